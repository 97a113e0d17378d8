// What an audit found, in words and as JSON.
#pragma once

#include <set>
#include <string>
#include <vector>

#include "base/money.hpp"
#include "history/audit.hpp"
#include "os/zone.hpp"
#include "report/json.hpp"
#include "rules/state.hpp"
#include "term/stream.hpp"

namespace commands {

/// What the actions did, beside being replayed.
struct AuditSums {
  std::int64_t ballots_closed = 0;  ///< each was recounted
  std::int64_t runs_drafted = 0;    ///< each was recomputed from hours and chart
  std::int64_t runs_approved = 0;
  std::optional<base::Money> paid_by_actions;  ///< in for shares, by the actions without a finding
  std::optional<base::Money> paid_by_records;  ///< by the share records of the tip
  std::int64_t shares_issued = 0;              ///< by the records
  std::int64_t shares_ended = 0;
  std::optional<base::Sha256> checkpoint;  ///< the chain of the tip
};

/// Reads the sums of the records. Fails with number-range, or where a record cannot be read.
base::Status add_records(AuditSums& sums, const rules::State& state);

/// Commits of the line with a finding; findings about stored objects are not in it.
std::set<store::Oid> commits_with_findings(const history::AuditReport& report);

/// Is it about who made the commit, so that the name in it is only claimed?
bool is_about_signature(const history::Finding& finding);

/// The report without findings: what was replayed, signatures, rules, ballots, shares, money, pay runs, objects.
std::string audit_summary(const history::AuditReport& report, const AuditSums& sums, bool objects,
                          const term::Look& look);

/// The findings, alike ones together; of each kind the first ten unless `all`. With each commit what it claims and what
/// it changed. Times are those of `zone`, or of UTC where it is null. Empty if there are none.
std::string audit_findings(const history::AuditReport& report, bool all, const term::Look& look, const os::Zone* zone);

/// Where the line was good before the first finding: the commands of stock git that put a clone back to there and keep
/// what came after. Empty if nothing has to be put back, or nothing can be.
std::string audit_way_back(const history::AuditReport& report, bool is_bare, const term::Look& look);

/// "PASSED: ..." or "FAILED: ...".
std::string audit_verdict(const history::AuditReport& report, const term::Look& look);

report::Json audit_json(const history::AuditReport& report, const AuditSums& sums, bool objects);

}  // namespace commands
