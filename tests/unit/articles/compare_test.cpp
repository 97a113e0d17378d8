#include "articles/compare.hpp"

#include <catch2/catch.hpp>

#include "tests/unit/articles/support.hpp"

using namespace articles;
using articles_test::articles_of;
using articles_test::yaml;

namespace {

const std::string kPolicy = "shares:\n  parts: 4\n";
const std::string kA = "  - id: a\n    title: A\n    text: In {param:shares.parts} parts.\n    maps: [shares.parts]\n";
const std::string kB = "  - id: b\n    text: Second.\n";
const std::string kC = "  - id: c\n    text: Third.\n";

std::vector<Difference> between(const std::string& old_clauses, const std::string& new_clauses) {
  return compare(articles_of(kPolicy, old_clauses), articles_of(kPolicy, new_clauses)).value();
}

using Differences = std::vector<Difference>;

}  // namespace

TEST_CASE("equal articles do not differ") {
  CHECK(between(kA + kB, kA + kB).empty());
}

TEST_CASE("a parameter that changes shows the clauses that it changes") {
  const auto found = compare(articles_of(kPolicy, kA + kB), articles_of("shares:\n  parts: 6\n", kA + kB)).value();
  CHECK(found == Differences{{Change::Changed, Field::Parameter, "shares.parts", "4", "6"},
                             {Change::Changed, Field::Text, "a", "In 4 parts.", "In 6 parts.", "1"}});
}

TEST_CASE("parameters come and go") {
  const auto found = compare(articles_of("x:\n  old: 1\n", kB), articles_of("x:\n  new: [a, b]\n", kB)).value();
  CHECK(found == Differences{{Change::Added, Field::Parameter, "x.new", "", "a, b"},
                             {Change::Removed, Field::Parameter, "x.old", "1", ""}});
}

TEST_CASE("clauses come and go with their titles, and their neighbours stay") {
  CHECK(between(kA + kB, kB + kC) == Differences{{Change::Added, Field::Text, "c", "", "Third.", "2"},
                                                 {Change::Removed, Field::Text, "a", "A: In 4 parts.", "", "1"}});
}

TEST_CASE("each field of a clause is compared") {
  const std::string changed = "  - id: a\n    title: AA\n    text: In some parts.\n    check: not yet\n";
  CHECK(between(kA, changed) == Differences{{Change::Changed, Field::Title, "a", "A", "AA", "1"},
                                            {Change::Changed, Field::Text, "a", "In 4 parts.", "In some parts.", "1"},
                                            {Change::Changed, Field::Figures, "a", "shares.parts", "", "1"},
                                            {Change::Changed, Field::Maps, "a", "shares.parts", "", "1"},
                                            {Change::Changed, Field::Check, "a", "", "not yet", "1"}});
}

TEST_CASE("a clause that moved is named with both numbers") {
  CHECK(between(kA + kB + kC, kB + kA + kC) == Differences{{Change::Changed, Field::Place, "b", "2", "1", "1"},
                                                           {Change::Changed, Field::Place, "a", "1", "2", "2"}});
  const std::string nested = kB + "    children:\n      - id: c\n        text: Third.\n";
  CHECK(between(kB + kC, nested) == Differences{{Change::Changed, Field::Place, "c", "2", "1.1", "1.1"}});
}

TEST_CASE("the head is compared") {
  auto before = articles_of(kPolicy, kB);
  auto after = before;
  after.clauses.set("title", record::Node::text("Law"));
  CHECK(compare(before, after).value() == Differences{{Change::Changed, Field::Head, "title", "Rules", "Law"}});
}

TEST_CASE("what cannot be read is not compared") {
  const auto good = articles_of(kPolicy, kB);
  CHECK(compare(good, articles_of(kPolicy, "  - b\n")).error().code == "clause-form");
  CHECK(compare(articles_of(kPolicy, kB + kB), good).error().code == "clause-form");
  CHECK(compare(good, articles_of("x: 1\n", kA)).error().code == "clause-param-unknown");
}

TEST_CASE("words, statute items, summaries and choices are compared") {
  const std::string changed =
      "  - {id: b, text: Second., defines: [{id: owner, name: owner}], satisfies: [law.7], summary: The next one.}\n";
  CHECK(between(kB, changed) == Differences{{Change::Changed, Field::Defines, "b", "", "owner (owner)", "1"},
                                            {Change::Changed, Field::Satisfies, "b", "", "law.7", "1"},
                                            {Change::Changed, Field::Summary, "b", "", "The next one.", "1"}});
  auto before = articles_of(kPolicy, kB);
  auto after = before;
  after.clauses.set("chosen", *yaml("is: [{question: tax, answer: k}, {question: size, answer: small}]\n").find("is"));
  CHECK(compare(before, after).value() ==
        Differences{{Change::Changed, Field::Head, "chosen", "", "tax k, size small"}});
}

TEST_CASE("a reference that follows its clause is no change; one that leads elsewhere is") {
  const std::string see_b = "  - {id: s, text: \"See {ref:b}.\"}\n";
  const std::string see_c = "  - {id: s, text: \"See {ref:c}.\"}\n";
  CHECK(between(kB + kC + see_b, kB + kC + see_c) ==
        Differences{{Change::Changed, Field::Text, "s", "See Article 1.", "See Article 2.", "3"}});
  CHECK(between(kB + see_b, kC + kB + see_b) == Differences{{Change::Added, Field::Text, "c", "", "Third.", "1"}});
}
