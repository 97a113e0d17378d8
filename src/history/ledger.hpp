// A co-op's repository, opened and verified up to its tip: what every command reads, and every action is added to.
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "history/marks.hpp"
#include "history/prepared.hpp"
#include "history/replayer.hpp"
#include "store/lock.hpp"
#include "store/repository.hpp"
#include "store/work_tree.hpp"

namespace history {

class Ledger {
 public:
  enum class For { Reading, Writing };
  /// Opens the repository that holds `path` and verifies what came since the mark (without one: everything).
  /// Writing takes the lock of the clone first and finishes what a dead process left.
  /// Fails with not-a-coop, repo-bare (Writing), format-newer, and the codes of store and of the disk. Findings are no
  /// failure: ask findings().
  static base::Result<Ledger> open(const std::string& path, const Marks& marks, For purpose);

  /// Makes the folder `path` a new repository, for the genesis. Fails as store::Repository::init.
  static base::Result<Ledger> create(const std::string& path, const Marks& marks);

  const store::Repository& repository() const { return *repository_; }
  const TreeState& state() const { return replayer_->state(); }
  std::optional<store::Oid> tip() const { return replayer_->tip(); }
  /// What is wrong with the part that was verified now; while there is any, nothing can be added.
  const std::vector<Finding>& findings() const { return findings_; }
  std::int64_t actions() const { return actions_; }  ///< in the whole line
  /// So many of them were replayed when it was opened: those since this user's program verified the line last.
  std::int64_t replayed() const { return replayer_->actions(); }

  /// Judges an action by the key that would sign it, and applies it in memory. The refusal of a rule comes as an error
  /// of the kind Refused. REQUIRES: opened for Writing or created; called once.
  /// Fails with history-bad (there are findings), text-form, or the rule's id.
  base::Result<Prepared> prepare(rules::Action action, const std::string& key);

  /// Signs and records it: one commit, durably, or nothing. Fails with work-tree-edited (a file that the action writes
  /// was changed by hand), history-moved, the codes of the signer and of store.
  base::Result<store::Oid> commit(const Prepared& prepared, const sign::Signer& signer);

  /// Brings the branch, the files and the mark from the tip to `next`, the newest commit of a line that was verified,
  /// that holds `actions` actions and is stored here with all that it needs. The two lines part after `common`, with
  /// its `actions`. What the old line had alone is no longer on the branch: keep it first. For sync.
  /// REQUIRES: opened for Writing, without findings. Fails with work-tree-edited, history-moved and the codes of store.
  struct Point {
    store::Oid commit;
    std::int64_t actions = 0;
  };
  base::Status move_to(const Point& next, const Point& common, std::string_view why);
  /// Asked before anything is done for a move: is no file changed by hand that differs between the tip and one of
  /// `commits`? Fails with work-tree-edited.
  base::Status check_files(const std::vector<store::Oid>& commits) const;
  /// The same for a repository that was created and is empty. REQUIRES: create()
  base::Status begin_with(const Point& tip, const base::Sha256& coop, std::string_view why);
  const store::WriteLock& lock() const { return *lock_; }  ///< REQUIRES: opened for Writing

 private:
  Ledger(std::unique_ptr<store::Repository> repository, const Marks& marks);
  base::Status verify();
  void remember(const base::Sha256& coop, const store::Oid& tip);
  base::Status check_not_edited(const store::WorkTree& work, const std::vector<std::string>& paths) const;

  std::unique_ptr<store::Repository> repository_;
  Marks marks_;
  std::optional<Mark> seen_;  ///< the mark as this process found or left it
  std::unique_ptr<store::WriteLock> lock_;
  std::unique_ptr<Replayer> replayer_;
  store::TreeImage before_;  ///< the tree of the tip, as prepare() found it
  std::vector<Finding> findings_;
  std::int64_t actions_ = 0;
};

/// Fails with history-bad where there are findings: nothing is added to such a line.
base::Status check_good(const std::vector<Finding>& findings);

/// Compares a mark with a line that was read back to `found_since` or to its genesis: is what was seen still there?
std::optional<Finding> compare_with_mark(const std::optional<Mark>& mark, bool mark_is_on_line,
                                         const std::optional<base::Sha256>& coop_id);

}  // namespace history
