// The template that travels with the program: it can be founded from as it stands, and its words say what its rules do.
#include <catch2/catch.hpp>

#include "articles/check.hpp"
#include "articles/cite.hpp"
#include "articles/path.hpp"
#include "articles/wording.hpp"
#include "record/emitter.hpp"
#include "tests/unit/articles/support.hpp"

using namespace articles;
using articles_test::shipped_articles;
using articles_test::shipped_template;
using articles_test::yaml;

namespace {

std::size_t count(const std::vector<Clause>& clauses) {
  std::size_t n = clauses.size();
  for (const auto& clause : clauses) n += count(clause.children);
  return n;
}

std::vector<std::string> codes_after(const std::string& old, const std::string& with) {
  const auto from = articles_test::changed_template(old, with);
  const auto articles = resolve(from, read_answers(from, yaml("shares: {price: EUR 100.00}\n")).value());
  std::vector<std::string> codes;
  for (const auto& finding : check(articles)) codes.push_back(finding.code);
  return codes;
}

}  // namespace

TEST_CASE("the shipped articles have no finding") {
  for (const auto& finding : check(shipped_articles())) {
    FAIL_CHECK(finding.code << " " << finding.clause << ": " << finding.message);
  }
  const auto clauses = clauses_of(shipped_articles().clauses).value();
  CHECK(clauses.size() == 20);
  CHECK(count(clauses) > 110);
}

TEST_CASE("only the price has no default") {
  const auto missing = read_answers(shipped_template(), record::Node::mapping());
  CHECK(missing.error().code == "answer-missing");
  REQUIRE(missing.error().details.size() == 1);
  CHECK(missing.error().details[0].find("shares.price") == 0);
}

TEST_CASE("an answer reaches each place that asks for it, with its type") {
  const auto articles = shipped_articles("shares: {price: EUR 500.00}\ndecisions: {ordinary: {quorum: 1}}\n");
  const auto at = [&](const char* path) { return *parameter_at(articles.policy, path); };
  CHECK(at("shares.price") == record::Node::text("EUR 500.00"));
  CHECK(at("shares.parts") == record::Node::number(4));
  CHECK(at("petition.at-least") == record::Node::number(2));
  CHECK(at("decisions.ordinary.quorum") == record::Node::number(1));
  CHECK(at("decisions.recall.quorum") == record::Node::number(1));
  CHECK(at("decisions.articles.quorum") == record::Node::text("1/2"));
  CHECK(at("decisions.ordinary.threshold") == record::Node::text("1/2"));
}

TEST_CASE("resolved articles are records: nothing left open, and the emitter can spell them") {
  auto articles = shipped_articles();
  const auto policy = record::emit(articles.policy);
  CHECK(policy.find("{answer:") == std::string::npos);
  CHECK(yaml(policy) == articles.policy);
  set_policy_digest(articles.clauses, base::Sha256::of(policy));
  CHECK(yaml(record::emit(articles.clauses)) == articles.clauses);
}

TEST_CASE("a changed placeholder, map or figure of the shipped articles is found") {
  using Codes = std::vector<std::string>;
  CHECK(codes_after("The price of a share is {param:shares.price}.", "The price of a share is {param:shares.prize}.") ==
        Codes{"clause-param-unknown", "clause-map-unstated"});
  CHECK(codes_after("The price of a share is {param:shares.price}.", "The price of a share is EUR 100.00.") ==
        Codes{"clause-figure", "clause-map-unstated"});
  CHECK(codes_after("        maps: [shares.price]\n", "        maps: [shares.cost]\n") == Codes{"clause-map-unknown"});
  CHECK(codes_after("{param:shares.parts}", "{shares.parts}") ==
        Codes{"clause-placeholder", "clause-placeholder", "clause-map-unstated"});
  CHECK(codes_after("    at-least: 2\n", "    at-least: 2\n    at-most: 9\n") == Codes{"clause-param-unstated"});
}

TEST_CASE("an election cannot be answered as a yes-or-no question") {
  const auto refused =
      read_answers(shipped_template(), yaml("shares: {price: EUR 1.00}\ndecisions: {election: {method: yes-no}}\n"));
  CHECK(refused.error().code == "answer-bounds");
}

TEST_CASE("clauses read as sentences") {
  const auto articles = shipped_articles();
  const auto cited = [&](const char* path) { return cite(articles, path).value().text; };
  CHECK(cited("decisions.ordinary.quorum") ==
        "Whatever has no rule of its own is an ordinary decision. It is taken by a yes-or-no vote. It passes with more "
        "than 1/2 of the votes cast, and stands if at least one half (1/2) of the persons on the roll took part. The "
        "ballot stays open for at least 7 days.");
  CHECK(
      cited("powers.member-admit.by") ==
      "An applicant is admitted by the President, acting under a passed membership ballot, and is a provisional owner "
      "from that moment.");
  CHECK(cited("offices.ceo.paid-by-payroll").find("approves neither hours nor pay runs") != std::string::npos);
  CHECK(cited("petition") == "Petitions");
  CHECK(
      cited("shares.price") ==
      "The price of a share is EUR 2000.00. It is the same for everybody who joins while this article is in force, and "
      "is repaid without gain or interest.");
}
