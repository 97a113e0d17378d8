#include "articles/cite.hpp"

#include <catch2/catch.hpp>

#include "articles/numbering.hpp"
#include "tests/unit/articles/support.hpp"

using namespace articles;
using articles_test::articles_of;

namespace {

const char* kPolicy = "shares:\n  price: EUR 2000.00\n  parts: 4\n";
const char* kClauses =
    "  - id: share\n"
    "    title: Shares\n"
    "    children:\n"
    "      - id: price\n"
    "        text: The price of a share is {param:shares.price} for every owner.\n"
    "        maps: [shares.price]\n"
    "        children:\n"
    "          - id: once\n"
    "            title: Once\n"
    "            text: It is paid once.\n"
    "            children:\n"
    "              - id: deep\n"
    "                text: Really.\n"
    "      - id: care\n"
    "        text: \"First line.\\nSecond line.\"\n"
    "        check: not by the program\n"
    "  - id: end\n"
    "    text: The end.\n";

}  // namespace

TEST_CASE("clauses are cited by number") {
  CHECK(clause_number({0}) == "1");
  CHECK(clause_number({4, 1}) == "5.2");
  CHECK(clause_number({4, 1, 0}) == "5.2(a)");
  CHECK(clause_number({4, 1, 26, 8}) == "5.2(aa)(ix)");
}

TEST_CASE("the clause that states a parameter is found, and quoted") {
  const auto articles = articles_of(kPolicy, kClauses);
  const auto cited = cite(articles, "shares.price");
  REQUIRE(cited);
  CHECK(cited->number == "1.1");
  CHECK(cited->id == "price");
  CHECK(cited->text == "The price of a share is EUR 2000.00 for every owner.");
  CHECK_FALSE(cite(articles, "shares.parts"));
  CHECK_FALSE(cite(articles_of(kPolicy, "  - id: a\n    text: \"{param:no}\"\n    maps: [shares]\n"), "shares.price"));
}

TEST_CASE("the nearest clause is cited; a path that holds several goes to their article") {
  const auto articles = articles_of("a: {b: {c: 1, d: 2}, e: 3}\nf: {g: 4}\n",
                                    "  - id: first\n    title: First\n    children:\n"
                                    "      - {id: whole, text: W, maps: [a.b]}\n"
                                    "      - {id: part, text: P, maps: [a.b.c, f]}\n"
                                    "  - {id: second, text: S, maps: [f.g]}\n");
  CHECK(cite(articles, "a.b.c")->id == "part");
  CHECK(cite(articles, "a.b.d")->id == "whole");
  CHECK(cite(articles, "f")->id == "part");
  CHECK(cite(articles, "f.g")->number == "2");
  const auto article = cite(articles, "a");
  CHECK(article->number == "1");
  CHECK(article->text == "First");
  CHECK_FALSE(cite(articles, "a.e"));
  CHECK_FALSE(cite(articles, "h"));
}
