// The clock. Only the edge of the program asks it; whatever is decided is handed the instant.
#pragma once

#include <cstdint>

#include "base/time.hpp"

namespace os {

base::Instant now();                    ///< this second of UTC
std::int64_t monotonic_milliseconds();  ///< since an arbitrary start, never set back: for measuring

}  // namespace os
