#include "history/marks.hpp"

#include <catch2/catch.hpp>
#include <filesystem>

#include "history/ledger.hpp"
#include "tests/support/forge.hpp"
#include "tests/support/history_fixture.hpp"

namespace {

namespace fs = std::filesystem;
using history::Ledger;
using history::Mark;
using history::Marks;
using support::Scratch;

Ledger open(const std::string& folder, const Marks& marks) {
  auto ledger = Ledger::open(folder, marks, Ledger::For::Reading);
  if (!ledger) FAIL(ledger.error().code << ": " << ledger.error().message);
  return std::move(*ledger);
}

std::string only_file(const std::string& folder) {
  for (const auto& entry : fs::directory_iterator(folder)) {
    if (entry.path().extension() == ".yaml") return entry.path().string();
  }
  FAIL("no mark in " << folder);
  return {};
}

void log_hours(support::Forge& forge) {
  const auto today = forge.next_instant().utc_date();
  forge.append(support::signed_bytes(forge.draft("bo", rules::HoursLog{base::Month::of(today), {{today, 60}}}), "bo"));
}

}  // namespace

TEST_CASE("a mark is a record that is found again, for its path alone") {
  const Scratch scratch;
  const Marks marks(scratch / "state");
  const Mark mark{"/home/ada/bäckerei/.git", base::Sha256::of("co-op"), store::empty_tree(), 218, 1};
  CHECK(!marks.find(mark.path));
  REQUIRE(marks.save(mark, {}));
  const auto found = marks.find(mark.path);
  REQUIRE(found);
  CHECK(found->path == mark.path);
  CHECK(found->coop == mark.coop);
  CHECK(found->tip == mark.tip);
  CHECK(found->actions == 218);
  CHECK(found->rules == 1);
  CHECK(!marks.find("/home/ada/bakery"));
  const auto file = only_file(scratch / "state/clones");
  CHECK(support::read_bytes(file) == "path: /home/ada/bäckerei/.git\ncoop: " + mark.coop.str() +
                                         "\ntip: 4b825dc642cb6eb9a060e54bf8d69288fbee4904\nactions: 218\nrules: 1\n");

  SECTION("one that is damaged, or of another path, is none") {
    for (const std::string bytes : {"", "path: x\n", "\x00\xff", "path: [\n"}) {
      support::write_bytes(file, bytes);
      CHECK(!marks.find(mark.path));
    }
    REQUIRE(marks.save({"/elsewhere/.git", mark.coop, mark.tip, 1, 1}, {}));
    const auto other = Marks(scratch / "state");
    fs::remove(file);
    fs::rename(only_file(scratch / "state/clones"), file);
    CHECK(!other.find(mark.path));
  }
  SECTION("a path that no record can hold is not remembered, and no error") {
    for (const std::string path : {"/a\xff/.git", "/a\x1b[31m/.git"}) {
      CHECK(marks.save({path, mark.coop, mark.tip, 1, 1}, {}));
      CHECK(!marks.find(path));
    }
  }
}

TEST_CASE("a mark that another process moved on is not set back") {
  const Scratch scratch;
  const Marks marks(scratch / "state");
  const auto coop = base::Sha256::of("co-op");
  const auto mark = [&](const char* tip, std::int64_t actions) {
    return Mark{"/x/.git", coop, store::hash_object(store::ObjectType::Blob, tip), actions, history::kRulesVersion};
  };
  const auto early = mark("early", 5), middle = mark("middle", 6), late = mark("late", 7);
  REQUIRE(marks.save(early, {}));
  REQUIRE(marks.save(late, early));    // a writer
  REQUIRE(marks.save(middle, early));  // a reader who had looked before
  CHECK(marks.find("/x/.git")->tip == late.tip);
  REQUIRE(marks.save(middle, {}));
  CHECK(marks.find("/x/.git")->tip == late.tip);
  SECTION("but whoever saw it and takes an older line as it is sets it back") {
    REQUIRE(marks.save(middle, late));
    CHECK(marks.find("/x/.git")->tip == middle.tip);
  }
  SECTION("and another co-op in its place, or other rules, begin anew") {
    auto other = middle;
    other.coop = base::Sha256::of("another");
    REQUIRE(marks.save(other, early));
    CHECK(marks.find("/x/.git")->coop == other.coop);
  }
}

TEST_CASE("without a state folder nothing is remembered") {
  const Marks nowhere("");
  CHECK(nowhere.save({"/x/.git", {}, {}, 1, 1}, {}));
  CHECK(!nowhere.find("/x/.git"));
  const Scratch scratch;
  support::Writer writer(scratch / "bakery", "");
  writer.open();
  CHECK(open(writer.folder(), nowhere).actions() == 5);
  SECTION("nor where it cannot be made, and the co-op is read all the same") {
    support::write_bytes(scratch / "file", "");
    const Marks blocked(scratch / "file/state");
    CHECK(!blocked.save({"/x/.git", {}, {}, 1, 1}, {}));
    CHECK(open(writer.folder(), blocked).actions() == 5);
  }
}

TEST_CASE("what was verified before need not be verified again") {
  const Scratch scratch;
  const Marks marks(scratch / "state");
  support::Writer writer(scratch / "bakery", "");
  writer.open();
  const auto git_dir = writer.folder() + "/.git";
  const auto whole = open(writer.folder(), Marks(""));
  CHECK(open(writer.folder(), marks).actions() == 5);
  REQUIRE(marks.find(git_dir));
  CHECK(marks.find(git_dir)->tip == writer.commits().back());

  SECTION("the state from the mark on is the state from the genesis on") {
    support::Forge forge(writer.folder());
    for (int more = 0; more < 3; ++more) {
      const auto from_mark = open(writer.folder(), marks);
      const auto from_genesis = open(writer.folder(), Marks(""));
      CHECK(from_mark.findings().empty());
      CHECK(from_mark.tip() == from_genesis.tip());
      CHECK(from_mark.actions() == from_genesis.actions());
      CHECK(from_mark.state().image().root() == from_genesis.state().image().root());
      CHECK(from_mark.state().chain() == from_genesis.state().chain());
      CHECK(from_mark.state().last_at() == from_genesis.state().last_at());
      CHECK(from_mark.state().coop_id() == from_genesis.state().coop_id());
      log_hours(forge);
    }
  }
  SECTION("the old part is not read at all") {
    const auto oid = writer.commits()[2].str();
    fs::remove(git_dir + "/objects/" + oid.substr(0, 2) + "/" + oid.substr(2));
    CHECK(open(writer.folder(), marks).actions() == 5);
    const auto unmarked = Ledger::open(writer.folder(), Marks(""), Ledger::For::Reading);
    REQUIRE(!unmarked);
    CHECK(unmarked.error().code == "object-missing");
  }
  SECTION("but by other rules it is") {
    auto mark = *marks.find(git_dir);
    mark.rules = history::kRulesVersion + 1;
    mark.actions = 99;
    REQUIRE(marks.save(mark, {}));
    CHECK(open(writer.folder(), marks).actions() == 5);
    CHECK(marks.find(git_dir)->rules == history::kRulesVersion);
    CHECK(marks.find(git_dir)->actions == 5);
  }
  SECTION("a line that was cut is told, and the mark kept") {
    support::set_branch(writer.folder(), writer.commits()[3]);
    for (int again = 0; again < 2; ++again) {
      const auto cut = open(writer.folder(), marks);
      REQUIRE(cut.findings().size() == 1);
      CHECK(cut.findings().front().code == "history-rolled-back");
      CHECK(cut.findings().front().commit == writer.commits().back());
      CHECK(cut.actions() == 4);
    }
    support::set_branch(writer.folder(), writer.commits().back());
    CHECK(open(writer.folder(), marks).findings().empty());
  }
  SECTION("another co-op in its place is told") {
    fs::remove_all(writer.folder());
    support::Writer other(writer.folder(), "");
    other.wait(1);
    other.open();
    const auto replaced = open(writer.folder(), marks);
    REQUIRE(replaced.findings().size() == 1);
    CHECK(replaced.findings().front().code == "coop-replaced");
    CHECK(open(writer.folder(), Marks("")).findings().empty());
  }
  SECTION("what has findings is not marked as verified") {
    support::Forge forge(writer.folder());
    const auto today = forge.next_instant().utc_date();
    forge.append(
        support::signed_bytes(forge.draft("bo", rules::HoursLog{base::Month::of(today), {{today, 60}}}), "ada"));
    CHECK(open(writer.folder(), marks).findings().size() == 1);
    CHECK(marks.find(git_dir)->tip == writer.commits().back());
    CHECK(open(writer.folder(), marks).findings().size() == 1);
  }
}
