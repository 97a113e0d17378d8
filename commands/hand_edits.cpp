#include "commands/hand_edits.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "commands/facts.hpp"
#include "history/restore.hpp"
#include "term/style.hpp"
#include "term/words.hpp"
#include "term/wrap.hpp"

namespace commands {
namespace {

constexpr std::size_t kPathsShown = 3;
constexpr int kHang = 2;

}  // namespace

base::Result<HandEdits> find_hand_edits(const store::Repository& repository) {
  if (repository.is_bare()) return HandEdits();
  return history::edited_files(repository.work_dir());
}

base::Result<HandEdits> find_hand_edits_in_view(const history::Ledger& ledger) {
  const auto& repository = ledger.repository();
  if (repository.is_bare()) return HandEdits();
  auto paths = ledger.state().paths_read();
  const auto& tip = ledger.state().image();
  COOP_TRY(const auto top, tip.list(""));
  for (const auto& entry : top)
    if (!entry.is_folder) paths.push_back(entry.name);
  COOP_TRY(const auto articles, tip.files("articles"));
  paths.insert(paths.end(), articles.begin(), articles.end());
  std::sort(paths.begin(), paths.end());
  paths.erase(std::unique(paths.begin(), paths.end()), paths.end());
  return history::edited_files_among(repository, tip, paths);
}

std::string say_paths(const std::vector<std::string>& paths, std::size_t count) {
  const auto shown = std::min(paths.size(), kPathsShown);
  const auto rest = count - shown;
  std::string text;
  for (std::size_t i = 0; i < shown; ++i) {
    const bool is_last = i > 0 && i + 1 == shown && rest == 0;
    text += (i == 0 ? "" : is_last ? " and " : ", ") + base::printable(paths[i]);
  }
  if (rest > 0) text += " and " + term::say_count(static_cast<std::int64_t>(rest), "more file");
  return text;
}

std::string hand_edits_text(const base::Result<HandEdits>& edits, const term::Look& look) {
  std::string text;
  if (!edits) {
    text = term::styled(look, term::Style::Waiting, "Not compared with the record:") + " the files here, for " +
           base::printable(edits.error().message) + ".";
  } else if (!edits->empty()) {
    text = term::styled(look, term::Style::Waiting, "Changed by hand:") + " " + say_paths(*edits, edits->size()) +
           ". This is no part of the record: see 'coop restore'.";
  } else {
    return text;
  }
  return term::wrap(text, std::min(look.width, kTextColumns), kHang) + "\n";
}

report::Json hand_edits_json(const base::Result<HandEdits>& edits) {
  return edits ? report::Json::array(*edits) : report::Json();
}

}  // namespace commands
