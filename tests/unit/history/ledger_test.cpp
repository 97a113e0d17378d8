#include "history/ledger.hpp"

#include <catch2/catch.hpp>
#include <filesystem>

#include "history/audit.hpp"
#include "os/signals.hpp"
#include "tests/support/forge.hpp"
#include "tests/support/history_fixture.hpp"

namespace {

namespace fs = std::filesystem;
using history::Ledger;
using history::Marks;
using support::Scratch;

template <class T>
std::string code_of(const base::Result<T>& result) {
  return result ? "ok" : result.error().code;
}

rules::MemberId member(std::string_view id) {
  return rules::MemberId::from(id);
}
std::string key_of(std::string_view who) {
  return support::fixed_key(who).public_key().id();
}

Ledger open(const std::string& folder, const Marks& marks = Marks(""), Ledger::For purpose = Ledger::For::Writing) {
  auto ledger = Ledger::open(folder, marks, purpose);
  if (!ledger) FAIL(ledger.error().code << ": " << ledger.error().message);
  return std::move(*ledger);
}

/// Ada's hours of the day on which the co-op opened.
rules::Action hours(const Ledger& ledger, std::string_view by = "ada") {
  const auto at = ledger.state().last_at()->plus_seconds(60);
  return support::action_of(ledger.state(), by, at,
                            rules::HoursLog{base::Month::of(at.utc_date()), {{at.utc_date(), 480}}});
}

constexpr const char* kSheet = "/payroll/hours/2024-01/a/ada.yaml";

/// A co-op of five actions in a folder, and everything that a failed action must leave as it was.
struct Bakery {
  Scratch scratch;
  support::Writer writer{scratch / "bakery", ""};
  Bakery() { writer.open(); }
  const std::string& folder() const { return writer.folder(); }
  std::string everything() const {
    return support::shell(folder(),
                          "find . -type f ! -name coop.lock ! -path './.git/objects/*' | sort | xargs sha256sum; "
                          "git status --porcelain; git rev-parse main; ls .git; git count-objects")
        .out;
  }
};

}  // namespace

TEST_CASE("an action is one commit: durable, on the branch, and in the files") {
  const Bakery bakery;
  const Marks marks(bakery.scratch / "state");
  auto ledger = open(bakery.folder(), marks);
  CHECK(ledger.actions() == 5);
  CHECK(ledger.findings().empty());
  CHECK(ledger.tip() == bakery.writer.commits().back());
  const auto prepared = ledger.prepare(hours(ledger), key_of("ada"));
  REQUIRE(prepared);
  REQUIRE(prepared->files.size() == 1);
  CHECK(prepared->message.starts_with("hours: log 2024-01\n\naction: hours-log\n"));
  const auto oid = ledger.commit(*prepared, support::FixedSigner("ada"));
  REQUIRE(oid);
  CHECK(ledger.actions() == 6);
  CHECK(support::read_bytes(bakery.folder() + kSheet) == prepared->files.front().bytes);
  CHECK(support::shell(bakery.folder(), "git status --porcelain; git rev-parse main").out == oid->str() + "\n");
  CHECK(marks.find(bakery.folder() + "/.git")->tip == *oid);

  SECTION("and whoever opens the co-op finds it") {
    { const auto released = std::move(ledger); }
    const auto again = open(bakery.folder());
    CHECK(again.tip() == *oid);
    CHECK(again.actions() == 6);
    CHECK(again.state().get<rules::HoursSheet>(rules::hours_ref(base::Month::parse("2024-01").value(), member("ada"))));
  }
}

TEST_CASE("what is only prepared leaves nothing behind") {
  const Bakery bakery;
  const auto before = bakery.everything();
  {
    auto ledger = open(bakery.folder());
    REQUIRE(ledger.prepare(hours(ledger), key_of("ada")));
  }
  CHECK(bakery.everything() == before);
}

TEST_CASE("what is refused leaves nothing behind") {
  const Bakery bakery;
  const auto before = bakery.everything();
  SECTION("by a rule: kind, code and article of the refusal") {
    auto ledger = open(bakery.folder());
    auto action = hours(ledger);
    std::get<rules::HoursLog>(action.payload).days.front().minutes = 24 * 60;
    const auto prepared = ledger.prepare(action, key_of("ada"));
    REQUIRE(!prepared);
    CHECK(prepared.error().kind == base::ErrorKind::Refused);
    CHECK(prepared.error().code == "hours-too-many");
    CHECK(prepared.error().article == "hours.most-per-day");
  }
  SECTION("for the key that would sign") {
    auto ledger = open(bakery.folder());
    CHECK(code_of(ledger.prepare(hours(ledger), key_of("bo"))) == "signer-not-author");
  }
  SECTION("for a text that no record can hold") {
    auto ledger = open(bakery.folder());
    const rules::ProposalNew proposal{
        rules::ProposalId::from("x"), rules::ProposalKind::Plan, "x", {}, rules::OfficeId::from("ceo"), {{"a", "b"}}};
    support::How how;
    how.inputs = {{rules::proposal_text_ref(proposal.proposal), rules::PlainText{"bell \a\n"}, {}}};
    const auto action =
        support::action_of(ledger.state(), "ada", ledger.state().last_at()->plus_seconds(1), proposal, how);
    CHECK(code_of(ledger.prepare(action, key_of("ada"))) == "text-form");
  }
  SECTION("by the signer") {
    struct Refuses final : sign::Signer {
      sign::KeyPair pair = support::fixed_key("ada");
      base::Result<std::string> sshsig(std::string_view, std::string_view) const override {
        return base::fail("agent-refused", "no").as(base::ErrorKind::Signing);
      }
      const sign::PublicKey& key() const override { return pair.public_key(); }
      std::string describe() const override { return "a signer that refuses"; }
    };
    auto ledger = open(bakery.folder());
    const auto prepared = ledger.prepare(hours(ledger), key_of("ada"));
    REQUIRE(prepared);
    CHECK(code_of(ledger.commit(*prepared, Refuses{})) == "agent-refused");
  }
  CHECK(bakery.everything() == before);
}

TEST_CASE("an edit by hand is never swept into an action, and never overwritten") {
  const Bakery bakery;
  auto ledger = open(bakery.folder());
  const auto prepared = ledger.prepare(hours(ledger), key_of("ada"));
  REQUIRE(prepared);
  SECTION("in a file that the action writes") {
    support::write_bytes(bakery.folder() + kSheet, "my notes\n");
    const auto done = ledger.commit(*prepared, support::FixedSigner("ada"));
    CHECK(code_of(done) == "work-tree-edited");
    CHECK(done.error().message.find("payroll/hours/2024-01/a/ada.yaml") != std::string::npos);
    CHECK(support::read_bytes(bakery.folder() + kSheet) == "my notes\n");
    CHECK(support::shell(bakery.folder(), "git rev-parse main").out == bakery.writer.commits().back().str() + "\n");
  }
  SECTION("in another file it stays, and is not recorded") {
    support::write_bytes(bakery.folder() + "/coop.yaml", "name: Ours\n");
    support::write_bytes(bakery.folder() + "/notes.txt", "mine\n");
    REQUIRE(ledger.commit(*prepared, support::FixedSigner("ada")));
    CHECK(support::read_bytes(bakery.folder() + "/coop.yaml") == "name: Ours\n");
    CHECK(support::shell(bakery.folder(), "git status --porcelain").out == " M coop.yaml\n?? notes.txt\n");
    { const auto released = std::move(ledger); }
    CHECK(open(bakery.folder()).findings().empty());
  }
}

TEST_CASE("whoever comes second is told that the history has moved") {
  const Bakery bakery;
  auto ledger = open(bakery.folder());
  const auto prepared = ledger.prepare(hours(ledger), key_of("ada"));
  REQUIRE(prepared);
  support::Forge other(bakery.folder());  // another program, which knows nothing of our lock
  const auto first = other.append(
      support::signed_bytes(other.draft("bo", rules::HoursLog{base::Month::parse("2024-01").value(),
                                                              {{base::Date::parse("2024-01-15").value(), 60}}}),
                            "bo"));
  CHECK(code_of(ledger.commit(*prepared, support::FixedSigner("ada"))) == "history-moved");
  CHECK(!fs::exists(bakery.folder() + kSheet));
  CHECK(!fs::exists(bakery.folder() + "/.git/index.lock"));
  { const auto released = std::move(ledger); }
  auto again = open(bakery.folder());
  CHECK(again.tip() == first);
  const auto retry = again.prepare(hours(again), key_of("ada"));
  REQUIRE(retry);
  CHECK(code_of(again.commit(*retry, support::FixedSigner("ada"))) == "ok");
}

TEST_CASE("nothing is added to a history with findings") {
  const Bakery bakery;
  support::Forge forge(bakery.folder());
  const auto bad = forge.append(
      support::signed_bytes(forge.draft("bo", rules::HoursLog{base::Month::parse("2024-01").value(),
                                                              {{base::Date::parse("2024-01-15").value(), 60}}}),
                            "chidi"));
  auto ledger = open(bakery.folder());
  REQUIRE(ledger.findings().size() == 1);
  CHECK(ledger.findings().front().code == "signer-not-author");
  CHECK(ledger.findings().front().commit == bad);
  CHECK(ledger.findings().front().by == "bo");
  CHECK(code_of(ledger.prepare(hours(ledger), key_of("ada"))) == "history-bad");
}

TEST_CASE("whoever interrupts need not wait for the end of the history") {
  const Bakery bakery;
  os::set_interrupted(true);
  const auto opened = code_of(Ledger::open(bakery.folder(), Marks(""), Ledger::For::Reading));
  const auto audited = code_of(history::audit(bakery.folder(), Marks(""), {}));
  os::set_interrupted(false);
  CHECK(opened == "interrupted");
  CHECK(audited == "interrupted");
  CHECK(code_of(history::audit(bakery.folder(), Marks(""), {})) == "ok");
}

TEST_CASE("what is no co-op is not opened") {
  const Scratch scratch;
  const auto code = [&](const std::string& folder, Ledger::For purpose = Ledger::For::Reading) {
    return code_of(Ledger::open(folder, Marks(""), purpose));
  };
  CHECK(code(scratch.path()) == "not-a-repository");
  REQUIRE(
      support::shell(scratch.path(),
                     "git init -q -b main empty && git init -q -b main other && cd other && echo x > x && git add x && "
                     "git -c user.name=x -c user.email=x@y commit -q -m x 2>&1")
          .status == 0);
  CHECK(code(scratch / "empty") == "not-a-coop");
  CHECK(code(scratch / "other") == "not-a-coop");
  CHECK(code(scratch / "other", Ledger::For::Writing) == "not-a-coop");
}

TEST_CASE("records of a newer format are not read") {
  const Bakery bakery;
  support::Forge forge(bakery.folder());
  auto coop = support::read_bytes(bakery.folder() + "/coop.yaml");
  REQUIRE(coop.starts_with("format: 1\n"));
  coop[8] = '2';
  const rules::HoursLog log{base::Month::parse("2024-01").value(), {{base::Date::parse("2024-01-15").value(), 60}}};
  forge.append(support::signed_bytes(forge.draft("bo", log, {}, {{"coop.yaml", coop}}), "bo"));
  CHECK(code_of(Ledger::open(bakery.folder(), Marks(""), Ledger::For::Reading)) == "format-newer");
}

TEST_CASE("a bare repository is read and not written") {
  const Bakery bakery;
  REQUIRE(support::shell(bakery.scratch.path(), "git clone -q --bare bakery bare.git").status == 0);
  const auto bare = bakery.scratch / "bare.git";
  CHECK(open(bare, Marks(""), Ledger::For::Reading).actions() == 5);
  CHECK(code_of(Ledger::open(bare, Marks(""), Ledger::For::Writing)) == "repo-bare");
}

TEST_CASE("a repository that is not whole or not on its branch is not opened") {
  const Bakery bakery;
  const auto code = [&] { return code_of(Ledger::open(bakery.folder(), Marks(""), Ledger::For::Reading)); };
  REQUIRE(support::shell(bakery.folder(), "git checkout -q --detach 2>&1").status == 0);
  CHECK(code() == "head-detached");
  REQUIRE(support::shell(bakery.folder(), "git checkout -q -b mine 2>&1").status == 0);
  CHECK(code() == "head-not-main");
  REQUIRE(support::shell(bakery.folder(), "git checkout -q main 2>&1").status == 0);
  CHECK(code() == "ok");
  support::write_bytes(bakery.folder() + "/.git/shallow", bakery.writer.commits().front().str() + "\n");
  CHECK(code() == "repo-shallow");
}
