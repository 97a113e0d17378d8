// Fuzzes the armour and blob of a signature. What is taken has one spelling; nothing verifies that was not signed.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "sign/sshsig.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  if (const auto parsed = sign::parse(bytes)) {
    if (sign::encode(parsed->key, parsed->name_space, parsed->signature) != bytes) std::abort();
  }
  if (sign::verify(bytes, "git", "a text that nobody ever signed")) std::abort();
  return 0;
}
