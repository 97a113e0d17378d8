// The result of a count, told so that a person can follow it: round by round, who had what, who went and why.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "base/ratio.hpp"

namespace rules::count {

/// What decided between options with equal totals.
enum class TieRule {
  EarlierRound,   ///< the latest earlier round in which they differed
  DeclaredOrder,  ///< Contest::tie_order
};

struct Tie {
  std::vector<std::uint32_t> options;  ///< who was tied, in number order
  TieRule rule = TieRule::DeclaredOrder;
  std::size_t round = 0;  ///< EarlierRound only: the round that decided, counted from 1
};

/// Votes that leave an eliminated option for another, or stop counting.
struct Transfer {
  std::optional<std::uint32_t> to;  ///< nothing: exhausted
  base::Ratio weight;

  friend bool operator==(const Transfer&, const Transfer&) = default;
};

/// Papers that stopped counting at an equal ranking.
struct Overvoted {
  std::int64_t papers = 0;
  base::Ratio weight;

  friend bool operator==(const Overvoted&, const Overvoted&) = default;
};

/// INVARIANT: the sum of `totals` is `continuing`, and continuing + exhausted + Tally::blank is Tally::cast.
struct Round {
  std::vector<base::Ratio> totals;  ///< by option; zero for one that is not standing
  std::vector<bool> standing;       ///< by option: in the running when the round began
  base::Ratio continuing;           ///< votes that count for somebody in this round
  base::Ratio exhausted;            ///< votes that no longer count for anybody, blank papers apart
  Overvoted overvoted;              ///< the part that stopped at an equal ranking since the round before
  std::optional<std::uint32_t> eliminated;
  std::optional<std::uint32_t> elected;
  std::optional<Tie> tie;           ///< what decided, where totals were equal
  std::vector<Transfer> transfers;  ///< of the eliminated option's votes, into the next round
};

enum class Ending {
  Majority,   ///< more than half of the votes that still count
  MostVotes,  ///< more votes than any other (plurality)
  TieBroken,  ///< the last were equal; Round::tie of the last round says what decided
  NoVotes,    ///< no vote counts for anybody: nobody is elected
  NoOptions,  ///< nobody stands: nobody is elected, and there is no round
};

struct Tally {
  std::int64_t papers = 0;  ///< how many, blank ones included
  base::Ratio cast;         ///< their weight
  base::Ratio blank;        ///< the weight of the blank ones
  std::int64_t blank_papers = 0;
  std::int64_t papers_with_equal_ranking = 0;  ///< whether or not a count ever came to that rank
  std::vector<Round> rounds;
  Ending ending = Ending::NoOptions;
  std::optional<std::uint32_t> winner;
};

}  // namespace rules::count
