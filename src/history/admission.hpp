// The admission checks: what is asked before an action enters the line and cannot be asked again in a replay. They are
// listed here and nowhere else, and are never findings of an audit.
//
//   check_clock   no instant lies more than ten minutes ahead of the clock
//   check_stated  an instant given by hand (--at) is not in the future
#pragma once

#include "base/result.hpp"
#include "base/time.hpp"

namespace history {

inline constexpr std::int64_t kClockTolerance = 600;  ///< seconds

/// Fails with clock-behind: the newest action lies further ahead of `now` than clocks may differ.
base::Status check_clock(base::Instant newest, base::Instant now);

/// Fails with at-future.
base::Status check_stated(base::Instant at, base::Instant now);

}  // namespace history
