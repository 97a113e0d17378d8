#include "term/editor.hpp"

#include "base/text.hpp"
#include "os/file.hpp"
#include "os/spawn.hpp"

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
  COOP_TRY(auto file, os::TemporaryFile::create(folder, request.name, request.initial));
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
  COOP_TRY(auto text, os::read_file(file.path()));
  if (text == request.initial) return aborted("the text was left unchanged");
  if (text.find_first_not_of(" \t\r\n") == std::string::npos) return aborted("the text is empty");
  if (!base::is_utf8(text)) return kept(base::fail("text-encoding", "the text is not UTF-8"), file);
  return text;
}

}  // namespace term
