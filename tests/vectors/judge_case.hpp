// From a case in words to the typed state and action, and the answer of the rules.
#pragma once

#include "rules/action.hpp"
#include "rules/verdict.hpp"
#include "tests/vectors/map_state.hpp"
#include "tests/vectors/vector_file.hpp"

namespace vectors {

base::Result<MapState> build_state(const Case& which);

/// The action as a commit would carry it: its body goes through the canonical bytes of a commit message.
base::Result<rules::Action> build_action(const Case& which);

/// Asks the rules. Nothing: the answer was the one that is due. Else what was wrong, in words.
std::optional<std::string> judge_case(const Case& which);

}  // namespace vectors
