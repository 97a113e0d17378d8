#include "history/admission.hpp"

#include <catch2/catch.hpp>

namespace {

const auto kNow = base::Instant::parse("2024-06-01T12:00:00Z").value();

std::string code_of(const base::Status& status) {
  return status ? "ok" : status.error().code;
}

}  // namespace

TEST_CASE("the newest action may lie ten minutes ahead of the clock, and not a second more") {
  CHECK(code_of(history::check_clock(kNow.plus_days(-3000), kNow)) == "ok");
  CHECK(code_of(history::check_clock(kNow, kNow)) == "ok");
  CHECK(code_of(history::check_clock(kNow.plus_seconds(600), kNow)) == "ok");
  const auto status = history::check_clock(kNow.plus_seconds(601), kNow);
  CHECK(code_of(status) == "clock-behind");
  CHECK(!status.error().hints.empty());
}

TEST_CASE("an instant that was stated has happened") {
  CHECK(code_of(history::check_stated(kNow, kNow)) == "ok");
  CHECK(code_of(history::check_stated(kNow.plus_days(-9000), kNow)) == "ok");
  const auto status = history::check_stated(kNow.plus_seconds(1), kNow);
  CHECK(code_of(status) == "at-future");
  CHECK(status.error().kind == base::ErrorKind::Usage);
}
