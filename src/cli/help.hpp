// Help pages for the terminal, all of them from the Specs: wrapped at the terminal's width but at most 80 columns,
// headings bold where there is colour.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "cli/program.hpp"

namespace cli {

std::string overview(const Program& program, const term::Look& look);     ///< `coop`: the groups meant for it
std::string help_of_all(const Program& program, const term::Look& look);  ///< `coop help`: every command and topic
std::string help_of_noun(const Program& program, std::string_view noun, const term::Look& look);
std::string help_of_command(const Program& program, const Command& command, const term::Look& look);

/// The page for the words of `coop help <words>`: a command, a noun or a topic; where a command and a topic share the
/// name, both; else what a topic says of the word, such as an error's code. Fails (usage) with topic-unknown.
base::Result<std::string> help_page(const Program& program, const std::vector<std::string>& words,
                                    const term::Look& look);

// What a page says, shared with the man pages.
std::string usage_of(const Program& program, const Command& command, const Spec& spec);
std::string shown_name(const Option& option);                                              ///< "-n, --dry-run"
std::string shown_text(const std::string& text, const std::vector<std::string>& choices);  ///< with choices it hides
std::vector<std::pair<int, std::string>> exits_of(const Spec& spec);                       ///< the common ones included
std::vector<std::string> see_also_of(const Program& program, const Command& command, const Spec& spec);

}  // namespace cli
