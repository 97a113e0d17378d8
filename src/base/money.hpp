// Money is a whole number of minor units (cents) in one currency. It never meets a floating-point number.
#pragma once

#include <compare>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/ratio.hpp"
#include "base/result.hpp"

namespace base {

/// An ISO 4217 code and the number of its decimals. Source of the decimals: ISO 4217, list one.
class Currency {
 public:
  Currency() = default;
  static Result<Currency> parse(std::string_view code);  ///< "EUR"; fails with currency-unknown
  const std::string& code() const { return code_; }
  int decimals() const { return decimals_; }
  friend bool operator==(const Currency&, const Currency&) = default;

 private:
  std::string code_ = "EUR";
  int decimals_ = 2;
};

/// An amount. In records: the currency and the decimal, quoted by the emitter as needed: `EUR 1250.00`.
class Money {
 public:
  Money() = default;
  Money(std::int64_t minor, Currency currency) : minor_(minor), currency_(std::move(currency)) {}
  static Result<Money> parse(std::string_view text);  ///< exactly what str() writes: "EUR 1250.00", "EUR -3.50"

  std::int64_t minor() const { return minor_; }
  const Currency& currency() const { return currency_; }
  std::string str() const;      ///< "EUR 1250.00"
  std::string decimal() const;  ///< "1250.00"

  Result<Money> plus(const Money& other) const;   ///< fails with currency-mixed or number-range
  Result<Money> minus(const Money& other) const;  ///< likewise
  /// minor units × ratio, rounded half away from zero, once.
  Result<Money> times(const Ratio& factor) const;

  friend bool operator==(const Money&, const Money&) = default;

 private:
  std::int64_t minor_ = 0;
  Currency currency_;
};

/// Splits `total` by `weights`; the parts sum to the whole (largest remainder, ties to the earlier part).
/// REQUIRES: no weight is negative and one is positive.
Result<std::vector<Money>> allocate(const Money& total, const std::vector<std::int64_t>& weights);

}  // namespace base
