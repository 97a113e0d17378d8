// The story of the fixture's first year (history_fixture.hpp).
#include <catch2/catch.hpp>

#include "codec/record_codec.hpp"
#include "tests/support/history_fixture.hpp"

namespace support {
namespace {

using rules::BallotId;
using rules::MemberId;
using rules::OfficeId;
using rules::ProposalId;

base::Money euro(std::int64_t cents) {
  return {cents, base::Currency::parse("EUR").value()};
}
base::Month month(std::string_view text) {
  return base::Month::parse(text).value();
}
base::Date day(std::string_view text) {
  return base::Date::parse(text).value();
}

void propose(Writer& writer, std::string_view by, rules::ProposalNew proposal, std::vector<rules::Input> further = {}) {
  How how;
  how.inputs = std::move(further);
  how.inputs.push_back(
      input_of(rules::proposal_text_ref(proposal.proposal), rules::PlainText{"Why: " + proposal.title + ".\n"}));
  writer.act(by, proposal, how);
}

void open_ballot(Writer& writer, rules::BallotOpen open, const How& how, std::int64_t days) {
  open.closes = writer.now().plus_days(days);
  writer.act(
      "ada",
      [&](const rules::State& state, How&) {
        if (open.subject.proposal) open.proposal_sha256 = state.digest(rules::proposal_ref(*open.subject.proposal));
        for (auto& candidate : open.candidates) {
          if (candidate.plan) candidate.plan_sha256 = state.digest(rules::proposal_ref(*candidate.plan));
        }
        return open;
      },
      how);
}

void cast(Writer& writer, std::string_view by, const std::string& ballot, const std::vector<std::string>& ranking,
          std::int64_t serial = 1) {
  writer.act(by, [&](const rules::State& state, How&) {
    rules::BallotCast vote;
    vote.ballot = BallotId::from(ballot);
    vote.ballot_sha256 = state.digest(rules::ballot_ref(vote.ballot)).value();
    vote.serial = serial;
    for (const auto& option : ranking) vote.ranking.push_back(rules::OptionId::from(option));
    return vote;
  });
}

rules::BallotOpen election(const std::string& ballot, const std::string& office,
                           const std::vector<std::string>& candidates) {
  rules::BallotOpen open;
  open.ballot = BallotId::from(ballot);
  open.decision = rules::DecisionId::from("election");
  open.question = "Who shall be " + office + "?";
  open.subject.office = OfficeId::from(office);
  for (const auto& who : candidates) open.candidates.push_back({MemberId::from(who), {}, {}});
  return open;
}

rules::BallotOpen question(const std::string& proposal, const std::string& decision) {
  rules::BallotOpen open;
  open.ballot = BallotId::from(proposal);
  open.decision = rules::DecisionId::from(decision);
  open.question = "Shall it be so?";
  open.subject.proposal = ProposalId::from(proposal);
  return open;
}

const How kPresident{{}, "president", {}, {}, {}};
const How kTreasurer{{}, "treasurer", {}, {}, {}};
const How kCeo{{}, "ceo", {}, {}, {}};

How under(How how, const std::string& ballot) {
  how.under = ballot;
  return how;
}

void elect(Writer& writer) {
  rules::PetitionNew petition;
  petition.petition = rules::PetitionId::from("first-president");
  petition.decision = rules::DecisionId::from("election");
  petition.subject.office = OfficeId::from("president");
  writer.act("bo", petition);
  writer.act("dita", rules::PetitionSign{petition.petition, petition.decision, petition.subject});
  open_ballot(writer, election("president-2024", "president", {"ada", "bo"}), under({}, "first-president"), 7);
  cast(writer, "ada", "president-2024", {"ada", "bo"});
  cast(writer, "bo", "president-2024", {"bo"});
  cast(writer, "chidi", "president-2024", {"ada"});
  cast(writer, "dita", "president-2024", {"ada", "reopen-nominations"});
  writer.act("ada", rules::BallotClose{BallotId::from("president-2024")});
  writer.act("ada", rules::OfficeAccept{OfficeId::from("president")}, under({}, "president-2024"));

  open_ballot(writer, election("treasurer-2024", "treasurer", {"bo", "dita"}), kPresident, 7);
  cast(writer, "ada", "treasurer-2024", {"bo"});
  cast(writer, "bo", "treasurer-2024", {"bo"});
  cast(writer, "chidi", "treasurer-2024", {"dita"});
  cast(writer, "chidi", "treasurer-2024", {"bo", "dita"}, 2);
  writer.wait(8);
  writer.act("dita", rules::BallotClose{BallotId::from("treasurer-2024")});
  writer.act("bo", rules::OfficeAccept{OfficeId::from("treasurer")}, under({}, "treasurer-2024"));

  rules::ProposalNew plan;
  plan.proposal = ProposalId::from("more-bread");
  plan.kind = rules::ProposalKind::Plan;
  plan.title = "More bread";
  plan.office = OfficeId::from("ceo");
  plan.targets = {{"loaves a day", "900"}};
  propose(writer, "chidi", plan);
  auto ceo = election("ceo-2024", "ceo", {"chidi"});
  ceo.candidates.front().plan = plan.proposal;
  open_ballot(writer, ceo, kPresident, 7);
  for (const auto* who : {"ada", "bo", "chidi", "dita"}) cast(writer, who, "ceo-2024", {"chidi"});
  writer.act("bo", rules::BallotClose{BallotId::from("ceo-2024")});
  writer.act("chidi", rules::OfficeAccept{OfficeId::from("ceo")}, under({}, "ceo-2024"));
}

void decide(Writer& writer, const std::string& proposal, const std::string& decision, std::int64_t days) {
  open_ballot(writer, question(proposal, decision), kPresident, days);
  cast(writer, "ada", proposal, {"yes"});
  cast(writer, "bo", proposal, {"yes"});
  cast(writer, "chidi", proposal, {"yes"});
  writer.wait(days + 1);
  writer.act("bo", rules::BallotClose{BallotId::from(proposal)});
}

void grow(Writer& writer) {
  for (const auto* who : {"ada", "chidi", "dita"})
    writer.act("bo", rules::SharePay{MemberId::from(who), euro(25'000)}, kTreasurer);
  propose(writer, "dita", {ProposalId::from("second-oven"), rules::ProposalKind::Motion, "A second oven", {}, {}, {}});
  decide(writer, "second-oven", "ordinary", 7);

  writer.act("dita", [](const rules::State& state, How& how) {
    how.statements = {statement_of("member-apply", state.coop_id()->str(), "eli", "eli",
                                   state.digest(rules::clauses_ref()).value(), "Eli Novak")};
    return rules::MemberApply{MemberId::from("eli")};
  });
  propose(writer, "dita",
          {ProposalId::from("eli-joins"), rules::ProposalKind::Membership, "Admit Eli", MemberId::from("eli"), {}, {}});
  decide(writer, "eli-joins", "membership", 7);
  writer.act("ada", rules::MemberAdmit{MemberId::from("eli"), rules::GradeId::from("baker")},
             under(kPresident, "eli-joins"));
}

void pay(Writer& writer) {
  rules::PayChart chart;
  chart.effective = day("2024-04-01");
  chart.grades = {{rules::GradeId::from("baker"), "Baker", {{0, euro(1600), euro(1900)}}},
                  {rules::GradeId::from("driver"), "Driver", {{0, euro(1500), euro(1750)}}}};
  const auto id = ProposalId::from("pay-2024");
  propose(writer, "bo", {id, rules::ProposalKind::Chart, "Pay of 2024", {}, {}, {}},
          {input_of(rules::proposal_chart_ref(id), chart)});
  decide(writer, "pay-2024", "chart", 7);
  writer.act("bo", rules::PayrollChart{id}, under(kTreasurer, "pay-2024"));

  const auto april = month("2024-04");
  while (writer.now().utc_date() < april.last()) writer.wait(1);
  for (const auto* who : {"ada", "dita", "eli"}) {
    writer.act(who, rules::HoursLog{april, {{day("2024-04-02"), 475}, {day("2024-04-03"), 430}}});
    writer.act(
        "bo",
        [&](const rules::State& state, How&) {
          const auto member = MemberId::from(who);
          return rules::HoursApprove{member, april, state.digest(rules::hours_ref(april, member)).value()};
        },
        kTreasurer);
  }
  writer.wait(2);
  writer.act("bo", rules::PayrollDraft{april, {{MemberId::from("ada"), euro(1825)}}}, kTreasurer);
  writer.act(
      "chidi",
      [&](const rules::State& state, How&) {
        return rules::PayrollApprove{april, state.digest(rules::pay_run_ref(april)).value()};
      },
      kCeo);
}

void change(Writer& writer) {
  auto policy = bakery_policy();
  policy.shares.price = euro(120'000);
  const auto id = ProposalId::from("dearer-share");
  propose(writer, "dita", {id, rules::ProposalKind::Articles, "A dearer share", {}, {}, {}},
          {input_of(rules::proposal_policy_ref(id), policy),
           input_of(rules::proposal_clauses_ref(id), bakery_clauses(policy))});
  decide(writer, "dearer-share", "articles", 14);
  writer.act("ada", rules::ArticlesAmend{id}, under(kPresident, "dearer-share"));

  writer.act("dita", [](const rules::State& state, How& how) {
    how.statements = {statement_of("key-add", state.coop_id()->str(), "dita", "dita-two",
                                   state.digest(rules::founding_ref()).value())};
    return rules::KeyAdd{};
  });
  How second;
  second.key = "dita-two";
  writer.act("dita", rules::KeyRevoke{fixed_key("dita").public_key().id()}, second);
  writer.act("eli", rules::MemberResign{});

  propose(writer, "chidi", {ProposalId::from("night-shift"), rules::ProposalKind::Motion, "A night shift", {}, {}, {}});
  open_ballot(writer, question("night-shift", "ordinary"), kPresident, 30);
  cast(writer, "chidi", "night-shift", {"yes"});
  cast(writer, "bo", "night-shift", {"no"});
}

}  // namespace

void tell_first_year(Writer& writer) {
  elect(writer);
  grow(writer);
  pay(writer);
  change(writer);
}

}  // namespace support
