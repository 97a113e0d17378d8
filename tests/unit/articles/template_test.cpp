#include "articles/template.hpp"

#include <catch2/catch.hpp>

#include "tests/unit/articles/support.hpp"

using namespace articles;
using articles_test::replaced;
using articles_test::yaml;

namespace {

const std::string kSmall =
    "format: 1\n"
    "model: guild\n"
    "title: A guild\n"
    "language: en\n"
    "licence: CC0-1.0\n"
    "questions:\n"
    "  - id: shares.parts\n"
    "    type: count\n"
    "    default: 4\n"
    "    min: 1\n"
    "    max: 12\n"
    "    ask: How many parts?\n"
    "    why: Fewer is dearer.\n"
    "policy:\n"
    "  shares:\n"
    "    parts: \"{answer:shares.parts}\"\n"
    "clauses:\n"
    "  - id: parts\n"
    "    text: There are {param:shares.parts} parts.\n"
    "    maps: [shares.parts]\n";

std::string code_of(const std::string& text) {
  const auto read = read_template(yaml(text));
  return read ? "read" : read.error().code;
}

std::string code_with(const std::string& old, const std::string& with) {
  return code_of(replaced(kSmall, old, with));
}

}  // namespace

TEST_CASE("a template is read with its questions in order") {
  const auto read = read_template(yaml(kSmall)).value();
  CHECK(read.model == "guild");
  REQUIRE(read.questions.size() == 1);
  const auto* question = read.question("shares.parts");
  REQUIRE(question);
  CHECK(question->type == AnswerType::Count);
  CHECK(question->default_value == "4");
  CHECK(question->min == "1");
  CHECK(question->max == "12");
  CHECK_FALSE(read.question("shares.price"));
  REQUIRE(read.clauses.size() == 1);
  CHECK(read.clauses[0].clause.maps == std::vector<std::string>{"shares.parts"});
}

TEST_CASE("a template of a newer format is refused before its keys are") {
  const auto newer = read_template(yaml(replaced(kSmall, "format: 1\n", "format: 2\nwhen: always\n")));
  CHECK(newer.error().code == "template-format");
}

TEST_CASE("a template's keys are all known and all there") {
  CHECK(code_of(kSmall) == "read");
  CHECK(code_with("licence: CC0-1.0\n", "") == "template-key");
  CHECK(code_with("licence:", "license:") == "template-key");
  CHECK(code_with("    why:", "    where: x\n    why:") == "template-key");
  const auto misspelt = read_template(yaml(replaced(kSmall, "licence:", "license:")));
  CHECK(misspelt.error().hints.front() == "did you mean 'licence'?");
  CHECK(misspelt.error().message.find("line 5") != std::string::npos);
}

TEST_CASE("a template's values have their kinds") {
  CHECK(code_with("title: A guild", "title: [A guild]") == "template-value");
  CHECK(code_with("title: A guild", "title: \"\"") == "template-value");
  CHECK(code_with("    default: 4", "    default: [4]") == "template-value");
  CHECK(code_with("  - id: shares.parts", "  - shares.parts\n  - id: shares.parts") == "template-value");
  CHECK(read_template(record::Node::text("x")).error().code == "template-value");
}

TEST_CASE("a question can be asked, or the template is refused") {
  CHECK(code_with("type: count", "type: number") == "template-question");
  CHECK(code_with("default: 4", "default: 13") == "template-question");
  CHECK(code_with("default: 4", "default: four") == "template-question");
  CHECK(code_with("min: 1", "min: 1/2") == "template-question");
  CHECK(code_with("type: count\n    default: 4\n    min: 1\n    max: 12", "type: text\n    min: 1") ==
        "template-question");
  CHECK(code_with("    ask:", "    one-of: [four]\n    ask:") == "template-question");
  CHECK(code_with("    ask:", "    one-of: []\n    ask:") == "template-value");
  CHECK(code_with("policy:\n", "  - {id: shares.parts, type: count, ask: \"Again?\", why: So}\npolicy:\n") ==
        "template-question");
}

TEST_CASE("answers and their places fit each other") {
  CHECK(code_with("{answer:shares.parts}", "{answer:shares.part}") == "template-answer");
  CHECK(code_with("{answer:shares.parts}", "{answer:shares.parts} parts") == "template-answer");
  CHECK(code_with("{answer:shares.parts}", "{param:shares.parts}") == "template-answer");
  CHECK(code_with("\"{answer:shares.parts}\"", "4") == "template-answer");
  CHECK(code_with("    parts: \"", "    pieces: \"") == "template-answer");
  CHECK(code_with("    parts: \"", "    also: \"{answer:shares.parts}\"\n    parts: \"") == "read");
}

TEST_CASE("a clause is known in every key") {
  CHECK(code_with("    maps:", "    where: x\n    maps:") == "template-clause");
  CHECK(code_with("  - id: parts\n    text", "  - text") == "template-clause");
  CHECK(code_with("maps: [shares.parts]", "maps: shares.parts") == "template-clause");
  CHECK(code_with("maps: [shares.parts]", "children: [{id: x, text: [y]}]") == "template-clause");
}

TEST_CASE("a placeholder for an answer stands alone") {
  CHECK(answer_placeholder("{answer:shares.price}") == "shares.price");
  for (const auto* other : {"", "{answer:}", "{answer:a b}", "answer:a", "{param:a}", " {answer:a}", "{answer:a}}"}) {
    CHECK_FALSE(answer_placeholder(other));
  }
}

TEST_CASE("a text of digits stays a text") {
  const auto from =
      read_template(yaml(replaced(kSmall, "type: count\n    default: 4\n    min: 1\n    max: 12", "type: text")))
          .value();
  const auto articles = resolve(from, read_answers(from, yaml("shares: {parts: 42}\n")).value());
  CHECK(*articles.policy.find("shares")->find("parts") == record::Node::text("42"));
}
