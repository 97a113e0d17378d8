// The audit: replay from the genesis, and a look at every stored byte.
#pragma once

#include <functional>
#include <map>
#include <string>

#include "history/claims.hpp"
#include "history/disputed.hpp"
#include "history/ledger.hpp"

namespace history {

struct AuditOptions {
  bool objects = true;       ///< the second pass
  bool forget_mark = false;  ///< take the line as it is, whatever this clone held before
  /// Called with the number of actions replayed and in all.
  std::function<void(std::int64_t, std::int64_t)> progress;
  std::function<void(const ReplayedAction&)> heard;
};

struct AuditReport {
  std::int64_t actions = 0;
  std::int64_t keys = 0;
  std::int64_t resting = 0;              ///< later actions that rest on a record with a finding
  std::int64_t attested = 0;             ///< votes on paper, which their voters did not sign
  std::int64_t sent_late = 0;            ///< votes recorded with a closing, which whoever closed attests were in time
  std::vector<DisputedAction> disputed;  ///< what keys signed that were revoked as stolen, newest first of each
  std::int64_t objects = 0;              ///< stored copies of what is reachable that were hashed
  std::int64_t milliseconds_rules = 0;
  std::int64_t milliseconds_objects = 0;
  std::optional<base::Instant> first_at;
  std::optional<base::Instant> last_at;
  std::optional<base::Sha256> coop_id;
  std::optional<store::Oid> tip;
  std::string name;
  std::map<store::Oid, Claim> claims;  ///< of the commits of the line with a finding
  /// Where to go back to: the last commit before the first with a finding, and how many stand after it; or the newest
  /// that this clone held, where it is no longer in the line but still stored. Nothing if there is no such commit.
  std::optional<store::Oid> last_good;
  std::int64_t after_last_good = 0;
  std::vector<Finding> findings;  ///< in order of the line; those about objects after them
};

/// Audits the repository that holds `path`. What is wrong with the history is a finding; an error means that it could
/// not be audited: not-a-repository, not-a-coop, repo-shallow, repo-partial, repo-alternates, repo-grafts,
/// pack-unreadable (an index that is none of its pack), the disk.
base::Result<AuditReport> audit(const std::string& path, const Marks& marks, const AuditOptions& options);

}  // namespace history
