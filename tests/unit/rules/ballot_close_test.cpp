#include <catch2/catch.hpp>
#include <random>

#include "rules/ballots/ballots.hpp"
#include "tests/unit/rules/bakery.hpp"

using namespace rules;
using namespace rules_test;

namespace {

/// A bakery in February, so that those who were admitted in January are in time for the roll.
Bakery in_february() {
  Bakery bakery;
  bakery.now = instant("2025-02-03T10:00:00Z");
  return bakery;
}

void set_decision(Bakery& bakery, base::Ratio threshold, Margin margin, Of of, base::Ratio quorum, Counted counted) {
  auto policy = bakery.policy();
  auto& decision = bakery.decision(policy, "ordinary");
  decision.threshold = threshold;
  decision.margin = margin;
  decision.of = of;
  decision.quorum = quorum;
  decision.quorum_of = counted;
  bakery.set_policy(policy);
}

Outcome outcome_of(Bakery& bakery, const std::vector<std::pair<std::string, std::string>>& votes) {
  REQUIRE(bakery.propose("oven").empty());
  REQUIRE(bakery.open("oven").empty());
  for (const auto& [who, what] : votes) {
    REQUIRE(bakery.cast("oven", who, what.empty() ? std::vector<std::string>{} : std::vector{what}).empty());
  }
  REQUIRE(bakery.close("oven").empty());
  return bakery.result("oven").outcome;
}

}  // namespace

TEST_CASE("two thirds are reached exactly, with parts of votes", "[ballots]") {
  const auto decided = [](std::int64_t part, std::int64_t of) {
    auto bakery = in_february();
    bakery.enrol_provisional("eve", part, of);
    set_decision(bakery, ratio(2, 3), Margin::AtLeast, Of::Cast, ratio(0), Counted::Persons);
    return outcome_of(bakery, {{"ada", "yes"}, {"eve", "yes"}, {"bo", "no"}});
  };
  CHECK(decided(4, 4) == Outcome::Carried);   // 2 of 3
  CHECK(decided(3, 4) == Outcome::Rejected);  // 7/4 of 11/4 is 7/11
}

TEST_CASE("more than a share is not that share", "[ballots]") {
  const auto decided = [](Margin margin) {
    auto bakery = in_february();
    bakery.enrol_provisional("eve", 1, 2);
    bakery.enrol_provisional("finn", 1, 2);
    set_decision(bakery, ratio(1, 2), margin, Of::Cast, ratio(0), Counted::Persons);
    return outcome_of(bakery, {{"ada", "yes"}, {"eve", "no"}, {"finn", "no"}});
  };
  CHECK(decided(Margin::MoreThan) == Outcome::Rejected);
  CHECK(decided(Margin::AtLeast) == Outcome::Carried);
}

TEST_CASE("the share is of the votes cast, of those present or of the roll", "[ballots]") {
  const auto decided = [](Of of) {
    auto bakery = in_february();
    set_decision(bakery, ratio(1, 2), Margin::AtLeast, of, ratio(0), Counted::Persons);
    return outcome_of(bakery, {{"ada", "yes"}, {"bo", "abstain"}, {"chidi", ""}});
  };
  CHECK(decided(Of::Cast) == Outcome::Carried);       // 1 of 1
  CHECK(decided(Of::Present) == Outcome::Rejected);   // 1 of 3
  CHECK(decided(Of::Entitled) == Outcome::Rejected);  // 1 of 4

  auto bakery = in_february();
  set_decision(bakery, ratio(1, 2), Margin::AtLeast, Of::Entitled, ratio(0), Counted::Persons);
  CHECK(outcome_of(bakery, {{"ada", "yes"}, {"bo", "yes"}}) == Outcome::Carried);  // 2 of 4, nobody against
}

TEST_CASE("a quorum counts heads or votes, blank ones too", "[ballots]") {
  const auto decided = [](Counted counted, base::Ratio quorum) {
    auto bakery = in_february();
    bakery.enrol_provisional("eve", 1, 4);
    bakery.enrol_provisional("finn", 1, 4);
    set_decision(bakery, ratio(1, 2), Margin::MoreThan, Of::Cast, quorum, counted);
    return outcome_of(bakery, {{"ada", "yes"}, {"eve", "yes"}, {"finn", ""}});  // 3 of 6 heads, 3/2 of 9/2 votes
  };
  CHECK(decided(Counted::Persons, ratio(1, 2)) == Outcome::Carried);
  CHECK(decided(Counted::Weight, ratio(1, 2)) == Outcome::NoQuorum);
  CHECK(decided(Counted::Weight, ratio(1, 3)) == Outcome::Carried);
  CHECK(decided(Counted::Persons, ratio(2, 3)) == Outcome::NoQuorum);
}

TEST_CASE("a ballot without a yes carries nothing", "[ballots]") {
  auto bakery = in_february();
  set_decision(bakery, ratio(0), Margin::AtLeast, Of::Cast, ratio(0), Counted::Persons);
  CHECK(outcome_of(bakery, {}) == Outcome::Rejected);
}

TEST_CASE("random ballots agree with whole numbers", "[ballots]") {
  // Every part of a vote here is so many sixtieths, so that whole numbers decide the same question.
  std::mt19937 random(20250203);
  const auto pick = [&](std::int64_t n) { return static_cast<std::int64_t>(random() % static_cast<std::uint32_t>(n)); };
  constexpr std::int64_t kUnit = 60;
  for (int round = 0; round < 60; ++round) {
    auto bakery = in_february();
    std::map<std::string, std::int64_t> sixtieths = {{"ada", kUnit}, {"bo", kUnit}, {"chidi", kUnit}, {"dita", kUnit}};
    for (const char* id : {"eve", "finn", "gwen", "gil", "hana"}) {
      const auto of = pick(6) + 1;
      const auto paid = pick(of) + 1;
      bakery.enrol_provisional(id, paid, of);
      sixtieths[id] = paid * kUnit / of;
    }
    const auto n = pick(7), d = pick(5) + 2;
    const auto threshold = ratio(std::min(n, d - 1), d);
    const auto margin = pick(2) == 0 ? Margin::MoreThan : Margin::AtLeast;
    const auto of = std::array{Of::Cast, Of::Present, Of::Entitled}[static_cast<std::size_t>(pick(3))];
    set_decision(bakery, threshold, margin, of, ratio(0), Counted::Weight);
    std::int64_t sums[3] = {0, 0, 0}, roll = 0;
    std::vector<std::pair<std::string, std::string>> votes;
    for (const auto& [id, weight] : sixtieths) {
      roll += weight;
      const auto choice = pick(4);
      if (choice == 3) continue;
      sums[choice] += weight;
      votes.emplace_back(id, std::array{"yes", "no", "abstain"}[static_cast<std::size_t>(choice)]);
    }
    const auto whole = of == Of::Cast ? sums[0] + sums[1] : of == Of::Present ? sums[0] + sums[1] + sums[2] : roll;
    const auto left = sums[0] * threshold.denominator();
    const auto right = whole * threshold.numerator();
    const bool carried = sums[0] > 0 && (margin == Margin::MoreThan ? left > right : left >= right);
    INFO("round " << round << ": " << sums[0] << " " << sums[1] << " " << sums[2] << " of " << roll);
    CHECK(outcome_of(bakery, votes) == (carried ? Outcome::Carried : Outcome::Rejected));
    CHECK(bakery.state.get<Ballot>(ballot_ref(BallotId::from("oven")))->roll_weight == ratio(roll, kUnit));
    CHECK(bakery.result("oven").weight == ratio(sums[0] + sums[1] + sums[2], kUnit));
  }
}

TEST_CASE("the roll is taken on the record date, and founders are on it whatever the date", "[ballots]") {
  Bakery bakery;
  bakery.now = instant("2025-01-16T10:00:00Z");  // the record date, seven days before, lies before the founding
  bakery.enrol_provisional("eve", 1, 2, "2025-01-09");
  bakery.enrol_provisional("finn", 1, 2, "2025-01-10");
  REQUIRE(bakery.propose("oven").empty());
  REQUIRE(bakery.open("oven").empty());
  const auto* ballot = bakery.state.get<Ballot>(ballot_ref(BallotId::from("oven")));
  CHECK(ballot->record_date == date("2025-01-09"));
  CHECK(ballot->roll_persons == 5);
  CHECK(ballot->roll_weight == ratio(9, 2));
  CHECK(roll_weight(bakery.state, ballot->id, MemberId::from("ada")) == ratio(1));
  CHECK(roll_weight(bakery.state, ballot->id, MemberId::from("eve")) == ratio(1, 2));
  CHECK_FALSE(roll_weight(bakery.state, ballot->id, MemberId::from("finn")));
  CHECK(bakery.cast("oven", "finn", {"yes"}) == "ballot-not-on-roll");
}

TEST_CASE("a roll is frozen: later payments and departures change no weight and no vote that was cast", "[ballots]") {
  auto bakery = in_february();
  bakery.enrol_provisional("eve", 1, 4);
  REQUIRE(bakery.propose("oven").empty());
  REQUIRE(bakery.open("oven").empty());
  REQUIRE(bakery.cast("oven", "eve", {"yes"}).empty());
  REQUIRE(bakery.cast("oven", "bo", {"yes"}).empty());
  REQUIRE(bakery.act("bo", SharePay{MemberId::from("eve"), euro("900.00")}, {.as = "treasurer"}).empty());
  REQUIRE(bakery.act("bo", MemberResign{}).empty());
  CHECK(bakery.cast("oven", "bo", {"no"}) == "key-revoked");
  REQUIRE(bakery.cast("oven", "ada", {"no"}).empty());
  REQUIRE(bakery.close("oven").empty());
  const auto result = bakery.result("oven");
  CHECK(result.persons == 3);
  CHECK(result.weight == ratio(9, 4));
  CHECK(result.rounds.at(0).totals.at(0).votes == ratio(5, 4));
  CHECK(result.outcome == Outcome::Carried);
}

TEST_CASE("a ballot closes early when everybody on its roll has voted", "[ballots]") {
  auto bakery = in_february();
  REQUIRE(bakery.propose("oven").empty());
  REQUIRE(bakery.open("oven").empty());
  for (const char* id : {"ada", "bo", "chidi"}) REQUIRE(bakery.cast("oven", id, {"yes"}).empty());
  CHECK(bakery.act("dita", BallotClose{BallotId::from("oven")}) == "ballot-close-early");
  REQUIRE(bakery.cast("oven", "dita", {}).empty());
  CHECK(bakery.act("dita", BallotClose{BallotId::from("oven")}).empty());
  CHECK(bakery.result("oven").persons == 4);
}

TEST_CASE("the last vote of a member counts", "[ballots]") {
  auto bakery = in_february();
  REQUIRE(bakery.propose("oven").empty());
  REQUIRE(bakery.open("oven").empty());
  for (const char* choice : {"yes", "no", "abstain", "no"}) REQUIRE(bakery.cast("oven", "ada", {choice}).empty());
  REQUIRE(bakery.cast("oven", "bo", {"yes"}).empty());
  REQUIRE(bakery.close("oven").empty());
  CHECK(bakery.result("oven").persons == 2);
  CHECK(bakery.result("oven").rounds.at(0).totals.at(1).votes == ratio(1));
  CHECK(bakery.result("oven").outcome == Outcome::Rejected);
}

TEST_CASE("a ballot is decided by the articles at its opening", "[ballots]") {
  auto bakery = in_february();
  REQUIRE(bakery.propose("oven").empty());
  REQUIRE(bakery.open("oven").empty());
  set_decision(bakery, ratio(1), Margin::AtLeast, Of::Entitled, ratio(1), Counted::Persons);
  REQUIRE(bakery.cast("oven", "ada", {"yes"}).empty());
  REQUIRE(bakery.cast("oven", "bo", {"yes"}).empty());
  REQUIRE(bakery.close("oven").empty());
  CHECK(bakery.result("oven").outcome == Outcome::Carried);
}
