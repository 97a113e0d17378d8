// What somebody wrote in an editor is not lost because the act was refused.
#pragma once

#include <string>
#include <string_view>

#include "base/result.hpp"
#include "cli/env.hpp"

namespace commands {

/// The error, with the option that takes the text again from the file in which it is kept now. `name`: the end of
/// that file's name.
base::Error keep_text(base::Error error, const cli::Env& env, const std::string& name, const std::string& text,
                      std::string_view option);

}  // namespace commands
