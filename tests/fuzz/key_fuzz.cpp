// Fuzzes OpenSSH keys: a private file, its public half alone, and the line of a public file.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "sign/private_key.hpp"
#include "sign/public_key.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  const auto pair = sign::parse_private_key(text);
  const auto half = sign::public_half(text);
  if (pair && (!half || !(*half == pair->public_key()))) std::abort();
  if (const auto key = sign::PublicKey::parse(text); key && key->str() != text) std::abort();
  if (const auto key = sign::PublicKey::parse_with_comment(text); key && !sign::PublicKey::parse(key->str())) {
    std::abort();
  }
  return 0;
}
