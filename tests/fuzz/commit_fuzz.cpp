// Fuzzes the form of a commit and the body of its message. What is taken has one spelling.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "codec/body.hpp"
#include "history/commit_form.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  if (const auto commit = history::parse_commit(bytes)) {
    if (history::commit_bytes(*commit) != bytes) std::abort();
  }
  (void)history::first_parent(bytes);
  (void)history::named_tree(bytes);
  if (const auto body = codec::decode_message(bytes)) {
    // The inputs are named in it, and their files are not here: the rest is spelt again as it was.
    auto spelt = codec::encode_message(body->action, body->chain);
    if (body->inputs.empty() && codec::decode_message(spelt)->chain != body->chain) std::abort();
  }
  return 0;
}
