// SHA-256 (FIPS 180-4), computed by libsodium.
#pragma once

#include <array>
#include <compare>
#include <cstdint>
#include <string>
#include <string_view>

#include "base/result.hpp"

namespace base {

/// A SHA-256 digest, written as 64 lower-case hexadecimal digits. Default: all zeros.
class Sha256 {
 public:
  Sha256() = default;
  static Sha256 of(std::string_view bytes);
  static Result<Sha256> parse(std::string_view hex);  ///< fails with digest-form
  static Sha256 from_bytes(const std::array<std::uint8_t, 32>& bytes) { return Sha256(bytes); }

  const std::array<std::uint8_t, 32>& bytes() const { return bytes_; }
  std::string str() const;
  bool is_zero() const { return *this == Sha256(); }
  friend auto operator<=>(const Sha256&, const Sha256&) = default;

 private:
  explicit Sha256(const std::array<std::uint8_t, 32>& bytes) : bytes_(bytes) {}
  std::array<std::uint8_t, 32> bytes_{};
};

}  // namespace base

template <>
struct fmt::formatter<base::Sha256> : fmt::formatter<std::string_view> {
  template <class Context>
  auto format(const base::Sha256& digest, Context& context) const {
    return fmt::formatter<std::string_view>::format(digest.str(), context);
  }
};
