#include "commands/tally_text.hpp"

#include <algorithm>

#include "base/checked.hpp"
#include "base/text.hpp"
#include "commands/count_table.hpp"
#include "commands/facts.hpp"
#include "commands/subject_text.hpp"
#include "commands/tally_words.hpp"
#include "rules/count/yes_no.hpp"
#include "term/style.hpp"
#include "term/words.hpp"
#include "term/wrap.hpp"

namespace commands {
namespace {

using base::Ratio;
using rules::Ballot;
using rules::Outcome;
using term::say_ratio;
using term::Style;

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
  COOP_TRY(const auto measured, measure_yes(view));
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
  text += repeated(" ", 13 + static_cast<int>(widest)) +
          styled(look, Style::Aside, line + " yes " + say_needed(*view.ballot, measured));
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

}  // namespace

base::Result<std::string> count_lines(const rules::State& state, const BallotView& view, const TallyLook& how) {
  COOP_TRY(const auto decided, say_verdict(state, view, how));
  if (view.ballot->decision.method == rules::Method::YesNo) {
    COOP_TRY(const auto bars, yes_no_bars(view, how.look));
    return bars + "\n" + decided + say_closing(state, view, how);
  }
  return count_table(as_count(view), how.look, how.all) + "\n" + tie_lines(view, how.look) + decided +
         say_closing(state, view, how);
}

base::Result<std::string> tally_text(const rules::State& state, const BallotView& view, const TallyLook& how) {
  COOP_TRY(const auto lines, count_lines(state, view, how));
  const auto title = fmt::format("{}  {}", styled(how.look, Style::Id, view.id.str()),
                                 styled(how.look, Style::Heading, base::printable(view.ballot->question)));
  return heading_line(title, say_method(view.ballot->decision.method), how.look) +
         heading_line(say_turnout(view), say_deadline(view, how), how.look) + "\n" + lines;
}

}  // namespace commands
