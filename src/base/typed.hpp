// Values as people type them: on the command line, at a question, in an answers file or a pay chart. There is one
// reader for each, so that what is taken at one place is taken at all. Days and times: os/when.hpp.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/money.hpp"
#include "base/result.hpp"

namespace base {

/// Reads 1250, 1,250.00, 1.250,00, 12,5, EUR 1250, €1250, -3.50. Without a currency it is in `currency`.
/// The exact spelling of Money::str() is always taken as it is. Fails (usage) with money-ambiguous where the one
/// separator stands before three digits and could part thousands or decimals (1,250 of a currency with decimals; the
/// hint gives both readings), money-form otherwise; with currency-unknown or number-range.
Result<Money> parse_typed_money(std::string_view text, const Currency& currency);

/// Yes, yes and y are true, no and n false, in whatever case and with blanks around them; anything else is neither.
std::optional<bool> parse_yes_no(std::string_view text);

/// A to Z made small, all else left.
std::string lower_case(std::string_view text);

}  // namespace base
