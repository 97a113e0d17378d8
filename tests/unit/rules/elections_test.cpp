#include <catch2/catch.hpp>

#include "rules/powers.hpp"
#include "tests/unit/rules/bakery.hpp"

using namespace rules;
using namespace rules_test;

namespace {

const OfficeId kPresident = OfficeId::from("president");

Bakery with_election(const std::vector<std::string>& candidates, Method method = Method::Irv) {
  Bakery bakery;
  auto policy = bakery.policy();
  bakery.decision(policy, "election").method = method;
  bakery.decision(policy, "election").quorum = ratio(0);
  bakery.set_policy(policy);
  bakery.now = instant("2025-02-03T10:00:00Z");
  BallotOpen open;
  open.ballot = BallotId::from("president-2025");
  open.decision = DecisionId::from("election");
  open.question = "Who shall be president?";
  open.subject.office = kPresident;
  for (const auto& id : candidates) open.candidates.push_back({MemberId::from(id), {}, {}});
  open.closes = bakery.now.plus_days(7);
  REQUIRE(bakery.act("ada", open, {.as = "president"}).empty());
  return bakery;
}

void close_election(Bakery& bakery) {
  REQUIRE(bakery.close("president-2025").empty());
}

std::string accept(Bakery& bakery, const std::string& who) {
  return bakery.act(who, OfficeAccept{kPresident}, {.under = "president-2025"});
}

}  // namespace

TEST_CASE("who has belonged longest wins a tie, then the earlier id", "[elections]") {
  const auto winner = [](std::string_view dita_since, Method method) {
    Bakery bakery;
    auto dita = *bakery.state.member(MemberId::from("dita"));
    dita.since = date(dita_since);
    bakery = Bakery();
    auto policy = bakery.policy();
    bakery.decision(policy, "election").method = method;
    bakery.set_policy(policy);
    bakery.state.put(member_ref(dita.id), dita);
    bakery.now = instant("2025-02-03T10:00:00Z");
    BallotOpen open;
    open.ballot = BallotId::from("president-2025");
    open.decision = DecisionId::from("election");
    open.question = "Who shall be president?";
    open.subject.office = kPresident;
    open.candidates = {{dita.id, {}, {}}, {MemberId::from("chidi"), {}, {}}};
    open.closes = bakery.now.plus_days(7);
    REQUIRE(bakery.act("ada", open, {.as = "president"}).empty());
    REQUIRE(bakery.cast("president-2025", "ada", {"chidi"}).empty());
    REQUIRE(bakery.cast("president-2025", "bo", {"dita"}).empty());
    close_election(bakery);
    const auto result = bakery.result("president-2025");
    CHECK(result.rounds.back().tie == "longest membership, then id, is favoured");
    return result.winner->str();
  };
  for (const auto method : {Method::Irv, Method::Plurality}) {
    CHECK(winner("2025-01-09", method) == "dita");
    CHECK(winner("2025-01-10", method) == "chidi");  // the same day: the earlier id
    CHECK(winner("2025-01-11", method) == "chidi");
  }
}

TEST_CASE("a candidate who is not wanted loses to reopened nominations", "[elections]") {
  auto bakery = with_election({"dita"});
  REQUIRE(bakery.cast("president-2025", "ada", {"reopen-nominations"}).empty());
  REQUIRE(bakery.cast("president-2025", "bo", {"reopen-nominations", "dita"}).empty());
  REQUIRE(bakery.cast("president-2025", "dita", {"dita"}).empty());
  close_election(bakery);
  CHECK(bakery.result("president-2025").outcome == Outcome::Reopened);
  CHECK(accept(bakery, "dita") == "mandate-not-passed");
}

TEST_CASE("without a vote nobody is elected", "[elections]") {
  auto bakery = with_election({"dita"});
  REQUIRE(bakery.cast("president-2025", "ada", {}).empty());
  close_election(bakery);
  CHECK(bakery.result("president-2025").outcome == Outcome::NoWinner);
  CHECK_FALSE(bakery.result("president-2025").winner);
}

TEST_CASE("second choices elect where no first choice does", "[elections]") {
  auto bakery = with_election({"bo", "chidi", "dita"});
  bakery.enrol_provisional("eve", 1, 2);  // too late for this roll
  REQUIRE(bakery.cast("president-2025", "ada", {"chidi"}).empty());
  REQUIRE(bakery.cast("president-2025", "bo", {"bo", "dita"}).empty());
  REQUIRE(bakery.cast("president-2025", "chidi", {"dita", "bo"}).empty());
  REQUIRE(bakery.cast("president-2025", "dita", {"dita"}).empty());
  CHECK(bakery.cast("president-2025", "eve", {"chidi"}) == "ballot-not-on-roll");
  close_election(bakery);
  CHECK(bakery.result("president-2025").winner == OptionId::from("dita"));
}

TEST_CASE("a term begins when the office is taken and ends on its last day", "[offices]") {
  auto bakery = with_election({"dita"});
  bakery.seat("president", "ada", "2025-02-28");
  REQUIRE(bakery.cast("president-2025", "ada", {"dita"}).empty());
  close_election(bakery);
  bakery.now = instant("2025-02-28T23:59:59Z");
  CHECK(accept(bakery, "dita") == "office-held");
  bakery.now = instant("2025-03-01T00:00:00Z");
  REQUIRE(accept(bakery, "dita").empty());
  const auto* office = bakery.state.get<Office>(office_ref(kPresident));
  CHECK(office->since == date("2025-03-01"));
  CHECK(office->until == date("2026-02-28"));
  CHECK(office->under == BallotId::from("president-2025"));
}

TEST_CASE("a mandate elects once", "[offices]") {
  auto bakery = with_election({"dita"});
  bakery.seat("president", "ada", "2025-02-01");
  REQUIRE(bakery.cast("president-2025", "ada", {"dita"}).empty());
  close_election(bakery);
  REQUIRE(accept(bakery, "dita").empty());
  CHECK(bakery.result("president-2025").used_by == "office-accept president");
  CHECK(accept(bakery, "dita") == "mandate-used");  // the term cannot be begun again
  REQUIRE(bakery.act("dita", OfficeResign{kPresident}).empty());
  CHECK_FALSE(bakery.state.get<Office>(office_ref(kPresident))->holder);
  CHECK(accept(bakery, "dita") == "mandate-used");
}

TEST_CASE("a later election takes the mandate from whoever was elected and has not taken the office", "[offices]") {
  auto bakery = with_election({"bo"});
  REQUIRE(bakery.cast("president-2025", "bo", {"bo"}).empty());
  close_election(bakery);
  bakery.seat("president", "ada", "2025-02-28");
  const auto hold_again = [&](const std::vector<std::string>& ranking) {
    BallotOpen open;
    open.ballot = BallotId::from("president-again");
    open.decision = DecisionId::from("election");
    open.question = "Who shall be president?";
    open.subject.office = kPresident;
    open.candidates = {{MemberId::from("chidi"), {}, {}}};
    open.closes = bakery.now.plus_days(7);
    REQUIRE(bakery.act("ada", open, {.as = "president"}).empty());
    if (!ranking.empty()) REQUIRE(bakery.cast("president-again", "dita", ranking).empty());
    REQUIRE(bakery.close("president-again").empty());
    bakery.seat("president", "ada", "2025-02-01");
  };
  SECTION("by electing another") {
    hold_again({"chidi"});
    CHECK(bakery.result("president-2025").superseded_by == BallotId::from("president-again"));
    CHECK(accept(bakery, "bo") == "mandate-superseded");
    CHECK(bakery.act("chidi", OfficeAccept{kPresident}, {.under = "president-again"}).empty());
  }
  SECTION("by asking for other candidates") {
    hold_again({"reopen-nominations"});
    CHECK(accept(bakery, "bo") == "mandate-superseded");
  }
  SECTION("but not by electing nobody") {
    hold_again({});
    CHECK(accept(bakery, "bo").empty());
  }
}

TEST_CASE("an election that is counted late decides nothing against one whose voting ended after it", "[offices]") {
  auto bakery = with_election({"bo"});
  REQUIRE(bakery.cast("president-2025", "bo", {"bo"}).empty());
  bakery.seat("president", "ada", "2025-02-28");
  bakery.now = bakery.state.get<Ballot>(ballot_ref(BallotId::from("president-2025")))->closes.plus_days(1);
  BallotOpen open;
  open.ballot = BallotId::from("president-again");
  open.decision = DecisionId::from("election");
  open.question = "Who shall be president?";
  open.subject.office = kPresident;
  open.candidates = {{MemberId::from("chidi"), {}, {}}};
  open.closes = bakery.now.plus_days(7);
  REQUIRE(bakery.act("ada", open, {.as = "president"}).empty());
  REQUIRE(bakery.cast("president-again", "dita", {"chidi"}).empty());
  REQUIRE(bakery.close("president-again").empty());
  REQUIRE(bakery.close("president-2025").empty());
  CHECK(bakery.result("president-2025").superseded_by == BallotId::from("president-again"));
  CHECK_FALSE(bakery.result("president-again").superseded_by);
  CHECK(accept(bakery, "bo") == "mandate-superseded");
}

TEST_CASE("a mandate runs from the end of the voting, however late it is counted", "[offices]") {
  auto bakery = with_election({"bo"});
  REQUIRE(bakery.cast("president-2025", "bo", {"bo"}).empty());
  const auto days = bakery.policy().ballots.mandate_days;
  const auto closes = bakery.state.get<Ballot>(ballot_ref(BallotId::from("president-2025")))->closes;
  bakery.now = closes.plus_days(days).plus_seconds(1);
  REQUIRE(bakery.close("president-2025").empty());
  CHECK(accept(bakery, "bo") == "mandate-lapsed");
}

TEST_CASE("after the term an office keeps the caretaker's powers alone", "[offices]") {
  Bakery bakery;
  const auto policy = bakery.policy();
  bakery.seat("treasurer", "bo", "2025-03-31");
  const auto holds = [&](std::string_view kind, std::string_view day) {
    return holds_for(bakery.state, policy, MemberId::from("bo"), OfficeId::from("treasurer"), kind, date(day));
  };
  CHECK(holds("payroll-draft", "2025-03-31"));
  CHECK_FALSE(holds("payroll-draft", "2025-04-01"));
  CHECK(holds("share-pay", "2025-04-01"));
  CHECK(holds("hours-approve", "2030-04-01"));
  CHECK_FALSE(holds_for(bakery.state, policy, MemberId::from("dita"), OfficeId::from("treasurer"), "share-pay",
                        date("2025-03-01")));

  bakery.enrol_provisional("eve", 0, 4);
  bakery.now = instant("2025-04-01T10:00:00Z");
  CHECK(bakery.act("bo", SharePay{MemberId::from("eve"), euro("1.00")}, {.as = "treasurer"}).empty());
  CHECK(bakery.act("bo", PayrollDraft{base::Month::parse("2025-03").value(), {}}, {.as = "treasurer"}) ==
        "power-lacking");
}

TEST_CASE("who leaves holds no office any more", "[offices]") {
  Bakery bakery;
  REQUIRE(bakery.act("bo", MemberResign{}).empty());
  CHECK_FALSE(bakery.state.get<Office>(office_ref(OfficeId::from("treasurer")))->holder);
  CHECK(bakery.state.get<Office>(office_ref(kPresident))->holder == MemberId::from("ada"));
}

TEST_CASE("a power says whom it is for, and why it fits or does not", "[powers]") {
  Bakery bakery;
  const auto answer = explain_power(bakery.state, MemberId::from("bo"), "payroll-draft", date("2025-02-01"));
  REQUIRE(answer.known);
  REQUIRE(answer.grants.size() == 2);
  CHECK(answer.grants[0].fits);
  CHECK(answer.grants[0].why == "holds it until 2039-12-31");
  CHECK_FALSE(answer.grants[1].fits);
  CHECK(answer.grants[1].why == "chidi holds it");
  CHECK_FALSE(explain_power(bakery.state, MemberId::from("bo"), "baking", date("2025-02-01")).known);
  CHECK(explain_power(bakery.state, MemberId::from("bo"), "member-admit", date("2025-02-01")).under ==
        DecisionId::from("membership"));
  CHECK(office_for(bakery.state, MemberId::from("bo"), "share-pay", date("2025-02-01")) == OfficeId::from("treasurer"));
  CHECK_FALSE(office_for(bakery.state, MemberId::from("dita"), "share-pay", date("2025-02-01")));
}

TEST_CASE("the words of a grant", "[powers]") {
  CHECK(parse_grant("any owner")->to == Grant::To::AnyOwner);
  CHECK(parse_grant("any member")->to == Grant::To::AnyMember);
  CHECK(parse_grant("self")->to == Grant::To::Self);
  CHECK(parse_grant("petition")->to == Grant::To::Petition);
  CHECK(parse_grant("office ceo")->office == OfficeId::from("ceo"));
  for (const char* bad : {"", "Any owner", "office", "office ", "office CEO", "any owner ", "nobody", "office a b"}) {
    CHECK_FALSE(parse_grant(bad));
  }
}
