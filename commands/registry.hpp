// The explicit list of commands, in the order in which help shows them.
#pragma once

#include "cli/program.hpp"

namespace commands {

/// `coop` as a whole: its groups, nouns, commands, topics and what completion may ask.
cli::Program program();

/// Adds every command, with its group and noun, to `program`.
void register_commands(cli::Program& program);

/// Ids for the shell: `kind` is what an argument or option names with complete(). Empty where there is no repository.
std::vector<std::string> complete_words(std::string_view kind, const cli::Env& env);

}  // namespace commands
