// Whether a repository is whole and stands on its branch.
#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <filesystem>

#include "base/text.hpp"
#include "store/config.hpp"
#include "store/files.hpp"
#include "store/refs.hpp"
#include "store/repository.hpp"

namespace store {
namespace {

constexpr std::size_t kHeadLimit = 4096;

/// A list that is there with nothing in it lists nothing; git leaves an empty `shallow` behind, for one.
base::Result<bool> has_content(const std::string& path) {
  if (!is_there(path)) return false;
  std::error_code error;
  const auto size = std::filesystem::file_size(path, error);
  return error || size > 0;
}

/// Packs that a partial clone fetched stand beside a file that says so.
bool has_promisor_pack(const std::string& git_dir) {
  std::error_code error;
  for (std::filesystem::directory_iterator it(git_dir + "/objects/pack", error), end; !error && it != end;
       it.increment(error))
    if (it->path().extension() == ".promisor") return true;
  return false;
}

}  // namespace

base::Status Repository::check_whole() const {
  COOP_TRY(const bool is_shallow, has_content(git_dir_ + "/shallow"));
  if (is_shallow)
    return base::fail("repo-shallow", "this clone holds only the last part of the history")
        .hint("'git fetch --unshallow' fetches the rest");
  COOP_TRY(const Format format, read_format(git_dir_));
  if (format.is_partial || has_promisor_pack(git_dir_))
    return base::fail("repo-partial", "this is a partial clone: a remote may withhold its objects")
        .hint("make a full clone of the seat, without '--filter'");
  COOP_TRY(const bool has_alternates, has_content(git_dir_ + "/objects/info/alternates"));
  if (has_alternates)
    return base::fail("repo-alternates", "this repository borrows objects from another folder, which may change them")
        .hint("'git repack -a -d' copies them; then remove objects/info/alternates from the git folder");
  COOP_TRY(const bool has_grafts, has_content(git_dir_ + "/info/grafts"));
  if (has_grafts)
    return base::fail("repo-grafts", "the file info/grafts shows git another history than the one that was signed")
        .hint("remove info/grafts from the git folder");
  return {};
}

base::Result<std::vector<std::string>> Repository::replace_refs() const {
  return list_refs(git_dir_, "refs/replace/");
}

base::Status Repository::check_head() const {
  const auto text = read_file(AT_FDCWD, git_dir_ + "/HEAD", kHeadLimit);
  std::string_view head = text && *text ? std::string_view(**text) : std::string_view();
  while (!head.empty() && (head.back() == '\n' || head.back() == ' ')) head.remove_suffix(1);
  if (head.empty())
    return base::fail("head-unreadable", "the file HEAD of this repository cannot be read")
        .hint("'git symbolic-ref HEAD refs/heads/main' writes it anew");
  if (!head.starts_with("ref:")) {
    if (!Oid::parse(head))
      return base::fail("head-unreadable", "the file HEAD of this repository names no branch")
          .hint("'git symbolic-ref HEAD refs/heads/main' writes it anew");
    return base::fail("head-detached", "HEAD stands on the commit {} and on no branch", head.substr(0, 10))
        .hint("'git switch main' goes back to the branch of the co-op");
  }
  head.remove_prefix(4);
  head.remove_prefix(std::min(head.find_first_not_of(" \t"), head.size()));
  if (is_bare() || head == kBranch) return {};
  return base::fail("head-not-main", "HEAD stands on '{}'; the co-op's branch is 'main'",
                    base::printable(head.starts_with("refs/heads/") ? head.substr(11) : head))
      .hint("'git switch main' goes back to it");
}

base::Result<bool> Repository::has_hooks_elsewhere() const {
  COOP_TRY(const auto format, read_format(git_dir_));
  return format.has_hooks_elsewhere;
}

}  // namespace store
