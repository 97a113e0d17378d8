// Hours of work as people type them, on the command line or in a file, and as they are shown. Minutes are whole, and
// nothing is ever rounded.
//
//   2024-05-06=7h30             7h30, 7:30, 7.5, 7,5, 8h, 8 and 45m are all taken
//   2024-05-06..2024-05-10=8h   each day from Monday to Friday of the range
//   2024-05-06 7h30             a line of a file; a # begins a comment
//   2024-05-06: 7h30            the same in YAML
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.hpp"
#include "os/zone.hpp"
#include "rules/payroll/records.hpp"

namespace commands {

std::string say_hours(std::int64_t minutes);  ///< "7:30", "152:00". REQUIRES: minutes >= 0

/// Minutes. Fails (usage) with hours-form, or with hours-fraction: decimals that are no whole number of minutes.
base::Result<std::int64_t> parse_hours(std::string_view text);

/// The days that one entry gives, in order; words such as `yesterday` are counted from `now`. Fails (usage) as
/// parse_hours() and os::parse_day() do, and with hours-range: a range that runs backwards or holds no working day.
base::Result<std::vector<rules::DayHours>> parse_hours_entry(std::string_view entry, const os::Zone& zone,
                                                             base::Instant now);

/// The days of a whole file, in the order in which they stand there. Fails as parse_hours_entry(), with the place
/// named, or with the hand-... codes of record/hand.hpp.
base::Result<std::vector<rules::DayHours>> parse_hours_file(std::string_view bytes, const std::string& file_name,
                                                            const os::Zone& zone, base::Instant now);

}  // namespace commands
