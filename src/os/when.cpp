#include "os/when.hpp"

#include <optional>

#include "base/text.hpp"

namespace os {
namespace {

constexpr std::string_view kNoSuchDay = "date-none";  // base::Date::parse

base::Error usage(base::Error error) {
  return std::move(error).as(base::ErrorKind::Usage);
}

base::Error bad_time(std::string_view text) {
  return usage(base::fail("when-form", "cannot read '{}' as a time", base::printable(text.substr(0, 60)))
                   .hint("write 2026-03-01T18:00, 2026-03-01 18:00 +01:00, +14d, or +3h"));
}

base::Error bad_day(std::string_view text) {
  return usage(base::fail("day-form", "cannot read '{}' as a date", base::printable(text.substr(0, 60)))
                   .hint("write 2026-03-01, today, or +14d"));
}

std::string_view trimmed(std::string_view text) {
  const auto first = text.find_first_not_of(" \t\n");
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(" \t\n") - first + 1);
}

/// Takes two digits from the front, no more than `most`.
std::optional<int> take_two_digits(std::string_view& text, int most) {
  const auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
  if (text.size() < 2 || !is_digit(text[0]) || !is_digit(text[1])) return std::nullopt;
  const int value = (text[0] - '0') * 10 + (text[1] - '0');
  if (value > most) return std::nullopt;
  text.remove_prefix(2);
  return value;
}

bool take(std::string_view& text, char c) {
  if (!text.starts_with(c)) return false;
  text.remove_prefix(1);
  return true;
}

struct Distance {
  std::int64_t count = 0;  ///< signed
  char unit = 'd';         ///< h, d
};

/// "+14d", "-2w", "+3h"
std::optional<Distance> parse_distance(std::string_view text) {
  if (text.size() < 3 || text.size() > 8 || (text[0] != '+' && text[0] != '-')) return std::nullopt;
  const char unit = text.back();
  if (unit != 'h' && unit != 'd' && unit != 'w') return std::nullopt;
  std::int64_t count = 0;
  for (const char c : text.substr(1, text.size() - 2)) {
    if (c < '0' || c > '9') return std::nullopt;
    count = count * 10 + (c - '0');
  }
  if (text[0] == '-') count = -count;
  if (unit == 'w') return Distance{count * 7, 'd'};
  return Distance{count, unit};
}

/// Days from today that a word stands for.
std::optional<int> parse_day_word(std::string_view text) {
  if (text == "today") return 0;
  if (text == "tomorrow") return 1;
  if (text == "yesterday") return -1;
  return std::nullopt;
}

base::Status check_range(const base::Date& date) {
  // The year itself is reckoned in few bits, so far dates are told by their days.
  static const base::Date first = base::Date::parse("1900-01-01").value();
  static const base::Date last = base::Date::parse("2999-12-31").value();
  if (date >= first && date <= last) return {};
  return usage(base::fail("when-range", "that time lies outside the years 1900 to 2999"));
}

base::Result<base::Instant> in_range(base::Instant instant) {
  COOP_CHECK(check_range(instant.utc_date()));
  return instant;
}

/// "18:00", "18:00:30" and then nothing, Z or an offset such as +01:00, on `date`.
base::Result<base::Instant> parse_clock(std::string_view whole, std::string_view rest, const base::Date& date,
                                        const Zone& zone) {
  const auto hour = take_two_digits(rest, 23);
  if (!hour || !take(rest, ':')) return bad_time(whole);
  const auto minute = take_two_digits(rest, 59);
  if (!minute) return bad_time(whole);
  int second = 0;
  if (take(rest, ':')) {
    const auto seconds = take_two_digits(rest, 59);
    if (!seconds) return bad_time(whole);
    second = *seconds;
  }
  rest = trimmed(rest);
  if (rest.empty()) return zone.resolve(date, *hour, *minute, second);

  int offset = 0;
  if (rest != "Z") {
    const int sign = rest.front() == '-' ? -1 : 1;
    if (!take(rest, '+') && !take(rest, '-')) return bad_time(whole);
    const auto hours = take_two_digits(rest, 14);
    if (!hours || !take(rest, ':')) return bad_time(whole);
    const auto minutes = take_two_digits(rest, 59);
    if (!minutes || !rest.empty()) return bad_time(whole);
    offset = sign * (*hours * 3'600 + *minutes * 60);
  }
  const auto shown = date.days() * 86'400 + *hour * 3'600 + *minute * 60 + second;
  return in_range(base::Instant::from_seconds(shown - offset));
}

}  // namespace

base::Result<base::Instant> parse_when(std::string_view text, const Zone& zone, base::Instant now, int default_hour) {
  const auto word = trimmed(text);
  if (word == "now") return now;

  const auto here = zone.local(now);
  if (const auto days = parse_day_word(word)) return zone.resolve(here.date.plus_days(*days), default_hour, 0);
  if (const auto distance = parse_distance(word)) {
    if (distance->unit == 'h') return in_range(now.plus_seconds(distance->count * 3'600));
    const auto date = here.date.plus_days(distance->count);
    COOP_CHECK(check_range(date));
    return zone.resolve(date, here.hour, here.minute, here.second);
  }

  const auto date = base::Date::parse(word.substr(0, 10));
  if (!date) return date.error().code == kNoSuchDay ? usage(date.error()) : bad_time(word);
  auto rest = word.substr(10);
  if (rest.empty()) return zone.resolve(*date, default_hour, 0);
  if (!take(rest, 'T') && !take(rest, ' ')) return bad_time(word);
  return parse_clock(word, rest, *date, zone);
}

base::Result<base::Date> parse_day(std::string_view text, const Zone& zone, base::Instant now) {
  const auto word = trimmed(text);
  const auto today = zone.local(now).date;
  if (const auto days = parse_day_word(word)) return today.plus_days(*days);
  if (const auto distance = parse_distance(word); distance && distance->unit == 'd') {
    const auto date = today.plus_days(distance->count);
    COOP_CHECK(check_range(date));
    return date;
  }
  auto date = base::Date::parse(word);
  if (!date) return date.error().code == kNoSuchDay ? usage(date.error()) : bad_day(word);
  return date;
}

}  // namespace os
