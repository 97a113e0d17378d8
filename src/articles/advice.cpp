#include "articles/advice.hpp"

#include "base/ratio.hpp"

namespace articles {
namespace {

/// Is the quorum met by one person with one whole vote?
bool is_met_by_one(const rules::Decision& decision, std::int64_t members) {
  return decision.quorum <= base::Ratio::make(1, members).value();
}

}  // namespace

std::vector<Finding> advise(const rules::Policy& policy, std::int64_t members) {
  std::vector<Finding> findings;
  if (members < 2) return findings;
  for (const auto& decision : policy.decisions) {
    if (decision.method != rules::Method::YesNo || decision.of == rules::Of::Entitled) continue;
    if (!is_met_by_one(decision, members)) continue;
    findings.push_back({Severity::Warning,
                        "advice-one-decides",
                        {},
                        fmt::format("one of {} members could take a decision of the kind '{}' alone: its quorum is {}",
                                    members, decision.id, decision.quorum),
                        fmt::format("raise decisions.{}.quorum above {}, or count its majority of all entitled",
                                    decision.id, base::Ratio::make(1, members).value())});
  }
  return findings;
}

}  // namespace articles
