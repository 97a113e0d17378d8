#include <catch2/catch.hpp>

#include "codec/paths.hpp"
#include "codec/record_codec.hpp"
#include "codec/statement.hpp"
#include "record/hand.hpp"
#include "tests/unit/codec/generate.hpp"

using namespace rules;
using namespace codec_test;

namespace {

const Ref kOffice = office_ref(OfficeId::from("ceo"));
const std::string kOfficeBytes = "id: ceo\nholder: ada\nsince: 2026-01-01\nuntil: 2026-12-31\n";

base::Error error_of(const Ref& ref, std::string_view bytes) {
  const auto read = codec::decode(ref, bytes);
  REQUIRE_FALSE(read);
  return read.error();
}

std::string all_lines(const base::Error& error) {
  auto text = error.message;
  for (const auto& line : error.details) text += "\n" + line;
  return text;
}

}  // namespace

TEST_CASE("what was left out is left out of the record", "[codec]") {
  Office office;
  office.id = OfficeId::from("ceo");
  CHECK(codec::encode(office) == "id: ceo\n");
  office.holder = MemberId::from("ada");
  office.since = base::Date::parse("2026-01-01").value();
  office.until = base::Date::parse("2026-12-31").value();
  CHECK(codec::encode(office) == kOfficeBytes);
}

TEST_CASE("a field that is missing, unknown or no such value is named with its place", "[codec]") {
  const auto missing = error_of(kOffice, "holder: ada\n");
  CHECK(missing.code == "record-field-missing");
  CHECK(all_lines(missing).find("'id' is missing") != std::string::npos);

  const auto unknown = error_of(kOffice, "id: ceo\nsalary: 5\n");
  CHECK(unknown.code == "record-field-unknown");
  CHECK(all_lines(unknown).find("salary") != std::string::npos);

  const auto date = error_of(kOffice, "id: ceo\nsince: yesterday\n");
  CHECK(date.code == "record-type");
  CHECK(date.message.starts_with("offices/ceo.yaml:2:8:"));
  CHECK(all_lines(date).find("'yesterday' is not a date") != std::string::npos);

  for (const char* bytes :
       {"id: ceo\nsince: \"2026-02-30\"\n", "id: Ceo\n", "id:\n  - ceo\n", "id:\n  a: b\n", "id: 5\n"}) {
    INFO(bytes);
    CHECK(error_of(kOffice, bytes).code == "record-type");
  }
}

TEST_CASE("a number is a number, a text a text, and a word one of its words", "[codec]") {
  const auto member = MemberId::from("ada");
  const auto vote = vote_ref(BallotId::from("b"), member);
  CHECK(codec::decode(vote, "member: ada\nserial: 1\nballot-sha256: \"" + base::Sha256().str() + "\"\n"));
  CHECK(error_of(vote, "member: ada\nserial: one\n").code == "record-type");
  CHECK(error_of(vote, "member: ada\nserial: \"1\"\n").code == "record-type");
  CHECK(error_of(vote, "member: ada\nserial: 1\nballot-sha256: abc\n").code == "record-type");
  const auto share = error_of(share_ref(member), "member: ada\nnumber: 1\nprice: EUR 5\n");
  CHECK(share.code == "record-type");
  const auto standing = error_of(member_ref(member), "id: ada\nname: Ada\nstanding: king\norigin: founder\n");
  CHECK(standing.code == "record-type");
  CHECK(all_lines(standing).find("expected invited, applicant, provisional, owner or left") != std::string::npos);
  CHECK(error_of(member_ref(member), "id: ada\nname: 5\nstanding: owner\norigin: founder\n").code == "record-type");
  CHECK(error_of(member_ref(member), "id: ada\nname: Ada\nstanding: owner\norigin: founder\nkeys: one\n").code ==
        "record-type");
}

TEST_CASE("the fields of a record stand in one order", "[codec]") {
  REQUIRE(codec::decode(kOffice, kOfficeBytes));
  CHECK(error_of(kOffice, "id: ceo\nsince: 2026-01-01\nholder: ada\nuntil: 2026-12-31\n").code == "record-canonical");
  // A person may write them in any.
  const std::string by_hand = "until: 2026-12-31  # the last day\nid: ceo\nsince: 2026-01-01\nholder: ada\n";
  const auto node = record::read_hand_written(by_hand, "office.yaml").value();
  CHECK(codec::encode(codec::from_node(Kind::Office, node, by_hand, "office.yaml").value()) == kOfficeBytes);
}

TEST_CASE("another spelling of the same value is refused", "[codec]") {
  const auto policy_of = [](const std::string& threshold) {
    auto bytes = codec::encode(Generate(Fill::Full, 7).make<Policy>());
    const auto at = bytes.find("threshold: ");
    const auto end = bytes.find('\n', at);
    return bytes.replace(at, end - at, "threshold: " + threshold);
  };
  CHECK(codec::decode(policy_ref(), policy_of("2/3")));
  CHECK(codec::decode(policy_ref(), policy_of("1")));
  for (const char* bad : {"4/6", "2/1", "\"1\"", "0.5", "1/0", "-0", "+1", "66%", "01"}) {
    INFO(bad);
    CHECK_FALSE(codec::decode(policy_ref(), policy_of(bad)));
  }
}

TEST_CASE("every truncation of a record is an error, and every changed byte is read or refused", "[codec]") {
  for (const auto& [ref, record] : samples(Fill::Full, 3)) {
    const auto bytes = codec::encode(record);
    INFO(codec::path_of(ref));
    for (std::size_t i = 0; i < bytes.size(); i += 1 + bytes.size() / 200) {
      const auto cut = codec::decode(ref, std::string_view(bytes).substr(0, i));
      if (cut) CHECK(codec::encode(*cut) == bytes.substr(0, i));
      for (const char mask : {'\x01', '\x20', '\x80'}) {
        auto changed = bytes;
        changed[i] = static_cast<char>(changed[i] ^ mask);
        const auto read = codec::decode(ref, changed);
        if (read) CHECK(codec::encode(*read) == changed);  // one record, one spelling
      }
    }
  }
}

TEST_CASE("a plain file is plain text that ends with a line feed", "[codec]") {
  const auto ref = proposal_text_ref(ProposalId::from("oven"));
  CHECK(codec::decode(ref, "Let us.\n"));
  for (const char* bad :
       {"", "no line feed", "tab\there\n", "return\r\n", "\x1b[31mred\n", "bad \xff byte\n", "\xe2\x80\xae\n"}) {
    CHECK(error_of(ref, bad).code == "text-form");
  }
  CHECK(codec::decode(ref, std::string(64 * 1024 - 1, 'a') + "\n"));
  CHECK(error_of(ref, std::string(64 * 1024, 'a') + "\n").code == "record-size");
}

TEST_CASE("texts that no record can hold are found before anything is judged", "[codec]") {
  Member member;
  member.id = MemberId::from("ada");
  member.name = "Ada";
  CHECK(codec::check_texts(member));
  for (const char* bad : {"Ada\tAdler", "Ada\x1b[31m", "Ada\xe2\x80\xae", "Ada\xff", " \nAda"}) {
    member.name = bad;
    const auto checked = codec::check_texts(member);
    REQUIRE_FALSE(checked);
    CHECK(checked.error().code == "text-form");
    CHECK(checked.error().kind == base::ErrorKind::Usage);
  }
  CHECK_FALSE(codec::check_texts(PlainText{"no line feed"}));
  CHECK(codec::check_texts(PlainText{"a line\n"}));
}

TEST_CASE("a statement is read from the bytes that its author signed", "[codec]") {
  for (unsigned seed = 1; seed <= 20; ++seed) {
    const auto statement = Generate(Fill::Random, seed).make<Statement>();
    const auto bytes = codec::signed_bytes(statement);
    const auto read = codec::read_unsigned(bytes, "x.yaml");
    REQUIRE(read);
    CHECK(read->signature.empty());
    CHECK(codec::signed_bytes(*read) == bytes);
    CHECK(codec::encode(Record(statement)).starts_with(bytes));  // the signature comes last
  }
  const auto bytes = codec::signed_bytes(Generate(Fill::Full, 1).make<Statement>());
  CHECK(codec::read_unsigned(bytes + "signature: x\n", "x.yaml").error().code == "record-field-unknown");
  const auto first = bytes.find('\n') + 1;
  const auto second = bytes.find('\n', first) + 1;
  const auto swapped = bytes.substr(first, second - first) + bytes.substr(0, first) + bytes.substr(second);
  CHECK(codec::read_unsigned(swapped, "x.yaml").error().code == "record-canonical");
}
