// The work tree: files that follow the branch so that people can read them with any editor, and git's index of them.
//
// Nothing is read from it but to find out whether a hand has edited a file. Bytes are never filtered (no line-ending
// conversion, no attributes), and no symbolic link is ever followed.
//
// A branch that moves takes three steps, and a process may be killed between any two:
//
//     work.ready(lock, before)     index.lock is made; it holds "coop <oid of the tree before>"
//     advance(lock, ...)           the branch moves
//     work.update(before, after)   files, then the index, then index.lock is removed
//
// Whoever next holds the WriteLock and finds that index.lock calls recover(), which finishes the update.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "store/lock.hpp"
#include "store/tree_image.hpp"

namespace store {

class WorkFiles;  // work_files.hpp

/// At its end it gives index.lock back if the branch has not moved since ready(); if it has, the lock stays for
/// recover(). The Repository must outlive it and stay where it is.
class WorkTree {
 public:
  /// REQUIRES: !repository.is_bare()
  explicit WorkTree(const Repository& repository);
  WorkTree(const WorkTree&) = delete;
  WorkTree& operator=(const WorkTree&) = delete;
  ~WorkTree();

  /// Which of `paths` differ, in a file or in the index, from `tip`: edits by hand that an action must not sweep in.
  /// A path that `tip` has not must be absent. Fails with work-tree-symlink (a folder on the path is a link),
  /// index-unreadable, disk-read.
  base::Result<std::vector<std::string>> edited(const TreeImage& tip, const std::vector<std::string>& paths) const;

  /// The same of the files alone: git's index, whose reading costs by the number of all files, is not looked at.
  base::Result<std::vector<std::string>> edited_on_disk(const TreeImage& tip,
                                                        const std::vector<std::string>& paths) const;

  /// Takes index.lock before the branch moves; `before` is the tree that the files hold now, the tip's.
  /// REQUIRES: recover() was called under this lock, and `before` is stored. Fails with index-locked (another
  /// git command runs, or one died), git-operation (a merge or the like is unfinished), index-unreadable, disk-*.
  base::Status ready(const WriteLock& lock, const TreeImage& before);
  /// Brings the files and the index from `before` to `after` where the two differ, and gives index.lock back. A file
  /// is replaced whole (rename) and flushed; one that holds neither tree's bytes was edited by hand and is left alone.
  /// REQUIRES: ready(), and both trees and their blobs are stored. Fails with disk-* or as a read of an object; the
  /// branch has moved all the same, and the next recover() does the rest.
  base::Status update(const TreeImage& before, const TreeImage& after);
  /// Gives index.lock back when the branch did not move.
  void cancel();

  /// Finishes the update of a process that died, if there is one; `tip` is the tree of the branch now. Call it after
  /// taking the lock and before edited(). Removes what a dead owner left. Fails as update().
  base::Status recover(const WriteLock& lock, const TreeImage& tip);

  /// Puts one file back as `tip` has it (removes it if it has none), whatever a hand made of it.
  /// REQUIRES: recover() was called under this lock. Fails as ready() and update(), and with work-tree-symlink.
  base::Status restore(const WriteLock& lock, const TreeImage& tip, const std::string& path);

 private:
  enum class Edits { Keep, Discard };
  base::Status apply(const std::vector<PathChange>& changes, Edits edits);
  base::Status place(WorkFiles& files, const std::vector<PathChange>& changes, Edits edits);
  base::Status apply_index(const WorkFiles& files, const std::vector<PathChange>& changes);
  std::string index_lock() const { return repository_.git_dir() + "/index.lock"; }
  const Repository& repository_;
  bool holds_index_ = false;
  std::optional<Oid> tip_at_ready_;
};

}  // namespace store
