#include "store/branch.hpp"

#include <sys/stat.h>

#include <cerrno>
#include <ctime>
#include <functional>

#include "base/text.hpp"
#include "store/files.hpp"
#include "store/git_lock.hpp"
#include "store/objects.hpp"
#include "store/refs.hpp"

namespace store {
namespace {

/// Removes main.lock at the end, whatever happens between.
struct BranchLock {
  explicit BranchLock(std::string lock_path) : path(std::move(lock_path)) {}
  BranchLock(const BranchLock&) = delete;
  BranchLock& operator=(const BranchLock&) = delete;
  ~BranchLock() { static_cast<void>(remove_file(path)); }
  std::string path;
};

base::Status take_branch_lock(const WriteLock& lock, const std::string& git_dir, const std::string& path) {
  COOP_TRY(const bool made, make_lock_patiently(lock, git_dir, path, fmt::format("{}\n", kLockMark)));
  if (made || own_lock(path)) return {};  // our own: a dead owner's, taken over
  return base::fail("ref-locked", "another program holds the branch: '{}' is there", base::printable(path))
      .as(base::ErrorKind::Moved)
      .hint("if no git command is running in this repository, one died: remove that file and try again");
}

std::string describe(const std::optional<Oid>& oid) {
  return oid ? oid->short_str() : "nothing";
}

/// Best effort: a reflog helps people to find their way back, and nothing rests on it.
void append_reflog(const std::string& git_dir, const std::optional<Oid>& before, const Oid& after,
                   std::string_view message) {
  const std::string line = fmt::format("{} {} coop <coop@localhost> {} +0000\t{}\n", before.value_or(Oid()), after,
                                       std::time(nullptr), base::printable(message));
  for (const std::string_view folder : {"/logs", "/logs/refs", "/logs/refs/heads"})
    ::mkdir((git_dir + std::string(folder)).c_str(), 0777);
  static_cast<void>(append_file(git_dir + "/logs/HEAD", line));
  static_cast<void>(append_file(git_dir + "/logs/" + std::string(kBranch), line));
}

base::Status moved(const std::string& found, const std::string& expected) {
  return base::fail("history-moved", "the branch stands at {} and no longer at {}", found, expected)
      .as(base::ErrorKind::Moved)
      .hint("somebody else appended meanwhile: try again on the new tip");
}

/// Sets the branch to `next` if `check` says under the lock that it may.
base::Status set_branch(const WriteLock& lock, Repository& repository, const Oid& next,
                        const std::function<base::Status()>& check) {
  COOP_CHECK(repository.commit_bytes(next));
  COOP_CHECK(repository.objects()->flush_folders());
  const std::string& git_dir = repository.git_dir();
  const std::string path = git_dir + "/" + std::string(kBranch);
  const std::string folder = path.substr(0, path.rfind('/'));
  if (::mkdir(folder.c_str(), 0777) != 0 && errno != EEXIST) return write_error(errno, "make", folder);
  COOP_CHECK(take_branch_lock(lock, git_dir, path + ".lock"));
  const BranchLock held(path + ".lock");
  COOP_CHECK(check());
  const std::string draft = git_dir + "/coop-ref";
  COOP_CHECK(write_new_file(draft, next.str() + "\n"));
  COOP_CHECK(rename_file(draft, path));
  return sync_folder(folder);
}

}  // namespace

base::Status advance(const WriteLock& lock, Repository& repository, const std::optional<Oid>& expected, const Oid& next,
                     std::string_view reflog) {
  const std::string& git_dir = repository.git_dir();
  COOP_CHECK(set_branch(lock, repository, next, [&]() -> base::Status {
    COOP_TRY(const auto found, read_branch(git_dir));
    if (found == expected) return {};
    return moved(describe(found), describe(expected));
  }));
  if (!repository.is_bare()) append_reflog(git_dir, expected, next, reflog);
  return {};
}

base::Status replace_unreadable(const WriteLock& lock, Repository& repository, const Oid& next) {
  return set_branch(lock, repository, next, [&]() -> base::Status {
    const auto found = read_branch(repository.git_dir());
    return found ? moved(describe(*found), "what cannot be read") : base::Status();
  });
}

}  // namespace store
