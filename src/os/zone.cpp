#include "os/zone.hpp"

#include <date/tz.h>

#include <exception>

#include "base/text.hpp"

namespace os {
namespace {

using std::chrono::seconds;

constexpr std::int64_t kDay = 86'400;

/// The database lists each change of the clocks up to this year. The rule by which they go on is in it too, but the
/// library does not read it and would keep the last offset for ever: in zones that still change, an hour wrong.
constexpr int kLastTabledYear = 2037;

date::sys_seconds start_of(int year) {
  return date::sys_days{date::year{year} / date::January / 1};
}

base::Error usage(base::Error error) {
  return std::move(error).as(base::ErrorKind::Usage);
}

/// The clock of a zone that is `offset` east of UTC, at `instant`.
LocalTime clock_at(base::Instant instant, int offset) {
  const auto shifted = instant.plus_seconds(offset);
  const auto date = shifted.utc_date();
  const auto second = static_cast<int>(shifted.seconds() - date.days() * kDay);
  return {date, second / 3'600, second / 60 % 60, second % 60, offset};
}

std::string text_of(const LocalTime& time) {
  auto text = fmt::format("{} {:02}:{:02}", time.date, time.hour, time.minute);
  if (time.second != 0) text += fmt::format(":{:02}", time.second);
  return text + " " + offset_text(time.offset);
}

const date::time_zone& handle(const void* zone) {
  return *static_cast<const date::time_zone*>(zone);
}

int offset_of(const date::sys_info& info) {
  return static_cast<int>(info.offset.count());
}

/// The database of the machine, read on first use. Null where there is none.
const date::tzdb* database() {
  static const date::tzdb* const found = []() -> const date::tzdb* {
    try {
      const auto& zones = date::get_tzdb();
      return zones.zones.empty() ? nullptr : &zones;
    } catch (const std::exception&) {
      return nullptr;
    }
  }();
  return found;
}

base::Error unknown_zone(std::string_view name) {
  std::vector<std::string> names;
  for (const auto& zone : database()->zones) names.push_back(zone.name());
  const auto near = base::nearest(name, names);
  return usage(base::fail("zone-unknown", "no time zone '{}'", base::printable(name.substr(0, 60)))
                   .hint(near.empty() ? "use a name such as Europe/Berlin" : fmt::format("did you mean '{}'?", near)));
}

}  // namespace

std::string offset_text(int offset) {
  const int size = offset < 0 ? -offset : offset;
  auto text = fmt::format("{}{:02}:{:02}", offset < 0 ? '-' : '+', size / 3'600, size / 60 % 60);
  if (size % 60 != 0) text += fmt::format(":{:02}", size % 60);
  return text;
}

base::Result<Zone> Zone::find(std::string_view name) {
  if (database() == nullptr) {
    return base::fail("zone-data-missing", "this machine has no time-zone database").hint("install the package tzdata");
  }
  // The folder right/ counts leap seconds, which no clock of ours does.
  if (name.starts_with("right/") || name.starts_with("posix/")) return unknown_zone(name);
  try {
    const auto* zone = date::locate_zone(name);
    // The file is read on the first question; a broken one shows here and not later.
    static_cast<void>(zone->get_info(date::sys_seconds{seconds{0}}));
    return Zone(std::string(name), zone);
  } catch (const std::exception&) {
    return unknown_zone(name);
  }
}

base::Result<base::Instant> Zone::resolve(const base::Date& date, int hour, int minute, int second) const {
  const std::int64_t shown = date.days() * kDay + hour * 3'600 + minute * 60 + second;
  const auto info = handle(zone_).get_info(date::local_seconds{seconds{shown}});
  const int before = offset_of(info.first);
  if (date.year() > kLastTabledYear && info.first.begin >= start_of(kLastTabledYear)) {
    return usage(
        base::fail("zone-far", "when the clocks in {} change is not known after {}", name_, kLastTabledYear)
            .hint(fmt::format("write the offset too: {} {:02}:{:02} {}", date, hour, minute, offset_text(before))));
  }
  const auto by_before = base::Instant::from_seconds(shown - before);
  if (info.result == date::local_info::unique) return by_before;

  const int after = offset_of(info.second);
  const auto by_after = base::Instant::from_seconds(shown - after);
  const auto wording = fmt::format("{} {:02}:{:02}", date, hour, minute);
  if (info.result == date::local_info::ambiguous) {
    return usage(base::fail("zone-ambiguous", "clocks in {} show {} twice", name_, wording)
                     .hint(fmt::format("write {} or {}", text_of(clock_at(by_before, before)),
                                       text_of(clock_at(by_after, after)))));
  }
  // Read by the clock of either side, the time lies on the other: earlier than the change, or later.
  return usage(base::fail("zone-gap", "clocks in {} never show {}: they are put forward over it", name_, wording)
                   .hint(fmt::format("write {} or {}", text_of(clock_at(by_after, before)),
                                     text_of(clock_at(by_before, after)))));
}

LocalTime Zone::local(base::Instant instant) const {
  return clock_at(instant, offset_of(handle(zone_).get_info(date::sys_seconds{seconds{instant.seconds()}})));
}

std::string Zone::stamp(base::Instant instant) const {
  const auto time = local(instant);
  return fmt::format("{} {:02}:{:02}", time.date, time.hour, time.minute);
}

std::string Zone::stamp_with_offset(base::Instant instant) const {
  return text_of(local(instant));
}

}  // namespace os
