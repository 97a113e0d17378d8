// Advice on articles for a co-op of a given size: nothing that the rules refuse, but what its founders should know.
#pragma once

#include <vector>

#include "articles/check.hpp"
#include "rules/articles/policy.hpp"

namespace articles {

/// Warns of every yes-no decision that one member of `members` could take alone: the quorum is met by one, and the
/// majority is counted of the votes of those who took part (advice-one-decides); of one that needs the whole roll
/// (advice-all-needed); of one without a day's notice (advice-no-notice); and of entrenched clauses that are easier to
/// change than the others (advice-entrenched-easier). Nothing for a co-op of one.
std::vector<Finding> advise(const rules::Policy& policy, std::int64_t members);

}  // namespace articles
