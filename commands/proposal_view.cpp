#include "commands/proposal_view.hpp"

#include "commands/articles_view.hpp"
#include "commands/ballot_view.hpp"

namespace commands {
namespace {

using report::Json;

Json grades_json(const rules::PayChart& chart) {
  auto grades = Json::array();
  for (const auto& grade : chart.grades) {
    auto steps = Json::array();
    for (const auto& step : grade.steps) {
      steps.add(Json::object().set("years", step.years).set("from", step.from).set("to", step.to));
    }
    grades.add(Json::object().set("grade", grade.id).set("title", grade.title).set("steps", std::move(steps)));
  }
  return grades;
}

}  // namespace

std::vector<rules::BallotId> ballots_on(const rules::State& state, const rules::Proposal& proposal) {
  std::vector<rules::BallotId> found;
  for (const auto& word : state.ids(rules::Kind::Ballot)) {
    const auto id = rules::BallotId::from(word);
    const auto* ballot = state.get<rules::Ballot>(rules::ballot_ref(id));
    if (!ballot) continue;
    bool is_on = ballot->subject.proposal == proposal.id;
    for (const auto& option : ballot->options) is_on = is_on || option.plan == proposal.id;
    if (is_on) found.push_back(id);
  }
  return found;
}

ProposalStage stage_of(const rules::State& state, const rules::Proposal& proposal) {
  const rules::Ballot* newest = nullptr;
  for (const auto& id : ballots_on(state, proposal)) {
    const auto* ballot = state.get<rules::Ballot>(rules::ballot_ref(id));
    if (!newest || ballot->opens > newest->opens) newest = ballot;
  }
  if (!newest) return {"new", "not voted on", term::Style::Plain};
  const auto* result = state.get<rules::BallotResult>(rules::result_ref(newest->id));
  if (!result) return {"open", fmt::format("in ballot {}", newest->id), term::Style::Waiting};
  if (proposal.kind == rules::ProposalKind::Plan) {
    const bool is_elected =
        result->outcome == rules::Outcome::Elected && result->winner && result->winner->str() == proposal.author.str();
    if (is_elected) return {"carried", fmt::format("elected by {}", newest->id), term::Style::Good};
    return {"failed", fmt::format("not elected by {}", newest->id), term::Style::Bad};
  }
  if (result->used_by) return {"done", "carried out", term::Style::Good};
  if (result->outcome == rules::Outcome::Carried)
    return {"carried", fmt::format("carried by {}", newest->id), term::Style::Good};
  return {"failed", fmt::format("{} in {}", say_outcome(*result), newest->id), term::Style::Bad};
}

base::Result<std::optional<std::vector<articles::Difference>>> difference_of(const rules::State& state,
                                                                             const rules::Proposal& proposal) {
  std::optional<std::vector<articles::Difference>> nothing;
  if (proposal.kind != rules::ProposalKind::Articles || proposal.articles != state.digest(rules::clauses_ref()))
    return nothing;
  COOP_TRY(const auto before, articles_in_force(state));
  COOP_TRY(const auto after, proposed_articles(state, proposal.id));
  COOP_TRY(auto differences, articles::compare(before, after));
  return std::optional(std::move(differences));
}

report::Json proposal_json(const rules::State& state, const rules::Proposal& proposal) {
  auto json = Json::object().set("proposal", proposal.id).set("kind", proposal.kind).set("title", proposal.title);
  json.set("author", proposal.author).set("date", proposal.date).set("stage", stage_of(state, proposal).word);
  json.set("ballots", Json::array(ballots_on(state, proposal)));
  if (proposal.member) json.set("member", proposal.member);
  if (proposal.office) json.set("office", proposal.office);
  if (!proposal.targets.empty()) {
    auto targets = Json::array();
    for (const auto& target : proposal.targets)
      targets.add(Json::object().set("measure", target.measure).set("goal", target.goal));
    json.set("targets", std::move(targets));
  }
  if (const auto* chart = state.get<rules::PayChart>(rules::proposal_chart_ref(proposal.id))) {
    json.set("effective", chart->effective).set("grades", grades_json(*chart));
  }
  return json;
}

}  // namespace commands
