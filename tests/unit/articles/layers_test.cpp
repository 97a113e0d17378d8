#include "articles/layers.hpp"

#include <catch2/catch.hpp>
#include <map>

#include "tests/unit/articles/support.hpp"

using namespace articles;
using articles_test::yaml;

namespace {

record::Node laid(const std::string& below, const std::string& above) {
  return lay_upon(yaml(below), yaml(above)).value();
}

std::string code_of(const std::string& below, const std::string& above) {
  const auto result = lay_upon(yaml(below), yaml(above));
  return result ? "laid" : result.error().code;
}

const std::string kThree = "clauses:\n  - {id: a, text: A}\n  - {id: b, text: B}\n  - {id: c, text: C}\n";

std::string ids_after(const std::string& above) {
  std::string ids;
  const auto whole = laid(kThree, above);
  for (const auto& item : whole.find("clauses")->items()) ids += value_of(item, "id");
  return ids;
}

FindFile files(std::map<std::string, std::string> texts) {
  return [texts](std::string_view name) -> base::Result<std::optional<record::Node>> {
    const auto found = texts.find(std::string(name));
    return found == texts.end() ? std::nullopt : std::optional(yaml(found->second));
  };
}

}  // namespace

TEST_CASE("a layer adds keys and changes them, all the way down") {
  CHECK(laid("a: {x: 1, y: 2}\nb: 3\n", "a: {y: 4, z: 5}\nc: 6\n") == yaml("a: {x: 1, y: 4, z: 5}\nb: 3\nc: 6\n"));
  CHECK(laid("by: [a, b]\n", "by: [c]\n") == yaml("by: [c]\n"));
  CHECK(laid("a: {x: 1}\n", "a: 2\n") == yaml("a: 2\n"));
  CHECK(laid("powers: [{action: p, by: [x]}]\n", "powers: [{action: p, by: [y]}, {action: q, by: [x]}]\n") ==
        yaml("powers: [{action: p, by: [y]}, {action: q, by: [x]}]\n"));
}

TEST_CASE("an item of a list changes the one of its name, or finds its place") {
  CHECK(ids_after("clauses: [{id: b, text: BB}]\n") == "abc");
  CHECK(laid(kThree, "clauses: [{id: b, title: Bee}]\n").find("clauses")->items()[1] ==
        yaml("{id: b, text: B, title: Bee}\n"));
  CHECK(ids_after("clauses: [{id: d, text: D}]\n") == "abcd");
  CHECK(ids_after("clauses: [{id: d, after: a, text: D}]\n") == "adbc");
  CHECK(ids_after("clauses: [{id: d, after: first, text: D}]\n") == "dabc");
  CHECK(ids_after("clauses: [{id: c, after: first}]\n") == "cab");
  CHECK(ids_after("clauses: [{id: b, drop: yes}]\n") == "ac");
  CHECK(ids_after("clauses: [{id: d, after: a}, {id: e, after: d}, {id: a, drop: yes}]\n") == "debc");
}

TEST_CASE("what says how an item is laid is no part of it") {
  const auto one = laid("x: 1\n", "clauses: [{id: a, children: [{id: b}, {id: c, after: first, text: C}]}]\n");
  CHECK(one == yaml("x: 1\nclauses: [{id: a, children: [{id: c, text: C}, {id: b}]}]\n"));
}

TEST_CASE("a layer that misses its place is refused") {
  CHECK(code_of(kThree, "clauses: [{id: d, after: z}]\n") == "template-layer");
  CHECK(code_of(kThree, "clauses: [{id: z, drop: yes}]\n") == "template-layer");
  CHECK(code_of(kThree, "clauses: [{id: d}, {id: d}]\n") == "template-layer");
  CHECK(code_of("x: 1\n", "clauses: [{id: d}, {id: d}]\n") == "template-layer");
}

TEST_CASE("a whole template is the shared texts, the model, and the law of a place") {
  const auto find =
      files({{"shared", "terms: [{id: a}]\nlicence: X\n"},
             {"guild", "extends: shared\nmodel: guild\nlicence: CC0\nterms: [{id: b}]\n"},
             {"law/us", "law: us\nname: Any state\nterms: [{id: c}]\n"},
             {"law/us-ca", "law: us-ca\nname: California\nextends: law/us\nterms: [{id: d, after: a}]\n"}});
  CHECK(assemble(find, "guild", "us-ca").value() ==
        yaml("terms: [{id: a}, {id: d}, {id: b}, {id: c}]\nmodel: guild\nlicence: CC0\njurisdiction: us-ca\n"));
  CHECK(assemble(find, "guild", "").value() == yaml("terms: [{id: a}, {id: b}]\nmodel: guild\nlicence: CC0\n"));
  CHECK(assemble(find, "gild", "").error().code == "template-unknown");
  CHECK(assemble(find, "shared", "").error().code == "template-key");
  CHECK(assemble(find, "guild", "us-ny").error().code == "jurisdiction-unknown");
}

TEST_CASE("layers that extend each other without end are refused") {
  CHECK(assemble(files({{"a", "model: a\nextends: b\n"}, {"b", "extends: a\n"}}), "a", "").error().code ==
        "template-layer");
  CHECK(assemble(files({{"a", "model: a\nextends: b\n"}}), "a", "").error().code == "template-layer");
}
