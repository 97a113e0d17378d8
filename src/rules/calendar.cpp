#include "rules/calendar.hpp"

namespace rules {

Verdict check_calendar(base::Instant at) {
  constexpr std::int64_t kFrom = 0;                // 1970-01-01T00:00:00Z
  constexpr std::int64_t kUntil = 29'348'006'400;  // 2900-01-01T00:00:00Z
  if (at.seconds() >= kFrom && at.seconds() < kUntil) return accepted();
  return refuse("time-range", "{} is not in the years 1970 to 2899, in which actions may stand", at)
      .hint("set the clock of this machine");
}

}  // namespace rules
