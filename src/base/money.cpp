#include "base/money.hpp"

#include <algorithm>
#include <charconv>
#include <numeric>

namespace base {
namespace {

struct KnownCurrency {
  std::string_view code;
  int decimals;
};

// The currencies of the founders we know of, and the odd ones that tests need. ISO 4217, list one.
constexpr KnownCurrency kCurrencies[] = {{"ARS", 2}, {"AUD", 2}, {"BRL", 2}, {"CAD", 2}, {"CHF", 2}, {"CLP", 0},
                                         {"COP", 2}, {"CZK", 2}, {"DKK", 2}, {"EUR", 2}, {"GBP", 2}, {"HUF", 2},
                                         {"INR", 2}, {"ISK", 0}, {"JPY", 0}, {"KRW", 0}, {"KWD", 3}, {"MXN", 2},
                                         {"NOK", 2}, {"NZD", 2}, {"PLN", 2}, {"RON", 2}, {"SEK", 2}, {"TND", 3},
                                         {"TRY", 2}, {"USD", 2}, {"UYU", 2}, {"ZAR", 2}};

Error range_error() {
  return fail("number-range", "an amount of money grew too large");
}

std::uint64_t magnitude(std::int64_t value) {
  return value < 0 ? ~static_cast<std::uint64_t>(value) + 1 : static_cast<std::uint64_t>(value);
}

}  // namespace

Result<Currency> Currency::parse(std::string_view code) {
  for (const auto& known : kCurrencies) {
    if (known.code != code) continue;
    Currency currency;
    currency.code_ = std::string(code);
    currency.decimals_ = known.decimals;
    return currency;
  }
  return fail("currency-unknown", "no currency '{}'", code.substr(0, 20))
      .hint("use an ISO 4217 code such as EUR, GBP or USD");
}

std::string Money::decimal() const {
  const std::uint64_t value = magnitude(minor_);
  std::uint64_t unit = 1;
  for (int i = 0; i < currency_.decimals(); ++i) unit *= 10;
  const std::string sign = minor_ < 0 ? "-" : "";
  if (currency_.decimals() == 0) return fmt::format("{}{}", sign, value);
  return fmt::format("{}{}.{:0{}}", sign, value / unit, value % unit, currency_.decimals());
}

std::string Money::str() const {
  return currency_.code() + " " + decimal();
}

Result<Money> Money::parse(std::string_view text) {
  const auto wrong = [&] {
    return fail("money-form", "'{}' is not an amount of money", text.substr(0, 40)).hint("write it like EUR 1250.00");
  };
  if (text.size() < 5 || text[3] != ' ') return wrong();
  COOP_TRY(const auto currency, Currency::parse(text.substr(0, 3)));
  std::string digits;
  for (const char c : text.substr(4)) {
    if (c != '.') digits += c;
  }
  std::int64_t minor = 0;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), minor);
  if (error != std::errc{} || end != digits.data() + digits.size()) return wrong();
  const Money money(minor, currency);
  if (money.str() != text) return wrong();
  return money;
}

Result<Money> Money::plus(const Money& other) const {
  if (!(currency_ == other.currency_)) {
    return fail("currency-mixed", "{} and {} cannot be added", currency_.code(), other.currency_.code());
  }
  const auto sum = checked_add(minor_, other.minor_);
  if (!sum) return range_error();
  return Money(*sum, currency_);
}

Result<Money> Money::minus(const Money& other) const {
  const auto negated = checked_subtract(0, other.minor_);
  if (!negated) return range_error();
  return plus(Money(*negated, other.currency_));
}

Result<Money> Money::times(const Ratio& factor) const {
  const Int128 product = static_cast<Int128>(minor_) * factor.numerator();
  const Int128 divisor = factor.denominator();
  const Int128 magnitude = product < 0 ? -product : product;
  const Int128 rounded = (magnitude + divisor / 2) / divisor;
  // Half rounds away from zero; with an odd divisor divisor/2 is below one half and no tie exists.
  const auto minor = narrow(product < 0 ? -rounded : rounded);
  if (!minor) return range_error();
  return Money(*minor, currency_);
}

Result<std::vector<Money>> allocate(const Money& total, const std::vector<std::int64_t>& weights) {
  Int128 sum = 0;
  for (const auto weight : weights) sum += weight;
  if (sum <= 0) return fail("number-range", "nothing to divide an amount by");
  std::vector<Money> parts;
  std::vector<std::pair<Int128, size_t>> remainders;
  std::int64_t given = 0;
  for (size_t i = 0; i < weights.size(); ++i) {
    const Int128 product = static_cast<Int128>(total.minor()) * weights[i];
    const auto part = static_cast<std::int64_t>(product / sum);  // |part| <= |total|
    const Int128 rest = product % sum;
    parts.emplace_back(part, total.currency());
    remainders.emplace_back(rest < 0 ? -rest : rest, i);
    given += part;
  }
  std::stable_sort(remainders.begin(), remainders.end(),
                   [](const auto& a, const auto& b) { return a.first > b.first; });
  const std::int64_t unit = total.minor() < 0 ? -1 : 1;
  for (size_t k = 0; given != total.minor(); ++k, given += unit) {
    auto& part = parts[remainders[k].second];
    part = Money(part.minor() + unit, total.currency());
  }
  return parts;
}

}  // namespace base
