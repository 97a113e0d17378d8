// Ballots: opened with everything frozen that decides the count, cast, closed with a result that anybody can recount.
#pragma once

#include <map>

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

/// May this member's vote be added: on the roll, still a member, and no vote of theirs on paper?
Verdict check_voter(const Context& context, const Ballot& ballot, const MemberId& voter);

/// How many persons have voted, with a key or on paper.
std::int64_t count_voters(const State& state, const BallotId& ballot);

/// Can votes still come in?
Verdict check_still_open(const Context& context, const Ballot& ballot);

/// Is it a vote that the ballot's method can count: options of the ballot, none twice, one alone where it ranks none?
Verdict check_ranking(const Ballot& ballot, const std::vector<OptionId>& ranking);

/// Counts a ballot as its votes stand, papers included: the same function serves `ballot tally` and the closing, which
/// brings `late` votes in place of what is recorded.
/// REQUIRES: `ballot` is a record of `state`. `closed` and `closed_by` of the result are left for the caller.
/// Fails where the weights leave exact numbers (number-range).
base::Result<BallotResult> count_ballot(const State& state, const Ballot& ballot,
                                        const std::map<MemberId, Vote>& late = {});

}  // namespace rules
