#include "record/reader.hpp"

#include <catch2/catch.hpp>
#include <string>

#include "record/emitter.hpp"

using namespace record;

namespace {

/// The code of the refusal and where it points, as "record-form 1:4"; or "taken".
std::string verdict(std::string_view bytes, Limits limits = {}) {
  const auto node = read(bytes, "f", limits);
  if (node) return emit(*node) == bytes ? "taken" : "taken, but it has another spelling";
  const auto& error = node.error();
  CHECK(!error.hints.empty());
  const auto end = error.message.find(": ");
  return error.code + (end > 1 ? " " + error.message.substr(2, end - 2) : "");
}

std::string nested(int depth) {
  std::string bytes;
  for (int i = 0; i < depth; ++i) bytes += std::string(static_cast<size_t>(2 * i), ' ') + "a:\n";
  return bytes + std::string(static_cast<size_t>(2 * depth), ' ') + "a: 1\n";
}

}  // namespace

TEST_CASE("the reader takes canonical bytes and gives places") {
  const auto node = read("kind: ballot\nroll:\n  - id: ada\n    weight: 2\nnote: |-\n  a\n\n    b\n", "f");
  REQUIRE(node);
  CHECK(node->find("kind")->scalar() == "ballot");
  CHECK(node->find("note")->scalar() == "a\n\n  b");
  const auto& weight = *node->find("roll")->items().front().find("weight");
  CHECK(weight.kind() == Node::Kind::Number);
  CHECK(weight.place.line == 4);
  CHECK(weight.place.column == 13);
  CHECK(weight.key_place.column == 5);
  CHECK(node->find("note")->key_place.line == 5);
  CHECK(node->find("roll")->place.line == 3);
}

TEST_CASE("the reader takes every canonical shape") {
  for (const std::string bytes :
       {"a: b\n", "a: \"\"\n", "a: \" b \"\n", "\"no\": 1\n", "\"-a\": 1\n", "a:\n  b: 1\nc: 2\n", "a:\n  - b\n  - c\n",
        "a:\n  - b: 1\n    c: 2\n  - d: 3\n", "a:\n  - \"no\": 1\n", "a:\n  - \"a\\\": b\"\n", "a:\n  - b:c\n",
        "a:\n  - b:\n      - c\n    d: e\n", "a: |-\n  b\n  - c\n  # d\n", "a:\n  - |-\n    b\n\n    c\n  - d\n",
        "a: -9223372036854775808\n", "a: 日本\n", "a:\n  b:\n    c: 1\nd: 2\n"}) {
    INFO(bytes);
    CHECK(verdict(bytes) == "taken");
  }
}

TEST_CASE("every other spelling is refused with a telling code and place") {
  const std::pair<std::string, std::string> cases[] = {
      {"", "record-form"},
      {"\n", "record-form 1:1"},
      {"a: 1", "record-form 1:5"},
      {"a: 1\n\n", "record-form 2:1"},
      {"a: 1\n\nb: 2\n", "record-form 2:1"},
      {"a: 1\n  \nb: 2\n", "record-form 2:1"},
      {" a: 1\n", "record-form 1:1"},
      {"# a\na: 1\n", "record-form 1:1"},
      {"a: 1\n# b\n", "record-form 2:1"},
      {"a: 1\n  # b\n", "record-form 2:3"},
      {"a: b # c\n", "record-form 1:4"},
      {"---\na: 1\n", "record-form 1:1"},
      {"a: 1\n---\nb: 2\n", "record-form 2:1"},
      {"a: 1\n...\n", "record-form 2:1"},
      {"%YAML 1.2\na: 1\n", "record-form 1:1"},
      {"a: &x 1\n", "record-form 1:4"},
      {"a: *x\n", "record-form 1:4"},
      {"a: !!str 5\n", "record-form 1:4"},
      {"a: [1]\n", "record-form 1:4"},
      {"a: {}\n", "record-form 1:4"},
      {"{a: 1}\n", "record-form 1:1"},
      {"a:\n", "record-form 1:3"},
      {"a:\nb: 1\n", "record-form 1:3"},
      {"a: \n", "record-form 1:3"},
      {"a: b \n", "record-form 1:4"},
      {"a:  b\n", "record-form 1:4"},
      {"a:b\n", "record-form 1:3"},
      {"a:\n  - \n", "record-form 2:4"},
      {"a:\n  -\n", "record-key 2:3"},
      {"-a: 1\n", "record-key 1:1"},
      {"a:\n  - - b\n", "record-form 2:5"},
      {"- a\n", "record-key 1:1"},
      {"a\n", "record-key 1:2"},
      {"a.b: 1\n", "record-key 1:1"},
      {"a b: 1\n", "record-key 1:2"},
      {"no: 1\n", "record-key 1:1"},
      {"10: 1\n", "record-key 1:1"},
      {"\"a\": 1\n", "record-key 1:1"},
      {"\"a: 1\n", "record-key 1:1"},
      {"? a\n: b\n", "record-key 1:1"},
      {": a\n", "record-key 1:1"},
      {"<<: a\n", "record-key 1:1"},
      {"é: a\n", "record-key 1:1"},
      {std::string(65, 'k') + ": 1\n", "record-key 1:1"},
      {"a:\n b: 1\n", "record-indent 2:2"},
      {"a:\n   b: 1\n", "record-indent 2:4"},
      {"a:\n- b\n", "record-form 1:3"},
      {"a: 1\n  b: 2\n", "record-indent 2:3"},
      {"a:\n  b: 1\n c: 2\n", "record-indent 3:2"},
      {"a:\n  - b\n  c: 1\n", "record-indent 3:3"},
      {"a:\n  b: 1\n  - c\n", "record-indent 3:3"},
      {"a:\n  - b: 1\n   c: 2\n", "record-indent 3:4"},
      {"a: no\n", "record-scalar 1:4"},
      {"a: 010\n", "record-scalar 1:4"},
      {"a: +1\n", "record-scalar 1:4"},
      {"a: -0\n", "record-scalar 1:4"},
      {"a: 1.5\n", "record-scalar 1:4"},
      {"a: 99999999999999999999\n", "record-scalar 1:4"},
      {"a: b: c\n", "record-scalar 1:4"},
      {"a: 'b'\n", "record-scalar 1:4"},
      {"a: \"b\"\n", "record-scalar 1:4"},
      {"a: \"no\n", "record-scalar 1:4"},
      {"a: \"no\" \n", "record-scalar 1:8"},
      {"a: \"\\x41\"\n", "record-scalar 1:5"},
      {"a: \"\\\n", "record-scalar 1:5"},
      {"a: |\n  b\n  c\n", "record-form 1:4"},
      {"a: >-\n  b\n  c\n", "record-form 1:4"},
      {"a: |-\n  b\n", "record-scalar 1:4"},
      {"a: |-\n", "record-scalar 1:4"},
      {"a: |-\n   b\n  c\n", "record-scalar 1:4"},
      {"a: |-\n  b \n  c\n", "record-scalar 1:4"},
      {"a: |-\n\n  b\n", "record-scalar 1:4"},
      {"a: |-\n  b\n  c\n\nd: 1\n", "record-scalar 1:4"},
      {"a: |-\n  b\n  \n  c\n", "record-form 3:2"},
      {"a: |-\n  b\n  c\n d: 1\n", "record-indent 4:2"},
      {"a: 1\nb: 2\na: 3\n", "record-duplicate-key 3:1"},
      {"a:\n  - b: 1\n    b: 2\n", "record-duplicate-key 3:5"},
      {"a:\tb\n", "record-character 1:3"},
      {"a: b\r\n", "record-character 1:5"},
      {std::string("a: b\0c\n", 7), "record-character 1:5"},
      {"\xEF\xBB\xBF"
       "a: 1\n",
       "record-character 1:1"},
      {"a: \x1b[2J\n", "record-character 1:4"},
      {"a: \x7f\n", "record-character 1:4"},
      {"a: é\u202eb\n", "record-character 1:5"},
      {"a: x\u200bb\n", "record-character 1:5"},
      {"a: x\u2028b\n", "record-character 1:5"},
      {"a: \u0085\n", "record-character 1:4"},
      {"a: \ufeff\n", "record-character 1:4"},
      {"a: \xff\xfe\n", "record-utf8 1:4"},
      {"a: é\xc3\n", "record-utf8 1:5"},
      {"a: \xc0\xaf\n", "record-utf8 1:4"},
      {"a: \xed\xa0\x80\n", "record-utf8 1:4"},
      {"a: \xef\xbf\xbf\n", "record-utf8 1:4"},
      {std::string("\xff\xfe"
                   "a\0:\0",
                   6),
       "record-utf8 1:1"},
      {"b: 1\na: xe\u0301\n", "record-not-nfc 2:5"},
      {"a: \u212b\n", "record-not-nfc 1:4"},
  };
  for (const auto& [bytes, wanted] : cases) {
    INFO(bytes);
    CHECK(verdict(bytes) == wanted);
  }
}

TEST_CASE("size and depth end where the limits say") {
  const std::string exact = "a: " + std::string(kRecordBytes - 4, 'x') + "\n";
  CHECK(verdict(exact) == "taken");
  CHECK(verdict(exact.substr(0, 3) + "x" + exact.substr(3)) == "record-size");
  CHECK(verdict(nested(kDepth - 1)) == "taken");
  CHECK(verdict(nested(kDepth)) == "record-depth 17:33");
  CHECK(verdict(nested(kDepth), {kRecordBytes, kDepth + 1}) == "taken");
}

TEST_CASE("a refusal shows the lines, the place and the cause") {
  const auto node = read("kind: member\nname: Bo\nadmitted: 2026-02-03\nname: Bo L.\n", "members/bo.yaml");
  REQUIRE(!node);
  CHECK(node.error().kind == base::ErrorKind::Unreadable);
  CHECK(node.error().message == "members/bo.yaml:4:1: not a canonical record");
  CHECK(node.error().details == std::vector<std::string>{" 3 | admitted: 2026-02-03", " 4 | name: Bo L.",
                                                         "   | ^^^^ 'name' already stands on line 2"});
}
