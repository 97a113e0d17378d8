#include "term/words.hpp"

#include <array>

namespace term {
namespace {

constexpr std::int64_t kMinute = 60;
constexpr std::int64_t kHour = 3'600;
constexpr std::int64_t kDay = 86'400;

/// "1234567" as "1,234,567"
std::string grouped(std::string_view digits) {
  std::string text;
  for (std::size_t i = 0; i < digits.size(); ++i) {
    if (i > 0 && (digits.size() - i) % 3 == 0) text += ',';
    text += digits[i];
  }
  return text;
}

/// Groups the whole part of a decimal with an optional sign and fraction.
std::string grouped_decimal(std::string_view decimal) {
  const std::string_view sign = decimal.starts_with('-') ? "-" : "";
  decimal.remove_prefix(sign.size());
  const auto point = std::min(decimal.find('.'), decimal.size());
  return fmt::format("{}{}{}", sign, grouped(decimal.substr(0, point)), decimal.substr(point));
}

std::string_view symbol_of(std::string_view code) {
  if (code == "EUR") return "€";
  if (code == "GBP") return "£";
  if (code == "USD") return "$";
  if (code == "JPY") return "¥";
  return {};
}

std::string say_days(std::int64_t days) {
  if (days < 14) return say_count(days, "day");
  if (days < 60) return say_count(days / 7, "week");
  if (days < 730) return say_count(days / 30, "month");
  return say_count(days / 365, "year");
}

}  // namespace

std::string say_number(std::int64_t number) {
  return grouped_decimal(fmt::format("{}", number));
}

std::string say_count(std::int64_t count, std::string_view one, std::string_view many) {
  if (count == 1) return fmt::format("1 {}", one);
  if (many.empty()) return fmt::format("{} {}s", say_number(count), one);
  return fmt::format("{} {}", say_number(count), many);
}

std::string say_date(const base::Date& date) {
  static constexpr std::array<std::string_view, 12> kMonths = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                               "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
  return fmt::format("{} {} {}", date.day(), kMonths.at(date.month() - 1), date.year());
}

std::string say_instant(base::Instant instant, const os::Zone& zone) {
  const auto time = zone.local(instant);
  return fmt::format("{} {:02}:{:02} ({})", say_date(time.date), time.hour, time.minute, zone.name());
}

std::string say_instant_exactly(base::Instant instant, const os::Zone& zone) {
  const auto time = zone.local(instant);
  const auto seconds = time.second == 0 ? std::string() : fmt::format(":{:02}", time.second);
  return fmt::format("{} {:02}:{:02}{} {} ({}), {}", say_date(time.date), time.hour, time.minute, seconds,
                     os::offset_text(time.offset), zone.name(), instant);
}

std::string say_instants(std::string_view text, const os::Zone& zone) {
  constexpr std::size_t kSize = std::string_view("2026-03-15T17:00:00Z").size();
  const auto is_word = [](char c) {
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
  };
  std::string said;
  bool names_zone = true;
  while (!text.empty()) {
    const auto instant = base::Instant::parse(text.substr(0, kSize));
    const bool stands_alone =
        (said.empty() || !is_word(said.back())) && (text.size() <= kSize || !is_word(text[kSize]));
    if (!instant || !stands_alone) {
      said += text.front();
      text.remove_prefix(1);
      continue;
    }
    const auto time = zone.local(*instant);
    said += fmt::format("{} {:02}:{:02}", say_date(time.date), time.hour, time.minute);
    if (time.second != 0) said += fmt::format(":{:02}", time.second);
    if (names_zone) said += fmt::format(" ({})", zone.name());
    names_zone = false;
    text.remove_prefix(kSize);
  }
  return said;
}

std::string say_duration(std::int64_t seconds) {
  if (seconds < kMinute) return say_count(seconds, "second");
  if (seconds < kHour) return say_count(seconds / kMinute, "minute");
  if (seconds < kDay) return say_count(seconds / kHour, "hour");
  return say_days(seconds / kDay);
}

std::string say_span(base::Instant then, base::Instant now) {
  const auto seconds = then.seconds() - now.seconds();
  if (seconds == 0) return "now";
  return seconds > 0 ? "in " + say_duration(seconds) : say_duration(-seconds) + " ago";
}

std::string say_span(const base::Date& then, const base::Date& today) {
  const auto days = then.days() - today.days();
  if (days == 0) return "today";
  if (days == 1) return "tomorrow";
  if (days == -1) return "yesterday";
  return days > 0 ? "in " + say_days(days) : say_days(-days) + " ago";
}

std::string say_money(const base::Money& money, bool utf8) {
  auto amount = grouped_decimal(money.decimal());
  const auto& code = money.currency().code();
  const auto symbol = symbol_of(code);
  if (!utf8 || symbol.empty()) return code + " " + amount;
  if (!amount.starts_with('-')) return fmt::format("{}{}", symbol, amount);
  return fmt::format("-{}{}", symbol, amount.substr(1));
}

std::string say_ratio(const base::Ratio& ratio) {
  if (ratio.denominator() == 1) return say_number(ratio.numerator());
  const auto whole = ratio.numerator() / ratio.denominator();
  const auto rest = ratio.numerator() % ratio.denominator();
  const auto part =
      fmt::format("{}/{}", say_number(whole == 0 || rest > 0 ? rest : -rest), say_number(ratio.denominator()));
  return whole == 0 ? part : say_number(whole) + " " + part;
}

}  // namespace term
