#include "rules/count/paper.hpp"

#include <algorithm>
#include <numeric>

#include "base/checked.hpp"

namespace rules::count {
namespace {

using base::Error;
using base::fail;
using base::Ratio;

Error too_many_votes() {
  return fail("number-range", "the votes are too many, or too finely divided, to be added exactly");
}

/// `mark` remembers for each option the last paper that named it, so that a paper costs what it says and no more.
base::Status check_marks(const Paper& paper, std::int64_t number, std::vector<std::int64_t>& mark) {
  for (const auto& rank : paper.ranks) {
    for (const auto option : rank) {
      if (option >= mark.size()) {
        return fail("count-option-unknown", "paper {} names option {}, and there are {}", number,
                    static_cast<std::int64_t>(option) + 1, mark.size());
      }
      if (mark[option] == number) {
        return fail("count-option-repeated", "paper {} names option {} twice", number, option + 1)
            .hint("a paper gives each option one rank at most");
      }
      mark[option] = number;
    }
  }
  return {};
}

/// The least common denominator of all weights.
base::Result<std::int64_t> common_denominator(const std::vector<Paper>& papers) {
  std::int64_t common = 1;
  for (const auto& paper : papers) {
    const auto other = paper.weight.denominator();
    if (common % other == 0) continue;
    const auto product = base::checked_multiply(common, other / std::gcd(common, other));
    if (!product) return too_many_votes();
    common = *product;
  }
  return common;
}

}  // namespace

base::Status check_contest(const Contest& contest, std::uint32_t most) {
  if (contest.options > most) {
    return fail("count-too-large", "{} options are more than this method counts ({})", contest.options, most)
        .hint("count by plurality, or narrow the field in an earlier ballot");
  }
  if (!contest.withdrawn.empty() && contest.withdrawn.size() != contest.options) {
    return fail("count-options", "who withdrew is said for {} options, and there are {}", contest.withdrawn.size(),
                contest.options);
  }
  if (contest.tie_order.empty()) return {};
  auto sorted = contest.tie_order;
  std::sort(sorted.begin(), sorted.end());
  bool complete = sorted.size() == contest.options;
  for (std::size_t i = 0; complete && i < sorted.size(); ++i) complete = sorted[i] == i;
  if (!complete) {
    return fail("count-tie-order", "the order that breaks ties does not name each of the {} options once",
                contest.options);
  }
  return {};
}

Ratio Weighing::ratio(std::int64_t part) const {
  if (denominator == 1) return Ratio(part);
  // Cannot fail: both numbers are non-negative int64 and the denominator is positive.
  return Ratio::make(part, denominator).value_or(Ratio{});
}

base::Result<Weighing> weigh(const Contest& contest, const std::vector<Paper>& papers) {
  Weighing weighing;
  COOP_TRY(weighing.denominator, common_denominator(papers));
  weighing.units.reserve(papers.size());
  std::vector<std::int64_t> mark(contest.options, 0);
  std::int64_t number = 0;
  for (const auto& paper : papers) {
    ++number;
    if (paper.weight < Ratio{} || paper.times < 0) {
      return fail("count-weight", "paper {} has a negative weight", number);
    }
    COOP_CHECK(check_marks(paper, number, mark));
    const auto one =
        base::checked_multiply(paper.weight.numerator(), weighing.denominator / paper.weight.denominator());
    const auto all = one ? base::checked_multiply(*one, paper.times) : std::nullopt;
    const auto total = all ? base::checked_add(weighing.total_units, *all) : std::nullopt;
    const auto count = base::checked_add(weighing.papers, paper.times);
    if (!total || !count) return too_many_votes();
    weighing.units.push_back(*all);
    weighing.total_units = *total;
    weighing.papers = *count;
  }
  return weighing;
}

bool is_blank(const Paper& paper) {
  return std::all_of(paper.ranks.begin(), paper.ranks.end(), [](const auto& rank) { return rank.empty(); });
}

bool has_equal_ranking(const Paper& paper) {
  return std::any_of(paper.ranks.begin(), paper.ranks.end(), [](const auto& rank) { return rank.size() > 1; });
}

Choice next_choice(const Paper& paper, std::size_t rank, const std::vector<bool>& standing, Overvote overvote) {
  for (; rank < paper.ranks.size(); ++rank) {
    const auto& equals = paper.ranks[rank];
    const auto stands = [&](std::uint32_t option) { return standing[option]; };
    const auto first = std::find_if(equals.begin(), equals.end(), stands);
    const bool overvoted = equals.size() > 1;
    if (overvoted && overvote == Overvote::Exhaust) return {Choice::Kind::Overvoted, 0, rank};
    if (overvoted && overvote == Overvote::Skip) continue;
    if (first == equals.end()) continue;
    if (std::any_of(first + 1, equals.end(), stands)) return {Choice::Kind::Overvoted, 0, rank};
    return {Choice::Kind::Option, *first, rank};
  }
  return {Choice::Kind::Exhausted, 0, rank};
}

}  // namespace rules::count
