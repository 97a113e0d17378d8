// The years in which an action may stand.
#pragma once

#include "base/time.hpp"
#include "rules/verdict.hpp"

namespace rules {

/// Is `at` an instant of the years 1970 to 2899? Git knows no commit before 1970; and the dates that actions set (the
/// end of a term, of a ballot, of a petition) lie at most ten years ahead, so that they stay in the calendar of
/// records, which ends with the year 2999. Refuses with time-range.
Verdict check_calendar(base::Instant at);

}  // namespace rules
