// What this clone has published and what not, as far as its last exchange with the seat tells.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "cli/env.hpp"
#include "history/ledger.hpp"
#include "history/remotes.hpp"
#include "os/zone.hpp"

namespace commands {

/// The seat of the clone; nothing where it has none, or the list of remotes cannot be read: a sync says what is wrong
/// with it.
std::optional<history::Remote> seat_of(const cli::Env& env, const store::Repository& repository);

/// How many actions the seat is not known to have; 0 without a seat.
std::int64_t unpublished_of(const cli::Env& env, const history::Ledger& ledger);

/// "coop sync", and until when, where what was recorded counts only if the others have it in time.
std::string publishing_step(const rules::State& state, const rules::Action& action, const os::Zone& zone);

}  // namespace commands
