#include "commands/ballot_view.hpp"

#include <algorithm>

#include "commands/look.hpp"
#include "commands/subject_text.hpp"
#include "rules/ballots/ballots.hpp"
#include "rules/count/quorum.hpp"

namespace commands {
namespace {

using report::Json;

/// What a carried proposal still waits for.
std::vector<std::string> carry_out(const Reader& reader, const rules::Proposal& proposal) {
  switch (proposal.kind) {
    case rules::ProposalKind::Membership:
      return {step(reader, fmt::format("coop member admit {} --grade <grade>", *proposal.member), "member-admit")};
    case rules::ProposalKind::Chart:
      return {step(reader, fmt::format("coop payroll chart {}", proposal.id), "payroll-chart")};
    case rules::ProposalKind::Articles:
      return {step(reader, fmt::format("coop articles amend {}", proposal.id), "articles-amend")};
    case rules::ProposalKind::Recovery:
      return {step(reader, fmt::format("coop recovery grant {}", proposal.member.value()), "recovery-grant")};
    case rules::ProposalKind::Motion:
    case rules::ProposalKind::Plan:
      break;
  }
  return {};
}

Json round_json(const rules::CountRound& round) {
  auto totals = Json::array();
  for (const auto& total : round.totals) {
    totals.add(Json::object().set("option", total.option).set("votes", total.votes));
  }
  auto json = Json::object().set("totals", std::move(totals)).set("exhausted", round.exhausted);
  return json.set("eliminated", round.eliminated).set("elected", round.elected).set("tie", round.tie);
}

Stage stage_of(const rules::State& state, const rules::Ballot& ballot, const rules::BallotResult& result,
               base::Instant now) {
  if (state.record(rules::result_ref(ballot.id))) return Stage::Closed;
  return now >= ballot.closes || result.persons == ballot.roll_persons ? Stage::Over : Stage::Open;
}

}  // namespace

base::Result<BallotView> view_ballot(const rules::State& state, const rules::BallotId& id, base::Instant now) {
  BallotView view;
  view.id = id;
  COOP_TRY(view.ballot, find<rules::Ballot>(state, rules::ballot_ref(id), "ballot", "ballot-unknown"));
  if (const auto* recorded = state.get<rules::BallotResult>(rules::result_ref(id))) {
    view.result = *recorded;
  } else {
    COOP_TRY(view.result, rules::count_ballot(state, *view.ballot));
  }
  if (const auto* failure = state.failure()) return *failure;
  view.stage = stage_of(state, *view.ballot, view.result, now);
  return view;
}

base::Result<std::vector<BallotView>> view_ballots(const rules::State& state, base::Instant now) {
  std::vector<BallotView> views;
  for (const auto& id : state.ids(rules::Kind::Ballot)) {
    COOP_TRY(auto view, view_ballot(state, rules::BallotId::from(id), now));
    views.push_back(std::move(view));
  }
  std::stable_sort(views.begin(), views.end(), [](const BallotView& a, const BallotView& b) {
    const bool a_is_closed = a.stage == Stage::Closed;
    if (a_is_closed != (b.stage == Stage::Closed)) return !a_is_closed;
    return a_is_closed ? a.result.closed > b.result.closed : a.ballot->closes < b.ballot->closes;
  });
  return views;
}

std::vector<rules::RollEntry> roll_of(const rules::State& state, const rules::BallotId& ballot) {
  std::vector<rules::RollEntry> roll;
  for (const auto& letter : state.ids(rules::Kind::RollPage, ballot.str())) {
    const auto* page = state.get<rules::RollPage>(rules::roll_page_ref(ballot, letter));
    if (page) roll.insert(roll.end(), page->entries.begin(), page->entries.end());
  }
  return roll;
}

const rules::Vote* vote_of(const rules::State& state, const rules::BallotId& ballot, const rules::MemberId& member) {
  return state.get<rules::Vote>(rules::vote_ref(ballot, member));
}

std::string say_ranking(const std::vector<rules::OptionId>& ranking) {
  std::string text;
  for (const auto& option : ranking) text += (text.empty() ? "" : " > ") + option.str();
  return text.empty() ? "blank" : text;
}

base::Result<base::Ratio> quorum_needed(const rules::Ballot& ballot) {
  const bool in_persons = ballot.decision.quorum_of == rules::Counted::Persons;
  const rules::count::Quorum quorum{ballot.decision.quorum,
                                    in_persons ? rules::count::Counted::Persons : rules::count::Counted::Weight};
  COOP_TRY(const auto needed, quorum.needed({ballot.roll_persons, ballot.roll_weight}));
  if (!in_persons || needed.denominator() == 1) return needed;
  return base::Ratio(needed.numerator() / needed.denominator() + 1);
}

std::string say_outcome(const rules::BallotResult& result) {
  switch (result.outcome) {
    case rules::Outcome::Carried:
      return "carried";
    case rules::Outcome::Rejected:
      return "rejected";
    case rules::Outcome::Elected:
      return "elected " + result.winner.value_or(rules::OptionId()).str();
    case rules::Outcome::Reopened:
      return "nominations reopened";
    case rules::Outcome::NoQuorum:
      return "no quorum";
    case rules::Outcome::NoWinner:
      break;
  }
  return "nobody elected";
}

term::Style style_of(rules::Outcome outcome) {
  if (outcome == rules::Outcome::Carried || outcome == rules::Outcome::Elected) return term::Style::Good;
  return outcome == rules::Outcome::Reopened ? term::Style::Waiting : term::Style::Bad;
}

std::vector<std::string> next_steps(const Reader& reader, const BallotView& view) {
  if (view.stage != Stage::Closed || view.result.used_by || view.result.superseded_by) return {};
  const auto& subject = view.ballot->subject;
  switch (view.result.outcome) {
    case rules::Outcome::Elected: {
      const auto& winner = view.result.winner->str();
      const bool is_reader = reader.member && reader.member->str() == winner;
      return {fmt::format("coop office accept {}{}", *subject.office, is_reader ? "" : "   (" + winner + ")")};
    }
    case rules::Outcome::Carried: {
      const auto* proposal = reader.state.get<rules::Proposal>(rules::proposal_ref(*subject.proposal));
      return proposal ? carry_out(reader, *proposal) : std::vector<std::string>();
    }
    case rules::Outcome::Rejected:
      return {};
    case rules::Outcome::Reopened:
    case rules::Outcome::NoQuorum:
    case rules::Outcome::NoWinner:
      break;
  }
  return steps_to_ballot(reader,
                         fmt::format("coop ballot open <new-id> {}{}", subject_option(subject),
                                     subject.office ? " --candidate <member>" : ""),
                         subject);
}

report::Json tally_json(const BallotView& view) {
  const auto& ballot = *view.ballot;
  const auto& result = view.result;
  const bool is_recorded = view.stage == Stage::Closed;
  auto json = Json::object().set("ballot", view.id).set("question", ballot.question);
  json.set("about", subject_json(ballot.subject)).set("decision", ballot.decision.id);
  json.set("method", ballot.decision.method).set("recorded", is_recorded).set("closes", ballot.closes);
  json.set("persons", result.persons)
      .set("on_paper", result.on_paper.value_or(0))
      .set("roll_persons", ballot.roll_persons);
  json.set("weight", result.weight).set("roll_weight", ballot.roll_weight);
  auto quorum = Json::object().set("share", ballot.decision.quorum).set("counted", ballot.decision.quorum_of);
  if (const auto needed = quorum_needed(ballot)) quorum.set("needed", *needed);
  json.set("quorum", quorum.set("met", result.outcome != rules::Outcome::NoQuorum));
  if (ballot.decision.method == rules::Method::YesNo) {
    auto threshold = Json::object().set("share", ballot.decision.threshold);
    json.set("threshold", threshold.set("margin", ballot.decision.margin).set("of", ballot.decision.of));
  }
  auto rounds = Json::array();
  for (const auto& round : result.rounds) rounds.add(round_json(round));
  json.set("rounds", std::move(rounds)).set("outcome", result.outcome).set("winner", result.winner);
  if (is_recorded) {
    json.set("closed", result.closed).set("closed_by", result.closed_by).set("used_by", result.used_by);
    json.set("superseded_by", result.superseded_by);
  }
  return json;
}

}  // namespace commands
