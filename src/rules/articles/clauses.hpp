// The clauses against the policy that they state: text and law cannot differ.
#pragma once

#include "rules/articles/policy.hpp"
#include "rules/verdict.hpp"

namespace rules {

/// Does the text state this policy: every id stands once, every placeholder and every path in `maps` names something
/// that the policy has, and every parameter is shown or claimed by some clause? Refuses with clause-id-duplicate,
/// clause-placeholder, clause-param-unknown, clause-map-unknown, clause-param-unstated.
Verdict check_clauses(const Policy& policy, const Clauses& clauses);

}  // namespace rules
