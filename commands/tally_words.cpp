#include "commands/tally_words.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "commands/facts.hpp"
#include "commands/look.hpp"
#include "term/style.hpp"
#include "term/words.hpp"
#include "term/wrap.hpp"

namespace commands {
namespace {

using base::Ratio;
using rules::Ballot;
using rules::Outcome;
using term::say_count;
using term::say_ratio;

/// "4 votes cast", "4 votes of all who took part"
std::string say_whole(const BallotView& view, const Ratio& whole) {
  const auto votes = fmt::format("{} {}", say_ratio(whole), whole == Ratio(1) ? "vote" : "votes");
  const bool has_abstentions = !view.result.rounds.front().totals[rules::count::kAbstain].votes.is_zero();
  switch (view.ballot->decision.of) {
    case rules::Of::Cast:
      return votes + (has_abstentions ? " cast for or against" : " cast");
    case rules::Of::Present:
      return votes + " of all who took part";
    case rules::Of::Entitled:
      break;
  }
  return votes + " of all who are entitled";
}

/// Why it came out so: "yes has 3 of 4 votes cast and needs more than 2".
base::Result<std::string> reason(const rules::State& state, const BallotView& view) {
  const auto& result = view.result;
  const auto& ballot = *view.ballot;
  if (result.outcome == Outcome::NoQuorum) {
    COOP_TRY(const auto needed, quorum_needed(ballot));
    const bool in_persons = ballot.decision.quorum_of == rules::Counted::Persons;
    return fmt::format("{} of {} took part; at least {} must",
                       in_persons ? fmt::format("{}", result.persons) : say_ratio(result.weight),
                       in_persons ? say_count(ballot.roll_persons, "person") : say_ratio(ballot.roll_weight) + " votes",
                       say_ratio(needed));
  }
  if (ballot.decision.method == rules::Method::YesNo) {
    COOP_TRY(const auto measured, measure_yes(view));
    const auto& yes = result.rounds.front().totals[rules::count::kYes].votes;
    if (measured.whole.is_zero()) return std::string("nobody has said yes or no");
    return fmt::format("yes has {} of {} and {}", say_ratio(yes), say_whole(view, measured.whole),
                       say_needed(ballot, measured));
  }
  if (!result.winner) return std::string("no vote counts for anybody");
  const auto& last = result.rounds.back();
  Ratio sum;
  Ratio own;
  for (const auto& total : last.totals) {
    COOP_TRY(sum, sum.plus(total.votes));
    if (total.option == *result.winner) own = total.votes;
  }
  const auto with = fmt::format("{} of {} votes{}", say_ratio(own), say_ratio(sum),
                                result.rounds.size() > 1 ? " that still count" : "");
  if (result.outcome == Outcome::Reopened) return "other candidates are asked for, with " + with;
  const rules::MemberId member = rules::MemberId::from(result.winner->str());
  return fmt::format("{}, with {}", full_name(state, member), with);
}

std::string verdict_word(Outcome outcome) {
  switch (outcome) {
    case Outcome::Carried:
      return "carried";
    case Outcome::Rejected:
      return "rejected";
    case Outcome::Elected:
      return "elected";
    case Outcome::NoQuorum:
      return "no quorum";
    case Outcome::Reopened:
    case Outcome::NoWinner:
      break;
  }
  return "nobody is elected";
}

}  // namespace

base::Result<rules::count::Decision> measure_yes(const BallotView& view) {
  const auto& decision = view.ballot->decision;
  const auto& totals = view.result.rounds.front().totals;
  const auto of = decision.of == rules::Of::Cast      ? rules::count::Of::VotesCast
                  : decision.of == rules::Of::Present ? rules::count::Of::Present
                                                      : rules::count::Of::Entitled;
  return rules::count::decide({decision.threshold, decision.margin == rules::Margin::MoreThan, of},
                              {totals[0].votes, totals[1].votes, totals[2].votes}, view.ballot->roll_weight);
}

std::string say_needed(const Ballot& ballot, const rules::count::Decision& measured) {
  if (measured.bar.is_zero()) return "needs one at all";
  const bool strictly = ballot.decision.margin == rules::Margin::MoreThan;
  return fmt::format("needs {} {}", strictly ? "more than" : "at least", say_ratio(measured.bar));
}

base::Result<std::string> say_verdict(const rules::State& state, const BallotView& view, const TallyLook& how) {
  COOP_TRY(const auto why, reason(state, view));
  auto word = verdict_word(view.result.outcome);
  std::string before;
  if (view.stage == Stage::Closed) {
    word[0] = static_cast<char>(word[0] - 'a' + 'A');
  } else {
    before = "As it stands, ";
  }
  const auto line = fmt::format("{}{}: {}.", before, term::styled(how.look, style_of(view.result.outcome), word), why);
  return term::wrap(line, std::min(how.look.width, kTextColumns), 2) + "\n";
}

std::string say_deadline(const BallotView& view, const TallyLook& how) {
  if (view.stage == Stage::Closed) return "closed " + how.zone.stamp(view.result.closed);
  const auto span = term::say_span(view.ballot->closes, how.now);
  return view.ballot->closes > how.now ? "closes " + span : "voting ended " + span;
}

std::string say_turnout(const BallotView& view) {
  const auto& ballot = *view.ballot;
  const auto& result = view.result;
  const bool in_persons = ballot.decision.quorum_of == rules::Counted::Persons;
  auto text = fmt::format("Cast {} of {}", result.persons, ballot.roll_persons);
  if (result.on_paper) text += fmt::format(", {} on paper", *result.on_paper);
  const bool says_votes = !in_persons || ballot.roll_weight != Ratio(ballot.roll_persons);
  if (says_votes) {
    text += fmt::format(", {} of {} votes", say_ratio(result.weight), say_ratio(ballot.roll_weight));
  }
  const auto* unit = !in_persons ? " votes" : says_votes ? " persons" : "";
  const auto needed = quorum_needed(ballot);
  if (ballot.decision.quorum.is_zero() || !needed) return text + " (no quorum asked)";
  return text + fmt::format(" (quorum {}{}: {})", say_ratio(*needed), unit,
                            result.outcome == Outcome::NoQuorum ? "not met" : "met");
}

std::string say_closing(const rules::State& state, const BallotView& view, const TallyLook& how) {
  switch (view.stage) {
    case Stage::Open:
      return fmt::format("This is a tally, not yet a decision: voting goes on until {}.\n",
                         how.zone.stamp(view.ballot->closes));
    case Stage::Over:
      return fmt::format("This is a tally, not yet a decision:  coop ballot close {}\n", view.id);
    case Stage::Closed:
      break;
  }
  auto text = fmt::format("Recorded {} by {}.\n", term::say_instant(view.result.closed, how.zone),
                          full_name(state, view.result.closed_by));
  if (view.result.used_by) text += fmt::format("Carried out by '{}'.\n", base::printable(*view.result.used_by));
  if (view.result.superseded_by) text += fmt::format("Superseded by the election '{}'.\n", *view.result.superseded_by);
  return text;
}

}  // namespace commands
