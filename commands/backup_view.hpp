// What the commands about backups have in common.
#pragma once

#include <optional>
#include <string>

#include "cli/env.hpp"
#include "sync/backup.hpp"
#include "term/progress.hpp"

namespace commands {

/// A bar for the verification, where somebody looks; declared on the command's stack, passed on as `progress()`.
class Verifying {
 public:
  explicit Verifying(cli::Env& env) : env_(env) {}
  syncing::Progress progress();

 private:
  cli::Env& env_;
  std::optional<term::Progress> bar_;
};

/// Tells what was done, in JSON where that is asked for: `deed` is "made", "checked" or "restored".
void tell_backup(cli::Env& env, std::string_view deed, const std::string& sentence, const syncing::BackedUp& backup);

}  // namespace commands
