// Who has yet to accept a founding, for the commands of a founding.
#pragma once

#include "commands/act.hpp"
#include "rules/state.hpp"

namespace commands {

/// Adds who is missing, that the co-op is open, or that nobody is left who could open it.
void tell_founding_progress(const rules::State& state, Telling& telling);

}  // namespace commands
