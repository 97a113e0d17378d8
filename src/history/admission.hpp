// The admission checks: what is asked before an action enters the line and cannot be asked again in a replay. They are
// listed here and nowhere else, and are never findings of an audit.
//
//   check_clock   no instant lies more than ten minutes ahead of the clock
//   check_stated  an instant given by hand (--at) is not in the future
//   check_deadline  a vote, however it comes in, a petition, or a signature under one: by the guard's clock too
#pragma once

#include "base/result.hpp"
#include "base/time.hpp"
#include "rules/judge.hpp"

namespace history {

inline constexpr std::int64_t kClockTolerance = 600;  ///< seconds

/// Fails with clock-behind: the newest action lies further ahead of `now` than clocks may differ.
base::Status check_clock(base::Instant newest, base::Instant now);

/// Judges an action that is bound to a deadline as if it were of `now`, where that is later than its own instant; any
/// other one passes. Fails (Refused) with the rule's id.
base::Status check_deadline(const rules::State& state, const rules::Action& action, const rules::Actor& actor,
                            base::Instant now);

/// Fails with at-future.
base::Status check_stated(base::Instant at, base::Instant now);

}  // namespace history
