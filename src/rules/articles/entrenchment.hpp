// Clauses that are harder to change than the others: which ballot may put new articles in the place of those in force.
#pragma once

#include <optional>
#include <string>

#include "rules/articles/policy.hpp"
#include "rules/state.hpp"
#include "rules/verdict.hpp"

namespace rules {

/// What entrenches clauses names clauses that there are, and a decision by yes or no. Refuses with policy-entrenched,
/// policy-twice.
Verdict check_entrenchment(const Policy& policy, const Clauses& clauses);

struct Articles {
  const Policy& policy;
  const Clauses& clauses;
};

/// The entrenched clause of `before` that `after` touches: it or something below it was changed, moved or taken out,
/// the words above it or the meaning of a term that it uses changed, or a parameter that it states. What decides an
/// entrenched ballot is entrenched itself, as "amendment": that rule, its decision, who votes and how ballots are kept.
/// Empty: none is touched. Another clause may still speak against it, and the part of a vote that newcomers earn may
/// change with the shares; that is for people to see.
std::optional<std::string> touched_entrenchment(const Articles& before, const Articles& after);

/// The ballot that these new articles need: that of amendment.entrenched-by where they touch what is entrenched, else
/// that of amendment.decision. REQUIRES: articles are in force.
DecisionId decision_for_articles(const State& state, const ProposalId& proposal);

}  // namespace rules
