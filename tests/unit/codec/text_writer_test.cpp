#include <catch2/catch.hpp>

#include "codec/paths.hpp"
#include "codec/record_codec.hpp"
#include "record/emitter.hpp"
#include "tests/unit/codec/generate.hpp"

using namespace codec_test;

TEST_CASE("what is written straight from the fields is what the emitter makes of the tree", "[codec]") {
  for (const auto fill : {Fill::Bare, Fill::Full, Fill::Random}) {
    for (unsigned seed = 1; seed <= 20; ++seed) {
      for (const auto& [ref, record] : samples(fill, seed)) {
        if (std::holds_alternative<rules::PlainText>(record)) continue;
        INFO(codec::path_of(ref));
        CHECK(codec::encode(record) == record::emit(codec::to_node(record)));
      }
    }
  }
}
