#include "rules/articles/entrenchment.hpp"

#include <algorithm>
#include <compare>
#include <set>
#include <utility>

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

/// A clause without those below it: the words alone.
struct Words {
  std::string id;
  std::string title;
  std::string text;
  friend auto operator<=>(const Words&, const Words&) = default;
};

Words words_of(const Clause& clause) {
  return {clause.id, clause.title.value_or(""), clause.text.value_or("")};
}

/// A clause, and the words below which it stands: they could take back what it says.
struct Standing {
  const Clause* clause = nullptr;
  std::vector<Words> above;
};

Standing standing_of(const std::vector<Clause>& clauses, const std::string& id) {
  for (const auto& clause : clauses) {
    if (clause.id == id) return {&clause, {}};
    auto below = standing_of(clause.children, id);
    if (!below.clause) continue;
    below.above.push_back(words_of(clause));
    return below;
  }
  return {};
}

/// The paths that a clause and those below it show or claim, and the terms that they use. A text that cannot be read
/// shows none; check_clauses() has refused it.
void collect_stated(const Clause& clause, std::set<std::string>& paths, std::set<std::string>& terms) {
  paths.insert(clause.maps.begin(), clause.maps.end());
  if (const auto pieces = cut_text(clause.text.value_or(""))) {
    for (const auto& piece : *pieces) {
      if (piece.kind == Piece::Kind::Param) paths.insert(piece.text);
      if (piece.kind == Piece::Kind::Term) terms.insert(piece.text);
    }
  }
  for (const auto& child : clause.children) collect_stated(child, paths, terms);
}

/// What these terms mean: their names, and the words of the clauses that define them.
std::set<std::pair<std::string, Words>> meanings(const std::vector<Clause>& clauses,
                                                 const std::set<std::string>& terms) {
  std::set<std::pair<std::string, Words>> all;
  for (const auto& clause : clauses) {
    for (const auto& term : clause.defines) {
      if (terms.contains(term.id)) all.emplace(term.name, words_of(clause));
    }
    all.merge(meanings(clause.children, terms));
  }
  return all;
}

/// What decides an entrenched ballot: the rule of amendment and its decision, who votes and who holds the vote, and how
/// ballots are kept. A majority that could move it on the easier ballot would need no other.
std::set<std::string> what_decides(const DecisionId& entrenched_by) {
  return {"amendment",
          "decisions." + entrenched_by.str(),
          "ballots",
          "petition",
          "powers.articles-amend",
          "powers.ballot-open",
          "powers.ballot-cast",
          "powers.ballot-collect",
          "powers.ballot-paper",
          "powers.ballot-close",
          "powers.petition-new",
          "powers.petition-sign"};
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
  // The lists themselves: joined to one text, two ids and one with a comma in it would be alike.
  if (rule.entrenched != after.policy.amendment.entrenched) return "amendment";
  const auto voting = what_decides(*rule.entrenched_by);
  if (stated(before.policy, voting) != stated(after.policy, voting)) return "amendment";
  for (const auto& id : rule.entrenched) {
    const auto old = standing_of(before.clauses.clauses, id);
    const auto now = standing_of(after.clauses.clauses, id);
    if (!old.clause) continue;
    if (!now.clause || !(*old.clause == *now.clause) || old.above != now.above) return id;
    std::set<std::string> paths;
    std::set<std::string> terms;
    collect_stated(*old.clause, paths, terms);
    if (stated(before.policy, paths) != stated(after.policy, paths)) return id;
    if (meanings(before.clauses.clauses, terms) != meanings(after.clauses.clauses, terms)) return id;
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
