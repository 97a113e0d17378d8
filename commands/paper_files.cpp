#include "commands/paper_files.hpp"

#include <filesystem>
#include <system_error>

#include "base/text.hpp"
#include "commands/template_files.hpp"
#include "os/file.hpp"
#include "record/hand.hpp"
#include "term/style.hpp"

namespace commands {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view kPapers = "papers/";

bool is_path(std::string_view name) {
  return name.ends_with(".yaml");
}

base::Result<std::optional<record::Node>> find_form(std::string_view name) {
  return template_file(is_path(name) ? std::string(name) : fmt::format("{}{}", kPapers, name));
}

/// Does the file lie in the folder of the repository?
bool lies_in(const std::string& file, const std::string& git_dir) {
  std::error_code error;
  const auto place = fs::weakly_canonical(file, error);
  const auto folder = fs::weakly_canonical(git_dir, error).parent_path();
  if (error) return false;
  const auto inside = place.lexically_relative(folder);
  return !inside.empty() && *inside.begin() != "..";
}

}  // namespace

std::vector<std::string> paper_names() {
  return template_names_in(kPapers);
}

base::Result<articles::Form> find_paper(std::string_view name) {
  COOP_TRY(const auto file, find_form(name));
  if (file) return articles::read_form(*file, find_form);
  auto error = base::fail("paper-unknown", "there is no paper '{}'", base::printable(name)).as(base::ErrorKind::Usage);
  if (const auto near = base::nearest(name, paper_names()); !near.empty())
    error.hint(fmt::format("did you mean '{}'?", near));
  return error.hint("'coop paper list' shows them; a file of your own is named with its ending, ./mine.yaml");
}

base::Result<articles::FormPrivates> read_private_file(const std::string& file, const articles::Form& form,
                                                       const history::Ledger& ledger, cli::Env& env) {
  COOP_TRY(const auto bytes, os::read_file(file));
  COOP_TRY(const auto node, record::read_hand_written(bytes, file));
  std::vector<std::string> people;
  for (const auto& id : ledger.state().members()) people.push_back(id.str());
  COOP_TRY(auto privates, articles::read_privates(node, form.privates, people));
  if (lies_in(file, ledger.repository().git_dir())) {
    env.err.print("{} '{}' lies among the records; keep what is private elsewhere\n",
                  term::styled(env.err, term::Style::Waiting, "note:"), base::printable(file));
  }
  return privates;
}

}  // namespace commands
