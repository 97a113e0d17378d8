// Exact fractions: weights of votes, thresholds, quorums. Never a floating-point number.
#pragma once

#include <compare>
#include <cstdint>
#include <string>
#include <string_view>

#include "base/checked.hpp"
#include "base/result.hpp"

namespace base {

/// A fraction in lowest terms with a positive denominator, both within int64.
/// Written "0", "7" or "2/3". Arithmetic fails with `number-range` when a part leaves int64.
class Ratio {
 public:
  constexpr Ratio() = default;
  constexpr explicit Ratio(std::int64_t whole) : n_(whole) {}

  static Result<Ratio> make(std::int64_t n, std::int64_t d);
  static Result<Ratio> parse(std::string_view text);  ///< the one spelling that str() writes

  std::int64_t numerator() const { return n_; }
  std::int64_t denominator() const { return d_; }
  bool is_zero() const { return n_ == 0; }
  std::string str() const;

  Result<Ratio> plus(const Ratio& other) const;
  Result<Ratio> minus(const Ratio& other) const;
  Result<Ratio> times(const Ratio& other) const;

  friend bool operator==(const Ratio&, const Ratio&) = default;
  friend std::strong_ordering operator<=>(const Ratio& a, const Ratio& b) {
    return static_cast<Int128>(a.n_) * b.d_ <=> static_cast<Int128>(b.n_) * a.d_;
  }

 private:
  std::int64_t n_ = 0;
  std::int64_t d_ = 1;
};

}  // namespace base

template <>
struct fmt::formatter<base::Ratio> : fmt::formatter<std::string_view> {
  template <class Context>
  auto format(const base::Ratio& ratio, Context& context) const {
    return fmt::formatter<std::string_view>::format(ratio.str(), context);
  }
};
