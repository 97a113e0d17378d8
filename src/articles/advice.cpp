#include "articles/advice.hpp"

#include "base/ratio.hpp"

namespace articles {
namespace {

using rules::Decision;

/// Is the quorum met by one person with one whole vote?
bool is_met_by_one(const Decision& decision, std::int64_t members) {
  return decision.quorum <= base::Ratio::make(1, members).value();
}

Finding warning(std::string code, std::string message, std::string remedy) {
  return {Severity::Warning, std::move(code), {}, std::move(message), std::move(remedy)};
}

void advise_on(const Decision& decision, std::int64_t members, std::vector<Finding>& findings) {
  const bool of_all = decision.method == rules::Method::YesNo && decision.of == rules::Of::Entitled;
  if (decision.method == rules::Method::YesNo && !of_all && is_met_by_one(decision, members)) {
    findings.push_back(
        warning("advice-one-decides",
                fmt::format("one of {} members could take a decision of the kind '{}' alone: its quorum is {}", members,
                            decision.id, decision.quorum),
                fmt::format("raise decisions.{}.quorum above {}, or count its majority of all entitled", decision.id,
                            base::Ratio::make(1, members).value())));
  }
  if (decision.quorum == base::Ratio(1)) {
    findings.push_back(warning("advice-all-needed",
                               fmt::format("whoever stays away stops every decision of the kind '{}': its quorum is "
                                           "the whole roll",
                                           decision.id),
                               fmt::format("lower decisions.{}.quorum", decision.id)));
  }
  if (decision.open_days == 0) {
    findings.push_back(
        warning("advice-no-notice",
                fmt::format("a ballot of the kind '{}' may be opened and closed within the hour", decision.id),
                fmt::format("give those who work or are away a day at least: decisions.{}.open-days", decision.id)));
  }
}

}  // namespace

std::vector<Finding> advise(const rules::Policy& policy, std::int64_t members) {
  std::vector<Finding> findings;
  if (members < 2) return findings;
  for (const auto& decision : policy.decisions) advise_on(decision, members, findings);
  const auto* plain = policy.decision(policy.amendment.decision);
  const auto& entrenched_by = policy.amendment.entrenched_by;
  const auto* entrenched = entrenched_by ? policy.decision(*entrenched_by) : nullptr;
  if (plain && entrenched && entrenched->threshold < plain->threshold) {
    findings.push_back(warning("advice-entrenched-easier",
                               fmt::format("what is entrenched is easier to change ({}) than the rest ({})",
                                           entrenched->threshold, plain->threshold),
                               fmt::format("raise decisions.{}.threshold", entrenched->id)));
  }
  return findings;
}

}  // namespace articles
