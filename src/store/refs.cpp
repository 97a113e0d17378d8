#include "store/refs.hpp"

#include <fcntl.h>

#include <algorithm>
#include <filesystem>
#include <functional>

#include "base/text.hpp"
#include "store/files.hpp"
#include "store/repository.hpp"

namespace store {
namespace {

constexpr std::size_t kRefLimit = 4096;
constexpr std::size_t kPackedRefsLimit = 64U << 20U;

base::Error unreadable(std::string_view name, std::string_view why) {
  return base::fail("ref-unreadable", "the branch '{}' cannot be read: {}", base::printable(name), why)
      .hint("'git fsck' in a copy of the repository tells more; a fresh clone of the seat has the branch");
}

/// Calls `visit(oid, name)` for each line of packed-refs.
base::Status visit_packed(const std::string& git_dir,
                          const std::function<void(std::string_view, std::string_view)>& visit) {
  COOP_TRY(const auto text, read_file(AT_FDCWD, git_dir + "/packed-refs", kPackedRefsLimit));
  if (!text) return {};
  for (std::string_view rest = *text; !rest.empty();) {
    const auto end = rest.find('\n');
    if (end == std::string_view::npos) return unreadable("packed-refs", "its last line is cut off");
    const std::string_view line = rest.substr(0, end);
    rest.remove_prefix(end + 1);
    if (line.starts_with('#') || line.starts_with('^')) continue;  // a heading, or what a tag points to
    const auto space = line.find(' ');
    if (space == std::string_view::npos) return unreadable("packed-refs", "a line is neither a heading nor a branch");
    visit(line.substr(0, space), line.substr(space + 1));
  }
  return {};
}

}  // namespace

base::Result<std::optional<Oid>> read_branch(const std::string& git_dir) {
  // Loose first: whoever packs a reference writes packed-refs before the loose file goes.
  COOP_TRY(const auto loose, read_file(AT_FDCWD, git_dir + "/" + std::string(kBranch), kRefLimit));
  if (loose) {
    std::string_view text = *loose;
    if (text.starts_with("ref:")) return unreadable(kBranch, "it is a name for another branch");
    while (!text.empty() && (text.back() == '\n' || text.back() == ' ')) text.remove_suffix(1);
    const auto oid = Oid::parse(text);
    if (!oid || oid->is_zero()) return unreadable(kBranch, "its file holds no name of a commit");
    return std::optional<Oid>(*oid);
  }
  std::string packed;
  bool found = false;
  COOP_CHECK(visit_packed(git_dir, [&](std::string_view oid, std::string_view name) {
    if (name != kBranch) return;
    packed = oid;
    found = true;
  }));
  if (!found) return std::optional<Oid>();
  const auto oid = Oid::parse(packed);
  if (!oid || oid->is_zero()) return unreadable(kBranch, "packed-refs holds no name of a commit for it");
  return std::optional<Oid>(*oid);
}

base::Result<std::vector<std::string>> list_refs(const std::string& git_dir, std::string_view prefix) {
  std::vector<std::string> names;
  namespace fs = std::filesystem;
  std::error_code error;
  const fs::path root = fs::path(git_dir) / prefix;
  for (fs::recursive_directory_iterator it(root, error), end; !error && it != end; it.increment(error))
    if (!fs::is_directory(it->symlink_status()) && it->path().extension() != ".lock")
      names.push_back(std::string(prefix) + it->path().lexically_relative(root).string());
  if (error && error != std::errc::no_such_file_or_directory) return disk_read_error(error.value(), root.string());
  COOP_CHECK(visit_packed(git_dir, [&](std::string_view, std::string_view name) {
    if (name.starts_with(prefix)) names.emplace_back(name);
  }));
  std::sort(names.begin(), names.end());
  names.erase(std::unique(names.begin(), names.end()), names.end());
  return names;
}

}  // namespace store
