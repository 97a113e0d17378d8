// Integer arithmetic that notices when it leaves its range. Nothing here wraps round.
#pragma once

#include <cstdint>
#include <optional>

namespace base {

__extension__ using Int128 = __int128;

inline std::optional<std::int64_t> checked_add(std::int64_t a, std::int64_t b) {
  std::int64_t sum = 0;
  if (__builtin_add_overflow(a, b, &sum)) return std::nullopt;
  return sum;
}

inline std::optional<std::int64_t> checked_subtract(std::int64_t a, std::int64_t b) {
  std::int64_t difference = 0;
  if (__builtin_sub_overflow(a, b, &difference)) return std::nullopt;
  return difference;
}

inline std::optional<std::int64_t> checked_multiply(std::int64_t a, std::int64_t b) {
  std::int64_t product = 0;
  if (__builtin_mul_overflow(a, b, &product)) return std::nullopt;
  return product;
}

inline std::optional<std::int64_t> narrow(Int128 wide) {
  const auto narrow = static_cast<std::int64_t>(wide);
  if (static_cast<Int128>(narrow) != wide) return std::nullopt;
  return narrow;
}

}  // namespace base
