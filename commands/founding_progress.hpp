// Who has yet to accept a founding, for the commands of a founding.
#pragma once

#include "commands/act.hpp"
#include "rules/state.hpp"

namespace commands {

/// The founders who have neither accepted nor left.
std::vector<rules::MemberId> founders_missing(const rules::State& state);

/// Adds who is missing, or that the co-op is open.
void tell_founding_progress(const rules::State& state, Telling& telling);

}  // namespace commands
