// What the rules refuse, recorded all the same by somebody whose key is good (the table: victim.hpp).
#include <catch2/catch.hpp>

#include "codec/paths.hpp"
#include "codec/record_codec.hpp"
#include "codec/statement.hpp"
#include "history/statements.hpp"
#include "sign/sshsig.hpp"
#include "tests/attacks/victim.hpp"

namespace attacks {
namespace {

using support::Forge;
using support::How;
using support::signed_bytes;

const How kTreasurer{{}, "treasurer", {}, {}, {}};

std::string vote(Forge& forge, const std::string& ballot, std::int64_t seconds_from_close, std::int64_t serial) {
  rules::BallotCast cast;
  cast.ballot = rules::BallotId::from(ballot);
  cast.ballot_sha256 = forge.state().digest(rules::ballot_ref(cast.ballot)).value();
  cast.serial = serial;
  cast.ranking = {rules::OptionId::from("yes")};
  const auto* record = forge.state().get<rules::Ballot>(rules::ballot_ref(cast.ballot));
  const auto at = std::max(record->closes.plus_seconds(seconds_from_close), forge.next_instant());
  return signed_bytes(forge.draft(support::action_of(forge.state(), "ada", at, cast)), "ada");
}

std::string pay_share(Forge& forge, const char* by, const How& how, std::int64_t cents = 100) {
  const rules::SharePay pay{rules::MemberId::from("ada"), {cents, base::Currency::parse("EUR").value()}};
  return signed_bytes(forge.draft(by, pay, how), std::string_view(by) == "dita" ? "dita-two" : by);
}

/// A new key of ada's, proved by a statement that answers the founding and speaks to this co-op or to another.
rules::Statement key_statement(const Forge& forge, const std::string& coop, std::string_view key) {
  return support::statement_of("key-add", coop, "ada", key, forge.state().digest(rules::founding_ref()).value());
}

std::string add_key(Forge& forge, const rules::Statement& statement) {
  How how;
  how.statements = {statement};
  return signed_bytes(forge.draft("ada", rules::KeyAdd{}, how), "ada");
}

/// The same with a statement that nobody would have taken.
std::string add_unheard_key(Forge& forge, const rules::Statement& statement) {
  const auto key = sign::parse(statement.signature).value().key.id();
  const rules::Said said{statement, base::Sha256::of(codec::signed_bytes(statement)), key};
  auto action = support::action_of(forge.state(), "ada", forge.next_instant(), rules::KeyAdd{});
  action.said = {said};
  action.inputs = {history::statement_input(said)};
  return signed_bytes(forge.draft(action), "ada");
}

}  // namespace

TEST_CASE("a vote that comes late") {
  check_forgery(
      "ballot-cast-after-close", [](Forge& forge) { return vote(forge, "night-shift", 0, 1); },
      [](Forge& forge) { return vote(forge, "night-shift", -1, 1); });
  check_forgery(
      "ballot-cast-after-close", [](Forge& forge) { return vote(forge, "second-oven", 0, 2); }, nullptr);
}

TEST_CASE("a mandate that was used") {
  const auto accept = [](const char* by, const char* office, const char* ballot) {
    return [=](Forge& forge) {
      const How how{{}, {}, ballot, {}, {}};
      return signed_bytes(forge.draft(by, rules::OfficeAccept{rules::OfficeId::from(office)}, how), by);
    };
  };
  check_forgery("mandate-used", accept("bo", "treasurer", "treasurer-2024"), nullptr);
  check_forgery("mandate-used", accept("chidi", "ceo", "ceo-2024"), nullptr);
  check_forgery(
      "mandate-used",
      [](Forge& forge) {
        const How how{{}, "president", "eli-joins", {}, {}};
        return signed_bytes(
            forge.draft("ada", rules::MemberAdmit{rules::MemberId::from("eli"), rules::GradeId::from("baker")}, how),
            "ada");
      },
      nullptr);
}

TEST_CASE("a power that one does not have") {
  check_forgery(
      "power-lacking", [](Forge& forge) { return pay_share(forge, "dita", kTreasurer); },
      [](Forge& forge) { return pay_share(forge, "bo", kTreasurer); });
  check_forgery(
      "power-lacking", [](Forge& forge) { return pay_share(forge, "chidi", {}); },
      [](Forge& forge) { return pay_share(forge, "bo", kTreasurer); });
  check_forgery(
      "share-overpaid", [](Forge& forge) { return pay_share(forge, "bo", kTreasurer, 100'000'000); },
      [](Forge& forge) { return pay_share(forge, "bo", kTreasurer, 75'000); });
}

TEST_CASE("a statement that does not speak for this") {
  const auto fresh = [](Forge& forge) {
    return add_key(forge, key_statement(forge, forge.state().coop_id()->str(), "ada-two"));
  };
  SECTION("made for another co-op") {
    check_forgery(
        "statement-coop",
        [](Forge& forge) { return add_key(forge, key_statement(forge, base::Sha256::of("another").str(), "ada-two")); },
        fresh);
  }
  SECTION("signed by another key than it names, or changed behind its signature") {
    check_forgery(
        "statement-key",
        [](Forge& forge) {
          auto statement = key_statement(forge, forge.state().coop_id()->str(), "ada-two");
          statement.signature = support::FixedSigner("ada").sshsig("coop", codec::signed_bytes(statement)).value();
          return add_unheard_key(forge, statement);
        },
        fresh);
    check_forgery(
        "sig-bad",
        [](Forge& forge) {
          auto statement = key_statement(forge, forge.state().coop_id()->str(), "ada-two");
          statement.serial = 2;
          return add_unheard_key(forge, statement);
        },
        fresh);
    check_forgery(
        "sig-namespace",
        [](Forge& forge) {
          auto statement = key_statement(forge, forge.state().coop_id()->str(), "ada-two");
          statement.signature = support::FixedSigner("ada-two").sshsig("git", codec::signed_bytes(statement)).value();
          return add_unheard_key(forge, statement);
        },
        fresh);
  }
  SECTION("a key under which everything verifies") {
    check_forgery(
        "key-weak",
        [](Forge& forge) {
          auto statement = key_statement(forge, forge.state().coop_id()->str(), "ada-two");
          sign::PublicKey::Bytes identity{};
          identity[0] = 1;
          const auto weak = sign::PublicKey::from_bytes_unchecked(identity);
          statement.key = weak.str();
          sign::SignatureBytes signature{};
          signature[0] = 1;
          statement.signature = sign::encode(weak, "coop", {signature});
          return add_unheard_key(forge, statement);
        },
        fresh);
  }
  SECTION("a key that another member holds, and one that was revoked") {
    for (const char* key : {"chidi", "dita", "eli"}) {
      check_forgery(
          "key-taken",
          [&](Forge& forge) { return add_key(forge, key_statement(forge, forge.state().coop_id()->str(), key)); },
          fresh);
    }
  }
}

TEST_CASE("a statement that was recorded before") {
  const Victim victim;
  Forge forge(victim.folder());
  const auto statement = key_statement(forge, forge.state().coop_id()->str(), "ada-two");
  forge.append(add_key(forge, statement));
  CHECK(told(victim.audit()) == std::vector<std::string>());
  const auto bad = forge.append(add_key(forge, statement));
  CHECK(told(victim.audit()) == std::vector{one("statement-used", bad)});
}

TEST_CASE("the audit goes on behind a bad action, and counts what rests on it") {
  const Victim victim;
  Forge forge(victim.folder());
  const auto before = static_cast<std::int64_t>(story().commits().size());
  const auto bad = forge.append(pay_share(forge, "chidi", {}, 500));
  forge.append(signed_bytes(forge.draft("bo", hours_of_today(forge)), "bo"));
  CHECK(victim.audit().resting == 0);
  forge.append(pay_share(forge, "bo", kTreasurer));  // adds to the share that was forged
  const auto report = victim.audit();
  CHECK(told(report) == std::vector{one("power-lacking", bad)});
  CHECK(report.actions == before + 3);
  CHECK(report.resting == 1);
}

TEST_CASE("nobody is blamed for what was unreadable before") {
  const Victim victim;
  Forge forge(victim.folder());
  const auto whole = forge.draft("chidi", hours_of_today(forge));
  const auto broken = forge.draft("chidi", hours_of_today(forge), {}, {{"coop.yaml", "rubbish"}});
  const auto first = forge.append(support::plain_bytes(broken));
  auto repaired = whole;
  repaired.parents = {first};
  const auto second = forge.append(support::plain_bytes(repaired));
  const auto proper = forge.append(signed_bytes(forge.draft("bo", hours_of_today(forge)), "bo"));
  for (const auto& finding : victim.audit().findings) {
    CHECK(finding.commit != proper);
    CHECK((finding.commit == first || finding.commit == second));
  }
}

TEST_CASE("who counts the records of a folder rests on one that was taken away") {
  const Victim victim;
  Forge forge(victim.folder());
  const auto bad = forge.append(signed_bytes(
      forge.draft("chidi", hours_of_today(forge), {}, {{"ballots/night-shift/votes/b/bo.yaml", std::nullopt}}),
      "chidi"));
  const auto* ballot = forge.state().get<rules::Ballot>(rules::ballot_ref(rules::BallotId::from("night-shift")));
  const auto close = support::action_of(forge.state(), "ada", ballot->closes, rules::BallotClose{ballot->id});
  forge.append(signed_bytes(forge.draft(close), "ada"));
  const auto report = victim.audit();
  CHECK(told(report) == std::vector{one("tree-differs", bad)});
  CHECK(report.resting == 1);
}

TEST_CASE("an action whose record could not be read back") {
  Victim victim;
  Forge forge(victim.folder());
  // The payments that ada's share holds already are a finding of their own; the next one makes the record too large.
  auto share = *forge.state().get<rules::Share>(rules::share_ref(rules::MemberId::from("ada")));
  const rules::Payment cent{share.from, {1, share.price.currency()}, rules::MemberId::from("bo")};
  share.payments.clear();
  while (codec::encode(share).size() + 100 < record::kRecordBytes)
    share.payments.insert(share.payments.end(), 20, cent);
  while (codec::encode(share).size() > record::kRecordBytes) share.payments.pop_back();
  const auto path = codec::path_of(rules::share_ref(share.member));
  const auto first =
      forge.append(signed_bytes(forge.draft("ada", hours_of_today(forge), {}, {{path, codec::encode(share)}}), "ada"));
  const auto second = forge.append(pay_share(forge, "bo", kTreasurer));
  const auto proper = forge.append(signed_bytes(forge.draft("chidi", hours_of_today(forge)), "chidi"));

  const auto report = victim.audit();
  CHECK(told(report) == std::vector{one("tree-differs", first), one("record-size", second)});
  CHECK(report.tip == proper);
  // Whoever begins after the bad action reads what whoever began at the genesis does: nothing.
  history::Replayer resumed(forge.repository());
  REQUIRE(resumed.resume(second, *report.coop_id));
  for (const history::TreeState* state : {&std::as_const(resumed).state(), &forge.tree_state()}) {
    CHECK(!state->record(rules::share_ref(share.member)));
    REQUIRE(state->failure());
    CHECK(state->failure()->code == "record-size");
  }
}

}  // namespace attacks
