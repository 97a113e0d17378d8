// Do the words say what the rules do? Findings on a resolved policy and clause tree.
//
//   clause-form               the tree cannot be read; nothing else is checked
//   clause-id-duplicate       two clauses of one id
//   clause-heading-duplicate  two clauses of one title
//   clause-depth              a clause below the fourth level
//   clause-empty              a clause with neither text nor children
//   clause-placeholder        a placeholder that is none
//   clause-param-unknown      a placeholder for a parameter that the policy has not
//   clause-term-unknown       a placeholder for a word that no clause defines
//   clause-term-twice         a word that two clauses define
//   clause-term-unused        (warning) a word that is defined and used nowhere else
//   clause-term-circular      words that are defined by each other
//   clause-ref-unknown        a reference to a clause that is not there
//   clause-ref-circular       (warning) clauses that send the reader from one to the other and back
//   clause-map-unknown        `maps` names nothing in the policy
//   clause-map-unstated       `maps` claims a parameter, but the text does not show its value
//   clause-param-unstated     a parameter that rules the co-op, and that no clause states
//   clause-figure             (warning) a figure written by hand in a clause that maps to the policy
#pragma once

#include <vector>

#include "articles/clause.hpp"
#include "articles/finding.hpp"

namespace articles {

/// In the order of the clauses, then of the policy. Empty: the words and the rules agree as far as can be checked.
std::vector<Finding> check(const Articles& articles);

}  // namespace articles
