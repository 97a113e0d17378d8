#include "term/editor.hpp"

#include "base/text.hpp"
#include "os/file.hpp"
#include "os/spawn.hpp"
#include "term/wrap.hpp"

namespace term {
namespace {

base::Error aborted(std::string_view why) {
  // A decision of the person, so it leaves with the same code as a refusal.
  return base::fail("editor-aborted", "{}, so nothing was done", why).as(base::ErrorKind::Refused);
}

base::Error kept(base::Error error, os::TemporaryFile& file) {
  file.keep();
  return std::move(error).hint(fmt::format("your text is kept in '{}'", base::printable(file.path())));
}

/// What stands below it is for whoever writes, as `git commit --cleanup=scissors` has it.
constexpr std::string_view kScissors = "------------------------ >8 ------------------------";

std::string with_note(const EditRequest& request) {
  if (request.note.empty()) return request.initial;
  return fmt::format("{}\n\n{}\n{}\nThis line and all below it are left out.\n", request.initial, kScissors,
                     wrap(request.note, 76));
}

std::string without_note(std::string text) {
  const auto at = text.find(kScissors);
  if (at != std::string::npos && (at == 0 || text[at - 1] == '\n')) text.resize(at);
  return text;
}

}  // namespace

base::Result<std::string> edit_text(const EditRequest& request, const os::Environment& environment) {
  if (!request.allowed) {
    auto error =
        base::fail("needs-answer", "a text is needed, and nobody can be asked here").as(base::ErrorKind::Usage);
    if (!request.flag.empty()) error.hint(fmt::format("give {}", request.flag));
    return error;
  }
  const auto command = environment.first_of({"COOP_EDITOR", "GIT_EDITOR", "VISUAL", "EDITOR"}).value_or("vi");
  COOP_TRY(auto argv, os::split_command(command));

  const auto folder = environment.get_filled("TMPDIR").value_or("/tmp");
  COOP_TRY(auto file, os::TemporaryFile::create(folder, request.name, with_note(request)));
  argv.push_back(file.path());
  auto finished = os::run({.argv = std::move(argv),
                           .environment = environment,
                           .inherit_input = true,
                           .output = os::Channel::Inherit,
                           .errors = os::Channel::Inherit});
  if (!finished) {
    return std::move(finished).error().hint("set COOP_EDITOR to an editor that is installed");
  }
  if (!finished->ok()) {
    return kept(base::fail("editor-failed", "the editor '{}' {}", base::printable(command), finished->how()), file);
  }

  // Read by name: most editors put a new file in the place of the old one.
  COOP_TRY(auto bytes, os::read_file(file.path()));
  auto text = request.note.empty() ? std::move(bytes) : without_note(std::move(bytes));
  if (request.note.empty() && text == request.initial) return aborted("the text was left unchanged");
  if (text.find_first_not_of(" \t\r\n") == std::string::npos) return aborted("the text is empty");
  if (!base::is_utf8(text)) return kept(base::fail("text-encoding", "the text is not UTF-8"), file);
  return text;
}

}  // namespace term
