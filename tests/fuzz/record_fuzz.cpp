// Fuzzes both readers of src/record. What they take must keep its promises: one spelling, and a tree that both agree
// on. Aborts where it does not.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "record/emitter.hpp"
#include "record/hand.hpp"
#include "record/reader.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  const auto by_hand = record::read_hand_written(bytes, "fuzz");
  if (const auto strict = record::read(bytes, "fuzz")) {
    if (record::emit(*strict) != bytes) std::abort();
    if (!by_hand || !(*by_hand == *strict)) std::abort();
  }
  return 0;
}
