#include "rules/count/irv.hpp"

#include <algorithm>

#include "rules/count/piles.hpp"

namespace rules::count {
namespace {

/// What put `weakest` below `next` although their totals are equal now. `rounds` holds the earlier rounds alone.
Tie explain_tie(const std::vector<Round>& rounds, std::vector<std::uint32_t> equals, std::uint32_t weakest,
                std::uint32_t next) {
  std::sort(equals.begin(), equals.end());
  for (auto number = rounds.size(); number > 0; --number) {
    const auto& totals = rounds[number - 1].totals;
    if (totals[weakest] != totals[next]) return {std::move(equals), TieRule::EarlierRound, number};
  }
  return {std::move(equals), TieRule::DeclaredOrder, 0};
}

}  // namespace

base::Result<Tally> instant_runoff(const Contest& contest, const std::vector<Paper>& papers) {
  COOP_TRY(auto piles, Piles::open(contest, papers, kMaxRankedOptions));
  Tally tally = piles.facts();
  if (tally.ending == Ending::NoOptions) return tally;

  // Weakest first. Sorting by the totals of each round, and leaving equals where they were, keeps exactly the order
  // of the tie rule: by this round, then by the latest earlier round that differs, at last by the declared order.
  auto order = piles.least_favoured_first();
  while (true) {
    auto round = piles.round();
    const auto continuing = piles.continuing();
    if (continuing == 0) {
      tally.rounds.push_back(std::move(round));
      return tally;
    }
    std::stable_sort(order.begin(), order.end(),
                     [&](std::uint32_t a, std::uint32_t b) { return piles.units(a) < piles.units(b); });
    const auto strongest = order.back();
    // Half of the votes is less than the total of a winner; so written, nothing can overflow or be rounded.
    if (piles.units(strongest) > continuing - piles.units(strongest)) {
      round.elected = tally.winner = strongest;
      tally.ending = Ending::Majority;
      tally.rounds.push_back(std::move(round));
      return tally;
    }

    // No majority: at least two stand, and the weakest goes.
    const auto weakest = order.front();
    std::vector<std::uint32_t> equals;
    for (const auto option : order) {
      if (piles.units(option) == piles.units(weakest)) equals.push_back(option);
    }
    if (equals.size() > 1) round.tie = explain_tie(tally.rounds, equals, weakest, order[1]);
    round.eliminated = weakest;
    if (order.size() == 2) {
      round.elected = tally.winner = strongest;
      tally.ending = Ending::TieBroken;
      tally.rounds.push_back(std::move(round));
      return tally;
    }
    order.erase(order.begin());
    round.transfers = piles.eliminate(weakest);
    tally.rounds.push_back(std::move(round));
  }
}

}  // namespace rules::count
