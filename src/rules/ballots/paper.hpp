// Votes on paper, of members who have no key at hand. Two tellers count the sheet, each alone, and sign what they
// counted; the action brings both statements, and holds only if they say the same. The voters sign nothing, so such
// votes are attested, and the articles set how many of a roll they may be.
#pragma once

#include "rules/context.hpp"

namespace rules {

Verdict judge(const Context& context, const BallotPaper& paper);
void apply(const Context& context, const BallotPaper& paper, Changes& changes);

/// Did the member vote on paper in this ballot?
bool voted_on_paper(const State& state, const BallotId& ballot, const MemberId& member);

/// The most persons of a ballot's roll who may vote on paper: the articles' part, rounded down.
std::int64_t most_on_paper(const Policy& policy, const Ballot& ballot);

}  // namespace rules
