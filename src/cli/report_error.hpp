// How an error looks: on a terminal, and as JSON.
#pragma once

#include <string>
#include <string_view>

#include "base/result.hpp"
#include "cli/env.hpp"
#include "cli/exit_code.hpp"

namespace cli {

/// For a person, several lines, each ended by LF:
///
///   coop: <message> [<code>]        a refusal: coop: refused [<code>], then the message as a sentence
///     <details, one a line>
///     hint: <what to do next>       without "hint:" for wrong usage
///
/// Whatever came from outside is made harmless; nothing is coloured unless `look` says so. At a terminal, lines are
/// wrapped by words at its width, at most 80 columns, and never within a quoted command or an excerpt. An article is
/// always wrapped.
std::string error_text(const base::Error& error, const term::Look& look, std::string_view program_version);

/// {"error":{"kind":"refused","code":"...","message":"...","details":[...],"hints":[...]}} and LF.
std::string error_json(const base::Error& error);

/// Writes the error to env.err in the shape env.options asks for, after flushing env.out; for people with its instants
/// by the clocks of env.time_zone. Returns its exit code.
Exit report_error(const base::Error& error, Env& env);

/// `text` as a JSON string, quotes and all. What is not UTF-8 is spelt out.
std::string json_string(std::string_view text);

}  // namespace cli
