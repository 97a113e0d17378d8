// The articles: are they sound, and how they are amended.
#pragma once

#include "rules/context.hpp"

namespace rules {

/// Can the rules work with these parameters? Every reference resolves, every bound is sane, and every power that a
/// co-op cannot do without is given to somebody.
Verdict check_policy(const Policy& policy);

Verdict judge(const Context& context, const ArticlesAmend& amend);
void apply(const Context& context, const ArticlesAmend& amend, Changes& changes);

}  // namespace rules
