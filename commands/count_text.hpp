// A count as a person reads it: the table of rounds, what decided ties, what equal rankings did, and who is elected.
#pragma once

#include <string>

#include "report/count_json.hpp"
#include "term/stream.hpp"

namespace commands {

/// Fits the look's width. `all`: the whole table, as count_table() has it, and every tie. The last line says how it
/// went.
std::string count_text(const report::CountReport& count, const term::Look& look, bool all);

}  // namespace commands
