#include "os/zone.hpp"

#include <catch2/catch.hpp>

using base::Date;
using base::Instant;
using os::Zone;

namespace {

Zone zone(std::string_view name) {
  return Zone::find(name).value();
}
Instant instant(std::string_view text) {
  return Instant::parse(text).value();
}
Date date(std::string_view text) {
  return Date::parse(text).value();
}

}  // namespace

TEST_CASE("zones are found by their IANA name, and only by it") {
  CHECK(zone("Europe/Berlin").name() == "Europe/Berlin");
  CHECK(zone("UTC").name() == "UTC");
  for (const auto* const bad : {"", "Berlin", "europe/berlin", "../../../etc/passwd", "/etc/localtime",
                                "right/Europe/Berlin", "posix/Europe/Berlin"}) {
    INFO(bad);
    CHECK(Zone::find(bad).error().code == "zone-unknown");
  }
  CHECK(Zone::find("Europe/Berln").error().hints.front() == "did you mean 'Europe/Berlin'?");
  CHECK(Zone::find("\x1b[2J").error().message.find('\x1b') == std::string::npos);
}

TEST_CASE("local time is resolved with the offset of its season") {
  CHECK(zone("Europe/Berlin").resolve(date("2026-01-15"), 18, 0).value() == instant("2026-01-15T17:00:00Z"));
  CHECK(zone("Europe/Berlin").resolve(date("2026-07-15"), 18, 0).value() == instant("2026-07-15T16:00:00Z"));
  CHECK(zone("UTC").resolve(date("2026-07-15"), 18, 0, 30).value() == instant("2026-07-15T18:00:30Z"));
  CHECK(zone("Pacific/Chatham").resolve(date("2026-07-15"), 0, 0).value() == instant("2026-07-14T11:15:00Z"));
}

TEST_CASE("an instant is shown on the zone's clock") {
  const auto berlin = zone("Europe/Berlin");
  CHECK(berlin.stamp(instant("2026-03-15T17:00:00Z")) == "2026-03-15 18:00");
  CHECK(berlin.stamp_with_offset(instant("2026-07-15T22:30:05Z")) == "2026-07-16 00:30:05 +02:00");
  CHECK(zone("America/New_York").stamp_with_offset(instant("2026-01-01T02:00:00Z")) == "2025-12-31 21:00 -05:00");
  const auto time = zone("Pacific/Chatham").local(instant("2026-07-14T11:15:07Z"));
  CHECK(time.date == date("2026-07-15"));
  CHECK(time.hour == 0);
  CHECK(time.minute == 0);
  CHECK(time.second == 7);
  CHECK(time.offset == 45'900);
}

TEST_CASE("a time that no clock shows is refused with the readings of both sides") {
  const auto error = zone("Europe/Berlin").resolve(date("2026-03-29"), 2, 30).error();
  CHECK(error.code == "zone-gap");
  CHECK(error.kind == base::ErrorKind::Usage);
  CHECK(error.hints.front() == "write 2026-03-29 01:30 +01:00 or 2026-03-29 03:30 +02:00");
  CHECK(zone("Europe/Berlin").resolve(date("2026-03-29"), 1, 59, 59));
  CHECK(zone("Europe/Berlin").resolve(date("2026-03-29"), 3, 0).value() == instant("2026-03-29T01:00:00Z"));
}

TEST_CASE("a time that clocks show twice is refused with both readings") {
  const auto error = zone("Europe/Berlin").resolve(date("2026-10-25"), 2, 30).error();
  CHECK(error.code == "zone-ambiguous");
  CHECK(error.hints.front() == "write 2026-10-25 02:30 +02:00 or 2026-10-25 02:30 +01:00");
  CHECK(zone("Europe/Berlin").resolve(date("2026-10-25"), 1, 59, 59));
  CHECK(zone("Europe/Berlin").resolve(date("2026-10-25"), 3, 0).value() == instant("2026-10-25T02:00:00Z"));
}

TEST_CASE("beyond the table of clock changes an offset must be given") {
  const auto error = zone("Europe/Berlin").resolve(date("2045-07-01"), 12, 0).error();
  CHECK(error.code == "zone-far");
  CHECK(error.hints.front() == "write the offset too: 2045-07-01 12:00 +01:00");
  CHECK(zone("Europe/Berlin").resolve(date("2037-07-01"), 12, 0).value() == instant("2037-07-01T10:00:00Z"));
  CHECK(zone("Asia/Tokyo").resolve(date("2045-07-01"), 12, 0).value() == instant("2045-07-01T03:00:00Z"));
  CHECK(zone("UTC").resolve(date("2045-07-01"), 12, 0).value() == instant("2045-07-01T12:00:00Z"));
}

TEST_CASE("offsets are written with their sign") {
  CHECK(os::offset_text(0) == "+00:00");
  CHECK(os::offset_text(-12'600) == "-03:30");
  CHECK(os::offset_text(45'900) == "+12:45");
  CHECK(os::offset_text(3'208) == "+00:53:28");
}
