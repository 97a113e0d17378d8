#include <catch2/catch.hpp>

#include "tests/unit/rules/bakery.hpp"

using namespace rules;
using namespace rules_test;

namespace {

const ProposalId kNew = ProposalId::from("new-rules");

std::string propose_articles(Bakery& bakery, const Policy& policy, const std::string& model = "hierarchy-by-consent",
                             const ProposalId& id = kNew) {
  ProposalNew proposal;
  proposal.proposal = id;
  proposal.kind = ProposalKind::Articles;
  proposal.title = "New rules";
  const auto new_policy = input(proposal_policy_ref(id), policy);
  auto clauses = *bakery.state.get<Clauses>(clauses_ref());
  clauses.policy = new_policy.digest;
  clauses.model = model;
  return bakery.act("dita", proposal,
                    {.inputs = {input(proposal_text_ref(id), PlainText{"New.\n"}), new_policy,
                                input(proposal_clauses_ref(id), clauses)}});
}

std::string adopt(Bakery& bakery, const std::string& id) {
  REQUIRE(bakery.open(id, "articles").empty());
  for (const char* who : {"ada", "bo", "chidi"}) REQUIRE(bakery.cast(id, who, {"yes"}).empty());
  REQUIRE(bakery.close(id).empty());
  return bakery.act("dita", ArticlesAmend{ProposalId::from(id)}, {.under = id});
}

}  // namespace

TEST_CASE("new articles are in force when they are adopted, and not before", "[articles]") {
  Bakery bakery;
  auto policy = bakery.policy();
  policy.hours.most_per_day = 8;
  REQUIRE(propose_articles(bakery, policy).empty());
  CHECK(bakery.policy().hours.most_per_day == 12);
  REQUIRE(adopt(bakery, "new-rules").empty());
  CHECK(bakery.policy().hours.most_per_day == 8);
  CHECK(bakery.state.get<Clauses>(clauses_ref())->policy == bakery.state.digest(policy_ref()));
  CHECK(bakery.result("new-rules").used_by == "articles-amend new-rules");
}

TEST_CASE("of two amendments of the same articles the second has lapsed", "[articles]") {
  Bakery bakery;
  auto policy = bakery.policy();
  policy.hours.most_per_day = 8;
  REQUIRE(propose_articles(bakery, policy).empty());
  policy.hours.most_per_day = 9;
  REQUIRE(propose_articles(bakery, policy, "hierarchy-by-consent", ProposalId::from("other-rules")).empty());
  REQUIRE(adopt(bakery, "new-rules").empty());
  CHECK(adopt(bakery, "other-rules") == "amendment-lapsed");
}

TEST_CASE("the model and the currency of a co-op do not change with its articles", "[articles]") {
  Bakery bakery;
  auto policy = bakery.policy();
  CHECK(propose_articles(bakery, policy, "collective") == "founding-model");
  policy.model = "collective";
  CHECK(propose_articles(bakery, policy) == "founding-model");
  policy = bakery.policy();
  policy.shares.price = base::Money::parse("USD 1000.00").value();
  CHECK(propose_articles(bakery, policy) == "founding-currency");
}

TEST_CASE("the finest threshold that articles may have can still be counted by", "[articles]") {
  Bakery bakery;
  auto policy = bakery.policy();
  auto& ordinary = bakery.decision(policy, "ordinary");
  ordinary.threshold = ratio(9'999, 10'000);
  ordinary.quorum = ratio(1, 9'999);
  ordinary.quorum_of = Counted::Weight;
  REQUIRE(propose_articles(bakery, policy).empty());
  bakery.set_policy(policy);
  bakery.now = instant("2025-02-03T10:00:00Z");
  for (int i = 1; i <= 40; ++i)
    bakery.enrol_provisional("p" + std::to_string(i), 1, std::array{7, 11, 13, 119}[static_cast<std::size_t>(i % 4)]);
  REQUIRE(bakery.propose("oven").empty());
  REQUIRE(bakery.open("oven").empty());
  REQUIRE(bakery.cast("oven", "ada", {"yes"}).empty());
  REQUIRE(bakery.close("oven").empty());
  CHECK(bakery.result("oven").outcome == Outcome::Carried);
}

TEST_CASE("who leaves holds no office that the articles have dropped, and could bring back", "[offices]") {
  Bakery bakery;
  auto policy = bakery.policy();
  const auto with_treasurer = policy;
  std::erase_if(policy.offices, [](const OfficeRule& rule) { return rule.id.str() == "treasurer"; });
  bakery.set_policy(policy);
  REQUIRE(bakery.act("bo", MemberResign{}).empty());
  bakery.set_policy(with_treasurer);
  CHECK_FALSE(bakery.state.get<Office>(office_ref(OfficeId::from("treasurer")))->holder);
}
