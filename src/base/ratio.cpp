#include "base/ratio.hpp"

#include <charconv>
#include <numeric>
#include <optional>

namespace base {
namespace {

Int128 gcd(Int128 a, Int128 b) {
  while (b != 0) {
    const Int128 rest = a % b;
    a = b;
    b = rest;
  }
  return a < 0 ? -a : a;
}

Error out_of_range() {
  return fail("number-range", "a fraction grew too large to be kept exactly");
}

/// Lowest terms, or nothing where a part does not fit.
std::optional<std::pair<std::int64_t, std::int64_t>> reduce(Int128 n, Int128 d) {
  if (d == 0) return std::nullopt;
  if (d < 0) {
    n = -n;
    d = -d;
  }
  const Int128 common = gcd(n, d);
  const auto numerator = narrow(n / common);
  const auto denominator = narrow(d / common);
  if (!numerator || !denominator) return std::nullopt;
  return std::pair{*numerator, *denominator};
}

std::optional<std::int64_t> whole_number(std::string_view text) {
  std::int64_t value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
  return value;
}

}  // namespace

Result<Ratio> Ratio::make(std::int64_t n, std::int64_t d) {
  const auto reduced = reduce(n, d);
  if (!reduced) return fail("number-range", "{}/{} is not a fraction", n, d);
  Ratio ratio;
  ratio.n_ = reduced->first;
  ratio.d_ = reduced->second;
  return ratio;
}

Result<Ratio> Ratio::parse(std::string_view text) {
  const auto slash = text.find('/');
  const auto n = whole_number(text.substr(0, slash));
  const auto d =
      slash == std::string_view::npos ? std::optional<std::int64_t>(1) : whole_number(text.substr(slash + 1));
  if (n && d) {
    auto ratio = make(*n, *d);
    if (ratio && ratio->str() == text) return ratio;
    if (ratio) return fail("ratio-form", "'{}' is not in lowest terms", text).hint(fmt::format("write {}", *ratio));
  }
  return fail("ratio-form", "'{}' is not a fraction", text.substr(0, 40)).hint("write it like 2/3, 1/4 or 1");
}

std::string Ratio::str() const {
  return d_ == 1 ? fmt::format("{}", n_) : fmt::format("{}/{}", n_, d_);
}

Result<Ratio> Ratio::plus(const Ratio& other) const {
  // Two products of int64 fit in 127 bits together only if halved; check the one case that does not.
  const Int128 left = static_cast<Int128>(n_) * other.d_;
  const Int128 right = static_cast<Int128>(other.n_) * d_;
  Int128 sum = 0;
  if (__builtin_add_overflow(left, right, &sum)) return out_of_range();
  const auto reduced = reduce(sum, static_cast<Int128>(d_) * other.d_);
  if (!reduced) return out_of_range();
  return make(reduced->first, reduced->second);
}

Result<Ratio> Ratio::minus(const Ratio& other) const {
  const auto negated = checked_subtract(0, other.n_);
  if (!negated) return out_of_range();
  COOP_TRY(const auto opposite, make(*negated, other.d_));
  return plus(opposite);
}

Result<Ratio> Ratio::times(const Ratio& other) const {
  const auto reduced = reduce(static_cast<Int128>(n_) * other.n_, static_cast<Int128>(d_) * other.d_);
  if (!reduced) return out_of_range();
  return make(reduced->first, reduced->second);
}

}  // namespace base
