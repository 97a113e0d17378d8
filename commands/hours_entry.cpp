#include "commands/hours_entry.hpp"

#include <charconv>
#include <optional>

#include "base/text.hpp"
#include "os/when.hpp"
#include "record/hand.hpp"
#include "record/place_error.hpp"

namespace commands {
namespace {

constexpr std::int64_t kMinutesPerHour = 60;
constexpr std::size_t kMostDigits = 4;  ///< of hours and of decimals; far more than a day has

base::Error bad_hours(std::string_view text) {
  return base::fail("hours-form", "cannot read '{}' as hours", base::printable(text.substr(0, 40)))
      .as(base::ErrorKind::Usage)
      .hint("write 7h30, 7:30, 7.5 or 45m");
}

std::string_view trimmed(std::string_view text) {
  constexpr std::string_view kSpace = " \t\r";
  const auto first = text.find_first_not_of(kSpace);
  if (first == text.npos) return {};
  return text.substr(first, text.find_last_not_of(kSpace) - first + 1);
}

/// Takes the digits at the front.
std::string_view take_digits(std::string_view& text) {
  const auto digits = text.substr(0, text.find_first_not_of("0123456789"));
  text.remove_prefix(digits.size());
  return digits;
}

bool take(std::string_view& text, char c) {
  if (!text.starts_with(c)) return false;
  text.remove_prefix(1);
  return true;
}

/// REQUIRES: at most kMostDigits digits
std::int64_t value_of(std::string_view digits) {
  std::int64_t value = 0;
  std::from_chars(digits.data(), digits.data() + digits.size(), value);
  return value;
}

bool is_working_day(const base::Date& date) {
  constexpr std::int64_t kWeek = 7;
  constexpr std::int64_t kThursday = 3;  // 1970-01-01 was one; Monday is 0
  const auto day = ((date.days() + kThursday) % kWeek + kWeek) % kWeek;
  return day < 5;
}

base::Result<std::vector<rules::DayHours>> read_entry(std::string_view days, std::string_view hours,
                                                      const os::Zone& zone, base::Instant now) {
  COOP_TRY(const auto minutes, parse_hours(hours));
  const auto dots = days.find("..");
  COOP_TRY(const auto first, os::parse_day(trimmed(days.substr(0, dots)), zone, now));
  if (dots == days.npos) return std::vector{rules::DayHours{first, minutes}};
  COOP_TRY(const auto last, os::parse_day(trimmed(days.substr(dots + 2)), zone, now));
  if (last < first) {
    return base::fail("hours-range", "the range from {} to {} runs backwards", first, last).as(base::ErrorKind::Usage);
  }
  std::vector<rules::DayHours> list;
  for (auto date = first; date <= last; date = date.plus_days(1)) {
    if (is_working_day(date)) list.push_back({date, minutes});
  }
  if (list.empty()) {
    return base::fail("hours-range", "no day from Monday to Friday lies between {} and {}", first, last)
        .as(base::ErrorKind::Usage)
        .hint("name work at a weekend day by day");
  }
  return list;
}

void append(std::vector<rules::DayHours>& list, const std::vector<rules::DayHours>& more) {
  list.insert(list.end(), more.begin(), more.end());
}

/// The lines of a file without comments and blank lines, each with its number.
std::vector<std::pair<int, std::string_view>> content_lines(std::string_view bytes) {
  std::vector<std::pair<int, std::string_view>> lines;
  for (int number = 1; !bytes.empty(); ++number) {
    const auto end = std::min(bytes.find('\n'), bytes.size());
    const auto whole = bytes.substr(0, end);
    const auto line = trimmed(whole.substr(0, whole.find('#')));
    if (!line.empty()) lines.emplace_back(number, line);
    bytes.remove_prefix(std::min(end + 1, bytes.size()));
  }
  return lines;
}

base::Result<std::vector<rules::DayHours>> read_yaml(std::string_view bytes, const std::string& name,
                                                     const os::Zone& zone, base::Instant now) {
  COOP_TRY(const auto node, record::read_hand_written(bytes, name));
  std::vector<rules::DayHours> list;
  for (const auto& entry : node.entries()) {
    const auto& [date, hours] = entry;
    if (!hours.is_scalar()) {
      return record::node_error({name, bytes}, hours, "hours-form", "expected hours here, such as 7h30")
          .as(base::ErrorKind::Usage);
    }
    auto days = read_entry(date, hours.scalar(), zone, now);
    if (!days) {
      auto error = record::key_error({name, bytes}, entry, days.error().code, days.error().message);
      error.hints = days.error().hints;
      return std::move(error).as(base::ErrorKind::Usage);
    }
    append(list, *days);
  }
  return list;
}

}  // namespace

std::string say_hours(std::int64_t minutes) {
  return fmt::format("{}:{:02}", minutes / kMinutesPerHour, minutes % kMinutesPerHour);
}

base::Result<std::int64_t> parse_hours(std::string_view text) {
  auto rest = trimmed(text);
  const auto whole = take_digits(rest);
  if (whole.empty() || whole.size() > kMostDigits) return bad_hours(text);
  const auto hours = value_of(whole) * kMinutesPerHour;
  if (rest.empty() || rest == "h") return hours;
  if (rest == "m") return value_of(whole);
  if (take(rest, 'h') || take(rest, ':')) {
    const auto minutes = take_digits(rest);
    if (minutes.size() != 2 || value_of(minutes) >= kMinutesPerHour || !rest.empty()) return bad_hours(text);
    return hours + value_of(minutes);
  }
  if (!take(rest, '.') && !take(rest, ',')) return bad_hours(text);
  const auto decimals = take_digits(rest);
  if (decimals.empty() || decimals.size() > kMostDigits || (!rest.empty() && rest != "h")) return bad_hours(text);
  std::int64_t unit = 1;
  for (std::size_t i = 0; i < decimals.size(); ++i) unit *= 10;
  const auto minutes = hours + value_of(decimals) * kMinutesPerHour / unit;
  if (value_of(decimals) * kMinutesPerHour % unit == 0) return minutes;
  const auto typed = [](std::int64_t n) { return fmt::format("{}h{:02}", n / kMinutesPerHour, n % kMinutesPerHour); };
  return base::fail("hours-fraction", "'{}' hours are no whole number of minutes", base::printable(text))
      .as(base::ErrorKind::Usage)
      .hint(fmt::format("write {} or {}", typed(minutes), typed(minutes + 1)));
}

base::Result<std::vector<rules::DayHours>> parse_hours_entry(std::string_view entry, const os::Zone& zone,
                                                             base::Instant now) {
  const auto equals = entry.find('=');
  if (equals == entry.npos) {
    return base::fail("hours-form", "'{}' names no hours", base::printable(entry.substr(0, 40)))
        .as(base::ErrorKind::Usage)
        .hint("write 2024-05-06=7h30, or 2024-05-06..2024-05-10=8h for each weekday");
  }
  return read_entry(entry.substr(0, equals), entry.substr(equals + 1), zone, now);
}

base::Result<std::vector<rules::DayHours>> parse_hours_file(std::string_view bytes, const std::string& file_name,
                                                            const os::Zone& zone, base::Instant now) {
  const auto lines = content_lines(bytes);
  const bool is_yaml = !lines.empty() && (lines.front().second.find(": ") != std::string_view::npos ||
                                          lines.front().second.ends_with(':') || lines.front().second == "---");
  if (is_yaml) return read_yaml(bytes, file_name, zone, now);
  std::vector<rules::DayHours> list;
  for (const auto& [number, line] : lines) {
    const auto space = std::min(line.find_last_of(" \t"), line.size());
    auto days = read_entry(trimmed(line.substr(0, space)), trimmed(line.substr(space)), zone, now);
    if (!days) {
      auto error = days.error();
      error.message = fmt::format("{}:{}: {}", base::printable(file_name), number, error.message);
      return error;
    }
    append(list, *days);
  }
  return list;
}

}  // namespace commands
