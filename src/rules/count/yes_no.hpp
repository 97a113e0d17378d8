// Questions with yes, no and abstain: majorities and supermajorities in exact fractions, and always of what.
#pragma once

#include <cstdint>
#include <vector>

#include "base/ratio.hpp"
#include "base/result.hpp"
#include "rules/count/paper.hpp"

namespace rules::count {

/// What a share is a share of.
enum class Of {
  VotesCast,  ///< yes + no
  Present,    ///< yes + no + abstain
  Entitled,   ///< the weight of the whole roll
};

/// "More than half of the votes cast" is {1/2, true, VotesCast}; "two thirds of all entitled" is {2/3, false,
/// Entitled}.
struct Threshold {
  base::Ratio share;
  bool strictly_more = false;
  Of of = Of::VotesCast;
};

struct YesNo {
  base::Ratio yes;
  base::Ratio no;
  base::Ratio abstain;
};

struct Decision {
  bool carried = false;
  base::Ratio whole;        ///< what the share was taken of
  base::Ratio bar;          ///< share x whole, exact: yes must reach it, or pass it if strictly_more
  std::int64_t fewest = 0;  ///< the fewest whole votes that carry: 7 for two thirds of 10, 6 for more than half of 10
};

/// Options of a yes/no paper.
constexpr std::uint32_t kYes = 0;
constexpr std::uint32_t kNo = 1;
constexpr std::uint32_t kAbstain = 2;

/// Adds up papers that name one of kYes, kNo, kAbstain. A blank paper, and one that names two, is an abstention: its
/// voter was there and chose neither. Fails as weigh() does.
base::Result<YesNo> count_yes_no(const std::vector<Paper>& papers);

/// Without a single yes nothing is carried, whatever the share; so nothing is divided by an empty roll.
/// `entitled` is the weight of the roll and is read for Of::Entitled only.
/// Fails with count-threshold (a share outside 0..1, or more than the whole), count-weight (a negative sum),
/// count-exceeds-roll (more votes than the roll holds) or number-range.
base::Result<Decision> decide(const Threshold& threshold, const YesNo& votes, const base::Ratio& entitled);

}  // namespace rules::count
