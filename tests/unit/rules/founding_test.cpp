#include <catch2/catch.hpp>

#include "rules/members/keys.hpp"
#include "tests/unit/rules/bakery.hpp"
#include "tests/vectors/judge_case.hpp"

using namespace rules;
using namespace rules_test;

namespace {

template <std::size_t I = 0, class F>
void for_each_payload(F&& f) {
  if constexpr (I < std::variant_size_v<Payload>) {
    f(Payload(std::in_place_index<I>));
    for_each_payload<I + 1>(f);
  }
}

std::string signers(const Bakery& bakery) {
  return bakery.state.get<PlainText>(allowed_signers_ref())->text;
}

}  // namespace

TEST_CASE("nothing but the founding is done before every founder has accepted", "[founding]") {
  Bakery bakery(Bakery::Begin::Founding);
  int refused = 0;
  for_each_payload([&](const Payload& payload) {
    const auto kind = kind_of(payload);
    if (kind.starts_with("founding-") || kind == "coop-found") return;
    INFO(kind);
    for (const char* who : {"ada", "bo"}) CHECK(bakery.act(who, payload) == "founding-open");
    ++refused;
  });
  CHECK(refused == 29);

  for (const char* who : {"bo", "chidi"}) REQUIRE(bakery.act(who, FoundingAccept{}).empty());
  CHECK(bakery.act("ada", HoursLog{}) == "founding-open");
  REQUIRE(bakery.act("dita", FoundingAccept{}).empty());
  CHECK(bakery.act("ada", HoursLog{}) == "hours-empty");
  CHECK(bakery.state.get<Coop>(coop_ref())->opened == date("2025-01-10"));
}

TEST_CASE("one who declines holds up nobody, and is a member no more", "[founding]") {
  Bakery bakery(Bakery::Begin::Founding);
  REQUIRE(bakery.act("bo", FoundingAccept{}).empty());
  REQUIRE(bakery.act("chidi", FoundingAccept{}).empty());
  REQUIRE(bakery.act("dita", FoundingDecline{}).empty());
  CHECK(bakery.state.get<Coop>(coop_ref())->opened);
  CHECK(bakery.state.member(MemberId::from("dita"))->standing == Standing::Left);
  CHECK(bakery.act("dita", FoundingAccept{}) == "key-revoked");
}

TEST_CASE("a co-op that everybody declines never opens", "[founding]") {
  Bakery bakery(Bakery::Begin::Founding);
  auto ada = *bakery.state.member(MemberId::from("ada"));
  ada.standing = Standing::Invited;
  bakery.state.put(member_ref(ada.id), ada);
  for (const char* who : {"ada", "bo", "chidi", "dita"}) REQUIRE(bakery.act(who, FoundingDecline{}).empty());
  CHECK_FALSE(bakery.state.get<Coop>(coop_ref())->opened);
}

TEST_CASE("a founder is struck by all of the rest, and by no fewer", "[founding]") {
  Bakery bakery(Bakery::Begin::Founding);
  const FoundingStrike dita{MemberId::from("dita")};
  REQUIRE(bakery.act("ada", dita).empty());
  CHECK(bakery.act("ada", dita) == "founding-strike-twice");
  REQUIRE(bakery.act("bo", dita).empty());
  CHECK(bakery.state.member(dita.member)->standing == Standing::Invited);
  REQUIRE(bakery.act("chidi", dita).empty());
  CHECK(bakery.state.member(dita.member)->standing == Standing::Left);
  CHECK_FALSE(bakery.state.get<Coop>(coop_ref())->opened);  // bo and chidi have not accepted
}

TEST_CASE("the strikes of founders who decline are not heard, and theirs are not waited for", "[founding]") {
  Bakery bakery(Bakery::Begin::Founding);
  const FoundingStrike dita{MemberId::from("dita")};
  REQUIRE(bakery.act("bo", dita).empty());
  REQUIRE(bakery.act("bo", FoundingDecline{}).empty());
  REQUIRE(bakery.act("ada", dita).empty());
  SECTION("a strike by half of the rest is not made whole by one who left") {
    CHECK(bakery.state.member(dita.member)->standing == Standing::Invited);
  }
  SECTION("whoever declines completes the strike of the others, and the co-op opens") {
    REQUIRE(bakery.act("chidi", FoundingDecline{}).empty());
    CHECK(bakery.state.member(dita.member)->standing == Standing::Left);
    CHECK(bakery.state.get<Coop>(coop_ref())->opened);
  }
}

TEST_CASE("one strike may complete another", "[founding]") {
  Bakery bakery(Bakery::Begin::Founding);
  const FoundingStrike bo{MemberId::from("bo")}, chidi{MemberId::from("chidi")};
  for (const char* who : {"ada", "dita"}) REQUIRE(bakery.act(who, bo).empty());
  for (const char* who : {"ada", "dita"}) REQUIRE(bakery.act(who, chidi).empty());
  CHECK(bakery.state.member(bo.member)->standing == Standing::Invited);
  CHECK(bakery.state.member(chidi.member)->standing == Standing::Invited);
  REQUIRE(bakery.act("chidi", bo).empty());  // all the rest strike bo; then all the rest strike chidi
  CHECK(bakery.state.member(bo.member)->standing == Standing::Left);
  CHECK(bakery.state.member(chidi.member)->standing == Standing::Left);
  CHECK_FALSE(bakery.state.get<Coop>(coop_ref())->opened);  // dita has not accepted
}

TEST_CASE("the last founder who is left is struck by nobody", "[founding]") {
  Bakery bakery(Bakery::Begin::Founding);
  auto ada = *bakery.state.member(MemberId::from("ada"));
  ada.standing = Standing::Invited;
  bakery.state.put(member_ref(ada.id), ada);
  for (const char* who : {"bo", "chidi", "dita"}) REQUIRE(bakery.act(who, FoundingDecline{}).empty());
  CHECK(bakery.state.member(ada.id)->standing == Standing::Invited);
  REQUIRE(bakery.act("ada", FoundingAccept{}).empty());
  CHECK(bakery.state.get<Coop>(coop_ref())->opened);
}

TEST_CASE("a founder who accepts is struck by nobody", "[founding]") {
  Bakery bakery(Bakery::Begin::Founding);
  REQUIRE(bakery.act("ada", FoundingStrike{MemberId::from("dita")}).empty());
  REQUIRE(bakery.act("dita", FoundingAccept{}).empty());
  CHECK(bakery.state.member(MemberId::from("dita"))->strikes.empty());
  CHECK(bakery.act("bo", FoundingStrike{MemberId::from("dita")}) == "founding-not-invited");
}

TEST_CASE("an act of the founding names no office and no ballot", "[founding]") {
  Bakery bakery(Bakery::Begin::Founding);
  CHECK(bakery.act("bo", FoundingAccept{}, {.as = "president"}) == "head-unasked");
  CHECK(bakery.act("bo", FoundingAccept{}, {.under = "oven"}) == "head-unasked");
}

TEST_CASE("the founding is signed with the key of the founder who brings it", "[founding]") {
  const auto cases = vectors::read_vector("tests/vectors", "founding-papers").value();
  const auto action = vectors::build_action(cases.front()).value();
  const vectors::MapState nothing;
  const auto key = [&](const char* name) { return cases.front().papers.key_id(name).value(); };
  CHECK(judge(nothing, action, {key("ada")}));
  CHECK(judge(nothing, action, {key("bo")}).error().rule == "signer-not-author");
  auto by_bo = action;
  by_bo.by = MemberId::from("bo");
  CHECK(judge(nothing, by_bo, {key("ada")}).error().rule == "signer-not-author");
  CHECK(judge(nothing, by_bo, {key("bo")}));
  by_bo.as = OfficeId::from("president");
  CHECK(judge(nothing, by_bo, {key("bo")}).error().rule == "head-unasked");
}

TEST_CASE("the founders of one founding are told apart", "[founding]") {
  const auto cases = vectors::read_vector("tests/vectors", "founding-papers").value();
  const auto action = vectors::build_action(cases.front()).value();
  const auto rule_of = [&](auto&& change) {
    auto changed = action;
    for (auto& brought : changed.inputs) {
      if (auto* founding = std::get_if<Founding>(&brought.record)) change(*founding);
    }
    return judge(vectors::MapState(), changed, {cases.front().papers.key_id("ada").value()}).error().rule;
  };
  CHECK(rule_of([](Founding& f) { f.founders[1].id = f.founders[0].id; }) == "member-id-taken");
  CHECK(rule_of([](Founding& f) { f.founders[1].key = f.founders[0].key; }) == "key-taken");
  CHECK(rule_of([](Founding& f) { f.founders[1].name = "ADA ADLER"; }) == "name-confusable");
  CHECK(rule_of([](Founding& f) { f.founders[1].name.clear(); }) == "name-form");
  CHECK(rule_of([](Founding& f) { f.name.clear(); }) == "name-form");
  CHECK(rule_of([](Founding& f) { f.name = "Bakery\nof the town"; }) == "name-form");
  CHECK(rule_of([](Founding& f) { f.founders[1].name = "Bo\nBerg"; }) == "name-form");
  CHECK(rule_of([](Founding& f) { f.founders[1].id = MemberId::from("reopen-nominations"); }) == "member-id-reserved");
}

TEST_CASE("allowed_signers grows by a line a key and never shrinks", "[members]") {
  Bakery bakery;
  const auto at_first = signers(bakery);
  CHECK(std::count(at_first.begin(), at_first.end(), '\n') == 4);
  CHECK(allowed_signer(SlugId::from("bakery"), MemberId::from("bo"), "ssh-ed25519 AAAA") ==
        "bo@bakery.invalid namespaces=\"git,coop\" ssh-ed25519 AAAA\n");
  const auto founding = *bakery.state.digest(founding_ref());
  REQUIRE(bakery.act("bo", KeyAdd{}, {.said = {bakery.said("key-add", "bo", "hana", founding)}}).empty());
  const auto grown = signers(bakery);
  CHECK(grown.starts_with(at_first));
  CHECK(grown.substr(at_first.size()).starts_with("bo@bakery.invalid namespaces=\"git,coop\" ssh-ed25519 "));
  REQUIRE(bakery.act("bo", KeyRevoke{bakery.key_id("bo")}, {.key = "hana"}).empty());
  CHECK(bakery.act("bo", MemberResign{}) == "key-revoked");
  REQUIRE(bakery.act("bo", MemberResign{}, {.key = "hana"}).empty());
  CHECK(signers(bakery) == grown);
}

TEST_CASE("a key that was revoked comes back for nobody", "[members]") {
  Bakery bakery;
  const auto founding = *bakery.state.digest(founding_ref());
  REQUIRE(bakery.act("bo", KeyAdd{}, {.said = {bakery.said("key-add", "bo", "hana", founding)}}).empty());
  REQUIRE(bakery.act("bo", KeyRevoke{bakery.key_id("hana")}).empty());
  CHECK(bakery.act("bo", KeyAdd{}, {.said = {bakery.said("key-add", "bo", "hana", founding)}}) == "statement-used");
  CHECK(bakery.act("dita", KeyAdd{}, {.said = {bakery.said("key-add", "dita", "hana", founding)}}) == "key-taken");
}

TEST_CASE("a number of a certificate is never used again", "[shares]") {
  Bakery bakery;
  const auto articles = *bakery.state.digest(clauses_ref());
  REQUIRE(bakery.act("dita", MemberResign{}).empty());
  auto policy = bakery.policy();
  for (auto& power : policy.powers) {
    if (power.action == "member-admit") power.under.reset();
  }
  bakery.set_policy(policy);
  for (const auto& [who, name] : {std::pair{"eve", "Eve Ebert"}, {"finn", "Finn Falk"}}) {
    REQUIRE(bakery
                .act("ada", MemberApply{MemberId::from(who)},
                     {.said = {bakery.said("member-apply", who, who, articles, name)}})
                .empty());
    REQUIRE(bakery.act("ada", MemberAdmit{MemberId::from(who), GradeId::from("baker")}, {.as = "president"}).empty());
  }
  CHECK(bakery.state.get<Share>(share_ref(MemberId::from("dita")))->number == 4);
  CHECK(bakery.state.get<Share>(share_ref(MemberId::from("eve")))->number == 5);
  CHECK(bakery.state.get<Share>(share_ref(MemberId::from("finn")))->number == 6);
}
