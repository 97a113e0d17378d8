// The form of a commit, its signature, and whose key it is (the table: victim.hpp).
#include <catch2/catch.hpp>

#include "history/commit_form.hpp"
#include "sign/sshsig.hpp"
#include "sign/wire.hpp"
#include "tests/attacks/victim.hpp"

namespace attacks {
namespace {

using support::Draft;
using support::Forge;
using support::signed_bytes;

Draft hours_by(Forge& forge, std::string_view who) {
  return forge.draft(who, hours_of_today(forge));
}

std::string proper(Forge& forge) {
  return signed_bytes(hours_by(forge, "chidi"), "chidi");
}

/// hours by chidi, spoilt before chidi signs.
Forging spoilt(const std::function<void(Draft&)>& spoil) {
  return [spoil](Forge& forge) {
    auto draft = hours_by(forge, "chidi");
    spoil(draft);
    return signed_bytes(draft, "chidi");
  };
}

std::string armored(const Draft& draft, std::string_view name_space = "git") {
  return support::FixedSigner("chidi").sshsig(name_space, support::plain_bytes(draft)).value();
}

std::string replaced(std::string text, std::string_view what, std::string_view by) {
  const auto at = text.find(what);
  REQUIRE(at != std::string::npos);
  return text.replace(at, what.size(), by);
}

/// The order of the group, little-endian: S + L is the same scalar in another spelling (RFC 8032, 5.1).
constexpr std::array<std::uint8_t, 32> kOrder = {0xed, 0xd3, 0xf5, 0x5c, 0x1a, 0x63, 0x12, 0x58, 0xd6, 0x9c, 0xf7,
                                                 0xa2, 0xde, 0xf9, 0xde, 0x14, 0,    0,    0,    0,    0,    0,
                                                 0,    0,    0,    0,    0,    0,    0,    0,    0,    0x10};

std::string with_another_scalar(const Draft& draft) {
  const auto pair = support::fixed_key("chidi");
  auto signature = pair.sign(sign::to_be_signed("git", support::plain_bytes(draft)));
  unsigned carry = 0;
  for (std::size_t i = 0; i < 32; ++i) {
    carry += static_cast<unsigned>(signature[32 + i]) + kOrder[i];
    signature[32 + i] = static_cast<std::uint8_t>(carry & 0xffU);
    carry >>= 8U;
  }
  return support::with_signature(draft, sign::encode(pair.public_key(), "git", {signature}));
}

/// Under the identity point as key, R = identity and S = 0 verify for any message by the bare equation.
std::string by_identity_point(const Draft& draft) {
  sign::PublicKey::Bytes identity{};
  identity[0] = 1;
  sign::SignatureBytes signature{};
  signature[0] = 1;
  return support::with_signature(draft,
                                 sign::encode(sign::PublicKey::from_bytes_unchecked(identity), "git", {signature}));
}

/// By a security key whose device says with `flags` whether it was touched. No matter whose key: that is asked later.
std::string by_security_key(const Draft& draft, std::uint8_t flags) {
  const auto pair = support::fixed_key("chidi");
  std::string blob;
  sign::wire::put_string(blob, sign::wire::kSecurityKey);
  const auto& point = pair.public_key().bytes();
  sign::wire::put_string(blob, {reinterpret_cast<const char*>(point.data()), point.size()});
  sign::wire::put_string(blob, "ssh:");
  const auto asked = sign::to_be_signed("git", support::plain_bytes(draft));
  const auto bytes = pair.sign(sign::signed_by_device("ssh:", flags, 1, asked));
  return support::with_signature(draft,
                                 sign::encode(sign::PublicKey::from_blob(blob).value(), "git", {bytes, flags, 1}));
}

std::string rewrapped(const std::string& armored_text) {
  const auto begin = armored_text.find('\n') + 1;
  const auto end = armored_text.rfind('\n');
  std::string base64;
  for (const char c : armored_text.substr(begin, end - begin)) {
    if (c != '\n') base64 += c;
  }
  std::string text = armored_text.substr(0, begin);
  for (std::size_t i = 0; i < base64.size(); i += 64) text += base64.substr(i, 64) + "\n";
  return text + armored_text.substr(end + 1);
}

}  // namespace

TEST_CASE("a commit that is not signed in the one form") {
  SECTION("no signature") {
    check_forgery(
        "sig-none", [](Forge& forge) { return support::plain_bytes(hours_by(forge, "chidi")); }, proper);
  }
  SECTION("signed by a security key that nobody touched") {
    check_forgery(
        "sig-untouched", [](Forge& forge) { return by_security_key(hours_by(forge, "chidi"), 0); }, proper);
    check_forgery(
        "key-unknown", [](Forge& forge) { return by_security_key(hours_by(forge, "chidi"), 1); }, proper);
  }
  SECTION("a header behind the signature") {
    check_forgery("commit-form", spoilt([](Draft& draft) { draft.headers = "gpgsigZ anything\n"; }), proper);
    check_forgery("commit-form", spoilt([](Draft& draft) { draft.headers = "encoding UTF-8\n"; }), proper);
    check_forgery("commit-form", spoilt([](Draft& draft) { draft.headers = "gpgsig-sha256 x\n"; }), proper);
  }
  SECTION("a header that was slipped in before the signature, and is not covered by it") {
    check_forgery(
        "commit-form", [](Forge& forge) { return replaced(proper(forge), "\ngpgsig ", "\ngpgsigZ anything\ngpgsig "); },
        proper);
  }
  SECTION("armour that is wrapped otherwise, and one LF more, as ssh-keygen writes it") {
    check_forgery(
        "sig-form",
        [](Forge& forge) {
          const auto draft = hours_by(forge, "chidi");
          return support::with_signature(draft, rewrapped(armored(draft)));
        },
        proper);
    check_forgery(
        "sig-form",
        [](Forge& forge) {
          const auto draft = hours_by(forge, "chidi");
          return support::with_signature(draft, armored(draft) + "\n");
        },
        proper);
  }
  SECTION("two parents") {
    check_forgery("commit-merge", spoilt([](Draft& draft) { draft.parents.push_back(commit_of("coop: found")); }),
                  proper);
  }
  SECTION("a committer of another name or at another time, and a zone") {
    check_forgery("commit-form",
                  spoilt([](Draft& draft) { draft.committer = replaced(draft.committer, "chidi <", "bo <"); }), proper);
    check_forgery("commit-form", spoilt([](Draft& draft) {
                    draft.committer = fmt::format("chidi <chidi@bakery.invalid> {} +0000", 1'600'000'000);
                  }),
                  proper);
    check_forgery("commit-form", spoilt([](Draft& draft) {
                    draft.author = replaced(draft.author, "+0000", "+0100");
                    draft.committer = draft.author;
                  }),
                  proper);
  }
}

TEST_CASE("a commit whose signature does not hold") {
  SECTION("changed behind the signature") {
    check_forgery(
        "sig-bad", [](Forge& forge) { return replaced(proper(forge), "minutes: 480", "minutes: 420"); }, nullptr);
  }
  SECTION("made for statements, or for another purpose") {
    for (const char* name_space : {"coop", "file"}) {
      check_forgery(
          "sig-namespace",
          [&](Forge& forge) {
            const auto draft = hours_by(forge, "chidi");
            return support::with_signature(draft, armored(draft, name_space));
          },
          proper);
    }
  }
  SECTION("a second spelling of the scalar") {
    check_forgery(
        "sig-bad", [](Forge& forge) { return with_another_scalar(hours_by(forge, "chidi")); }, proper);
  }
  SECTION("a key under which everything verifies") {
    check_forgery(
        "sig-bad", [](Forge& forge) { return by_identity_point(hours_by(forge, "chidi")); }, proper);
  }
}

TEST_CASE("a commit by somebody else's key") {
  SECTION("a key that nobody enrolled") {
    check_forgery(
        "key-unknown", [](Forge& forge) { return signed_bytes(hours_by(forge, "chidi"), "mallory"); }, proper);
  }
  SECTION("a key that was revoked") {
    check_forgery(
        "key-revoked", [](Forge& forge) { return signed_bytes(hours_by(forge, "dita"), "dita"); },
        [](Forge& forge) { return signed_bytes(hours_by(forge, "dita"), "dita-two"); });
  }
  SECTION("a key that was revoked, on a commit that says it is older") {
    check_forgery(
        "time-backwards",
        [](Forge& forge) {
          const auto long_ago = base::Instant::parse("2024-03-01T00:00:00Z").value();
          const auto action =
              support::action_of(forge.state(), "chidi", long_ago,
                                 rules::HoursLog{base::Month::of(long_ago.utc_date()), {{long_ago.utc_date(), 60}}});
          return signed_bytes(forge.draft(action), "chidi");
        },
        [](Forge& forge) {
          const auto same = *forge.state().last_at();
          const auto action = support::action_of(
              forge.state(), "chidi", same, rules::HoursLog{base::Month::of(same.utc_date()), {{same.utc_date(), 60}}});
          return signed_bytes(forge.draft(action), "chidi");
        });
    check_forgery(
        "key-revoked",
        [](Forge& forge) {
          const auto long_ago = base::Instant::parse("2024-03-01T00:00:00Z").value();
          const auto action =
              support::action_of(forge.state(), "dita", long_ago,
                                 rules::HoursLog{base::Month::of(long_ago.utc_date()), {{long_ago.utc_date(), 60}}});
          return signed_bytes(forge.draft(action), "dita");
        },
        nullptr);
  }
  SECTION("a member who left") {
    check_forgery(
        "key-revoked", [](Forge& forge) { return signed_bytes(hours_by(forge, "eli"), "eli"); }, proper);
  }
  SECTION("another member's name in `by`, and in author and committer") {
    check_forgery(
        "signer-not-author", [](Forge& forge) { return signed_bytes(hours_by(forge, "ada"), "chidi"); }, proper);
  }
  SECTION("the name of nobody") {
    check_forgery(
        "member-unknown", [](Forge& forge) { return signed_bytes(hours_by(forge, "zoe"), "chidi"); }, proper);
  }
}

TEST_CASE("a commit that says something else than its action") {
  SECTION("another's name on the author line") {
    check_forgery("commit-ident", spoilt([](Draft& draft) {
                    draft.author = draft.committer = replaced(draft.author, "chidi <chidi@", "ada <ada@");
                  }),
                  proper);
    check_forgery("commit-ident", spoilt([](Draft& draft) {
                    draft.author = draft.committer = replaced(draft.author, "bakery.invalid", "example.org");
                  }),
                  proper);
  }
  SECTION("both dates set back") {
    check_forgery("commit-ident", spoilt([](Draft& draft) {
                    draft.author = draft.committer =
                        fmt::format("chidi <chidi@bakery.invalid> {} +0000", 1'600'000'000);
                  }),
                  proper);
  }
  SECTION("another subject") {
    check_forgery("message-form",
                  spoilt([](Draft& draft) { draft.message = replaced(draft.message, "hours: log", "hours: Log"); }),
                  proper);
  }
  SECTION("another spelling of the body") {
    check_forgery("record-form", spoilt([](Draft& draft) { draft.message += "# and a remark\n"; }), proper);
    check_forgery("record-scalar",
                  spoilt([](Draft& draft) { draft.message = replaced(draft.message, "by: chidi", "by: \"chidi\""); }),
                  proper);
    check_forgery("record-duplicate-key", spoilt([](Draft& draft) {
                    draft.message = replaced(draft.message, "by: chidi\n", "by: chidi\nby: chidi\n");
                  }),
                  proper);
    check_forgery("record-field-unknown", spoilt([](Draft& draft) {
                    draft.message = replaced(draft.message, "by: chidi\n", "by: chidi\nwhy: so\n");
                  }),
                  proper);
  }
  SECTION("fields in another order") {
    check_forgery("message-form", spoilt([](Draft& draft) {
                    const auto at = draft.message.find("at: ");
                    const auto end = draft.message.find('\n', at) + 1;
                    const auto line = draft.message.substr(at, end - at);
                    draft.message.erase(at, line.size());
                    draft.message = replaced(draft.message, "by: chidi\n", "by: chidi\n" + line);
                  }),
                  proper);
  }
  SECTION("an action that nobody knows") {
    check_forgery("action-unknown", spoilt([](Draft& draft) {
                    draft.message = replaced(draft.message, "action: hours-log", "action: hours-wish");
                  }),
                  proper);
  }
  SECTION("no body at all") {
    check_forgery("message-form", spoilt([](Draft& draft) { draft.message = "fix a typo\n"; }), proper);
  }
  SECTION("another chain") {
    check_forgery("chain-broken", spoilt([](Draft& draft) {
                    const auto at = draft.message.find("chain: ") + 7;
                    draft.message[at] = draft.message[at] == 'a' ? 'b' : 'a';
                    // A digest of digits alone would be quoted; this one now begins with a letter.
                    REQUIRE(draft.message[at - 1] == ' ');
                  }),
                  proper);
  }
}

}  // namespace attacks
