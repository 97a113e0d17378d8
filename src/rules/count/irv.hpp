// Instant runoff (the alternative vote): one winner from ranked papers.
//
// In each round a paper counts for the highest option on it that still stands. Who has more than half of the votes
// that count in the round is elected; else the option with the fewest is eliminated, one at a time, and its papers
// pass to the next option on them.
//
// Equal fewest votes: the one with fewer in the latest earlier round in which they differ goes (of several, the
// comparison is repeated among those still equal); if they never differed, the one that Contest::tie_order favours
// least. The last two, when equal, are decided in the same way, and the other is elected.
#pragma once

#include <vector>

#include "base/result.hpp"
#include "rules/count/paper.hpp"
#include "rules/count/tally.hpp"

namespace rules::count {

/// Fails as check_contest() (with kMaxRankedOptions) and weigh() do.
base::Result<Tally> instant_runoff(const Contest& contest, const std::vector<Paper>& papers);

}  // namespace rules::count
