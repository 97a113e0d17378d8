#include "rules/count/plurality.hpp"

#include <algorithm>

#include "rules/count/piles.hpp"

namespace rules::count {

base::Result<Tally> plurality(const Contest& contest, const std::vector<Paper>& papers) {
  COOP_TRY(const auto piles, Piles::open(contest, papers, kMaxOptions));
  Tally tally = piles.facts();
  if (tally.ending == Ending::NoOptions) return tally;
  auto& round = tally.rounds.emplace_back(piles.round());
  if (piles.continuing() == 0) return tally;

  // The last of the greatest is the most favoured of them.
  const auto order = piles.least_favoured_first();
  auto winner = order.front();
  for (const auto option : order) {
    if (piles.units(option) >= piles.units(winner)) winner = option;
  }
  std::vector<std::uint32_t> equals;
  for (const auto option : order) {
    if (piles.units(option) == piles.units(winner)) equals.push_back(option);
  }
  tally.ending = Ending::MostVotes;
  if (equals.size() > 1) {
    tally.ending = Ending::TieBroken;
    std::sort(equals.begin(), equals.end());
    round.tie = Tie{std::move(equals), TieRule::DeclaredOrder, 0};
  }
  round.elected = winner;
  tally.winner = winner;
  return tally;
}

}  // namespace rules::count
