// What the shell may offer for the word under the cursor, and the shells' scripts that ask for it.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "cli/program.hpp"

namespace cli {

/// The lines that `coop __complete -- <words>` writes. The last of `words` is the one under the cursor, perhaps empty.
/// A line is a candidate, perhaps a tab and what it means; the line ":file" asks the shell for its file names.
/// Never fails: where nothing is known, nothing is offered.
std::vector<std::string> complete(const Program& program, const std::vector<std::string>& words, const Env& env);

/// The script that `coop completion <shell>` writes; empty for a shell other than bash, zsh and fish.
std::string completion_script(const Program& program, std::string_view shell);

}  // namespace cli
