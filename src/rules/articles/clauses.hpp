// The clauses against the policy that they state: text and law cannot differ.
#pragma once

#include "rules/articles/policy.hpp"
#include "rules/verdict.hpp"

namespace rules {

/// Article, clause, (a), (i): no paper numbers deeper.
inline constexpr int kClauseLevels = 4;

/// Does the text state this policy: every id and every defined term stands once, every placeholder and every path in
/// `maps` names something that there is, and every parameter is shown or claimed by some clause? A summary states
/// nothing, but its placeholders are held to the same. What a clause maps to and is a figure, its own text shows.
/// Refuses with clause-id-form, clause-depth, clause-id-duplicate, clause-map-unstated, clause-term-twice,
/// clause-placeholder, clause-param-unknown, clause-term-unknown, clause-ref-unknown, clause-map-unknown,
/// clause-param-unstated, and as check_entrenchment().
Verdict check_clauses(const Policy& policy, const Clauses& clauses);

}  // namespace rules
