// One person with one key, and every office that there is, cannot admit, pay or amend alone.
#include <catch2/catch.hpp>

#include "tests/unit/rules/bakery.hpp"

using namespace rules;
using namespace rules_test;

namespace {

/// ada holds all three offices, and has voted alone in a ballot on `proposal`.
Bakery alone() {
  Bakery bakery;
  for (const char* office : {"president", "treasurer", "ceo"}) bakery.seat(office, "ada", "2039-12-31");
  bakery.now = instant("2025-02-03T10:00:00Z");
  return bakery;
}

void vote_alone(Bakery& bakery, const std::string& ballot, const std::string& decision) {
  REQUIRE(bakery.open(ballot, decision).empty());
  REQUIRE(bakery.cast(ballot, "ada", {"yes"}).empty());
  REQUIRE(bakery.close(ballot, "ada").empty());
}

}  // namespace

TEST_CASE("nobody admits alone", "[one-person]") {
  auto bakery = alone();
  const auto articles = *bakery.state.digest(clauses_ref());
  const auto eve = MemberId::from("eve");
  REQUIRE(bakery.act("ada", MemberApply{eve}, {.said = {bakery.said("member-apply", "eve", "eve", articles, "Eve")}})
              .empty());
  const MemberAdmit admit{eve, GradeId::from("baker")};
  CHECK(bakery.act("ada", admit) == "power-lacking");
  CHECK(bakery.act("ada", admit, {.as = "president"}) == "mandate-missing");
  CHECK(bakery.act("ada", admit, {.as = "president", .under = "eve-joins"}) == "mandate-unknown");

  ProposalNew proposal;
  proposal.proposal = ProposalId::from("eve-joins");
  proposal.kind = ProposalKind::Membership;
  proposal.title = "Admit Eve";
  proposal.member = eve;
  REQUIRE(bakery.act("ada", proposal, {.inputs = {input(proposal_text_ref(proposal.proposal), PlainText{"Please.\n"})}})
              .empty());
  REQUIRE(bakery.open("eve-joins", "membership").empty());
  REQUIRE(bakery.cast("eve-joins", "ada", {"yes"}).empty());
  CHECK(bakery.act("ada", BallotClose{BallotId::from("eve-joins")}, {.as = "president"}) == "ballot-close-early");
  CHECK(bakery.act("ada", admit, {.as = "president", .under = "eve-joins"}) == "mandate-open");
  REQUIRE(bakery.close("eve-joins", "ada").empty());
  CHECK(bakery.result("eve-joins").outcome == Outcome::NoQuorum);
  CHECK(bakery.act("ada", admit, {.as = "president", .under = "eve-joins"}) == "mandate-not-passed");
  // Nor does the applicant, who holds a key that is enrolled.
  CHECK(bakery.act("eve", admit, {.under = "eve-joins"}) == "member-standing");
  CHECK(bakery.cast("eve-joins", "eve", {"yes"}) == "member-standing");
}

TEST_CASE("nobody pays alone", "[one-person]") {
  auto bakery = alone();
  const auto month = base::Month::parse("2025-02").value();
  PayChart chart;
  chart.effective = date("2025-02-01");
  chart.grades = {{GradeId::from("baker"), "Baker", {{0, euro("15.00"), euro("18.00")}}}};
  bakery.state.put(pay_chart_ref(chart.effective), chart);
  const auto ada = MemberId::from("ada");
  REQUIRE(bakery.act("ada", HoursLog{month, {{date("2025-02-03"), 600}}}).empty());
  const auto sheet = *bakery.state.digest(hours_ref(month, ada));
  for (const char* office : {"president", "treasurer", "ceo"}) {
    CHECK(bakery.act("ada", HoursApprove{ada, month, sheet}, {.as = office}) == "hours-own");
  }
  bakery.now = instant("2025-03-03T10:00:00Z");
  CHECK(bakery.act("ada", PayrollDraft{month, {}}, {.as = "treasurer"}) == "payroll-hours-open");

  // Somebody else approves the hours of ada, and she drafts; still she cannot approve the run.
  bakery.seat("ceo", "chidi", "2039-12-31");
  REQUIRE(bakery.act("chidi", HoursApprove{ada, month, sheet}, {.as = "ceo"}).empty());
  bakery.seat("ceo", "ada", "2039-12-31");
  REQUIRE(bakery.act("ada", PayrollDraft{month, {}}, {.as = "treasurer"}).empty());
  const auto run = *bakery.state.digest(pay_run_ref(month));
  for (const char* office : {"president", "treasurer", "ceo"}) {
    CHECK(bakery.act("ada", PayrollApprove{month, run}, {.as = office}) == "payroll-two-persons");
  }
  // Nor pay off the chart, nor for a share of her own.
  CHECK(bakery.act("ada", PayrollDraft{month, {{ada, euro("18.01")}}}, {.as = "treasurer"}) == "payroll-off-chart");
  CHECK(bakery.act("ada", SharePay{ada, euro("1.00")}, {.as = "treasurer"}) == "share-own-payment");
}

TEST_CASE("nobody amends alone", "[one-person]") {
  auto bakery = alone();
  ProposalNew proposal;
  proposal.proposal = ProposalId::from("my-rules");
  proposal.kind = ProposalKind::Articles;
  proposal.title = "My rules";
  auto policy = bakery.policy();
  policy.powers.front().by = {"office president"};
  const auto new_policy = input(proposal_policy_ref(proposal.proposal), policy);
  auto clauses = *bakery.state.get<Clauses>(clauses_ref());
  clauses.policy = new_policy.digest;
  REQUIRE(bakery
              .act("ada", proposal,
                   {.inputs = {input(proposal_text_ref(proposal.proposal), PlainText{"Mine.\n"}), new_policy,
                               input(proposal_clauses_ref(proposal.proposal), clauses)}})
              .empty());
  const ArticlesAmend amend{proposal.proposal};
  CHECK(bakery.act("ada", amend, {.as = "president"}) == "mandate-missing");
  CHECK(bakery.open("my-rules", "ordinary") == "ballot-decision");
  vote_alone(bakery, "my-rules", "articles");
  CHECK(bakery.result("my-rules").outcome == Outcome::Rejected);
  CHECK(bakery.act("ada", amend, {.as = "president", .under = "my-rules"}) == "mandate-not-passed");
  CHECK(bakery.act("ada", amend, {.under = "my-rules"}) == "mandate-not-passed");

  // A motion that was carried does not amend either.
  REQUIRE(bakery.propose("oven").empty());
  REQUIRE(bakery.open("oven").empty());
  for (const char* id : {"ada", "bo", "chidi", "dita"}) REQUIRE(bakery.cast("oven", id, {"yes"}).empty());
  REQUIRE(bakery.close("oven").empty());
  CHECK(bakery.act("ada", amend, {.as = "president", .under = "oven"}) == "mandate-kind");
}

TEST_CASE("nobody acts with the key of another", "[one-person]") {
  Bakery bakery;
  CHECK(bakery.act("bo", MemberResign{}, {.key = "ada"}) == "signer-not-author");
  CHECK(bakery.act("bo", MemberResign{}, {.key = "stranger"}) == "key-unknown");
  const auto founding = *bakery.state.digest(founding_ref());
  CHECK(bakery.act("ada", KeyAdd{}, {.said = {bakery.said("key-add", "bo", "hana", founding)}}) == "key-proof");
}
