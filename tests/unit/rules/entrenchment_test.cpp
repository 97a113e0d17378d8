#include "rules/articles/entrenchment.hpp"

#include <catch2/catch.hpp>

#include "rules/articles/parameters.hpp"
#include "tests/unit/rules/bakery.hpp"

using namespace rules;
using namespace rules_test;

namespace {

/// The articles of bases/articles.yaml, in which the clause "1" states the price of a share, and is entrenched.
Policy entrenched(const Bakery& bakery) {
  auto policy = bakery.policy();
  auto harder = bakery.decision(policy, "articles");
  harder.id = DecisionId::from("entrenched");
  harder.threshold = ratio(4, 5);
  policy.decisions.push_back(harder);
  policy.amendment.entrenched = {"1"};
  policy.amendment.entrenched_by = harder.id;
  return policy;
}

void propose(Bakery& bakery, const Policy& policy, Clauses clauses, const std::string& id = "change") {
  ProposalNew proposal;
  proposal.proposal = ProposalId::from(id);
  proposal.kind = ProposalKind::Articles;
  proposal.title = "Change";
  const auto new_policy = input(proposal_policy_ref(proposal.proposal), policy);
  clauses.policy = new_policy.digest;
  for (const auto& path : parameter_paths(policy)) *clauses.clauses.back().text += " {param:" + path + "}";
  REQUIRE(bakery.act("dita", proposal,
                     {.inputs = {input(proposal_text_ref(proposal.proposal), PlainText{"New.\n"}), new_policy,
                                 input(proposal_clauses_ref(proposal.proposal), clauses)}}) == "");
}

/// The kind of ballot that these articles need where entrenched() are in force.
std::string needed(const Policy& policy, const Clauses& clauses) {
  Bakery bakery;
  bakery.set_policy(entrenched(bakery));
  propose(bakery, policy, clauses);
  const auto decision = decision_for_articles(bakery.state, ProposalId::from("change"));
  const std::string other = decision.str() == "articles" ? "entrenched" : "articles";
  CHECK(bakery.open("change", other) == "ballot-decision");
  CHECK(bakery.open("change", decision.str()) == "");
  return decision.str();
}

}  // namespace

TEST_CASE("what does not touch an entrenched clause is amended as ever", "[articles]") {
  const Bakery bakery;
  const auto clauses = *bakery.state.get<Clauses>(clauses_ref());
  auto policy = entrenched(bakery);
  policy.hours.most_per_day = 8;
  CHECK(needed(policy, clauses) == "articles");
  auto other_text = clauses;
  other_text.clauses[1].text = "The members and the offices work by these rules.";
  CHECK(needed(entrenched(bakery), other_text) == "articles");
  auto after = clauses;
  after.clauses.insert(after.clauses.begin(), Clause{"0", "Hello", "Good morning.", {}, {}, {}, {}, {}, {}});
  CHECK(needed(entrenched(bakery), after) == "articles");
}

TEST_CASE("the text, the figures and the end of an entrenched clause need the harder ballot", "[articles]") {
  const Bakery bakery;
  const auto clauses = *bakery.state.get<Clauses>(clauses_ref());
  auto figure = entrenched(bakery);
  figure.shares.price = euro("900.00");
  CHECK(needed(figure, clauses) == "entrenched");
  auto text = clauses;
  text.clauses[0].text = "Whoever pays {param:shares.price} holds a share.";
  CHECK(needed(entrenched(bakery), text) == "entrenched");
  auto child = clauses;
  Clause below;
  below.id = "below";
  below.text = "But not on Sundays.";
  child.clauses[0].children.push_back(below);
  CHECK(needed(entrenched(bakery), child) == "entrenched");
}

TEST_CASE("words above an entrenched clause, and the meaning of its terms, need the harder ballot", "[articles]") {
  const Bakery bakery;
  auto clauses = *bakery.state.get<Clauses>(clauses_ref());
  auto below = clauses;
  Clause article{"0", "Void", "What stands below binds nobody.", {}, {}, {}, {}, {}, {below.clauses[0]}};
  below.clauses[0] = article;
  CHECK(needed(entrenched(bakery), below) == "entrenched");

  // The same where the clause stands below an article from the beginning, and uses a term.
  const auto with_term = [&](const std::string& name, const std::string& meaning) {
    auto made = clauses;
    made.clauses[0].text = "Each {term:owner} holds one share, at {param:shares.price}.";
    made.clauses[1].defines = {{"owner", name}};
    *made.clauses[1].text += meaning;
    return made;
  };
  const auto touched = [&](const Clauses& before, const Clauses& after) {
    const auto policy = entrenched(bakery);
    return touched_entrenchment({policy, before}, {policy, after}).value_or("");
  };
  CHECK(touched(with_term("owner", ""), with_term("owner", "")) == "");
  CHECK(touched(with_term("owner", ""), with_term("founder", "")) == "1");
  CHECK(touched(with_term("owner", ""), with_term("owner", " Only founders are.")) == "1");
}

TEST_CASE("what decides an entrenched ballot needs the harder ballot", "[articles]") {
  const Bakery bakery;
  const auto clauses = *bakery.state.get<Clauses>(clauses_ref());
  const auto changed = [&](auto change) {
    auto policy = entrenched(bakery);
    change(policy);
    return needed(policy, clauses);
  };
  const auto give = [](Policy& policy, std::string_view action, std::vector<std::string> by) {
    for (auto& power : policy.powers) {
      if (power.action == action) power.by = std::move(by);
    }
  };
  CHECK(changed([&](Policy& p) { give(p, "ballot-cast", {"office president", "office treasurer"}); }) == "entrenched");
  CHECK(changed([&](Policy& p) { give(p, "ballot-paper", {"office president"}); }) == "entrenched");
  CHECK(changed([&](Policy& p) { give(p, "ballot-close", {"office president"}); }) == "entrenched");
  CHECK(changed([](Policy& p) { p.ballots.paper_most = ratio(1); }) == "entrenched");
  CHECK(changed([](Policy& p) { p.ballots.record_days = 366; }) == "entrenched");
  CHECK(changed([](Policy& p) { p.petition.at_least = 4; }) == "entrenched");
  CHECK(changed([&](Policy& p) { give(p, "hours-approve", {"office president"}); }) == "articles");
}

TEST_CASE("what entrenches is entrenched itself", "[articles]") {
  const Bakery bakery;
  const auto clauses = *bakery.state.get<Clauses>(clauses_ref());
  auto none = entrenched(bakery);
  none.amendment.entrenched.clear();
  none.amendment.entrenched_by.reset();
  CHECK(needed(none, clauses) == "entrenched");
  auto other = entrenched(bakery);
  other.amendment.entrenched = {"2"};
  CHECK(needed(other, clauses) == "entrenched");
  auto easier = entrenched(bakery);
  easier.decisions.back().threshold = ratio(1, 2);
  CHECK(needed(easier, clauses) == "entrenched");
  auto by_articles = entrenched(bakery);
  by_articles.amendment.entrenched_by = DecisionId::from("articles");
  CHECK(needed(by_articles, clauses) == "entrenched");
}

TEST_CASE("entrenched clauses change on a passed ballot of their kind, and on no other", "[articles]") {
  Bakery bakery;
  const auto clauses = *bakery.state.get<Clauses>(clauses_ref());
  bakery.set_policy(entrenched(bakery));
  auto policy = bakery.policy();
  policy.shares.price = euro("900.00");
  propose(bakery, policy, clauses);
  REQUIRE(bakery.open("change", "entrenched") == "");
  for (const char* who : {"ada", "bo", "chidi", "dita"}) REQUIRE(bakery.cast("change", who, {"yes"}) == "");
  REQUIRE(bakery.close("change") == "");
  CHECK(bakery.act("dita", ArticlesAmend{ProposalId::from("change")}, {.under = "change"}) == "");
  CHECK(bakery.policy().shares.price == euro("900.00"));
}

TEST_CASE("a ballot of the easier kind does not carry what touches entrenched clauses", "[articles]") {
  Bakery bakery;
  const auto clauses = *bakery.state.get<Clauses>(clauses_ref());
  auto policy = bakery.policy();
  policy.shares.price = euro("900.00");
  propose(bakery, policy, clauses);
  REQUIRE(bakery.open("change", "articles") == "");
  for (const char* who : {"ada", "bo", "chidi", "dita"}) REQUIRE(bakery.cast("change", who, {"yes"}) == "");
  REQUIRE(bakery.close("change") == "");
  bakery.set_policy(entrenched(bakery));  // as nobody could, between the vote and what follows from it
  CHECK(bakery.act("dita", ArticlesAmend{ProposalId::from("change")}, {.under = "change"}) == "mandate-kind");
}
