// How the commands about backups say what they did.
#pragma once

#include <string>

#include "cli/env.hpp"
#include "sync/backup.hpp"

namespace commands {

/// The sentence, or in JSON what it speaks of: `deed` is "made", "checked" or "restored".
void tell_backup(cli::Env& env, std::string_view deed, const std::string& sentence, const syncing::BackedUp& backup);

}  // namespace commands
