// A newest action that lies ahead of this machine's clock is no fault of the record, but while it does nobody can act
// here: told by whatever reads the record as a whole.
#pragma once

#include <optional>
#include <string>

#include "base/time.hpp"
#include "os/zone.hpp"
#include "term/stream.hpp"

namespace commands {

/// A paragraph that says so, times in `zone` (UTC where it is null); empty where the clock agrees.
std::string clock_note(std::optional<base::Instant> newest, base::Instant now, const os::Zone* zone,
                       const term::Look& look);

}  // namespace commands
