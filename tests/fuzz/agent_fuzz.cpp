// Fuzzes what an ssh-agent answers: whoever can make a socket can be one.
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "sign/agent.hpp"
#include "sign/private_key.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const auto kKey = sign::KeyPair::from_seed(std::string(32, 's')).public_key();
  const std::string_view answer(reinterpret_cast<const char*>(data), size);
  (void)sign::read_keys(answer);
  (void)sign::read_signature(answer, kKey);
  return 0;
}
