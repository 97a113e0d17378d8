#include "record/place_error.hpp"

#include <catch2/catch.hpp>

#include "base/text.hpp"
#include "record/reader.hpp"

using namespace record;
using Lines = std::vector<std::string>;

TEST_CASE("an error at a node underlines it; an error at a key the key") {
  const std::string bytes = "kind: ballot\nseats: many\n";
  const auto node = read(bytes, "b.yaml");
  REQUIRE(node);
  const Source source{"b.yaml", bytes};
  const auto error = node_error(source, *node->find("seats"), "field-number", "not a number", "a whole number");
  CHECK(error.code == "field-number");
  CHECK(error.message == "b.yaml:2:8: not a number");
  CHECK(error.details == Lines{" 1 | kind: ballot", " 2 | seats: many", "   |        ^^^^ a whole number"});
  const auto unknown = key_error(source, node->entries().front(), "field-unknown", "unknown key", "no such key");
  CHECK(unknown.details == Lines{" 1 | kind: ballot", "   | ^^^^ no such key"});
}

TEST_CASE("columns of a message count characters, and carets stand under them") {
  const auto error = place_error({"f", "a: 日本x\n"}, {1, 10}, "c", "m");
  CHECK(error.message == "f:1:6: m");
  CHECK(error.details == Lines{" 1 | a: 日本x", "   |        ^"});
}

TEST_CASE("what is not safe on a terminal is spelt out in an excerpt") {
  const auto error = place_error({"f\x1b", "a: \x1b[2J\u202e\xff\n"}, {1, 4}, "c", "m");
  CHECK(error.message == "f\\x1b:1:4: m");
  CHECK(error.details.front() == " 1 | a: \\x1b[2J\\u202e\\xff");
}

TEST_CASE("a long line is cut around the place") {
  const std::string line(100'000, 'x');
  const auto error = place_error({"f", "a: " + line + "\n"}, {1, 50'000}, "c", "m", "here");
  REQUIRE(error.details.size() == 2);
  CHECK(base::width(error.details[0]) < 90);
  CHECK(error.details[1] == "   | " + std::string(43, ' ') + "^ here");
}

TEST_CASE("without a place, or beyond the end, there is still an error") {
  CHECK(place_error({"f", ""}, {}, "c", "m").message == "f: m");
  CHECK(place_error({"f", "a"}, {9, 9}, "c", "m").message == "f:9:1: m");
  CHECK(place_error({"f", "a"}, {1, 99}, "c", "m").message == "f:1:2: m");
}
