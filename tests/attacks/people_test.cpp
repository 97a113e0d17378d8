// What people say and others record, votes, recovery, and two-person rules, by somebody with a good key (the table:
// victim.hpp).
#include <catch2/catch.hpp>

#include "codec/paths.hpp"
#include "codec/record_codec.hpp"
#include "codec/statement.hpp"
#include "sync/guard.hpp"
#include "tests/attacks/victim.hpp"

namespace attacks {
namespace {

using rules::BallotId;
using rules::MemberId;
using support::Forge;
using support::How;
using support::signed_bytes;

const BallotId kOpen = BallotId::from("night-shift");
const How kTreasurer{{}, "treasurer", {}, {}, {}};
const How kCeo{{}, "ceo", {}, {}, {}};
const How kPresident{{}, "president", {}, {}, {}};

/// The key with which a member signs at the end of the story.
std::string key_of(std::string_view member) {
  return member == "dita" ? "dita-two" : std::string(member);
}

std::string by(Forge& forge, std::string_view member, const rules::Payload& payload, const How& how = {}) {
  return signed_bytes(forge.draft(member, payload, how), how.key.empty() ? key_of(member) : how.key);
}

base::Sha256 digest_of(const Forge& forge, const rules::Ref& ref) {
  return forge.state().digest(ref).value();
}

rules::Statement statement(const Forge& forge, std::string_view purpose, std::string_view member,
                           const rules::Ref& answers) {
  rules::Statement made;
  made.purpose = std::string(purpose);
  made.coop = forge.state().coop_id()->str();
  made.by = MemberId::from(member);
  made.answers = digest_of(forge, answers);
  return made;
}

rules::Statement by_key(rules::Statement made, std::string_view key) {
  const support::FixedSigner signer(key);
  made.key = signer.key().str();
  made.signature = signer.sshsig("coop", codec::signed_bytes(made)).value();
  return made;
}

rules::Statement sent_vote(const Forge& forge, std::string_view member, std::string_view key = {},
                           const char* choice = "no") {
  auto vote = statement(forge, "ballot-cast", member, rules::ballot_ref(kOpen));
  vote.ranking = {rules::OptionId::from(choice)};
  return by_key(vote, key.empty() ? key_of(member) : key);
}

rules::Statement count(const Forge& forge, std::string_view teller, const char* voter = "ada",
                       const std::string& key = {}) {
  auto papers = statement(forge, "ballot-paper", teller, rules::ballot_ref(kOpen));
  papers.voters = {MemberId::from(voter)};
  papers.piles = {rules::PaperPile{{rules::OptionId::from("no")}, base::Ratio(1), 1}};
  return by_key(papers, key.empty() ? key_of(teller) : key);
}

How bringing(std::vector<rules::Statement> statements) {
  How how;
  how.statements = std::move(statements);
  return how;
}

Forging collects(std::function<std::vector<rules::Statement>(Forge&)> statements) {
  return [statements](Forge& forge) {
    return by(forge, "chidi", rules::BallotCollect{kOpen}, bringing(statements(forge)));
  };
}

Forging enters(std::function<std::vector<rules::Statement>(Forge&)> statements) {
  return
      [statements](Forge& forge) { return by(forge, "chidi", rules::BallotPaper{kOpen}, bringing(statements(forge))); };
}

rules::BallotCast cast(const Forge& forge, const char* choice, std::int64_t serial = 1) {
  return {kOpen, digest_of(forge, rules::ballot_ref(kOpen)), serial, {rules::OptionId::from(choice)}};
}

/// Bo has chosen guardians, and somebody asks for a new key in his name.
rules::KeyId ask_for_bo(Forge& forge) {
  forge.append(by(forge, "bo", rules::RecoveryCircle{{MemberId::from("ada"), MemberId::from("dita")}}));
  const auto proof = by_key(statement(forge, "key-recover", "bo", rules::founding_ref()), "hana");
  forge.append(by(forge, "chidi", rules::RecoveryRequest{MemberId::from("bo")}, bringing({proof})));
  return support::fixed_key("hana").public_key().id();
}

std::string approves(Forge& forge, std::string_view member, const rules::KeyId& key, const How& how = {}) {
  const auto* recovery = forge.state().get<rules::Recovery>(rules::recovery_ref(key));
  return by(forge, member, rules::RecoveryApprove{key, recovery->statement}, how);
}

std::string finishes(Forge& forge, const rules::KeyId& key, std::int64_t days) {
  const auto action =
      support::action_of(forge.state(), "chidi", forge.next_instant().plus_days(days), rules::RecoveryFinish{key});
  return signed_bytes(forge.draft(action), "chidi");
}

}  // namespace

TEST_CASE("a vote that somebody else signed, sent again, or sent for another ballot") {
  const auto good = collects([](Forge& forge) { return std::vector{sent_vote(forge, "ada")}; });
  check_forgery("statement-signer",
                collects([](Forge& forge) { return std::vector{sent_vote(forge, "ada", "chidi")}; }), good);
  check_forgery("key-revoked", collects([](Forge& forge) { return std::vector{sent_vote(forge, "dita", "dita")}; }),
                collects([](Forge& forge) { return std::vector{sent_vote(forge, "dita")}; }));
  check_forgery("statement-answers", collects([](Forge& forge) {
                  auto vote = statement(forge, "ballot-cast", "ada", rules::ballot_ref(BallotId::from("second-oven")));
                  vote.ranking = {rules::OptionId::from("no")};
                  return std::vector{by_key(vote, "ada")};
                }),
                good);
  check_forgery(
      "statement-used",
      [](Forge& forge) {
        const auto vote = sent_vote(forge, "ada");
        forge.append(by(forge, "bo", rules::BallotCollect{kOpen}, bringing({vote})));
        return by(forge, "chidi", rules::BallotCollect{kOpen}, bringing({vote}));
      },
      nullptr);
  // eli has left, and his key ended with his membership
  check_forgery("key-revoked", collects([](Forge& forge) { return std::vector{sent_vote(forge, "eli")}; }), good);
}

TEST_CASE("two votes of one person, and votes that no ballot paper has") {
  const auto good = [](Forge& forge) { return by(forge, "ada", cast(forge, "yes")); };
  check_forgery("ballot-vote-twice", collects([](Forge& forge) {
                  return std::vector{sent_vote(forge, "ada", {}, "no"), sent_vote(forge, "ada", {}, "yes")};
                }),
                nullptr);
  check_forgery(
      "ballot-vote-serial", [](Forge& forge) { return by(forge, "ada", cast(forge, "yes", 7)); }, good);
  check_forgery(
      "ballot-option-unknown", [](Forge& forge) { return by(forge, "ada", cast(forge, "perhaps")); }, good);
  check_forgery(
      "ballot-changed",
      [](Forge& forge) {
        auto vote = cast(forge, "yes");
        vote.ballot_sha256 = digest_of(forge, rules::ballot_ref(BallotId::from("second-oven")));
        return by(forge, "ada", vote);
      },
      good);
  check_forgery(
      "key-revoked",
      [](Forge& forge) {
        How how;
        how.key = "eli";
        return signed_bytes(forge.draft("eli", cast(forge, "yes"), how), "eli");
      },
      nullptr);
}

TEST_CASE("papers that one person counted, or a voter who votes twice") {
  const auto good = enters([](Forge& forge) { return std::vector{count(forge, "bo"), count(forge, "dita")}; });
  check_forgery("paper-tellers", enters([](Forge& forge) { return std::vector{count(forge, "bo")}; }), good);
  check_forgery(
      "paper-tellers",
      [](Forge& forge) {
        const auto proof = by_key(statement(forge, "key-add", "bo", rules::founding_ref()), "hana");
        forge.append(by(forge, "bo", rules::KeyAdd{}, bringing({proof})));
        return by(forge, "chidi", rules::BallotPaper{kOpen},
                  bringing({count(forge, "bo"), count(forge, "bo", "ada", "hana")}));
      },
      good);
  check_forgery("paper-voted-already", enters([](Forge& forge) {
                  return std::vector{count(forge, "ada", "bo"), count(forge, "dita", "bo")};
                }),
                good);
  check_forgery(
      "ballot-voted-on-paper",
      [good](Forge& forge) {
        forge.append(good(forge));
        return by(forge, "ada", cast(forge, "yes"));
      },
      nullptr);
}

TEST_CASE("a vote that is dated back is late by the clock of a guard, whichever way it comes in") {
  const std::vector<Forging> ways = {
      [](Forge& forge) { return by(forge, "ada", cast(forge, "yes")); },
      collects([](Forge& forge) { return std::vector{sent_vote(forge, "ada")}; }),
      enters([](Forge& forge) {
        return std::vector{count(forge, "bo"), count(forge, "dita")};
      }),
  };
  for (const auto& way : ways) {
    const Victim victim;
    Forge forge(victim.folder());
    const auto before = forge.tip();
    const auto closes = forge.state().get<rules::Ballot>(rules::ballot_ref(kOpen))->closes;
    const auto vote = forge.append(way(forge));
    const syncing::PushedRef pushed{before, vote, "refs/heads/main"};
    const auto in_time = syncing::check_push(victim.git(), {}, {pushed}, closes.plus_seconds(-1));
    REQUIRE(in_time);
    CHECK(in_time->empty());
    const auto late = syncing::check_push(victim.git(), {}, {pushed}, closes);
    REQUIRE(late);
    REQUIRE(late->size() == 1);
    CHECK(one(late->front().code, late->front().commit) == one("ballot-cast-after-close", vote));
    // Without a guard nobody can tell: an audit takes the time that the line tells.
    CHECK(told(victim.audit()) == std::vector<std::string>());
  }
}

TEST_CASE("a recovery by fewer than the circle asks, or before its time") {
  check_forgery(
      "recovery-approved-twice",
      [](Forge& forge) {
        const auto proof = by_key(statement(forge, "key-add", "ada", rules::founding_ref()), "ivan");
        forge.append(by(forge, "ada", rules::KeyAdd{}, bringing({proof})));
        const auto key = ask_for_bo(forge);
        forge.append(approves(forge, "ada", key));
        How second;
        second.key = "ivan";
        return approves(forge, "ada", key, second);
      },
      [](Forge& forge) {
        const auto key = ask_for_bo(forge);
        forge.append(approves(forge, "ada", key));
        return approves(forge, "dita", key);
      });
  check_forgery(
      "recovery-no-guardian", [](Forge& forge) { return approves(forge, "chidi", ask_for_bo(forge)); },
      [](Forge& forge) { return approves(forge, "ada", ask_for_bo(forge)); });
  const auto approved = [](Forge& forge) {
    const auto key = ask_for_bo(forge);
    forge.append(approves(forge, "ada", key));
    forge.append(approves(forge, "dita", key));
    return key;
  };
  check_forgery(
      "recovery-waits", [approved](Forge& forge) { return finishes(forge, approved(forge), 6); },
      [approved](Forge& forge) { return finishes(forge, approved(forge), 7); });
  check_forgery(
      "recovery-veto-other", [](Forge& forge) { return by(forge, "dita", rules::RecoveryVeto{ask_for_bo(forge)}); },
      [](Forge& forge) { return by(forge, "bo", rules::RecoveryVeto{ask_for_bo(forge)}); });
  check_forgery(
      "recovery-not-approved",
      [approved](Forge& forge) {
        const auto key = approved(forge);
        forge.append(by(forge, "bo", rules::RecoveryVeto{key}));
        return finishes(forge, key, 30);
      },
      nullptr);
}

TEST_CASE("a ballot, hours or pay by one who may not") {
  const auto open = [](const How& how, const char* who) {
    return [=](Forge& forge) {
      rules::BallotOpen made;
      made.ballot = BallotId::from("again");
      made.decision = rules::DecisionId::from("ordinary");
      made.question = "Again?";
      made.subject.proposal = rules::ProposalId::from("night-shift");
      made.proposal_sha256 = digest_of(forge, rules::proposal_ref(*made.subject.proposal));
      made.closes = forge.next_instant().plus_days(10);
      return by(forge, who, made, how);
    };
  };
  check_forgery("power-lacking", open({}, "chidi"), open(kPresident, "ada"));
  check_forgery(
      "hours-too-many",
      [](Forge& forge) {
        auto hours = hours_of_today(forge);
        hours.days.front().minutes = 25 * 60;
        return by(forge, "bo", hours);
      },
      [](Forge& forge) { return by(forge, "bo", hours_of_today(forge)); });
  const auto approve = [](const char* who, const How& how) {
    return [=](Forge& forge) {
      forge.append(by(forge, "bo", hours_of_today(forge)));
      const auto month = base::Month::of(forge.next_instant().utc_date());
      const auto ref = rules::hours_ref(month, MemberId::from("bo"));
      return by(forge, who, rules::HoursApprove{MemberId::from("bo"), month, digest_of(forge, ref)}, how);
    };
  };
  check_forgery("hours-own", approve("bo", kTreasurer), approve("chidi", kCeo));
  check_forgery(
      "input-unasked",
      [](Forge& forge) {
        const auto vote = sent_vote(forge, "ada");
        const auto path = codec::path_of(rules::statement_ref(base::Sha256::of(codec::signed_bytes(vote))));
        return signed_bytes(forge.draft("bo", hours_of_today(forge), bringing({vote}), {{path, codec::encode(vote)}}),
                            "bo");
      },
      nullptr);
}

}  // namespace attacks
