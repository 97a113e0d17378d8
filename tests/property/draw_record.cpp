#include "tests/property/draw_record.hpp"

#include <array>
#include <limits>
#include <ostream>
#include <string_view>

#include "base/text.hpp"
#include "record/emitter.hpp"
#include "record/scalar.hpp"

namespace property {
namespace {

using record::Node;
namespace gen = rc::gen;

constexpr std::array<std::string_view, 52> kPieces = {
    "a", "no", "Yes", "0", "1",  "10", "07", "-", "--",   "+",          ".",    "_",    ",",
    ":", ": ", " #",  "#", "\"", "\\", "'",  "&", "*",    "!",          "|",    "|-",   ">",
    "%", "@",  "`",   "{", "}",  "[",  "]",  "?", "? ",   "- ",         "e",    "E",    "x",
    "T", "Z",  " ",   "~", "=",  "<<", "\n", "ß", "日本", "2026-11-21", "\n\n", "null", "é"};

std::string utf8(std::uint32_t point) {
  std::string bytes;
  if (point < 0x80) return std::string(1, static_cast<char>(point));
  const int more = point < 0x800 ? 1 : point < 0x10000 ? 2 : 3;
  bytes += static_cast<char>((0xff00U >> (more + 1)) | (point >> (6 * more)));
  for (int i = more - 1; i >= 0; --i) bytes += static_cast<char>(0x80 | ((point >> (6 * i)) & 0x3f));
  return bytes;
}

rc::Gen<std::string> any_piece() {
  return gen::weightedOneOf<std::string>(
      {{12, gen::map(gen::elementOf(kPieces), [](std::string_view piece) { return std::string(piece); })},
       {1, gen::map(gen::inRange<std::uint32_t>(0, 0x3000), utf8)},
       {1, gen::map(gen::inRange<std::uint32_t>(0, 0x110000), utf8)}});
}

rc::Gen<std::string> any_key() {
  return gen::map(gen::mapcat(gen::inRange<std::size_t>(1, 6),
                              [](std::size_t size) {
                                return gen::container<std::string>(size, gen::elementOf(std::string("abno012yE-_Z")));
                              }),
                  [](std::string key) { return key; });
}

rc::Gen<Node> any_value(int depth, bool in_sequence);

rc::Gen<Node> any_mapping(int depth) {
  return gen::exec([depth] {
    Node node;
    for (int n = *gen::inRange(1, 6); n > 0; --n) node.set(*any_key(), *any_value(depth - 1, false));
    return node;
  });
}

rc::Gen<Node> any_sequence(int depth) {
  return gen::exec([depth] {
    std::vector<Node> items;
    for (int n = *gen::inRange(1, 5); n > 0; --n) items.push_back(*any_value(depth - 1, true));
    return Node::sequence(std::move(items));
  });
}

rc::Gen<Node> any_value(int depth, bool in_sequence) {
  auto text = gen::map(any_text(), [](std::string drawn) { return Node::text(std::move(drawn)); });
  auto number = gen::map(
      gen::oneOf(gen::arbitrary<std::int64_t>(),
                 gen::element(std::numeric_limits<std::int64_t>::min(), std::numeric_limits<std::int64_t>::max())),
      [](std::int64_t value) { return Node::number(value); });
  if (depth <= 0) return gen::weightedOneOf<Node>({{3, text}, {1, number}});
  if (in_sequence) return gen::weightedOneOf<Node>({{3, text}, {1, number}, {2, any_mapping(depth)}});
  return gen::weightedOneOf<Node>({{3, text}, {1, number}, {2, any_mapping(depth)}, {2, any_sequence(depth)}});
}

}  // namespace

rc::Gen<std::string> any_text() {
  return gen::map(
      gen::mapcat(gen::inRange<std::size_t>(0, 8),
                  [](std::size_t size) { return gen::container<std::vector<std::string>>(size, any_piece()); }),
      [](const std::vector<std::string>& pieces) {
        std::string text;
        for (const auto& piece : pieces) text += piece;
        return record::is_representable(text) ? text : std::string("plain words");
      });
}

rc::Gen<Node> any_record(int depth) {
  return any_mapping(depth);
}

}  // namespace property

namespace record {
void showValue(const Node& node, std::ostream& out) {
  out << "\n" << base::printable_lines(emit(node));
}
}  // namespace record
