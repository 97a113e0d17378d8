#include "store/work_tree.hpp"

#include <sys/stat.h>

#include <algorithm>
#include <array>

#include "base/text.hpp"
#include "store/files.hpp"
#include "store/git_lock.hpp"
#include "store/index.hpp"
#include "store/work_files.hpp"

namespace store {
namespace {

WorkFiles files_of(const Repository& repository) {
  return {repository.work_dir(), repository.git_dir() + "/coop-drafts"};
}

/// What git leaves in its folder while something is half done, and how that ends.
struct Operation {
  std::string_view file;
  std::string_view name;
  std::string_view command;
};
constexpr std::array<Operation, 5> kOperations{{{"MERGE_HEAD", "merge", "git merge --abort"},
                                                {"CHERRY_PICK_HEAD", "cherry-pick", "git cherry-pick --abort"},
                                                {"REVERT_HEAD", "revert", "git revert --abort"},
                                                {"rebase-merge", "rebase", "git rebase --abort"},
                                                {"rebase-apply", "rebase or am", "git rebase --abort"}}};

base::Status check_no_operation(const std::string& git_dir) {
  for (const Operation& operation : kOperations)
    if (is_there(fmt::format("{}/{}", git_dir, operation.file)))
      return base::fail("git-operation", "a git {} is unfinished in this repository", operation.name)
          .hint(fmt::format("'{}' ends it and puts the files back", operation.command));
  return {};
}

/// Has the file still what it had before the change? What a hand edited stays, unless edits are to be discarded.
base::Result<bool> is_due(const WorkFiles& files, const PathChange& change, bool discard_edits) {
  const auto found = files.blob_at(change.path);
  if (!found && found.error().code == "work-tree-symlink" && !discard_edits) return false;  // an edit by hand too
  if (!found) return found.error();
  return *found != change.after && (*found == change.before || discard_edits);
}

}  // namespace

WorkTree::WorkTree(const Repository& repository) : repository_(repository) {}

WorkTree::~WorkTree() {
  if (!holds_index_) return;
  const auto tip = repository_.tip();
  if (tip && *tip == tip_at_ready_) cancel();
}

void WorkTree::cancel() {
  if (holds_index_) static_cast<void>(remove_file(index_lock()));
  holds_index_ = false;
}

base::Result<std::vector<std::string>> WorkTree::edited(const TreeImage& tip,
                                                        const std::vector<std::string>& paths) const {
  const WorkFiles files = files_of(repository_);
  COOP_TRY(const Index index, Index::read(repository_.git_dir()));
  std::vector<std::string> found;
  for (const std::string& path : paths) {
    COOP_TRY(const auto recorded, tip.find(path));
    COOP_TRY(const auto in_file, files.blob_at(path));
    if (in_file != recorded || index.find(path) != recorded) found.push_back(path);
  }
  return found;
}

base::Result<std::vector<std::string>> WorkTree::edited_on_disk(const TreeImage& tip,
                                                                const std::vector<std::string>& paths) const {
  const WorkFiles files = files_of(repository_);
  std::vector<std::string> found;
  for (const std::string& path : paths) {
    COOP_TRY(const auto recorded, tip.find(path));
    COOP_TRY(const auto in_file, files.blob_at(path));
    if (in_file != recorded) found.push_back(path);
  }
  return found;
}

base::Status WorkTree::ready(const WriteLock& lock, const TreeImage& before) {
  const std::string& git_dir = repository_.git_dir();
  COOP_CHECK(check_no_operation(git_dir));
  COOP_TRY(tip_at_ready_, repository_.tip());
  const std::string content = fmt::format("{} {}\n", kLockMark, before.root());
  COOP_TRY(holds_index_, make_lock_patiently(lock, git_dir, index_lock(), content));
  if (!holds_index_)
    return base::fail("index-locked", "another git command is at work here: '{}' is there",
                      base::printable(index_lock()))
        .as(base::ErrorKind::Moved)
        .hint("if no git command is running in this repository, one died: remove that file and try again");
  if (auto index = Index::read(git_dir); !index) {  // better now than after the branch has moved
    cancel();
    return std::move(index).error();
  }
  // On the disk before the branch moves: after a power loss it tells recover() what to finish.
  return sync_folder(git_dir);
}

base::Status WorkTree::update(const TreeImage& before, const TreeImage& after) {
  auto done = [&]() -> base::Status {
    COOP_TRY(const auto changes, difference(before, after));
    return apply(changes, Edits::Keep);
  }();
  if (done) cancel();
  holds_index_ = false;  // after a failure the file stays: it tells recover() what to finish
  return done;
}

base::Status WorkTree::recover(const WriteLock&, const TreeImage& tip) {
  const std::string& git_dir = repository_.git_dir();
  const std::string branch_lock = fmt::format("{}/{}.lock", git_dir, kBranch);
  if (own_lock(branch_lock)) COOP_CHECK(remove_file(branch_lock));
  const auto content = own_lock(index_lock());
  if (!content) return {};
  // "coop <oid>\n"; anything else is no mark of ours that says what to finish.
  const auto before =
      Oid::parse(std::string_view(*content).substr(std::min(content->size(), kLockMark.size() + 1), 40));
  if (before) {
    COOP_TRY(const auto changes, difference(TreeImage(repository_, *before), tip));
    COOP_CHECK(apply(changes, Edits::Keep));
  }
  return remove_file(index_lock());
}

base::Status WorkTree::restore(const WriteLock& lock, const TreeImage& tip, const std::string& path) {
  COOP_TRY(const auto recorded, tip.find(path));
  COOP_CHECK(files_of(repository_).blob_at(path));
  COOP_CHECK(ready(lock, tip));
  auto done = apply({{path, std::nullopt, recorded}}, Edits::Discard);
  cancel();
  return done;
}

base::Status WorkTree::apply(const std::vector<PathChange>& changes, Edits edits) {
  if (changes.empty()) return {};
  WorkFiles files = files_of(repository_);
  // Removals first: a file may take the place of a folder, or a folder that of a file.
  for (const PathChange& change : changes) {
    if (change.after) continue;
    COOP_TRY(const bool due, is_due(files, change, edits == Edits::Discard));
    if (due) COOP_CHECK(files.remove(change.path));
  }
  COOP_CHECK(place(files, changes, edits));
  COOP_CHECK(files.flush_places());
  return apply_index(files, changes);
}

base::Status WorkTree::place(WorkFiles& files, const std::vector<PathChange>& changes, Edits edits) {
  std::vector<const PathChange*> drafted;
  for (const PathChange& change : changes) {
    if (!change.after) continue;
    COOP_TRY(const bool due, is_due(files, change, edits == Edits::Discard));
    if (!due) continue;
    COOP_TRY(const std::string bytes, repository_.blob(*change.after));
    COOP_CHECK(files.write_draft(bytes));
    drafted.push_back(&change);
  }
  COOP_CHECK(files.flush_drafts());
  for (std::size_t number = 0; number < drafted.size(); ++number) {
    // Asked again: the drafts took their time, and somebody may have saved a file meanwhile.
    COOP_TRY(const bool due, is_due(files, *drafted[number], edits == Edits::Discard));
    if (due) COOP_CHECK(files.place(number, drafted[number]->path));
  }
  return {};
}

base::Status WorkTree::apply_index(const WorkFiles& files, const std::vector<PathChange>& changes) {
  COOP_TRY(Index index, Index::draft(repository_.git_dir()));
  for (const PathChange& change : changes) {
    if (!change.after) {
      COOP_CHECK(index.remove(change.path));
      continue;
    }
    // The status before the hash: a file that is changed in between is then seen by git as changed.
    struct stat status {};
    const bool is_file = files.status_of(change.path, status);
    const auto found = files.blob_at(change.path);
    const bool is_ours = is_file && found && *found == change.after;
    COOP_CHECK(index.put(change.path, *change.after, is_ours ? &status : nullptr));
  }
  return index.publish();
}

}  // namespace store
