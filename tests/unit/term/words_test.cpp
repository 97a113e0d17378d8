#include "term/words.hpp"

#include <catch2/catch.hpp>

#include "term/wrap.hpp"

using base::Currency;
using base::Date;
using base::Instant;
using base::Money;

namespace {

Date date(std::string_view text) {
  return Date::parse(text).value();
}
Instant instant(std::string_view text) {
  return Instant::parse(text).value();
}
Currency currency(std::string_view code) {
  return Currency::parse(code).value();
}

}  // namespace

TEST_CASE("numbers and counts") {
  CHECK(term::say_number(0) == "0");
  CHECK(term::say_number(999) == "999");
  CHECK(term::say_number(18'940) == "18,940");
  CHECK(term::say_number(-1'234'567) == "-1,234,567");
  CHECK(term::say_count(1, "vote") == "1 vote");
  CHECK(term::say_count(0, "vote") == "0 votes");
  CHECK(term::say_count(1'204, "share") == "1,204 shares");
  CHECK(term::say_count(2, "entry", "entries") == "2 entries");
  CHECK(term::say_count(1, "entry", "entries") == "1 entry");
}

TEST_CASE("dates and instants") {
  const auto berlin = os::Zone::find("Europe/Berlin").value();
  CHECK(term::say_date(date("2026-03-03")) == "3 Mar 2026");
  CHECK(term::say_date(date("2026-12-31")) == "31 Dec 2026");
  CHECK(term::say_instant(instant("2026-03-15T17:00:00Z"), berlin) == "15 Mar 2026 18:00 (Europe/Berlin)");
  CHECK(term::say_instant_exactly(instant("2026-03-15T17:00:00Z"), berlin) ==
        "15 Mar 2026 18:00 +01:00 (Europe/Berlin), 2026-03-15T17:00:00Z");
  CHECK(term::say_instant_exactly(instant("2026-07-15T22:00:09Z"), berlin) ==
        "16 Jul 2026 00:00:09 +02:00 (Europe/Berlin), 2026-07-15T22:00:09Z");
}

TEST_CASE("the instants in a sentence are said by the clocks of a zone") {
  const auto berlin = os::Zone::find("Europe/Berlin").value();
  CHECK(term::say_instants("closed at 2024-02-08T09:02:00Z.", berlin) == "closed at 8 Feb 2024 10:02 (Europe/Berlin).");
  CHECK(term::say_instants("2024-07-01T22:00:05Z is before 2024-07-02T10:00:00Z", berlin) ==
        "2 Jul 2024 00:00:05 (Europe/Berlin) is before 2 Jul 2024 12:00");
  for (const auto* const none : {"", "since 2024-02-08", "2024-02-08T25:00:00Z", "x2024-02-08T09:02:00Z",
                                 "2024-02-08T09:02:00Zulu", "Zoë, 12024-02-08T09:02:00Z"}) {
    CHECK(term::say_instants(none, berlin) == none);
  }
}

TEST_CASE("spans are said in their largest unit") {
  CHECK(term::say_duration(0) == "0 seconds");
  CHECK(term::say_duration(59) == "59 seconds");
  CHECK(term::say_duration(60) == "1 minute");
  CHECK(term::say_duration(3'599) == "59 minutes");
  CHECK(term::say_duration(3'600) == "1 hour");
  CHECK(term::say_duration(86'399) == "23 hours");
  CHECK(term::say_duration(86'400) == "1 day");
  CHECK(term::say_duration(86'400 * 13) == "13 days");
  CHECK(term::say_duration(86'400 * 14) == "2 weeks");
  CHECK(term::say_duration(86'400 * 59) == "8 weeks");
  CHECK(term::say_duration(86'400 * 60) == "2 months");
  CHECK(term::say_duration(86'400 * 729) == "24 months");
  CHECK(term::say_duration(86'400 * 730) == "2 years");
  const auto now = instant("2026-03-15T17:00:00Z");
  CHECK(term::say_span(now.plus_days(2), now) == "in 2 days");
  CHECK(term::say_span(now.plus_seconds(-40), now) == "40 seconds ago");
  CHECK(term::say_span(now, now) == "now");
  const auto today = date("2026-03-15");
  CHECK(term::say_span(today, today) == "today");
  CHECK(term::say_span(today.plus_days(1), today) == "tomorrow");
  CHECK(term::say_span(today.plus_days(-1), today) == "yesterday");
  CHECK(term::say_span(today.plus_days(5), today) == "in 5 days");
  CHECK(term::say_span(today.plus_days(-21), today) == "3 weeks ago");
}

TEST_CASE("money and ratios") {
  CHECK(term::say_money(Money(125'000, currency("EUR")), true) == "€1,250.00");
  CHECK(term::say_money(Money(125'000, currency("EUR")), false) == "EUR 1,250.00");
  CHECK(term::say_money(Money(-5, currency("EUR")), true) == "-€0.05");
  CHECK(term::say_money(Money(-123'456, currency("CHF")), true) == "CHF -1,234.56");
  CHECK(term::say_money(Money(1'250, currency("JPY")), true) == "¥1,250");
  CHECK(term::say_money(Money(1'234'567, currency("KWD")), true) == "KWD 1,234.567");
  CHECK(term::say_ratio(base::Ratio::make(3, 4).value()) == "3/4");
  CHECK(term::say_ratio(base::Ratio(1'204)) == "1,204");
  CHECK(term::say_ratio(base::Ratio::make(25, 4).value()) == "6 1/4");
  CHECK(term::say_ratio(base::Ratio::make(-25, 4).value()) == "-6 1/4");
  CHECK(term::say_ratio(base::Ratio::make(-1, 4).value()) == "-1/4");
}

TEST_CASE("words are wrapped with a hanging indent") {
  CHECK(term::wrap("one two three four", 9) == "one two\nthree\nfour");
  CHECK(term::wrap("one two three four", 9, 2) == "one two\n  three\n  four");
  CHECK(term::wrap("one two three", 9, 4, 2) == "  one two\n    three");
  CHECK(term::wrap("one  two", 80) == "one two");
  CHECK(term::wrap("a\n\nb", 80, 2) == "a\n\n  b");
  CHECK(term::wrap("", 80).empty());
  CHECK(term::wrap("unbreakable-word x", 5) == "unbreakable-word\nx");
  CHECK(term::wrap("日本 日本", 8) == "日本\n日本");
  CHECK(term::wrap("\x1b[31mone\x1b[0m two", 7) == "\x1b[31mone\x1b[0m two");
}
