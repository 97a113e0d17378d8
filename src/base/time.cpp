#include "base/time.hpp"

#include <fmt/compile.h>

#include <chrono>
#include <optional>

namespace base {
namespace {

using std::chrono::sys_days;
using std::chrono::year_month_day;

year_month_day civil(std::int64_t days) {
  return year_month_day{sys_days{std::chrono::days{days}}};
}

/// The number in exactly `text`, all digits.
std::optional<int> digits(std::string_view text) {
  int value = 0;
  for (const char c : text) {
    if (c < '0' || c > '9') return std::nullopt;
    value = value * 10 + (c - '0');
  }
  return text.empty() ? std::nullopt : std::optional<int>(value);
}

std::int64_t floor_divide(std::int64_t a, std::int64_t b) {
  return a / b - (a % b < 0 ? 1 : 0);
}

}  // namespace

Result<Date> Date::parse(std::string_view text) {
  const auto wrong = [&] {
    return fail("date-form", "'{}' is not a date", text.substr(0, 40)).hint("write it like 2026-11-21");
  };
  if (text.size() != 10 || text[4] != '-' || text[7] != '-') return wrong();
  const auto y = digits(text.substr(0, 4));
  const auto m = digits(text.substr(5, 2));
  const auto d = digits(text.substr(8, 2));
  if (!y || !m || !d || *y < 1900 || *y > 2999) return wrong();
  const year_month_day ymd{std::chrono::year{*y}, std::chrono::month{static_cast<unsigned>(*m)},
                           std::chrono::day{static_cast<unsigned>(*d)}};
  if (!ymd.ok()) return fail("date-none", "there is no day {}", text).hint("look at the month and the day");
  return Date(sys_days{ymd}.time_since_epoch().count());
}

int Date::year() const {
  return static_cast<int>(civil(days_).year());
}
unsigned Date::month() const {
  return static_cast<unsigned>(civil(days_).month());
}
unsigned Date::day() const {
  return static_cast<unsigned>(civil(days_).day());
}
std::string Date::str() const {
  const auto ymd = civil(days_);
  return fmt::format(FMT_COMPILE("{:04}-{:02}-{:02}"), static_cast<int>(ymd.year()), static_cast<unsigned>(ymd.month()),
                     static_cast<unsigned>(ymd.day()));
}

Date Date::plus_months(int n) const {
  auto moved = civil(days_) + std::chrono::months{n};
  if (!moved.ok()) moved = moved.year() / moved.month() / std::chrono::last;
  return Date(sys_days{moved}.time_since_epoch().count());
}

Result<Instant> Instant::parse(std::string_view text) {
  const auto wrong = [&] {
    return fail("instant-form", "'{}' is not an instant", text.substr(0, 40))
        .hint("write it like 2026-11-21T10:00:00Z");
  };
  if (text.size() != 20 || text[10] != 'T' || text[13] != ':' || text[16] != ':' || text[19] != 'Z') return wrong();
  const auto date = Date::parse(text.substr(0, 10));
  const auto h = digits(text.substr(11, 2));
  const auto m = digits(text.substr(14, 2));
  const auto s = digits(text.substr(17, 2));
  if (!date || !h || !m || !s || *h > 23 || *m > 59 || *s > 59) return wrong();
  return Instant(date->days() * 86'400 + *h * 3'600 + *m * 60 + *s);
}

Date Instant::utc_date() const {
  return Date::from_days(floor_divide(seconds_, 86'400));
}

std::string Instant::str() const {
  const auto second = seconds_ - utc_date().days() * 86'400;
  return fmt::format(FMT_COMPILE("{}T{:02}:{:02}:{:02}Z"), utc_date().str(), second / 3'600, second / 60 % 60,
                     second % 60);
}

Result<Month> Month::parse(std::string_view text) {
  if (const auto first = Date::parse(std::string(text) + "-01"); first && text.size() == 7) return Month::of(*first);
  return fail("month-form", "'{}' is not a month", text.substr(0, 40)).hint("write it like 2026-11");
}

std::string Month::str() const {
  return fmt::format("{:04}-{:02}", index_ / 12, index_ % 12 + 1);
}
Date Month::first() const {
  return Date::parse(str() + "-01").value();
}
Date Month::last() const {
  return first().plus_months(1).plus_days(-1);
}

}  // namespace base
