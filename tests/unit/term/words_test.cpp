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

std::string money(std::string_view text, std::string_view code = "EUR") {
  const auto read = term::parse_money(text, currency(code));
  return read ? read->str() : read.error().code;
}

std::string hint(std::string_view text, std::string_view code = "EUR") {
  return term::parse_money(text, currency(code)).error().hints.front();
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

TEST_CASE("typed money is read where it can mean one thing only") {
  CHECK(money("1250") == "EUR 1250.00");
  CHECK(money(" 1,250.00 ") == "EUR 1250.00");
  CHECK(money("1.250,00") == "EUR 1250.00");
  CHECK(money("1,234,567") == "EUR 1234567.00");
  CHECK(money("1.234.567,8") == "EUR 1234567.80");
  CHECK(money("1,234,567.89") == "EUR 1234567.89");
  CHECK(money("1234567,89") == "EUR 1234567.89");
  CHECK(money("12,5") == "EUR 12.50");
  CHECK(money("0.05") == "EUR 0.05");
  CHECK(money("007") == "EUR 7.00");
  CHECK(money("-3.50") == "EUR -3.50");
  CHECK(money("-0") == "EUR 0.00");
  CHECK(money("EUR 1250") == "EUR 1250.00");
  CHECK(money("EUR1250,5") == "EUR 1250.50");
  CHECK(money("EUR -3.50") == "EUR -3.50");
  CHECK(money("-EUR 3.50") == "EUR -3.50");
  CHECK(money("€1,250.00") == "EUR 1250.00");
  CHECK(money("-€3.50") == "EUR -3.50");
  CHECK(money("£2", "EUR") == "GBP 2.00");
  CHECK(money("1,250", "JPY") == "JPY 1250");
  CHECK(money("1.250", "JPY") == "JPY 1250");
}

TEST_CASE("a separator that could mean both is refused with both readings") {
  for (const auto* const text : {"1,250", "1.250", "EUR 1.250", "999,999", "-1,250"}) {
    INFO(text);
    CHECK(money(text) == "money-ambiguous");
  }
  CHECK(hint("1,250") == "write EUR 1250.00 or EUR 1.25");
  CHECK(hint("-1.250") == "write EUR -1250.00 or EUR -1.25");
  CHECK(hint("1.255") == "write EUR 1255.00 or 2 decimals at most");
  CHECK(hint("1,255", "KWD") == "write KWD 1255.000 or KWD 1.255");
  // Each reading, typed as the hint gives it, is taken.
  CHECK(money("EUR 1.25") == "EUR 1.25");
  CHECK(money("KWD 1.255") == "KWD 1.255");
  CHECK(term::parse_money("1,250", currency("EUR")).error().kind == base::ErrorKind::Usage);
}

TEST_CASE("what is no amount is refused") {
  for (const auto* const text :
       {"",         " ",        "-",         "--1",      "x",         "1x",          "1 250",       "1,,250", "1,250,",
        ",50",      ".5",       "5.",        "1,25,000", "1,2345.00", "12.345,67.8", "1,250.00.00", "1.25.3", "0.250",
        "1250.125", "1234.567", "1,250.125", "1e3",      "+5",        "EUR",         "$5",          "٣"}) {
    INFO(text);
    CHECK(money(text) == "money-form");
  }
  CHECK(money("12.5", "JPY") == "money-form");
  CHECK(money("XXX 5") == "currency-unknown");
  CHECK(money("99999999999999999999") == "number-range");
  CHECK(hint("x") == "write 1250, or EUR 1250.00");
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
