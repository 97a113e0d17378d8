// Votes that came by mail, by phone or on a stick: each is signed by its author, many are recorded in one action. The
// vote is its author's, the commit is the recorder's. Whichever way votes come in, of one author the highest serial
// counts, so that an older one recorded late overrides nothing.
#pragma once

#include <map>

#include "rules/context.hpp"

namespace rules {

Verdict judge(const Context& context, const BallotCollect& collect);
void apply(const Context& context, const BallotCollect& collect, Changes& changes);

/// The statements of the action are votes in `ballot`, each good: signed by somebody on the roll with a key in force,
/// for this ballot, unused, and not two of one serial by one author.
Verdict check_sent_votes(const Context& context, const Ballot& ballot);

/// Those of the action's votes that replace what is recorded.
std::map<MemberId, Vote> newest_sent_votes(const Context& context, const Ballot& ballot);

/// Records them, and the statements.
void record_sent_votes(const Context& context, const Ballot& ballot, Changes& changes);

}  // namespace rules
