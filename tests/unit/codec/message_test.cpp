#include <catch2/catch.hpp>

#include "codec/body.hpp"
#include "codec/paths.hpp"
#include "tests/unit/codec/generate.hpp"

using namespace rules;
using namespace codec_test;

namespace {

const base::Sha256 kChain = base::Sha256::of("chain");

/// The message that says what `body` says: its inputs are named, not brought.
std::string again(const codec::Body& body) {
  auto action = body.action;
  for (const auto& named : body.inputs)
    action.inputs.push_back({*codec::ref_of(named.path), PlainText{}, named.sha256});
  return codec::encode_message(action, body.chain);
}

std::string code_of(std::string_view message) {
  const auto read = codec::decode_message(message);
  return read ? "read" : read.error().code;
}

}  // namespace

TEST_CASE("a message is a subject, an empty line and the body", "[codec]") {
  Action action;
  action.at = base::Instant::parse("2026-11-21T10:00:00Z").value();
  action.by = MemberId::from("ada");
  action.as = OfficeId::from("president");
  action.under = "bo-admission";
  action.under_sha256 = base::Sha256();
  action.payload = MemberAdmit{MemberId::from("bo"), GradeId::from("baker")};
  const auto zeros = base::Sha256().str();
  const auto body =
      "action: member-admit\nat: 2026-11-21T10:00:00Z\nby: ada\nas: president\nunder: bo-admission\nunder-sha256: \"" +
      zeros + "\"\nmember: bo\ngrade: baker\n";
  CHECK(codec::encode_body(action) == body);
  CHECK(codec::encode_message(action, base::Sha256()) ==
        "member: admit bo as baker\n\n" + body + "chain: \"" + zeros + "\"\n");
}

TEST_CASE("inputs are named in the order of their paths", "[codec]") {
  Action action;
  const auto digest = base::Sha256::of("x");
  for (const auto& ref :
       {proposal_text_ref(ProposalId::from("b")), clauses_ref(), proposal_policy_ref(ProposalId::from("b"))}) {
    action.inputs.push_back({ref, PlainText{}, digest});
  }
  const auto named = codec::named_inputs(action);
  REQUIRE(named.size() == 3);
  CHECK(named[0].path == "articles/clauses.yaml");
  CHECK(named[1].path == "proposals/b.md");
  CHECK(named[2].path == "proposals/b.policy.yaml");
}

TEST_CASE("what is no message of an action is refused by name", "[codec]") {
  CHECK(code_of("") == "message-form");
  CHECK(code_of("fix typo") == "message-form");
  CHECK(code_of("fix typo\n") == "message-form");
  CHECK(code_of("fix typo\naction: member-resign\n") == "message-form");
  CHECK(code_of("x\n\nbaking: bread\n") == "action-unknown");
  CHECK(code_of("x\n\naction: member-fire\n") == "action-unknown");
  CHECK(code_of("x\n\naction:\n  - member-admit\n") == "action-unknown");
  CHECK(code_of("x\n\naction: member-resign\n") == "record-field-missing");
  CHECK(code_of("x\n\nSome words about why.\n") != "read");

  const auto chain = "chain: \"" + base::Sha256().str() + "\"\n";
  const std::string head = "x\n\naction: member-resign\nat: 2026-11-21T10:00:00Z\nby: ada\n";
  REQUIRE(code_of(head + chain) == "read");
  CHECK(code_of(head + "grade: baker\n" + chain) == "record-field-unknown");
  CHECK(code_of(head) == "record-field-missing");
  CHECK(code_of("x\n\naction: member-resign\nat: 2026-11-21\nby: ada\n" + chain) == "record-type");
  CHECK(code_of("x\n\naction: member-resign\nat: 2026-11-21T10:00:00Z\nby: Ada\n" + chain) == "record-type");
  CHECK(code_of(head + chain + "\nSigned-off-by: Ada\n") != "read");
  CHECK(code_of(head + chain + chain) == "record-duplicate-key");
}

TEST_CASE("every truncation of a message is refused, and every changed byte is read or refused", "[codec]") {
  for (const auto& action : actions(Fill::Full, 5)) {
    const auto message = codec::encode_message(action, kChain);
    INFO(message);
    const auto body_at = message.find("\n\n") + 2;
    for (std::size_t i = 0; i < message.size(); ++i) {
      REQUIRE_FALSE(codec::decode_message(std::string_view(message).substr(0, i)));
      for (const char mask : {'\x01', '\x20', '\x80'}) {
        auto changed = message;
        changed[i] = static_cast<char>(changed[i] ^ mask);
        const auto read = codec::decode_message(changed);
        if (!read) continue;
        // The subject is compared by history; the body has one spelling, unless it names a path where nothing stands.
        bool all_named = true;
        for (const auto& named : read->inputs) all_named = all_named && codec::ref_of(named.path).has_value();
        if (!all_named || i < body_at) continue;
        const auto spelt = again(*read);
        auto fields = read->inputs;
        const bool in_order =
            std::is_sorted(fields.begin(), fields.end(), [](const auto& a, const auto& b) { return a.path < b.path; });
        if (in_order) REQUIRE(spelt.substr(spelt.find("\n\n") + 2) == changed.substr(body_at));
      }
    }
  }
}
