#include "articles/clause.hpp"

#include <catch2/catch.hpp>

#include "articles/say.hpp"
#include "articles/wording.hpp"
#include "tests/unit/articles/support.hpp"

using namespace articles;
using articles_test::yaml;

namespace {

std::string said(const std::string& policy, std::string_view path) {
  const auto words = say(yaml(policy), path, english());
  return words ? *words : words.error().code;
}

std::string cut_code(std::string_view text) {
  const auto pieces = cut_text(text);
  return pieces ? "cut" : pieces.error().code;
}

}  // namespace

TEST_CASE("clauses are written as they were read, without what is empty") {
  const auto sequence = yaml(
      "clauses:\n"
      "  - id: a\n    title: A\n    text: Words.\n    defines: [{id: x, name: X}]\n    maps: [x.y]\n    "
      "satisfies: [law.7]\n    check: no\n    summary: Short.\n    children:\n      - id: b\n       "
      " text: More.\n");
  const auto clauses = clauses_of(sequence).value();
  REQUIRE(clauses.size() == 1);
  CHECK(clauses[0].children.at(0).id == "b");
  CHECK(write_clauses(clauses) == *sequence.find("clauses"));
}

TEST_CASE("what is no clause is refused") {
  for (const auto* bad :
       {"clauses: x\n", "title: x\n", "clauses: [x]\n", "clauses: [{title: x}]\n", "clauses: [{id: A b}]\n",
        "clauses: [{id: a, maps: [[x]]}]\n", "clauses: [{id: a, term: x}]\n", "clauses: [{id: a, defines: x}]\n",
        "clauses: [{id: a, defines: [{id: b}]}]\n", "clauses: [{id: a, defines: [{id: B, name: b}]}]\n",
        "clauses: [{id: a, defines: [{id: b, name: c, plural: d}]}]\n", "clauses: [{id: a, satisfies: x}]\n",
        "clauses: [{id: a, summary: [x]}]\n", "clauses: [{id: a, text: \"\\n x\"}]\n"}) {
    INFO(bad);
    const auto read = clauses_of(yaml(bad));
    REQUIRE_FALSE(read);
    CHECK(read.error().code == "clause-form");
  }
  CHECK_FALSE(clauses_of(record::Node::text("x")));
}

TEST_CASE("the digest of the policy stands before the clauses, once") {
  auto record = yaml("title: T\nclauses: [{id: a}]\n");
  set_policy_digest(record, base::Sha256::of("one"));
  set_policy_digest(record, base::Sha256::of("two"));
  REQUIRE(record.entries().size() == 3);
  CHECK(record.entries()[1].first == "policy-sha256");
  CHECK(record.entries()[1].second.scalar() == base::Sha256::of("two").str());
}

TEST_CASE("a text is cut at its placeholders") {
  const auto pieces = cut_text("At least {param:a.b}, or {param:c}").value();
  using Kind = Piece::Kind;
  CHECK(pieces == std::vector<Piece>{
                      {Kind::Words, "At least "}, {Kind::Param, "a.b"}, {Kind::Words, ", or "}, {Kind::Param, "c"}});
  CHECK(cut_text("").value().empty());
}

TEST_CASE("every kind of placeholder is cut, and written as it was") {
  using Kind = Piece::Kind;
  const std::string text = "{term:owner} and {term:owner:Owners}, {ref:share-price}, {money:EUR -3.50}: {param:a}.";
  const auto pieces = cut_text(text).value();
  REQUIRE(pieces.size() == 10);
  CHECK(pieces[0] == Piece{Kind::Term, "owner"});
  CHECK(pieces[2] == Piece{Kind::Term, "owner", "Owners"});
  CHECK(pieces[4] == Piece{Kind::Ref, "share-price"});
  CHECK(pieces[6] == Piece{Kind::Money, "EUR -3.50"});
  CHECK(pieces[8] == Piece{Kind::Param, "a"});
  std::string again;
  for (const auto& piece : pieces) again += rules::piece_text(piece);
  CHECK(again == text);
}

TEST_CASE("a brace is part of a placeholder or refused") {
  CHECK(cut_code("plain") == "cut");
  for (const auto* bad : {"{param:a", "param:a}", "{}", "{param:}", "{param:A}", "{answer:a}", "{ param:a}",
                          "{{param:a}}", "{param:a.}", "{", "{term:}", "{term:a:}", "{term:a.b}", "{ref:a.b}",
                          "{ref:A}", "{money:5}", "{money:EUR 5}", "{term:a:{b}}"}) {
    INFO(bad);
    CHECK(cut_code(bad) == "clause-placeholder");
  }
}

namespace {

const std::string kTree =
    "clauses:\n"
    "  - {id: words, text: x, defines: [{id: owner, name: owner}]}\n"
    "  - id: shares\n"
    "    children: [{id: price, text: x}, {id: vote, children: [{id: part, text: x}]}]\n";

std::string filled(std::string_view text) {
  const auto policy = yaml("shares:\n  parts: 4\n");
  const auto words = Wording({policy, record::Node()}, clauses_of(yaml(kTree)).value()).fill(text);
  if (words) return *words;
  return words.error().hints.empty() ? words.error().code : words.error().code + ", " + words.error().hints.front();
}

}  // namespace

TEST_CASE("a filled text reads the policy, the words and the numbers of its version") {
  CHECK(filled("There are {param:shares.parts} parts.") == "There are 4 parts.");
  CHECK(filled("An {term:owner}, {term:owner:Owners}.") == "An owner, Owners.");
  CHECK(filled("See {ref:shares}, {ref:price}, {ref:part}.") == "See Article 2, clause 2.1, clause 2.2(a).");
  CHECK(filled("{money:EUR 500.00}") == "EUR 500.00");
  CHECK(filled("{param:shares.part}") == "clause-param-unknown, did you mean 'shares.parts'?");
  CHECK(filled("{term:owners}") == "clause-term-unknown, did you mean 'owner'?");
  CHECK(filled("{ref:prices}") == "clause-ref-unknown, did you mean 'price'?");
  CHECK(filled("{shares}").find("clause-placeholder") == 0);
}

TEST_CASE("fractions are said in words and figures") {
  const auto say_of = [](const char* text) { return english().ratio(base::Ratio::parse(text).value()); };
  CHECK(say_of("2/3") == "two thirds (2/3)");
  CHECK(say_of("1/2") == "one half (1/2)");
  CHECK(say_of("3/4") == "three quarters (3/4)");
  CHECK(say_of("1/10") == "one tenth (1/10)");
  CHECK(say_of("3/20") == "three twentieths (3/20)");
  CHECK(say_of("0") == "no part (0)");
  CHECK(say_of("1") == "the whole (1)");
  CHECK(say_of("7/13") == "7/13");
  CHECK(say_of("51/100") == "51/100");
  CHECK(say_of("-1/2") == "-1/2");
  CHECK(say_of("7") == "7");
}

TEST_CASE("a bare majority is said as a figure, every other threshold in words") {
  CHECK(said("a: {threshold: 1/2, margin: more-than}", "a.threshold") == "1/2");
  CHECK(said("a: {threshold: 1/2, margin: at-least}", "a.threshold") == "one half (1/2)");
  CHECK(said("a: {threshold: 2/3, margin: more-than}", "a.threshold") == "two thirds (2/3)");
  CHECK(said("a: {quorum: 1/2, margin: more-than}", "a.quorum") == "one half (1/2)");
  CHECK(said("a: {quorum: 0}", "a.quorum") == "no part (0)");
}

TEST_CASE("time is said with its unit") {
  CHECK(said("a: {open-days: 7}", "a.open-days") == "7 days");
  CHECK(said("a: {open-days: 1}", "a.open-days") == "1 day");
  CHECK(said("a: {record-days: 0}", "a.record-days") == "0 days");
  CHECK(said("a: {term-months: 24}", "a.term-months") == "24 months");
  CHECK(said("hours: {most-per-day: 16}", "hours.most-per-day") == "16 hours");
}

TEST_CASE("powers, offices, decisions and words are said for a reader") {
  CHECK(said("p: [{action: x, by: [office president, office ceo, any owner]}]", "p.x.by") ==
        "the President, the CEO or any owner");
  CHECK(said("p: [{action: x, by: [office fire-warden]}]", "p.x.by") == "the Fire Warden");
  CHECK(said("p: [{action: x, by: [self]}]", "p.x.by") == "the person concerned");
  CHECK(said("p: [{action: x, under: pay-chart}]", "p.x.under") == "a passed pay chart ballot");
  CHECK(said("caretaker: [ballot-open, hours-approve, some-thing]", "caretaker") ==
        "opening ballots, approving hours and some-thing");
  CHECK(said("model: hierarchy-by-consent", "model") == "Hierarchy by Consent");
  CHECK(said("d: {of: entitled}", "d.of") == "the votes of all who are entitled to vote");
  CHECK(said("s: {price: EUR 2000.00}", "s.price") == "EUR 2000.00");
  CHECK(said("s: {price: EUR 2000.00}", "s") == "clause-param-unknown");
}
