// The two properties on which every digest of a record rests, over drawn records and over damaged ones.
#include "record/emitter.hpp"
#include "record/hand.hpp"
#include "record/reader.hpp"
#include "record/scalar.hpp"
#include "tests/property/draw_record.hpp"
#include "tests/property/holds.hpp"

using property::holds;
namespace gen = rc::gen;

TEST_CASE("what is emitted is read back, by the strict reader and by a YAML library", "[record]") {
  holds(1500, [] {
    const auto node = *property::any_record(4);
    const auto bytes = record::emit(node);
    const auto strict = record::read(bytes, "f");
    RC_ASSERT(strict.has_value());
    RC_ASSERT(*strict == node);
    const auto hand = record::read_hand_written(bytes, "f");
    RC_ASSERT(hand.has_value());
    RC_ASSERT(*hand == node);
  });
}

TEST_CASE("a text is read back wherever it stands", "[record]") {
  holds(4000, [] {
    const auto text = *property::any_text();
    const auto value = record::Node::text(text);
    const record::Node node = record::Node::mapping(
        {{"a", value},
         {"list", record::Node::sequence({value, record::Node::mapping({{"deep", value}, {"last", value}})})}});
    const auto bytes = record::emit(node);
    const auto strict = record::read(bytes, "f");
    RC_ASSERT(strict.has_value());
    RC_ASSERT(*strict == node);
    RC_ASSERT((record::read_hand_written(bytes, "f") == node));
  });
}

TEST_CASE("a damaged record is refused, or is the one spelling of another", "[record]") {
  static const std::string kBytes = "a1no: -\n\n  \"\\#|[{&*!'%~\t\r\xc3\xa9?";
  int taken = 0;
  int drawn = 0;
  holds(3000, [&] {
    const auto whole = record::emit(*property::any_record(2));
    // Several damages of each record: drawing it costs more than reading it.
    for (int n = 0; n < 12; ++n) {
      auto bytes = whole;
      for (auto times = *gen::inRange(1, 4); times > 0; --times) {
        const auto at = *gen::inRange<std::size_t>(0, bytes.size());
        switch (*gen::inRange(0, 4)) {
          case 0:
            bytes.erase(at, *gen::inRange<std::size_t>(1, 4));
            break;
          case 1:
            bytes.insert(at, 1, *gen::elementOf(kBytes));
            break;
          case 2:
            bytes[at] = *gen::elementOf(kBytes);
            break;
          default:
            bytes.insert(at,
                         bytes.substr(*gen::inRange<std::size_t>(0, bytes.size()), *gen::inRange<std::size_t>(1, 9)));
        }
        if (bytes.empty()) bytes = "\n";
      }
      ++drawn;
      const auto node = record::read(bytes, "f");
      if (!node) continue;
      ++taken;
      RC_ASSERT(record::emit(*node) == bytes);
    }
  });
  CHECK(taken * 40 > drawn);  // or it would show little
}
