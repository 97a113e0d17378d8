// Dates and instants. A Date is a day of the calendar; an Instant is a second of UTC. Neither knows a time zone:
// local time is resolved once, when an action is made (os/zone.hpp), and the instant is recorded.
#pragma once

#include <compare>
#include <cstdint>
#include <string>
#include <string_view>

#include "base/result.hpp"

namespace base {

/// A calendar day of the years 1900 to 2999, written 2026-11-21.
class Date {
 public:
  Date() = default;
  /// Fails with date-form, or with date-none for a day that no calendar has, such as 2026-02-30.
  static Result<Date> parse(std::string_view text);
  static Date from_days(std::int64_t days_since_1970) { return Date(days_since_1970); }

  std::int64_t days() const { return days_; }  ///< since 1970-01-01
  int year() const;
  unsigned month() const;  ///< 1 to 12
  unsigned day() const;    ///< 1 to 31
  std::string str() const;
  Date plus_days(std::int64_t n) const { return Date(days_ + n); }
  /// The same day n months on, or that month's last day where it has no such day.
  Date plus_months(int n) const;

  friend auto operator<=>(const Date&, const Date&) = default;

 private:
  explicit Date(std::int64_t days) : days_(days) {}
  std::int64_t days_ = 0;
};

/// A second of UTC in the years 1900 to 2999, written 2026-11-21T10:00:00Z.
class Instant {
 public:
  Instant() = default;
  static Result<Instant> parse(std::string_view text);  ///< fails with instant-form
  static Instant from_seconds(std::int64_t seconds_since_1970) { return Instant(seconds_since_1970); }

  std::int64_t seconds() const { return seconds_; }  ///< since 1970-01-01T00:00:00Z
  Date utc_date() const;
  std::string str() const;
  Instant plus_seconds(std::int64_t n) const { return Instant(seconds_ + n); }
  Instant plus_days(std::int64_t n) const { return Instant(seconds_ + n * 86'400); }

  friend auto operator<=>(const Instant&, const Instant&) = default;

 private:
  explicit Instant(std::int64_t seconds) : seconds_(seconds) {}
  std::int64_t seconds_ = 0;
};

/// A month of the calendar, written 2026-11; the period of hours and of pay.
class Month {
 public:
  Month() = default;
  static Result<Month> parse(std::string_view text);  ///< fails with month-form
  static Month of(const Date& date) { return Month(date.year() * 12 + static_cast<int>(date.month()) - 1); }
  Date first() const;
  Date last() const;
  std::string str() const;
  friend auto operator<=>(const Month&, const Month&) = default;

 private:
  explicit Month(int index) : index_(index) {}
  int index_ = 1970 * 12;  ///< year * 12 + month - 1
};

}  // namespace base

template <>
struct fmt::formatter<base::Date> : fmt::formatter<std::string_view> {
  template <class Context>
  auto format(const base::Date& date, Context& context) const {
    return fmt::formatter<std::string_view>::format(date.str(), context);
  }
};
template <>
struct fmt::formatter<base::Instant> : fmt::formatter<std::string_view> {
  template <class Context>
  auto format(const base::Instant& instant, Context& context) const {
    return fmt::formatter<std::string_view>::format(instant.str(), context);
  }
};
template <>
struct fmt::formatter<base::Month> : fmt::formatter<std::string_view> {
  template <class Context>
  auto format(const base::Month& month, Context& context) const {
    return fmt::formatter<std::string_view>::format(month.str(), context);
  }
};
