#include "os/when.hpp"

#include <catch2/catch.hpp>

using base::Instant;

namespace {

const auto kBerlin = os::Zone::find("Europe/Berlin").value();
// A quarter to one on 11 March in Berlin, and still the 10th in UTC.
const auto kNow = Instant::parse("2026-03-10T23:45:10Z").value();

base::Result<Instant> when(std::string_view text) {
  return os::parse_when(text, kBerlin, kNow, 18);
}
std::string utc(std::string_view text) {
  return when(text).value().str();
}
std::string day(std::string_view text) {
  return os::parse_day(text, kBerlin, kNow).value().str();
}

}  // namespace

TEST_CASE("times are read with and without an offset") {
  CHECK(utc("2026-03-01T18:00") == "2026-03-01T17:00:00Z");
  CHECK(utc("2026-03-01 18:00") == "2026-03-01T17:00:00Z");
  CHECK(utc("2026-03-01 18:00:30") == "2026-03-01T17:00:30Z");
  CHECK(utc("2026-03-01 18:00 +05:30") == "2026-03-01T12:30:00Z");
  CHECK(utc("2026-03-01T18:00-03:00") == "2026-03-01T21:00:00Z");
  CHECK(utc("2026-03-01T18:00:00Z") == "2026-03-01T18:00:00Z");
  CHECK(utc(" 2026-07-01T18:00\n") == "2026-07-01T16:00:00Z");
}

TEST_CASE("days and distances count from now on the zone's clock") {
  CHECK(utc("now") == kNow.str());
  CHECK(utc("2026-03-01") == "2026-03-01T17:00:00Z");
  CHECK(utc("today") == "2026-03-11T17:00:00Z");
  CHECK(utc("tomorrow") == "2026-03-12T17:00:00Z");
  CHECK(utc("yesterday") == "2026-03-10T17:00:00Z");
  CHECK(utc("+3h") == "2026-03-11T02:45:10Z");
  CHECK(utc("-24h") == "2026-03-09T23:45:10Z");
  CHECK(utc("-1d") == "2026-03-09T23:45:10Z");
  // Over the change to summer time the clock still shows the same time.
  CHECK(utc("+21d") == "2026-03-31T22:45:10Z");
  CHECK(utc("+3w") == "2026-03-31T22:45:10Z");
}

TEST_CASE("what is no time is refused with the forms that are") {
  for (const auto* const bad : {"",
                                "tomorow",
                                "2026-3-1",
                                "2026-03-01T",
                                "2026-03-01T18",
                                "2026-03-01T18:0",
                                "2026-03-01T24:00",
                                "2026-03-01T18:60",
                                "2026-03-01T18:00:60",
                                "2026-03-01T18:00:0",
                                "2026-03-01x18:00",
                                "2026-03-01T18:00 CET",
                                "2026-03-01T18:00 +1",
                                "2026-03-01T18:00 +15:00",
                                "2026-03-01T18:00 +01:60",
                                "2026-03-01T18:00 +01:00x",
                                "2026-03-01T18:00ZZ",
                                "+d",
                                "+14",
                                "14d",
                                "+1.5d",
                                "+14m",
                                "+99999999d",
                                "--1d"}) {
    INFO(bad);
    const auto result = when(bad);
    REQUIRE_FALSE(result);
    CHECK(result.error().code == "when-form");
    CHECK(result.error().kind == base::ErrorKind::Usage);
  }
  CHECK(when("2026-02-30").error().code == "date-none");
  CHECK(when("2026-02-30T18:00").error().message == "there is no day 2026-02-30");
  CHECK(when("tomorow").error().message == "cannot read 'tomorow' as a time");
  CHECK(when("tomorow").error().hints.front() == "write 2026-03-01T18:00, 2026-03-01 18:00 +01:00, +14d, or +3h");
}

TEST_CASE("clock changes and the ends of the calendar are refused by their own codes") {
  CHECK(when("2026-03-29T02:30").error().code == "zone-gap");
  CHECK(when("2026-10-25T02:30").error().code == "zone-ambiguous");
  CHECK(utc("2026-10-25T02:30 +02:00") == "2026-10-25T00:30:00Z");
  CHECK(when("+999999d").error().code == "when-range");
  CHECK(when("-999999d").error().code == "when-range");
  CHECK(when("2999-12-31T23:00 -14:00").error().code == "when-range");
}

TEST_CASE("days are read alone") {
  CHECK(day("2026-03-01") == "2026-03-01");
  CHECK(day("today") == "2026-03-11");
  CHECK(day("tomorrow") == "2026-03-12");
  CHECK(day("yesterday") == "2026-03-10");
  CHECK(day("+14d") == "2026-03-25");
  CHECK(day("-1w") == "2026-03-04");
  for (const auto* const bad : {"", "now", "+3h", "2026-03-01T18:00", "1 March"}) {
    INFO(bad);
    CHECK(os::parse_day(bad, kBerlin, kNow).error().code == "day-form");
  }
  CHECK(os::parse_day("2026-02-30", kBerlin, kNow).error().code == "date-none");
  CHECK(os::parse_day("+999999d", kBerlin, kNow).error().code == "when-range");
}
