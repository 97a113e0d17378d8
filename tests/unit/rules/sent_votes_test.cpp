// Votes that others record: in what order they count, and votes on paper.
#include <catch2/catch.hpp>

#include "rules/ballots/ballots.hpp"
#include "rules/judge.hpp"
#include "tests/unit/rules/bakery.hpp"

using namespace rules;
using namespace rules_test;

namespace {

const BallotId kOven = BallotId::from("oven");

Bakery voting() {
  Bakery bakery;
  bakery.now = instant("2025-02-01T10:00:00Z");
  REQUIRE(bakery.propose("oven").empty());
  REQUIRE(bakery.open("oven").empty());
  return bakery;
}

Said vote(const Bakery& bakery, const std::string& by, const char* choice, std::int64_t serial = 1) {
  auto made = bakery.statement("ballot-cast", by, by, *bakery.state.digest(ballot_ref(kOven)));
  made.serial = serial;
  made.ranking = {OptionId::from(choice)};
  return bakery.say(made);
}

Said sheet_of(const Bakery& bakery, const std::string& by, const std::string& voter) {
  auto made = bakery.statement("ballot-paper", by, by, *bakery.state.digest(ballot_ref(kOven)));
  made.voters = {MemberId::from(voter)};
  made.piles = {PaperPile{{OptionId::from("no")}, ratio(1), 1}};
  return bakery.say(made);
}

std::string counted(const Bakery& bakery, const std::string& by) {
  const auto* held = bakery.state.get<Vote>(vote_ref(kOven, MemberId::from(by)));
  return held && !held->ranking.empty() ? held->ranking.front().str() : "";
}

}  // namespace

TEST_CASE("of the votes of one person the highest serial counts, whichever way they come in", "[ballots]") {
  auto bakery = voting();
  REQUIRE(bakery.act("bo", BallotCollect{kOven}, {.said = {vote(bakery, "ada", "no", 3)}}).empty());
  REQUIRE(bakery.act("bo", BallotCollect{kOven}, {.said = {vote(bakery, "ada", "yes", 2)}}).empty());
  CHECK(counted(bakery, "ada") == "no");
  REQUIRE(bakery.cast("oven", "ada", {"abstain"}).empty());  // the fourth, by her own hand
  CHECK(counted(bakery, "ada") == "abstain");
  // Which of two with one serial was meant, nobody but the voter can say.
  CHECK(bakery.act("bo", BallotCollect{kOven}, {.said = {vote(bakery, "ada", "yes", 4)}}) == "ballot-vote-twice");
  CHECK(bakery.act("bo", BallotCollect{kOven}, {.said = {vote(bakery, "ada", "yes", 2)}}) == "statement-used");
  CHECK(counted(bakery, "ada") == "abstain");
  CHECK(bakery.act("bo", BallotCollect{kOven}, {.said = {vote(bakery, "ada", "yes", 0)}}) == "ballot-vote-serial");
  CHECK(bakery.act("bo", BallotCollect{kOven}, {.said = {vote(bakery, "ada", "yes", 1'000'001)}}) ==
        "ballot-vote-serial");
}

TEST_CASE("after the closing time votes come in with the closing alone, and are counted by it", "[ballots]") {
  auto bakery = voting();
  const auto late = vote(bakery, "chidi", "yes");
  REQUIRE(bakery.cast("oven", "ada", {"no"}).empty());
  bakery.now = bakery.state.get<Ballot>(ballot_ref(kOven))->closes;
  CHECK(bakery.act("bo", BallotCollect{kOven}, {.said = {late}}) == "ballot-cast-after-close");
  REQUIRE(bakery.act("bo", BallotClose{kOven}, {.said = {late, vote(bakery, "dita", "yes")}}).empty());
  CHECK(bakery.result("oven").persons == 3);
  CHECK(bakery.result("oven").outcome == Outcome::Carried);
  CHECK(counted(bakery, "chidi") == "yes");
}

TEST_CASE("what the closing brings can make everybody have voted", "[ballots]") {
  auto bakery = voting();
  for (const char* id : {"ada", "bo"}) REQUIRE(bakery.cast("oven", id, {"yes"}).empty());
  const auto last = vote(bakery, "dita", "no");
  CHECK(bakery.act("bo", BallotClose{kOven}, {.said = {last}}) == "ballot-close-early");
  REQUIRE(
      bakery
          .act("ada", BallotPaper{kOven}, {.said = {sheet_of(bakery, "ada", "chidi"), sheet_of(bakery, "bo", "chidi")}})
          .empty());
  REQUIRE(bakery.act("bo", BallotClose{kOven}, {.said = {last}}).empty());
  const auto& result = bakery.result("oven");
  CHECK(result.persons == 4);
  CHECK(result.on_paper == 1);
  CHECK(result.outcome == Outcome::Rejected);  // two against two
}

TEST_CASE("a sheet from outside that holds more papers than anybody could give is refused, not counted", "[ballots]") {
  auto bakery = voting();
  PaperSheet sheet;
  sheet.ballot = kOven;
  sheet.voters = {MemberId::from("ada")};
  for (const auto papers : {std::int64_t{5}, INT64_MAX, std::int64_t{-1}}) {
    sheet.piles = {PaperPile{{OptionId::from("no")}, ratio(1), papers}};
    bakery.state.put(paper_ref(kOven), sheet);
    const auto counted = count_ballot(bakery.state, *bakery.state.get<Ballot>(ballot_ref(kOven)));
    REQUIRE_FALSE(counted);
    CHECK(counted.error().code == "number-range");
  }
}

TEST_CASE("revoking a stolen key takes back the votes that it gave, and none that its owner cast anew", "[ballots]") {
  auto bakery = voting();
  const auto proof = bakery.say(bakery.statement("key-add", "ada", "hana", *bakery.state.digest(founding_ref())));
  REQUIRE(bakery.act("ada", KeyAdd{}, {.said = {proof}}).empty());
  BallotCast cast{kOven, *bakery.state.digest(ballot_ref(kOven)), 1, {OptionId::from("no")}};
  auto collected = vote(bakery, "ada", "no", 2);  // signed by the stolen key, recorded by bo
  const std::vector<Disputed> by_thief = {{BallotCollect{kOven}, {collected}}, {cast, {}}};
  REQUIRE(bakery.act("ada", cast).empty());
  REQUIRE(bakery.act("bo", BallotCollect{kOven}, {.said = {collected}}).empty());

  const auto revoke = [&](std::optional<base::Instant> at = {}) {
    auto made = bakery.action("ada", KeyRevoke{bakery.key_id("ada"), base::Sha256::of("last good")}, {});
    made.disputed = by_thief;
    made.at = at.value_or(made.at);
    REQUIRE(judge(bakery.state, made, {bakery.key_id("hana")}));
    bakery.state.apply(apply(bakery.state, made));
  };
  SECTION("the last word was the thief's") {
    revoke();
    CHECK(counted(bakery, "ada").empty());
  }
  SECTION("the voting is over, and whoever takes a vote back could choose what comes out") {
    revoke(bakery.state.get<Ballot>(ballot_ref(kOven))->closes);
    CHECK(counted(bakery, "ada") == "no");
  }
  SECTION("the last word was ada's, with her other key") {
    cast.serial = 3;
    cast.ranking = {OptionId::from("yes")};
    REQUIRE(bakery.act("ada", cast, {.key = "hana"}).empty());
    revoke();
    CHECK(counted(bakery, "ada") == "yes");
  }
}
