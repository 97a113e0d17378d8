#include "commands/count_text.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "commands/count_table.hpp"
#include "term/style.hpp"
#include "term/words.hpp"
#include "term/wrap.hpp"

namespace commands {
namespace {

using report::CountReport;
using term::say_count;
using term::say_number;
using term::say_ratio;
using term::Style;
using namespace rules::count;

/// "Ada, Bo and Chidi", or the first few "and 7 others".
std::string name_all(const CountReport& count, const std::vector<std::uint32_t>& options) {
  constexpr std::size_t kNamed = 5;
  const auto named = options.size() <= kNamed ? options.size() : kNamed - 1;
  std::string text;
  for (std::size_t i = 0; i < named; ++i) {
    if (i > 0) text += i + 1 == options.size() ? " and " : ", ";
    text += count.options[options[i]];
  }
  return named == options.size() ? text : text + fmt::format(" and {} others", options.size() - named);
}

std::string tie_note(const CountReport& count, std::size_t number, const Round& round) {
  const auto reason = round.tie->rule == TieRule::EarlierRound
                          ? fmt::format("decided by the votes in round {}", round.tie->round)
                          : std::string("decided by the order in the file, since they never differed");
  const auto result = round.elected ? fmt::format("{} is elected", count.options[*round.elected])
                                    : fmt::format("{} is out", count.options[*round.eliminated]);
  return fmt::format("Tie in round {} between {}: {}, {}.", number, name_all(count, round.tie->options), result,
                     reason);
}

/// All ties, or the last few: those that came near to the result.
std::vector<std::string> tie_notes(const CountReport& count, bool all) {
  constexpr std::ptrdiff_t kMostNotes = 6;
  constexpr std::ptrdiff_t kShownNotes = 5;
  std::vector<std::string> notes;
  for (std::size_t i = 0; i < count.tally.rounds.size(); ++i) {
    if (count.tally.rounds[i].tie) notes.push_back(tie_note(count, i + 1, count.tally.rounds[i]));
  }
  const auto ties = static_cast<std::ptrdiff_t>(notes.size());
  if (all || ties <= kMostNotes) return notes;
  notes.erase(notes.begin(), notes.end() - kShownNotes);
  notes.insert(notes.begin(), fmt::format("{} earlier ties are left out; --all tells of each.", ties - kShownNotes));
  return notes;
}

const char* meaning_of(Overvote policy) {
  switch (policy) {
    case Overvote::Exhaust:
      return "A paper stops counting when its equal ranking is reached";
    case Overvote::Sole:
      return "An equal ranking counts only for an option that alone is still in the running";
    case Overvote::Skip:
      break;
  }
  return "An equal ranking is passed over";
}

/// "Bob Kiss 4,313, Kurt Wright 4,061": the first few of the last round.
std::string final_totals(const CountReport& count, const Tally& tally) {
  constexpr int kNamed = 3;
  if (tally.rounds.empty()) return "no votes";
  std::string text;
  int named = 0;
  for (const auto option : count_order(tally, static_cast<std::uint32_t>(count.options.size()))) {
    const auto& last = tally.rounds.back();
    if (!last.standing[option] || ++named > kNamed) break;
    text += fmt::format("{}{} {}", named == 1 ? "" : ", ", count.options[option], say_ratio(last.totals[option]));
  }
  return text;
}

/// ": 4 papers in round 1, 1 in round 5; 1 was never reached", or nothing.
std::string where_papers_stopped(const CountReport& count) {
  const auto& tally = count.tally;
  std::string text;
  std::int64_t stopped = 0;
  for (std::size_t i = 0; i < tally.rounds.size(); ++i) {
    const auto papers = tally.rounds[i].overvoted.papers;
    if (papers == 0) continue;
    text += stopped == 0 ? fmt::format(": {} in round {}", say_count(papers, "paper"), i + 1)
                         : fmt::format(", {} in round {}", say_number(papers), i + 1);
    stopped += papers;
  }
  const auto unread = tally.papers_with_equal_ranking - stopped;
  if (count.overvote == Overvote::Exhaust && unread > 0) {
    text += fmt::format("{} {} never reached", stopped == 0 ? ":" : ";", say_count(unread, "was", "were"));
  }
  return text;
}

std::vector<std::string> overvote_notes(const CountReport& count) {
  const auto equal = count.tally.papers_with_equal_ranking;
  if (equal == 0) return {};
  std::vector<std::string> notes = {fmt::format("{} an equal ranking. {}{}.",
                                                say_count(equal, "paper holds", "papers hold"),
                                                meaning_of(count.overvote), where_papers_stopped(count))};
  for (const auto& other : count.others) {
    const auto winner = other.tally.winner == count.tally.winner ? std::string("the same winner")
                        : other.tally.winner ? fmt::format("{} would win", count.options[*other.tally.winner])
                                             : std::string("nobody would win");
    notes.push_back(fmt::format("With --overvote {}, round {} ends with {}: {}.", report::word_for(other.overvote),
                                other.tally.rounds.size(), final_totals(count, other.tally), winner));
  }
  if (count.others.empty()) notes.back() += " No other reading changes the last round.";
  return notes;
}

std::vector<std::string> paper_notes(const CountReport& count) {
  std::vector<std::string> notes;
  if (count.tally.blank_papers > 0) {
    notes.push_back(say_count(count.tally.blank_papers, "paper is blank.", "papers are blank."));
  }
  std::vector<std::uint32_t> withdrawn;
  for (std::uint32_t option = 0; option < count.withdrawn.size(); ++option) {
    if (count.withdrawn[option]) withdrawn.push_back(option);
  }
  if (!withdrawn.empty()) notes.push_back(fmt::format("Withdrawn: {}.", name_all(count, withdrawn)));
  if (count.seats > 1) {
    notes.push_back(fmt::format("The file asks for {} seats; this count fills one.", count.seats));
  }
  return notes;
}

std::string verdict(const CountReport& count, const term::Look& look) {
  const auto& tally = count.tally;
  if (!tally.winner) {
    return styled(look, Style::Waiting, "Nobody is elected") +
           (tally.ending == Ending::NoOptions ? ": nobody stands." : ": no vote counts for anybody.");
  }
  const auto& last = tally.rounds.back();
  const auto elected = fmt::format("Elected: {}", base::printable(count.options[*tally.winner]));
  return fmt::format("{}, with {} of {} votes{}.", styled(look, Style::Good, elected),
                     say_ratio(last.totals[*tally.winner]), say_ratio(last.continuing),
                     tally.rounds.size() > 1 ? " that still count" : "");
}

}  // namespace

std::string count_text(const CountReport& count, const term::Look& look, bool all) {
  const auto title = count.title.empty() ? std::string("Ballots without a title") : base::printable(count.title);
  const auto about = fmt::format(
      "{}, {}, {}", count.method == report::CountMethod::Irv ? "instant runoff" : "plurality",
      say_count(static_cast<std::int64_t>(count.options.size()), "option"), say_count(count.tally.papers, "paper"));
  const int between = look.width - base::width(title) - base::width(about);
  std::string text = styled(look, Style::Heading, title);
  text += between >= 2 ? std::string(static_cast<std::size_t>(between), ' ') : std::string("\n");
  text += about + "\n\n";
  if (!count.tally.rounds.empty()) text += count_table(count, look, all) + "\n";

  for (const auto& notes : {tie_notes(count, all), overvote_notes(count), paper_notes(count)}) {
    for (const auto& note : notes) text += term::wrap(base::printable(note), look.width, 2) + "\n";
    if (!notes.empty()) text += "\n";
  }
  return text + term::wrap(verdict(count, look), look.width) + "\n";
}

}  // namespace commands
