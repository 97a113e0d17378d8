#include "commands/tally_text.hpp"

#include <algorithm>

#include "base/checked.hpp"
#include "base/text.hpp"
#include "commands/count_table.hpp"
#include "commands/facts.hpp"
#include "commands/look.hpp"
#include "commands/subject_text.hpp"
#include "rules/count/yes_no.hpp"
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
using term::Style;

/// The bar of a yes-no ballot: what yes was measured by.
base::Result<rules::count::Decision> measure(const BallotView& view) {
  const auto& decision = view.ballot->decision;
  const auto& totals = view.result.rounds.front().totals;
  const auto of = decision.of == rules::Of::Cast      ? rules::count::Of::VotesCast
                  : decision.of == rules::Of::Present ? rules::count::Of::Present
                                                      : rules::count::Of::Entitled;
  return rules::count::decide({decision.threshold, decision.margin == rules::Margin::MoreThan, of},
                              {totals[0].votes, totals[1].votes, totals[2].votes}, view.ballot->roll_weight);
}

std::string say_needed(const Ballot& ballot, const rules::count::Decision& measured) {
  const bool strictly = ballot.decision.margin == rules::Margin::MoreThan;
  if (measured.bar.is_zero()) return "a single yes is enough";
  return fmt::format("{} {} {} needed", strictly ? "more than" : "at least", say_ratio(measured.bar),
                     measured.bar == Ratio(1) ? "is" : "are");
}

/// The columns of a bar of `columns` that `part` of `whole` fills, cut down.
int filled(const Ratio& part, const Ratio& whole, int columns) {
  if (whole.is_zero()) return 0;
  const auto above = static_cast<base::Int128>(part.numerator()) * whole.denominator() * columns;
  const auto below = static_cast<base::Int128>(whole.numerator()) * part.denominator();
  return static_cast<int>(std::min<base::Int128>(above / below, columns));
}

std::string repeated(std::string_view mark, int times) {
  std::string text;
  for (int i = 0; i < times; ++i) text += mark;
  return text;
}

/// A bar for each answer, all of one scale, and under them the mark that yes must reach.
base::Result<std::string> yes_no_bars(const BallotView& view, const term::Look& look) {
  constexpr int kColumns = 40;
  COOP_TRY(const auto measured, measure(view));
  const auto& totals = view.result.rounds.front().totals;
  std::size_t widest = 0;
  for (const auto& total : totals) widest = std::max(widest, say_ratio(total.votes).size());
  std::string text;
  for (const auto& total : totals) {
    // An abstention is no part of the votes cast, so it has no place on their scale.
    const bool is_abstention = total.option == totals[rules::count::kAbstain].option;
    const bool counts = !is_abstention || view.ballot->decision.of != rules::Of::Cast;
    const auto style = total.option == totals[rules::count::kYes].option  ? Style::Good
                       : total.option == totals[rules::count::kNo].option ? Style::Bad
                                                                          : Style::Aside;
    const auto bar = repeated(look.utf8 ? "█" : "#", counts ? filled(total.votes, measured.whole, kColumns) : 0);
    text += fmt::format("  {:<7}  {:>{}}", total.option.str(), say_ratio(total.votes), widest);
    text += bar.empty() ? "\n" : "  " + styled(look, style, bar) + "\n";
  }
  if (measured.whole.is_zero()) return text;
  const int mark = filled(measured.bar, measured.whole, kColumns);
  const auto line = repeated(look.utf8 ? "─" : "-", std::max(mark - 1, 0)) + (look.utf8 ? "┤" : "|");
  text += repeated(" ", 13 + static_cast<int>(widest)) + styled(look, Style::Aside, line + " " + say_needed(*view.ballot, measured));
  return text + "\n";
}

/// The rounds in the shape of `coop count`, so that they are set alike. A reopening has no winner.
report::CountReport as_count(const BallotView& view) {
  const auto& options = view.ballot->options;
  const auto index_of = [&](const std::optional<rules::OptionId>& id) -> std::optional<std::uint32_t> {
    for (std::uint32_t i = 0; id && i < options.size(); ++i) {
      if (options[i].id == *id) return i;
    }
    return std::nullopt;
  };
  report::CountReport count;
  for (const auto& option : options) count.options.push_back(option.id.str());
  for (const auto& round : view.result.rounds) {
    rules::count::Round shown;
    shown.totals.resize(options.size());
    shown.standing.resize(options.size(), false);
    for (const auto& total : round.totals) {
      const auto option = index_of(total.option);
      if (!option) continue;
      shown.totals[*option] = total.votes;
      shown.standing[*option] = true;
    }
    shown.exhausted = round.exhausted;
    shown.eliminated = index_of(round.eliminated);
    shown.elected = index_of(round.elected);
    count.tally.rounds.push_back(std::move(shown));
  }
  if (view.result.outcome == Outcome::Elected) count.tally.winner = index_of(view.result.winner);
  return count;
}

/// "Tie in round 2 between bo and eli: eli is out (fewer votes in round 1)."
std::string tie_lines(const BallotView& view, const term::Look& look) {
  std::string text;
  for (std::size_t i = 0; i < view.result.rounds.size(); ++i) {
    const auto& round = view.result.rounds[i];
    const auto& decided = round.eliminated ? round.eliminated : round.elected;
    if (!round.tie || !decided) continue;
    const auto own = std::find_if(round.totals.begin(), round.totals.end(),
                                  [&](const rules::OptionTotal& total) { return total.option == *decided; });
    std::vector<std::string> tied;
    for (const auto& total : round.totals) {
      if (own != round.totals.end() && total.votes == own->votes) tied.push_back(total.option.str());
    }
    std::string names;
    for (std::size_t n = 0; n < tied.size(); ++n) {
      names += (n == 0 ? "" : n + 1 == tied.size() ? " and " : ", ") + tied[n];
    }
    const auto note = fmt::format("Tie in round {} between {}: {} is {} ({}).", i + 1, names, *decided,
                                  round.eliminated ? "out" : "elected", base::printable(*round.tie));
    text += term::wrap(note, std::min(look.width, kTextColumns), 2) + "\n";
  }
  return text.empty() ? text : text + "\n";
}

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

/// Why it came out so: "3 of 4 votes cast say yes; more than 2 are needed".
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
    COOP_TRY(const auto measured, measure(view));
    const auto& yes = result.rounds.front().totals[rules::count::kYes].votes;
    if (measured.whole.is_zero()) return std::string("nobody has said yes or no");
    return fmt::format("{} of {} {} yes; {}", say_ratio(yes), say_whole(view, measured.whole),
                       yes == Ratio(1) ? "says" : "say", say_needed(ballot, measured));
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

base::Result<std::string> verdict(const rules::State& state, const BallotView& view, const TallyLook& how) {
  COOP_TRY(const auto why, reason(state, view));
  auto word = verdict_word(view.result.outcome);
  std::string before;
  if (view.stage == Stage::Closed) {
    word[0] = static_cast<char>(word[0] - 'a' + 'A');
  } else {
    before = "As the votes stand, ";
  }
  const auto line = fmt::format("{}{}: {}.", before, styled(how.look, style_of(view.result.outcome), word), why);
  return term::wrap(line, std::min(how.look.width, kTextColumns), 2) + "\n";
}

std::string deadline(const BallotView& view, const TallyLook& how) {
  if (view.stage == Stage::Closed) return "closed " + how.zone.stamp(view.result.closed);
  const auto span = term::say_span(view.ballot->closes, how.now);
  return view.ballot->closes > how.now ? "closes " + span : "voting ended " + span;
}

std::string turnout(const BallotView& view) {
  const auto& ballot = *view.ballot;
  const auto& result = view.result;
  const bool in_persons = ballot.decision.quorum_of == rules::Counted::Persons;
  auto text = fmt::format("Cast {} of {}", result.persons, ballot.roll_persons);
  if (!in_persons || ballot.roll_weight != Ratio(ballot.roll_persons)) {
    text += fmt::format(", {} of {} votes", say_ratio(result.weight), say_ratio(ballot.roll_weight));
  }
  const auto needed = quorum_needed(ballot);
  if (ballot.decision.quorum.is_zero() || !needed) return text + " (no quorum asked)";
  return text + fmt::format(" (quorum {}{}: {})", say_ratio(*needed), in_persons ? "" : " votes",
                            result.outcome == Outcome::NoQuorum ? "not met" : "met");
}

/// What is to be done about it, or what was.
std::string closing(const rules::State& state, const BallotView& view, const TallyLook& how) {
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
  return text;
}

}  // namespace

base::Result<std::string> count_lines(const rules::State& state, const BallotView& view, const TallyLook& how) {
  COOP_TRY(const auto decided, verdict(state, view, how));
  if (view.ballot->decision.method == rules::Method::YesNo) {
    COOP_TRY(const auto bars, yes_no_bars(view, how.look));
    return bars + "\n" + decided + closing(state, view, how);
  }
  return count_table(as_count(view), how.look, how.all) + "\n" + tie_lines(view, how.look) + decided +
         closing(state, view, how);
}

base::Result<std::string> tally_text(const rules::State& state, const BallotView& view, const TallyLook& how) {
  COOP_TRY(const auto lines, count_lines(state, view, how));
  const auto title = fmt::format("{}  {}", styled(how.look, Style::Id, view.id.str()),
                                 styled(how.look, Style::Heading, base::printable(view.ballot->question)));
  return heading_line(title, say_method(view.ballot->decision.method), how.look) +
         heading_line(turnout(view), deadline(view, how), how.look) + "\n" + lines;
}

}  // namespace commands
