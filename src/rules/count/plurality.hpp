// Plurality: one choice a paper, most votes win.
#pragma once

#include <vector>

#include "base/result.hpp"
#include "rules/count/paper.hpp"
#include "rules/count/tally.hpp"

namespace rules::count {

/// One round. A paper counts for the first option on it that stands; on a ranked paper the later ranks are not read.
/// Equal highest totals go to the one that Contest::tie_order favours (Ending::TieBroken). Without a single vote
/// nobody is elected. Fails as check_contest() and weigh() do.
base::Result<Tally> plurality(const Contest& contest, const std::vector<Paper>& papers);

}  // namespace rules::count
