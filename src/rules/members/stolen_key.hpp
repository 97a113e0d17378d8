// What follows when a key is revoked as stolen. What it signed after the last good action is disputed, not undone: only
// what nothing rests on yet is taken back here. The rest is listed, and put right by further actions.
#pragma once

#include "rules/context.hpp"

namespace rules {

/// The keys that the stolen one enrolled for its owner, and that those enrolled: they end with it.
std::vector<KeyId> enrolled_by_thief(const std::vector<Disputed>& disputed);

/// Takes back the votes of the acting member in ballots that are open, their signatures under petitions that have
/// opened nothing, their approvals of hours that no pay run has used, the pay runs that nobody has approved, and their
/// approvals of recoveries that have not taken effect, so far as the key gave them, or one that it enrolled; and from
/// `owner`, their record as it will be written, the guardians that it chose.
void take_back(const Context& context, const std::vector<Disputed>& disputed, Member& owner, Changes& changes);

}  // namespace rules
