// The two functions on which act, sync, guard and audit all rest.
#pragma once

#include "rules/action.hpp"
#include "rules/changes.hpp"
#include "rules/state.hpp"
#include "rules/verdict.hpp"

namespace rules {

/// May it happen? After it, ask state.failure(): a record that could not be read is no verdict.
Verdict judge(const State& state, const Action& action, const Actor& actor);

/// What it does. REQUIRES: judge() accepted it on the same state.
Changes apply(const State& state, const Action& action);

}  // namespace rules
