// Ids for the shell, read from the names of the records in the work tree: no record is opened, so that this answers
// in a few milliseconds, and a mistake in a record is no mistake here.
#include <algorithm>
#include <array>
#include <filesystem>
#include <system_error>

#include "commands/paper_files.hpp"
#include "commands/registry.hpp"
#include "commands/template_files.hpp"

namespace commands {
namespace {

namespace fs = std::filesystem;

enum class Filed {
  Plain,     ///< proposals/<id>.yaml
  ByLetter,  ///< members/a/<id>.yaml
  Folder,    ///< ballots/<id>/
};

struct Place {
  std::string_view kind;
  std::string_view folder;
  Filed filed;
};

constexpr std::array<Place, 13> kPlaces = {{
    {"member", "members", Filed::ByLetter},
    {"applicant", "members", Filed::ByLetter},
    {"key", "keys", Filed::ByLetter},
    {"office", "offices", Filed::Plain},
    {"proposal", "proposals", Filed::Plain},
    {"petition", "petitions", Filed::Plain},
    {"meeting", "meetings", Filed::Plain},
    {"ballot", "ballots", Filed::Folder},
    {"month", "payroll/hours", Filed::Folder},
    {"run", "payroll/runs", Filed::Folder},
    {"year", "surplus", Filed::Plain},
    {"document", "documents", Filed::Plain},
    {"circle", "circles", Filed::Plain},
}};

/// The folder at or above `start` that holds coop.yaml; empty if there is none.
fs::path find_root(const fs::path& start) {
  std::error_code error;
  for (fs::path folder = fs::absolute(start, error); !error; folder = folder.parent_path()) {
    if (fs::exists(folder / "coop.yaml", error)) return folder;
    if (folder == folder.parent_path()) break;
  }
  return {};
}

/// A name that a shell may be handed as it stands.
bool is_word(std::string_view name) {
  return !name.empty() && std::all_of(name.begin(), name.end(), [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
  });
}

void collect(const fs::path& folder, Filed filed, std::vector<std::string>& words) {
  std::error_code error;
  for (fs::directory_iterator it(folder, error), end; !error && it != end; it.increment(error)) {
    std::error_code unknown;
    const bool is_folder = it->is_directory(unknown);
    const auto& path = it->path();
    if (filed == Filed::ByLetter) {
      if (is_folder) collect(path, Filed::Plain, words);
    } else if (is_folder == (filed == Filed::Folder) && (is_folder || path.extension() == ".yaml")) {
      auto name = is_folder ? path.filename().string() : path.stem().string();
      if (is_word(name)) words.push_back(std::move(name));
    }
  }
}

}  // namespace

std::vector<std::string> complete_words(std::string_view kind, const cli::Env& env) {
  if (kind == "paper") return paper_names();
  if (kind == "template") return template_names();
  if (kind == "jurisdiction") return jurisdiction_names();
  if (kind == "language") return language_names();
  const auto* place = std::find_if(kPlaces.begin(), kPlaces.end(), [&](const Place& one) { return one.kind == kind; });
  const fs::path root = find_root(env.options.directory);
  if (place == kPlaces.end() || root.empty()) return {};
  std::vector<std::string> words;
  collect(root / place->folder, place->filed, words);
  std::sort(words.begin(), words.end());
  return words;
}

}  // namespace commands
