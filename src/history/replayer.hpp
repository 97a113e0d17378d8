// Replay: the auditor's walk, one commit at a time, oldest first. For each commit: one form, a good signature, a
// canonical message, inputs of the digests that it names, judge, apply, and the tree computed from apply against the
// tree of the commit, byte for byte. Trees are computed, not read.
#pragma once

#include <cstdint>
#include <functional>
#include <set>
#include <unordered_map>
#include <vector>

#include "history/commit_form.hpp"
#include "history/finding.hpp"
#include "history/tree_state.hpp"
#include "rules/action.hpp"

namespace history {

/// Everything about one action that a commit told.
struct ReplayedAction {
  store::Oid commit;
  rules::Action action;
  base::Sha256 chain;
  std::string subject;
};

class Replayer {
 public:
  /// REQUIRES: `repository` outlives it.
  explicit Replayer(const store::Repository& repository);

  /// Begins after `commit`, which this program verified before. `coop_id` is what it was verified as.
  /// Fails where the commit cannot be read: then begin at genesis.
  base::Status resume(const store::Oid& commit, const base::Sha256& coop_id);

  /// Judges the next commit of the line. What is wrong goes to findings(); the replay goes on in any case.
  /// Fails only where nothing can be said at all: the disk, a bug; and with `interrupted`.
  base::Status step(const store::Oid& oid, std::string_view bytes);

  const std::vector<Finding>& findings() const { return findings_; }
  const TreeState& state() const { return state_; }
  TreeState& state() { return state_; }
  std::optional<store::Oid> tip() const { return tip_; }

  std::int64_t actions() const { return actions_; }
  /// Later actions that rest on a record that a finding is about.
  std::int64_t resting_on_tainted() const { return resting_; }
  const std::set<std::string>& keys() const { return keys_; }
  std::optional<base::Instant> first_at() const { return first_at_; }

  /// Is called with each action that could be read, after it was judged.
  void on_action(std::function<void(const ReplayedAction&)> heard) { heard_ = std::move(heard); }
  /// Judges what is bound to a deadline by this clock as well: for a guard, who sees an action when it arrives
  /// (admission.hpp). Not for an audit.
  void judge_deadlines_at(base::Instant now) { deadline_clock_ = now; }
  /// Collects the digest of every blob that the actions wrote, for the objects pass.
  void collect_digests(std::unordered_map<store::Oid, base::Sha256>* digests) { digests_ = digests; }

 private:
  struct Reading;
  base::Status read(const store::Oid& oid, std::string_view bytes, Reading& reading);
  base::Status check(Reading& reading);
  bool is_unreadable(const Reading& reading);
  base::Status take_over(const Reading& reading, std::size_t findings_before);
  void find(const Reading& reading, std::string code, std::string detail, std::string article = {});
  void taint(const std::vector<std::string>& paths);

  const store::Repository* repository_;
  TreeState state_;
  std::optional<store::Oid> tip_;
  std::vector<Finding> findings_;
  std::int64_t actions_ = 0;
  std::int64_t resting_ = 0;
  std::set<std::string> keys_;
  std::optional<base::Instant> first_at_;
  std::set<std::string> tainted_;
  std::set<std::string> touched_;
  std::function<void(const ReplayedAction&)> heard_;
  std::optional<base::Instant> deadline_clock_;
  std::unordered_map<store::Oid, base::Sha256>* digests_ = nullptr;
};

}  // namespace history
