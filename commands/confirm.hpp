// Asking before what is hard or impossible to take back.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "cli/env.hpp"

namespace commands {

/// Hard to reverse: "question [y/N]"; -y answers yes. Fails with not-confirmed, or needs-answer where nobody can
/// answer.
base::Status confirm(cli::Env& env, std::string_view question);

/// Grave: `id` must be typed, or have been given with --confirm; -y is no answer to this.
/// Fails with not-confirmed, confirm-other (--confirm names another id) or needs-answer.
base::Status confirm_by_id(cli::Env& env, std::string_view question, std::string_view id,
                           const std::optional<std::string>& given);

}  // namespace commands
