#include "rules/articles/entrenchment.hpp"

#include <algorithm>
#include <set>

#include "base/text.hpp"
#include "rules/articles/clause_text.hpp"
#include "rules/articles/parameters.hpp"

namespace rules {
namespace {

const Clause* find_clause(const std::vector<Clause>& clauses, const std::string& id) {
  for (const auto& clause : clauses) {
    if (clause.id == id) return &clause;
    if (const auto* below = find_clause(clause.children, id)) return below;
  }
  return nullptr;
}

/// The paths that a clause and those below it show or claim. A text that cannot be read shows none; check_clauses() has
/// refused it.
void collect_stated(const Clause& clause, std::set<std::string>& paths) {
  paths.insert(clause.maps.begin(), clause.maps.end());
  if (const auto pieces = cut_text(clause.text.value_or(""))) {
    for (const auto& piece : *pieces) {
      if (piece.kind == Piece::Kind::Param) paths.insert(piece.text);
    }
  }
  for (const auto& child : clause.children) collect_stated(child, paths);
}

/// The parameters at or below these paths.
std::vector<Parameter> stated(const Policy& policy, const std::set<std::string>& paths) {
  auto all = parameters(policy);
  std::erase_if(all, [&](const Parameter& parameter) {
    return std::none_of(paths.begin(), paths.end(),
                        [&](const std::string& path) { return is_within(parameter.path, path); });
  });
  return all;
}

}  // namespace

Verdict check_entrenchment(const Policy& policy, const Clauses& clauses) {
  const auto& rule = policy.amendment;
  const std::string path = "amendment.entrenched";
  if (rule.entrenched.empty() != !rule.entrenched_by.has_value()) {
    return refuse("policy-entrenched", "clauses are entrenched exactly where a decision is named that can change them")
        .by(path);
  }
  std::set<std::string> seen;
  for (const auto& id : rule.entrenched) {
    if (!seen.insert(id).second) return refuse("policy-twice", "'{}' stands twice", base::printable(id)).by(path);
    if (!find_clause(clauses.clauses, id)) {
      return refuse("policy-entrenched", "'{}' is to be entrenched and is no clause", base::printable(id)).by(path);
    }
  }
  const auto* decision = rule.entrenched_by ? policy.decision(*rule.entrenched_by) : nullptr;
  if (rule.entrenched_by && (!decision || decision->method != Method::YesNo)) {
    return refuse("policy-entrenched", "'{}' is not a decision by yes or no", *rule.entrenched_by)
        .by("amendment.entrenched-by");
  }
  return accepted();
}

std::optional<std::string> touched_entrenchment(const Articles& before, const Articles& after) {
  const auto& rule = before.policy.amendment;
  if (rule.entrenched.empty() || !rule.entrenched_by) return std::nullopt;
  const std::set<std::string> entrenching = {"amendment", "decisions." + rule.entrenched_by->str()};
  if (stated(before.policy, entrenching) != stated(after.policy, entrenching)) return "amendment";
  for (const auto& id : rule.entrenched) {
    const auto* old = find_clause(before.clauses.clauses, id);
    const auto* now = find_clause(after.clauses.clauses, id);
    if (!old) continue;
    if (!now || !(*old == *now)) return id;
    std::set<std::string> paths;
    collect_stated(*old, paths);
    if (stated(before.policy, paths) != stated(after.policy, paths)) return id;
  }
  return std::nullopt;
}

DecisionId decision_for_articles(const State& state, const ProposalId& proposal) {
  const auto* policy = state.policy();
  const auto* clauses = state.get<Clauses>(clauses_ref());
  const auto* new_policy = state.get<Policy>(proposal_policy_ref(proposal));
  const auto* new_clauses = state.get<Clauses>(proposal_clauses_ref(proposal));
  if (!clauses || !new_policy || !new_clauses) return policy->amendment.decision;
  const bool is_touched = touched_entrenchment({*policy, *clauses}, {*new_policy, *new_clauses}).has_value();
  return is_touched ? *policy->amendment.entrenched_by : policy->amendment.decision;
}

}  // namespace rules
