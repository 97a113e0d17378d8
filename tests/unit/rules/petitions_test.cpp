#include <catch2/catch.hpp>

#include "tests/unit/rules/bakery.hpp"

using namespace rules;
using namespace rules_test;

namespace {

const PetitionId kId = PetitionId::from("oven");

Subject about_oven() {
  return {ProposalId::from("oven"), {}};
}

/// How many signatures a petition of the bakery needs under these figures.
std::int64_t needed(base::Ratio signers, std::int64_t at_least, int provisional = 0) {
  Bakery bakery;
  auto policy = bakery.policy();
  policy.petition.signers = signers;
  policy.petition.at_least = at_least;
  bakery.set_policy(policy);
  for (int i = 0; i < provisional; ++i) bakery.enrol_provisional("p" + std::to_string(i), 1, 2);
  REQUIRE(bakery.propose("oven").empty());
  REQUIRE(bakery.act("dita", PetitionNew{kId, DecisionId::from("ordinary"), about_oven()}).empty());
  return bakery.state.get<Petition>(petition_ref(kId))->needed;
}

std::string sign(Bakery& bakery, const std::string& by) {
  return bakery.act(by, PetitionSign{kId, DecisionId::from("ordinary"), about_oven()});
}

std::string open(Bakery& bakery, const std::string& by, const std::string& ballot = "oven") {
  BallotOpen open;
  open.ballot = BallotId::from(ballot);
  open.decision = DecisionId::from("ordinary");
  open.question = "Shall we?";
  open.subject = about_oven();
  open.proposal_sha256 = bakery.state.digest(proposal_ref(ProposalId::from("oven")));
  open.closes = bakery.now.plus_days(7);
  return bakery.act(by, open, {.under = "oven"});
}

Bakery with_petition() {
  Bakery bakery;
  bakery.now = instant("2025-02-03T10:00:00Z");
  bakery.seat("president", "ada", "2025-01-31");
  REQUIRE(bakery.propose("oven").empty());
  REQUIRE(bakery.act("dita", PetitionNew{kId, DecisionId::from("ordinary"), about_oven()}).empty());
  return bakery;
}

}  // namespace

TEST_CASE("a petition needs a part of the owners, rounded up", "[petitions]") {
  CHECK(needed(ratio(1, 2), 1) == 2);
  CHECK(needed(ratio(1, 3), 1) == 2);  // 4/3
  CHECK(needed(ratio(1, 4), 1) == 1);
  CHECK(needed(ratio(3, 4), 1) == 3);
  CHECK(needed(ratio(1), 1) == 4);
  CHECK(needed(ratio(1, 10), 3) == 3);  // the least number
  CHECK(needed(ratio(0), 1) == 1);
}

TEST_CASE("a petition never needs more than there are owners, and part owners are not counted", "[petitions]") {
  CHECK(needed(ratio(1, 10), 100) == 4);
  CHECK(needed(ratio(1, 2), 1, 6) == 2);
  CHECK(needed(ratio(1), 1, 6) == 4);
  // A fraction as fine as numbers go.
  CHECK(needed(ratio(9'223'372'036'854'775'806, 9'223'372'036'854'775'807), 1) == 4);
  CHECK(needed(ratio(1, 9'223'372'036'854'775'807), 1) == 1);
}

TEST_CASE("who begins a petition signs it", "[petitions]") {
  auto bakery = with_petition();
  CHECK(bakery.state.get<Petition>(petition_ref(kId))->signatures == std::vector{MemberId::from("dita")});
  CHECK(sign(bakery, "dita") == "petition-signed");
  CHECK(open(bakery, "dita") == "petition-short");
  REQUIRE(sign(bakery, "bo").empty());
  CHECK(open(bakery, "dita").empty());
}

TEST_CASE("a petition opens one ballot, by any member", "[petitions]") {
  auto bakery = with_petition();
  REQUIRE(sign(bakery, "bo").empty());
  bakery.enrol_provisional("eve", 0, 4);
  REQUIRE(open(bakery, "eve").empty());
  CHECK(bakery.state.get<Ballot>(ballot_ref(BallotId::from("oven")))->petition == kId);
  CHECK(bakery.state.get<Petition>(petition_ref(kId))->used_by == BallotId::from("oven"));
  CHECK(open(bakery, "bo", "oven-2") == "mandate-used");
  CHECK(sign(bakery, "ada") == "mandate-used");
}

TEST_CASE("the signatures of those who have left do not count", "[petitions]") {
  auto bakery = with_petition();
  for (const char* who : {"bo", "chidi"}) REQUIRE(sign(bakery, who).empty());
  REQUIRE(bakery.act("chidi", MemberResign{}).empty());
  auto petition = *bakery.state.get<Petition>(petition_ref(kId));
  petition.needed = 3;
  bakery.state.put(petition_ref(kId), petition);
  CHECK(open(bakery, "dita") == "petition-short");
  petition.needed = 2;
  bakery.state.put(petition_ref(kId), petition);
  CHECK(open(bakery, "dita").empty());
}

TEST_CASE("the number is frozen when a petition begins", "[petitions]") {
  auto bakery = with_petition();
  auto policy = bakery.policy();
  policy.petition.signers = ratio(1);
  bakery.set_policy(policy);
  REQUIRE(sign(bakery, "bo").empty());
  CHECK(open(bakery, "dita").empty());
}

TEST_CASE("a petition is for owners, and part owners have no say in it", "[petitions]") {
  auto bakery = with_petition();
  bakery.enrol_provisional("eve", 3, 4);
  CHECK(sign(bakery, "eve") == "power-lacking");
  CHECK(bakery.act("eve", PetitionNew{PetitionId::from("mine"), DecisionId::from("ordinary"), about_oven()}) ==
        "power-lacking");
}

TEST_CASE("a petition works when no office is held", "[petitions]") {
  Bakery bakery;
  bakery.now = instant("2025-02-03T10:00:00Z");
  for (const auto& [office, holder] : {std::pair{"president", "ada"}, {"treasurer", "bo"}, {"ceo", "chidi"}}) {
    REQUIRE(bakery.act(holder, OfficeResign{OfficeId::from(office)}).empty());
  }
  REQUIRE(bakery.propose("oven").empty());
  REQUIRE(bakery.act("ada", PetitionNew{kId, DecisionId::from("ordinary"), about_oven()}).empty());
  REQUIRE(sign(bakery, "bo").empty());
  REQUIRE(open(bakery, "chidi").empty());
  for (const char* id : {"ada", "bo"}) REQUIRE(bakery.cast("oven", id, {"yes"}).empty());
  REQUIRE(bakery.close("oven").empty());
  CHECK(bakery.result("oven").outcome == Outcome::Carried);
}
