// Ballots: opened with everything frozen that decides the count, cast, closed with a result that anybody can recount.
#pragma once

#include "rules/context.hpp"
#include "rules/count/paper.hpp"

namespace rules {

Verdict judge(const Context& context, const BallotOpen& open);
Verdict judge(const Context& context, const BallotCast& cast);
Verdict judge(const Context& context, const BallotClose& close);
void apply(const Context& context, const BallotOpen& open, Changes& changes);
void apply(const Context& context, const BallotCast& cast, Changes& changes);
void apply(const Context& context, const BallotClose& close, Changes& changes);

/// The option of every election with which voters ask for other candidates.
inline constexpr std::string_view kReopen = "reopen-nominations";

/// The weight of a member on the frozen roll of a ballot; nothing where they are not on it.
std::optional<base::Ratio> roll_weight(const State& state, const BallotId& ballot, const MemberId& member);

/// When the members had spoken: the closing time, or before it the close, where everybody had voted.
base::Instant voting_ended(const Ballot& ballot, const BallotResult& result);

/// Counts a ballot as its votes stand: the same function serves `ballot tally` and the closing.
/// REQUIRES: `ballot` is a record of `state`. `closed` and `closed_by` of the result are left for the caller.
/// Fails where the weights leave exact numbers (number-range).
base::Result<BallotResult> count_ballot(const State& state, const Ballot& ballot);

}  // namespace rules
