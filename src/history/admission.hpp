// The admission checks: what is asked before an action enters the line and cannot be asked again in a replay. They are
// listed here and nowhere else, and are never findings of an audit.
//
//   check_clock   no instant lies more than ten minutes ahead of the clock
//   check_stated  an instant given by hand (--at) is not in the future
//   check_deadline  a vote, however it comes in, a petition, a signature under one, a close: by the guard's clock too
//   check_fresh   what a waiting time or a voting time is counted from is not older than clocks differ, for a guard
//   check_signer  what is done anew for its author was signed with a key that is theirs still
#pragma once

#include "base/result.hpp"
#include "base/time.hpp"
#include "history/recorded.hpp"
#include "rules/judge.hpp"

namespace history {

inline constexpr std::int64_t kClockTolerance = 600;  ///< seconds

/// Fails with clock-behind: the newest action lies further ahead of `now` than clocks may differ.
base::Status check_clock(base::Instant newest, base::Instant now);

/// Judges an action that is bound to a deadline as if it were of `now`, where that is later than its own instant, and a
/// close where it is earlier; any other one passes. Fails (Refused) with the rule's id.
base::Status check_deadline(const rules::State& state, const rules::Action& action, const rules::Actor& actor,
                            base::Instant now);

/// Of a recovery and of the opening of a ballot; any other action passes. Fails (Refused) with action-stale.
base::Status check_fresh(const rules::Action& action, base::Instant now);

/// Fails (Refused) with the codes of sign::verify, and with aside-key: by then it was no key of its author. A stolen
/// key must not get what it signed signed anew with a good one.
base::Status check_signer(const rules::State& state, const Recorded& recorded);

/// Fails with at-future.
base::Status check_stated(base::Instant at, base::Instant now);

}  // namespace history
