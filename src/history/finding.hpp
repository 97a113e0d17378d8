// The room `history`: the one bridge between commits and actions. It is the only room that touches both git and rules.
//
// Invariants
//  1. append() writes one commit or nothing. A kill at any instant leaves a repository that opens, verifies, and holds
//     either the old tip or the new.
//  2. replay(append(h, a)) == apply(replay(h), a).
//  3. Order is proven, time is claimed; nothing is ever ordered by a timestamp.
//  4. Keys are valid by position in the line, never by date.
//  5. Replay reads nothing but the repository: no clock, no network, no configuration, no time-zone data, no replace
//     refs, grafts, mailmap or attributes.
//  6. Electorate, weights, method, quorum and threshold are frozen when a ballot opens; replay recomputes that roll.
//  7. A past action is judged for ever by the format and the articles in force at its commit.
//  8. A bad commit is a finding, never a crash and never the end of the audit: the replay goes on from what the commit
//     holds, and says of each later action whether it rests on it.
//  9. There is no cache of state inside the repository. What this user's program has verified is kept outside
//  (marks.hpp).
//
// finding.hpp: what an audit reports.
#pragma once

#include <string>
#include <vector>

#include "store/oid.hpp"

namespace history {

struct Finding {
  store::Oid commit;  ///< zero where it is not about one commit
  std::string code;   ///< permanent: a rule's id, or one of the codes of coop-errors(7)
  std::string detail;
  std::string article;  ///< where a rule of the articles was broken: the parameter
  std::string by;       ///< the member whom the commit names, where it could be read
  std::string at;       ///< and its instant
};

}  // namespace history
