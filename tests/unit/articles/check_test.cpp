#include "articles/check.hpp"

#include <catch2/catch.hpp>

#include "tests/unit/articles/support.hpp"

using namespace articles;
using articles_test::articles_of;

namespace {

const char* kPolicy = "shares:\n  parts: 4\n  kind: equal\n";

/// The codes found where one clause states the whole policy well and `more` follows it.
std::vector<std::string> codes(const std::string& more) {
  const auto found = check(articles_of(
      kPolicy, "  - id: good\n    title: Good\n    text: In {param:shares.parts} parts.\n    maps: [shares]\n" + more));
  std::vector<std::string> list;
  for (const auto& finding : found) list.push_back(finding.code);
  return list;
}

using Codes = std::vector<std::string>;

}  // namespace

TEST_CASE("words that agree with the rules have no finding") {
  CHECK(codes("").empty());
  CHECK(codes("  - id: b\n    text: In {param:shares.parts} parts, as said in 2026.\n").empty());
}

TEST_CASE("each fault of a clause is found, once") {
  CHECK(codes("  - id: good\n    text: Again.\n") == Codes{"clause-id-duplicate"});
  CHECK(codes("  - id: b\n    title: GOOD\n    text: Again.\n") == Codes{"clause-heading-duplicate"});
  CHECK(codes("  - id: b\n    title: Nothing\n") == Codes{"clause-empty"});
  CHECK(codes("  - id: b\n    text: \"{param:shares.parts\"\n") == Codes{"clause-placeholder"});
  CHECK(codes("  - id: b\n    text: \"{param:shares.part}\"\n") == Codes{"clause-param-unknown"});
  CHECK(codes("  - id: b\n    text: Words.\n    maps: [share]\n") == Codes{"clause-map-unknown"});
  CHECK(codes("  - id: b\n    text: Words.\n    maps: [shares.parts]\n") == Codes{"clause-map-unstated"});
  CHECK(codes("  - id: b\n    text: In 4 equal parts.\n    maps: [shares.kind]\n") == Codes{"clause-figure"});
  CHECK(codes("  - id: b\n    when: x\n") == Codes{"clause-form"});
}

TEST_CASE("a clause may state its parameter in a child; a word may be said in prose") {
  CHECK(
      codes("  - id: b\n    maps: [shares.parts]\n    children: [{id: c, text: \"{param:shares.parts}\"}]\n").empty());
  CHECK(codes("  - id: b\n    text: All alike.\n    maps: [shares.kind]\n").empty());
}

TEST_CASE("a parameter that no clause states is found") {
  const auto found = check(articles_of(kPolicy, "  - id: a\n    text: In {param:shares.parts} parts.\n"));
  REQUIRE(found.size() == 1);
  CHECK(found[0].code == "clause-param-unstated");
  CHECK(found[0].clause.empty());
  CHECK(found[0].message == "no clause states 'shares.kind'");
  CHECK(found[0].severity == Severity::Error);
}

TEST_CASE("a finding names its clause, its weight and its remedy") {
  const auto found = check(articles_of(kPolicy,
                                       "  - id: a\n    text: \"3 {param:shares.part}\"\n    maps: [shares.kind]\n  - "
                                       "id: b\n    text: \"{param:shares.parts}\"\n"));
  REQUIRE(found.size() == 2);
  CHECK(found[0].clause == "a");
  CHECK(found[0].remedy == "did you mean 'shares.parts'?");
  CHECK(found[1].severity == Severity::Warning);
  for (const auto& finding : found) CHECK_FALSE(finding.remedy.empty());
}

TEST_CASE("words are defined once, used, and not by each other") {
  const std::string owner = "  - {id: a, text: An owner., defines: [{id: owner, name: owner}]}\n";
  const std::string used = "  - {id: u, text: \"Every {term:owner}.\"}\n";
  CHECK(codes(owner + used).empty());
  CHECK(codes(owner) == Codes{"clause-term-unused"});
  CHECK(codes(used) == Codes{"clause-term-unknown"});
  CHECK(codes(owner + used + "  - {id: b, text: Again., defines: [{id: owner, name: holder}]}\n") ==
        Codes{"clause-term-twice"});
  const std::string circle =
      "  - {id: a, text: \"Not a {term:member}.\", defines: [{id: owner, name: owner}]}\n"
      "  - {id: b, text: \"Not an {term:owner}.\", defines: [{id: member, name: member}]}\n";
  CHECK(codes(circle) == Codes{"clause-term-circular"});
  CHECK(
      codes(
          "  - {id: a, text: \"An {term:owner} is no {term:guest}.\", defines: [{id: owner, name: owner}, {id: guest, "
          "name: guest}]}\n" +
          used + "  - {id: v, text: \"A {term:guest}.\"}\n")
          .empty());
}

TEST_CASE("references lead somewhere, and not in a circle") {
  CHECK(codes("  - {id: a, text: \"See {ref:good}.\"}\n").empty());
  CHECK(codes("  - {id: a, text: \"See {ref:god}.\"}\n") == Codes{"clause-ref-unknown"});
  CHECK(codes("  - {id: a, text: \"See {ref:a}.\"}\n") == Codes{"clause-ref-circular"});
  CHECK(codes("  - {id: a, text: \"See {ref:b}.\"}\n  - {id: b, text: \"See {ref:c}.\"}\n"
              "  - {id: c, text: \"See {ref:b}.\"}\n") == Codes{"clause-ref-circular"});
}

TEST_CASE("a summary is held to the same, and states nothing") {
  CHECK(codes("  - {id: a, text: Words., summary: \"{param:shares.part}\"}\n") == Codes{"clause-param-unknown"});
  CHECK(codes("  - {id: a, text: Words., maps: [shares.parts], summary: \"In {param:shares.parts} parts.\"}\n") ==
        Codes{"clause-map-unstated"});
}
