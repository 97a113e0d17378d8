#include "base/sha256.hpp"

#include <sodium.h>

namespace base {

Sha256 Sha256::of(std::string_view bytes) {
  std::array<std::uint8_t, 32> digest{};
  crypto_hash_sha256(digest.data(), reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size());
  return Sha256(digest);
}

Result<Sha256> Sha256::parse(std::string_view hex) {
  std::array<std::uint8_t, 32> digest{};
  const auto nibble = [](char c) { return c >= '0' && c <= '9' ? c - '0' : c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1; };
  bool good = hex.size() == 64;
  for (size_t i = 0; good && i < 32; ++i) {
    const int high = nibble(hex[2 * i]);
    const int low = nibble(hex[2 * i + 1]);
    good = high >= 0 && low >= 0;
    digest[i] = static_cast<std::uint8_t>(good ? high * 16 + low : 0);
  }
  if (!good) return fail("digest-form", "'{}' is not a SHA-256 digest", hex.substr(0, 70));
  return Sha256(digest);
}

std::string Sha256::str() const {
  static constexpr char kDigits[] = "0123456789abcdef";
  std::string hex(64, '0');
  for (size_t i = 0; i < 32; ++i) {
    hex[2 * i] = kDigits[bytes_[i] >> 4];
    hex[2 * i + 1] = kDigits[bytes_[i] & 15];
  }
  return hex;
}

}  // namespace base
