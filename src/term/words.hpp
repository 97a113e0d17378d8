// How values are said to a person.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "base/money.hpp"
#include "base/ratio.hpp"
#include "base/result.hpp"
#include "base/time.hpp"
#include "os/zone.hpp"

namespace term {

std::string say_number(std::int64_t number);  ///< "18,940"

/// "1 vote", "2 votes". `many` where an s is not enough: say_count(2, "ballot entry", "ballot entries").
std::string say_count(std::int64_t count, std::string_view one, std::string_view many = {});

std::string say_date(const base::Date& date);                          ///< "3 Mar 2026"
std::string say_instant(base::Instant instant, const os::Zone& zone);  ///< "15 Mar 2026 18:00 (Europe/Berlin)"
/// For what is about to be signed: "15 Mar 2026 18:00 +01:00 (Europe/Berlin), 2026-03-15T17:00:00Z".
std::string say_instant_exactly(base::Instant instant, const os::Zone& zone);

/// `text` with every instant in it, such as 2026-03-15T17:00:00Z, said by the clocks of `zone`: "15 Mar 2026 18:00";
/// the first names the zone. Seconds are said where there are any.
std::string say_instants(std::string_view text, const os::Zone& zone);

/// A length of time in its largest unit, cut down: "40 seconds", "3 hours", "2 days". Weeks are said from 14 days,
/// months (of 30 days) from 60, years (of 365) from 730. REQUIRES: seconds >= 0.
std::string say_duration(std::int64_t seconds);
/// `then` seen from `now`: "in 2 days", "3 days ago", "now".
std::string say_span(base::Instant then, base::Instant now);
/// The same for days: "today", "tomorrow", "in 5 days", "yesterday", "3 days ago".
std::string say_span(const base::Date& then, const base::Date& today);

std::string say_money(const base::Money& money, bool utf8);  ///< "€1,250.00" in UTF-8, else "EUR 1,250.00"
std::string say_ratio(const base::Ratio& ratio);             ///< "3/4", "6 1/4", "1,204"

}  // namespace term
