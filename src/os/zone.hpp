// Time zones: local time into instants and back, by the time-zone database of the machine.
//
// Only what a person types or reads passes through here. A resolved instant is what gets recorded, so that replaying a
// history never asks the database, which changes over the years.
#pragma once

#include <string>
#include <string_view>

#include "base/result.hpp"
#include "base/time.hpp"

namespace os {

/// A time on the clock of some zone.
struct LocalTime {
  base::Date date;
  int hour = 0;
  int minute = 0;
  int second = 0;
  int offset = 0;  ///< seconds east of UTC
};

std::string offset_text(int offset);  ///< "+01:00"; seconds are shown only where there are any

/// A zone by its IANA name. A light value: copy it freely.
class Zone {
 public:
  /// "Europe/Berlin", "UTC". Fails with zone-unknown, and with zone-data-missing where the machine has no database.
  static base::Result<Zone> find(std::string_view name);

  const std::string& name() const { return name_; }

  /// The instant at which this zone's clocks show that time. REQUIRES: hour 0-23, minute and second 0-59.
  /// Fails with zone-gap (clocks were put forward over it) and zone-ambiguous (they show it twice); the hints give
  /// the two readings, as text that parse_when() takes. Fails with zone-far after 2037 in a zone whose clocks change
  /// twice a year.
  base::Result<base::Instant> resolve(const base::Date& date, int hour, int minute, int second = 0) const;

  /// After 2037 without summer time: see zone.cpp.
  LocalTime local(base::Instant instant) const;
  std::string stamp(base::Instant instant) const;              ///< "2026-03-15 18:00"
  std::string stamp_with_offset(base::Instant instant) const;  ///< "2026-03-15 18:00 +01:00", parse_when() takes it

 private:
  Zone(std::string name, const void* zone) : name_(std::move(name)), zone_(zone) {}
  std::string name_;
  const void* zone_ = nullptr;  ///< the database's own, which lives as long as the program; its type stays in zone.cpp
};

}  // namespace os
