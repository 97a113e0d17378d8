// Every kind of record, and every kind of action, is read back as it was written.
#include "codec/body.hpp"
#include "codec/paths.hpp"
#include "codec/record_codec.hpp"
#include "tests/property/holds.hpp"
#include "tests/unit/codec/generate.hpp"

using codec_test::Fill;
using property::holds;
namespace gen = rc::gen;

namespace {

rc::Gen<Fill> any_fill() {
  return gen::element(Fill::Bare, Fill::Random, Fill::Random, Fill::Full);
}

}  // namespace

TEST_CASE("every kind of record is read back as it was written", "[codec]") {
  holds(150, [] {
    for (const auto& [ref, record] : codec_test::samples(*any_fill(), *gen::arbitrary<unsigned>())) {
      const auto bytes = codec::encode(record);
      RC_LOG(codec::path_of(ref) + "\n" + bytes);
      RC_ASSERT((codec::ref_of(codec::path_of(ref)) == ref));
      RC_ASSERT(codec::check_texts(record).has_value());
      const auto again = codec::decode(ref, bytes);
      RC_ASSERT(again.has_value());
      RC_ASSERT(again->index() == record.index());
      RC_ASSERT(codec::to_node(*again) == codec::to_node(record));
      RC_ASSERT(codec::encode(*again) == bytes);
    }
  });
}

TEST_CASE("a record of one kind with a byte changed is refused, or is the one spelling of another", "[codec]") {
  holds(100, [] {
    for (const auto& [ref, record] : codec_test::samples(*any_fill(), *gen::arbitrary<unsigned>())) {
      auto bytes = codec::encode(record);
      for (int n = 0; n < 8; ++n) {
        const auto at = *gen::inRange<std::size_t>(0, bytes.size());
        const auto good = bytes[at];
        bytes[at] = static_cast<char>(good ^ *gen::inRange(1, 256));
        const auto read = codec::decode(ref, bytes);
        if (read) {
          RC_LOG(codec::path_of(ref) + "\n" + bytes);
          RC_ASSERT(codec::encode(*read) == bytes);
        }
        bytes[at] = good;
      }
    }
  });
}

TEST_CASE("every kind of action is read back from the message of its commit", "[codec]") {
  holds(100, [] {
    const auto all = codec_test::actions(*any_fill(), *gen::arbitrary<unsigned>());
    RC_ASSERT(all.size() == rules::kinds().size());
    for (const auto& action : all) {
      const auto chain = base::Sha256::of(std::to_string(*gen::arbitrary<unsigned>()));
      const auto message = codec::encode_message(action, chain);
      RC_LOG(message);
      const auto read = codec::decode_message(message);
      RC_ASSERT(read.has_value());
      RC_ASSERT(read->chain == chain);
      RC_ASSERT(read->action.payload.index() == action.payload.index());
      RC_ASSERT(read->action.at == action.at);
      RC_ASSERT(read->action.by == action.by);
      RC_ASSERT(read->action.as == action.as);
      RC_ASSERT(read->action.under == action.under);
      RC_ASSERT(read->action.under_sha256 == action.under_sha256);
      RC_ASSERT(read->inputs.size() == action.inputs.size());
      auto again = read->action;
      for (const auto& named : read->inputs) {  // a message names them; their bytes are in the tree
        again.inputs.push_back({codec::ref_of(named.path).value(), rules::PlainText{}, named.sha256});
      }
      RC_ASSERT(codec::encode_message(again, chain) == message);
    }
  });
}
