// Times and days as people type them.
#pragma once

#include <string_view>

#include "base/result.hpp"
#include "base/time.hpp"
#include "os/zone.hpp"

namespace os {

/// Reads 2026-03-01T18:00, 2026-03-01 18:00 +01:00, 2026-03-01T18:00:00Z, 2026-03-01, today, tomorrow, yesterday, now,
/// +14d, +2w, +3h, -1d. A time without an offset is local to `zone`; a day alone means `default_hour` o'clock on it;
/// +3h is three hours of 3600 s, +14d the same time on the clock fourteen days on.
/// Fails with when-form (usage), when-range (outside the years 1900 to 2999), zone-gap, zone-ambiguous.
/// REQUIRES: default_hour 0-23.
base::Result<base::Instant> parse_when(std::string_view text, const Zone& zone, base::Instant now, int default_hour);

/// Reads 2026-03-01, today, tomorrow, yesterday, +14d, +2w, -1d, counted from today in `zone`.
/// Fails with day-form (usage) or when-range.
base::Result<base::Date> parse_day(std::string_view text, const Zone& zone, base::Instant now);

}  // namespace os
