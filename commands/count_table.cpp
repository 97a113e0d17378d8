#include "commands/count_table.hpp"

#include <algorithm>
#include <numeric>

#include "base/text.hpp"
#include "term/table.hpp"
#include "term/words.hpp"

namespace commands {
namespace {

using base::Ratio;
using report::CountReport;
using term::say_count;
using term::say_ratio;
using term::Style;
using namespace rules::count;

constexpr std::size_t kMostRows = 15;
constexpr std::size_t kShownRows = 12;  ///< where there are more than kMostRows

using Rounds = std::vector<std::size_t>;  ///< indices of the rounds that a table shows

/// The last round in which an option stands; nothing for a withdrawn one.
std::optional<std::size_t> last_round(const Tally& tally, std::uint32_t option) {
  for (auto i = tally.rounds.size(); i > 0; --i) {
    if (tally.rounds[i - 1].standing[option]) return i - 1;
  }
  return std::nullopt;
}

std::string fate(const Tally& tally, std::uint32_t option) {
  if (tally.winner == option) return "elected";
  for (std::size_t i = 0; i < tally.rounds.size(); ++i) {
    if (tally.rounds[i].eliminated == option) return fmt::format("out in round {}", i + 1);
  }
  return {};
}

/// Their sum. Totals of one count have one denominator and a sum within the votes cast, so this cannot fail.
Ratio sum_of(const Round& round, const std::vector<std::uint32_t>& options) {
  Ratio sum;
  for (const auto option : options) sum = sum.plus(round.totals[option]).value_or(sum);
  return sum;
}

term::Cell votes_cell(const Ratio& votes, Style style) {
  return {say_ratio(votes), style};
}

std::string table_of(const CountReport& count, const term::Look& look, const Rounds& rounds,
                     const std::vector<std::uint32_t>& shown, const std::vector<std::uint32_t>& rest) {
  const auto& tally = count.tally;
  std::vector<term::Column> columns = {{"", term::Align::Left, true}};
  for (const auto i : rounds) columns.push_back({fmt::format("round {}", i + 1), term::Align::Right});
  columns.push_back({""});
  term::Table table(std::move(columns));
  table.indent(2);
  const auto row = [&](std::string name, Style style, const auto& votes_in, std::string note) {
    std::vector<term::Cell> cells;
    cells.emplace_back(std::move(name), style);
    for (const auto i : rounds) cells.push_back(votes_in(tally.rounds[i]));
    cells.emplace_back(std::move(note), style);
    table.row(std::move(cells));
  };
  for (const auto option : shown) {
    const bool won = tally.winner == option;
    const auto votes_in = [&](const Round& round) -> term::Cell {
      if (!round.standing[option]) return {"-", Style::Aside};
      return votes_cell(round.totals[option], won ? Style::Good : Style::Plain);
    };
    row(count.options[option], won ? Style::Good : Style::Plain, votes_in, fate(tally, option));
  }
  if (!rest.empty()) {
    row(
        say_count(static_cast<std::int64_t>(rest.size()), "other"), Style::Aside,
        [&](const Round& round) { return votes_cell(sum_of(round, rest), Style::Aside); }, "");
  }
  if (!tally.rounds.back().exhausted.is_zero()) {
    row(
        "exhausted", Style::Aside, [](const Round& round) { return votes_cell(round.exhausted, Style::Aside); }, "");
  }
  return table.text(look);
}

/// How many rounds fit beside the names and what became of them.
std::size_t rounds_that_fit(const CountReport& count, const term::Look& look, const std::vector<std::uint32_t>& shown) {
  constexpr int kNameRoom = 20;
  constexpr int kGap = 2;
  int name = base::width("exhausted");
  int note = 0;
  for (const auto option : shown) {
    name = std::max(name, std::min(kNameRoom, base::width(count.options[option])));
    note = std::max(note, base::width(fate(count.tally, option)));
  }
  int cell = base::width(fmt::format("round {}", count.tally.rounds.size()));
  for (const auto& round : count.tally.rounds) {
    for (const auto option : shown) cell = std::max(cell, base::width(say_ratio(round.totals[option])));
    cell = std::max(cell, base::width(say_ratio(round.exhausted)));
  }
  const int room = look.width - kGap - name - kGap - note;
  return static_cast<std::size_t>(std::max(2, room / (cell + kGap)));
}

}  // namespace

std::vector<std::uint32_t> count_order(const Tally& tally, std::uint32_t options) {
  std::vector<std::optional<std::size_t>> last;
  std::vector<std::uint32_t> order;
  for (std::uint32_t option = 0; option < options; ++option) {
    last.push_back(last_round(tally, option));
    if (last.back()) order.push_back(option);
  }
  std::stable_sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) {
    if ((a == tally.winner) != (b == tally.winner)) return a == tally.winner;
    if (last[a] != last[b]) return last[a] > last[b];
    return tally.rounds[*last[a]].totals[a] > tally.rounds[*last[a]].totals[b];
  });
  return order;
}

std::string count_table(const CountReport& count, const term::Look& look, bool all) {
  const auto& tally = count.tally;
  if (tally.rounds.empty()) return {};
  auto shown = count_order(tally, static_cast<std::uint32_t>(count.options.size()));
  std::vector<std::uint32_t> rest;
  if (!all && shown.size() > kMostRows) {
    rest.assign(shown.begin() + kShownRows, shown.end());
    shown.resize(kShownRows);
  }
  Rounds rounds(tally.rounds.size());
  std::iota(rounds.begin(), rounds.end(), std::size_t{0});
  const auto fit = rounds_that_fit(count, look, shown);
  if (rounds.size() <= fit) return table_of(count, look, rounds, shown, rest);
  if (!all) {
    const auto left_out = rounds.size() - fit;
    rounds.erase(rounds.begin() + 1, rounds.begin() + 1 + static_cast<std::ptrdiff_t>(left_out));
    const auto note = left_out == 1 ? std::string("  Round 2 is left out; --all shows it.\n")
                                    : fmt::format("  Rounds 2 to {} are left out; --all shows them.\n", left_out + 1);
    return table_of(count, look, rounds, shown, rest) + styled(look, Style::Aside, note);
  }
  std::string text;
  for (std::size_t begin = 0; begin < rounds.size(); begin += fit) {
    const auto from = rounds.begin() + static_cast<std::ptrdiff_t>(begin);
    const Rounds block(from, from + static_cast<std::ptrdiff_t>(std::min(fit, rounds.size() - begin)));
    text += (text.empty() ? "" : "\n") + table_of(count, look, block, shown, rest);
  }
  return text;
}

}  // namespace commands
