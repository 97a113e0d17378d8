// The two properties on which every digest of a record rests, over drawn records and over damaged ones.
#include <catch2/catch.hpp>
#include <string>

#include "generate.hpp"
#include "record/emitter.hpp"
#include "record/hand.hpp"
#include "record/reader.hpp"

using namespace record;

TEST_CASE("what is emitted is read back, by the strict reader and by a YAML library") {
  for (std::uint64_t seed = 0; seed < 1500; ++seed) {
    Generator draw(seed);
    const auto node = draw.mapping(5);
    const auto bytes = emit(node);
    INFO("seed " << seed << "\n" << bytes);
    const auto strict = read(bytes, "f");
    REQUIRE(strict);
    REQUIRE(*strict == node);
    const auto hand = read_hand_written(bytes, "f");
    REQUIRE(hand);
    REQUIRE(*hand == node);
  }
}

TEST_CASE("a damaged record is refused, or is the one spelling of another") {
  static constexpr std::string_view kBytes = "a1no: -\n\n  \"\\#|[{&*!'%~\t\r\xc3\xa9?";
  std::size_t taken = 0;
  for (std::uint64_t seed = 0; seed < 40'000; ++seed) {
    Generator draw(seed);
    auto bytes = emit(draw.mapping(3));
    for (auto n = 1 + draw.below(3); n > 0; --n) {
      const auto at = draw.below(bytes.size());
      switch (draw.below(4)) {
        case 0:
          bytes.erase(at, 1 + draw.below(3));
          break;
        case 1:
          bytes.insert(at, 1, kBytes[draw.below(kBytes.size())]);
          break;
        case 2:
          bytes[at] = kBytes[draw.below(kBytes.size())];
          break;
        default:
          bytes.insert(at, bytes.substr(draw.below(bytes.size()), 1 + draw.below(8)));
      }
      if (bytes.empty()) bytes = "\n";
    }
    const auto node = read(bytes, "f");
    if (!node) continue;
    ++taken;
    if (emit(*node) != bytes) FAIL("seed " << seed << ", two spellings:\n" << bytes);
  }
  CHECK(taken > 1000);
}
