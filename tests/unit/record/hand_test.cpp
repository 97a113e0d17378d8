#include "record/hand.hpp"

#include <catch2/catch.hpp>
#include <string>

#include "record/place_error.hpp"

using namespace record;

namespace {

std::string verdict(std::string_view bytes) {
  const auto node = read_hand_written(bytes, "f");
  if (node) return "taken";
  const auto& error = node.error();
  CHECK(!error.hints.empty());
  const auto end = error.message.find(": ");
  return error.code + (end > 1 ? " " + error.message.substr(2, end - 2) : "");
}

/// The value of `v` in a file that holds it alone.
Node value(const std::string& spelling) {
  const auto node = read_hand_written("v: " + spelling, "f");
  REQUIRE(node);
  REQUIRE(node->entries().size() == 1);
  return node->entries().front().second;
}

}  // namespace

TEST_CASE("what people write is taken as they wrote it") {
  const auto node = read_hand_written(
      "\xEF\xBB\xBF---\r\n# Our answers\r\nname:   'Bread & Roses'   # the co-op\r\nseats: 3\r\n"
      "options: [ada, \"bo\", {id: cy, weight: 2}]\r\nnone: []\r\nempty: \"\"\r\n"
      "text: >\r\n  one\r\n  two\r\n\r\n  three\r\nplain: a\r\n  b\r\n",
      "f");
  REQUIRE(node);
  CHECK(node->find("name")->scalar() == "Bread & Roses");
  CHECK(node->find("seats")->kind() == Node::Kind::Number);
  CHECK(node->find("options")->items()[2].find("weight")->scalar() == "2");
  CHECK(node->find("none")->items().empty());
  CHECK(node->find("none")->is_sequence());
  CHECK(node->find("empty")->scalar().empty());
  CHECK(node->find("text")->scalar() == "one two\nthree");
  CHECK(node->find("plain")->scalar() == "a b");
}

TEST_CASE("no value is guessed to be what was not written") {
  for (const std::string text : {"010", "0x10", "+5", "-0", "1_000", "1.50", "1:30", "yes", "no", "on", "true", "1e3",
                                 ".inf", "2026-11-21", "99999999999999999999", "EUR 1250.00"}) {
    CHECK(value(text) == Node::text(text));
  }
  CHECK(value("-7") == Node::number(-7));
  CHECK(value("\"5\"") == Node::text("5"));
  CHECK(value("'5'") == Node::text("5"));
  CHECK(value("|\n  5\n") == Node::text("5"));
}

TEST_CASE("a text is composed, and its lines lose what nobody sees") {
  CHECK(value("Zoe\u0308") == Node::text("Zo\u00eb"));
  CHECK(value("|\n  one  \n\n  two\n\n") == Node::text("one\n\ntwo"));
  CHECK(value("\" a \"") == Node::text(" a "));
  CHECK(value("\"\\u00e9\"") == Node::text("é"));
}

TEST_CASE("a node stands at its place in the file as it is") {
  const std::string bytes = "\xEF\xBB\xBFname: {é1: 2}\n";
  CHECK(verdict(bytes) == "hand-key 1:9");
  const std::string good = "\xEF\xBB\xBFname: [é, many]\r\nnext: 5\r\n";
  const auto node = read_hand_written(good, "f");
  REQUIRE(node);
  const auto& many = node->find("name")->items()[1];
  CHECK(good.substr(static_cast<size_t>(many.place.column) - 1, 4) == "many");
  const auto error = node_error({"f", good}, *node->find("next"), "c", "m");
  CHECK(error.message == "f:2:7: m");
  CHECK(error.details.back() == "   |       ^");
  CHECK(node->find("next")->key_place.column == 1);
}

TEST_CASE("what two programs could read differently is refused with a place") {
  const std::pair<std::string, std::string> cases[] = {
      {"", "hand-empty"},
      {"# nothing\n", "hand-empty"},
      {"---\n", "hand-empty"},
      {"a:\n", "hand-empty 1:1"},
      {"a: 1\nb: ~\n", "hand-empty 2:1"},
      {"a: Null\n", "hand-empty 1:1"},
      {"a: [1, , 2]\n", "hand-empty 1:8"},
      {"just words\n", "hand-yaml 1:1"},
      {"- a\n- b\n", "hand-yaml 1:1"},
      {"a: b: c\n", "hand-yaml 1:5"},
      {"a: [1\n", "hand-empty 1:5"},
      {"a: {b: 1\n", "hand-yaml 2:1"},
      {"a: }\n", "hand-yaml 1:4"},
      {"a: 1\n\tb: 2\n", "hand-yaml 2:1"},
      {"a: @x\n", "hand-yaml 1:4"},
      {"a: 1\na: 2\n", "hand-duplicate-key 2:1"},
      {"a: 1\n\"a\": 2\n", "hand-duplicate-key 2:1"},
      {"a: {b: 1, b: 2}\n", "hand-duplicate-key 1:11"},
      {"a: &x 1\n", "hand-anchor 1:4"},
      {"a: &x [*x]\n", "hand-anchor 1:4"},
      {"&x a: 1\n", "hand-anchor 1:1"},
      {"a: *x\n", "hand-yaml 1:4"},
      {"a: !!str 5\n", "hand-tag 1:4"},
      {"a: !python/object x\n", "hand-tag 1:4"},
      {"a: !!map {b: 1}\n", "hand-tag 1:4"},
      {"a: 1\n---\nb: 2\n", "hand-document 2:1"},
      {"a: 1\n---\n", "hand-document 2:1"},
      {"%YAML 1.2\n---\na: 1\n", "hand-document 1:1"},
      {"# x\n%FOO\n---\na: 1\n", "hand-document 2:1"},
      {"<<: {a: 1}\n", "hand-key 1:1"},
      {"a b: 1\n", "hand-key 1:1"},
      {"[a]: 1\n", "hand-key 1:1"},
      {"? {a: 1}\n: 2\n", "hand-key 1:3"},
      {"~: 1\n", "hand-key 1:1"},
      {": 1\n", "hand-key 1:1"},
      {"a: \"b\n", "hand-quote 1:4"},
      {"a: 'it''s\n", "hand-quote 1:4"},
      {"a: \"b\\\"\n", "hand-quote 1:4"},
      {"a: \xff\n", "hand-utf8 1:4"},
      {"a: \xed\xa0\x80\n", "hand-utf8 1:4"},
      {std::string("a: b\0c\n", 7), "hand-character 1:5"},
      {"a: b\rc: d\n", "hand-character 1:5"},
      {"a: \x04\n", "hand-character 1:4"},
      {"a: é\u202e\n", "hand-character 1:5"},
      {"# \u200b\na: 1\n", "hand-character 1:3"},
      {"a: \"\\u202e\"\n", "hand-character 1:4"},
      {"a: \"\\0\"\n", "hand-character 1:4"},
      {"a: \"\\e[2J\"\n", "hand-character 1:4"},
      {"a: b\tc\n", "hand-character 1:4"},
  };
  for (const auto& [bytes, wanted] : cases) {
    INFO(bytes);
    CHECK(verdict(bytes) == wanted);
  }
}
