// A pay chart as people write it by hand, in a file:
//
//   effective: 2024-03-01        a day in any form that a command takes: today, +14d
//   grades:
//     - id: baker
//       title: Baker
//       steps:
//         - years: 0
//           from: 18.50          an amount in any form that a command takes: 1,250.00, EUR 18.50
//           to: 19
#pragma once

#include <string>
#include <string_view>

#include "base/money.hpp"
#include "base/result.hpp"
#include "os/zone.hpp"
#include "rules/payroll/records.hpp"

namespace commands {

/// How to read what does not say it all: an amount without a currency, a day counted from today.
struct ChartReading {
  base::Currency currency;
  os::Zone zone;
  base::Instant now;
};

/// Fails as record::read_hand_written(), base::parse_typed_money(), os::parse_day() and the codec do, each with its
/// place in the file.
base::Result<rules::PayChart> read_chart_file(std::string_view bytes, const std::string& file_name,
                                              const ChartReading& reading);

}  // namespace commands
