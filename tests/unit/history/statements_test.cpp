#include "history/statements.hpp"

#include <catch2/catch.hpp>

#include "codec/paths.hpp"
#include "codec/statement.hpp"
#include "tests/support/history_fixture.hpp"

namespace {

rules::Statement sample() {
  return support::statement_of("key-add", base::Sha256::of("co-op").str(), "ada", "ada-two",
                               base::Sha256::of("founding"));
}

template <class T>
std::string code_of(const base::Result<T>& result) {
  return result ? "ok" : result.error().code;
}

}  // namespace

TEST_CASE("a statement is heard with the digest of what was signed, and the key") {
  const auto statement = sample();
  const auto said = history::verify_statement(statement);
  REQUIRE(said);
  CHECK(said->digest == base::Sha256::of(codec::signed_bytes(statement)));
  CHECK(said->key_id == support::fixed_key("ada-two").public_key().id());
  CHECK(said->statement.by.str() == "ada");
}

TEST_CASE("a statement that its key did not sign is not heard") {
  auto statement = sample();
  SECTION("another word in it") {
    statement.serial = 2;
    CHECK(code_of(history::verify_statement(statement)) == "sig-bad");
    statement = sample();
    statement.answers = base::Sha256::of("other papers");
    CHECK(code_of(history::verify_statement(statement)) == "sig-bad");
    statement = sample();
    statement.name = "Ada";
    CHECK(code_of(history::verify_statement(statement)) == "sig-bad");
  }
  SECTION("signed by another key than it names") {
    statement.signature = support::FixedSigner("bo").sshsig("coop", codec::signed_bytes(statement)).value();
    CHECK(code_of(history::verify_statement(statement)) == "statement-key");
  }
  SECTION("signed as a commit is") {
    statement.signature = support::FixedSigner("ada-two").sshsig("git", codec::signed_bytes(statement)).value();
    CHECK(code_of(history::verify_statement(statement)) == "sig-namespace");
  }
  SECTION("no signature at all, and one with a line more") {
    statement.signature.clear();
    CHECK(code_of(history::verify_statement(statement)) == "sig-form");
    statement = sample();
    statement.signature += "\n";
    CHECK(code_of(history::verify_statement(statement)) == "sig-form");
  }
  SECTION("a key in another spelling, or none") {
    statement.key += " ada@home";
    CHECK(code_of(history::verify_statement(statement)) == "key-form");
    statement.key = "";
    CHECK(code_of(history::verify_statement(statement)) == "key-form");
  }
}

TEST_CASE("the statements among the inputs of an action are heard, the rest is left alone") {
  const auto said = history::verify_statement(sample()).value();
  rules::Action action;
  action.inputs = {support::input_of(rules::proposal_text_ref(rules::ProposalId::from("x")), rules::PlainText{"x\n"}),
                   history::statement_input(said)};
  action.said = {said, said};  // what stood there before is forgotten
  REQUIRE(history::hear_statements(action));
  REQUIRE(action.said.size() == 1);
  CHECK(action.said.front().digest == said.digest);
  CHECK(codec::path_of(action.inputs[1].ref) ==
        "statements/" + said.digest.str().substr(0, 2) + "/" + said.digest.str() + ".yaml");

  SECTION("at another path it is not heard") {
    action.inputs[1].ref = rules::statement_ref(base::Sha256::of("elsewhere"));
    CHECK(code_of(history::hear_statements(action)) == "statement-path");
    CHECK(action.said.empty());
  }
  SECTION("one bad statement is enough") {
    auto bad = sample();
    bad.serial = 9;
    action.inputs.push_back({rules::statement_ref(base::Sha256::of(codec::signed_bytes(bad))), bad, {}});
    CHECK(code_of(history::hear_statements(action)) == "sig-bad");
  }
}
