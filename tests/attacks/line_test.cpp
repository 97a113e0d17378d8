// The line itself: what is dropped, exchanged, cut off or put in its place (the table: victim.hpp).
#include <catch2/catch.hpp>
#include <filesystem>

#include "history/commit_form.hpp"
#include "sign/sshsig.hpp"
#include "tests/attacks/victim.hpp"

namespace attacks {
namespace {

using support::Scratch;

/// Writes the commits `order` of the story (indices into it) anew, on one another, behind the commit `onto`.
/// `again`: everybody signs what then stands there. Returns the new oids.
std::vector<store::Oid> rewrite(const Victim& victim, std::size_t onto, const std::vector<std::size_t>& order,
                                bool again) {
  auto repository = store::Repository::open(victim.folder()).value();
  const auto& commits = story().commits();
  auto parent = commits[onto];
  std::vector<store::Oid> written;
  for (const auto index : order) {
    auto commit = history::parse_commit(repository.commit_bytes(commits[index]).value()).value();
    commit.parent = parent;
    if (again) {
      const auto author = commit.ident.substr(0, commit.ident.find(' '));
      const auto by = sign::parse(commit.signature).value().key;
      const auto key = by == support::fixed_key(author).public_key() ? author : author + "-two";
      commit.signature = support::FixedSigner(key).sshsig("git", history::unsigned_bytes(commit)).value();
    }
    parent = repository.write_commit(history::commit_bytes(commit)).value();
    written.push_back(parent);
  }
  support::set_branch(victim.folder(), parent);
  return written;
}

std::size_t index_of(const std::string& subject) {
  const auto& commits = story().commits();
  return static_cast<std::size_t>(std::find(commits.begin(), commits.end(), commit_of(subject)) - commits.begin());
}

std::vector<std::size_t> all_behind(std::size_t index) {
  std::vector<std::size_t> order;
  for (std::size_t i = index + 1; i < story().commits().size(); ++i) order.push_back(i);
  return order;
}

}  // namespace

TEST_CASE("a story of more than fifty actions passes as it was told") {
  for (const auto stored : {Victim::Stored::Packed, Victim::Stored::Loose}) {
    const Victim victim(stored);
    const auto report = victim.audit();
    CHECK(told(report) == std::vector<std::string>());
    CHECK(report.actions == static_cast<std::int64_t>(story().commits().size()));
    CHECK(report.actions > 50);
    CHECK(report.keys == 6);
    CHECK(report.name == "The Bakery");
  }
}

TEST_CASE("an action that was dropped from the middle") {
  const auto dropped = index_of("share: pay EUR 250.00 for dita");
  SECTION("the signatures kept: none behind the gap holds") {
    const Victim victim;
    const auto written = rewrite(victim, dropped - 1, all_behind(dropped), false);
    // The parent of the first is written in it, so its signature cannot hold; nor can those of all that follow.
    std::vector<std::string> expected;
    for (const auto& oid : written) expected.push_back(one("sig-bad", oid));
    const auto report = victim.audit();
    // The first one holds the payment too, which no signed action made: only the signature is told of it.
    CHECK(told(report) == expected);
  }
  SECTION("everybody signs again: its outcome is still in the trees, and that tells") {
    const Victim victim;
    const auto written = rewrite(victim, dropped - 1, all_behind(dropped - 1), true);
    CHECK(told(victim.audit()) == std::vector<std::string>());  // written anew as it was, the same commits came out
    CHECK(written.back() == story().commits().back());
    const auto gap = rewrite(victim, dropped - 1, all_behind(dropped), true);
    CHECK(told(victim.audit()) == std::vector{one("tree-differs", gap.front())});
  }
}

TEST_CASE("two actions that were exchanged") {
  const auto first = index_of("share: pay EUR 250.00 for ada");
  auto order = all_behind(first - 1);
  std::swap(order[0], order[1]);
  SECTION("the signatures kept") {
    const Victim victim;
    const auto written = rewrite(victim, first - 1, order, false);
    std::vector<std::string> expected;
    for (const auto& oid : written) expected.push_back(one("sig-bad", oid));
    CHECK(told(victim.audit()) == expected);
  }
  SECTION("everybody signs again") {
    const Victim victim;
    const auto written = rewrite(victim, first - 1, order, true);
    const auto found = told(victim.audit());
    REQUIRE(found.size() >= 2);
    CHECK(found[0] == one("tree-differs", written[0]));
    CHECK(found[1] == one("time-backwards", written[1]));
  }
}

TEST_CASE("an end that was cut off") {
  const Scratch scratch;
  const history::Marks marks(scratch / "state");
  const Victim victim;
  const auto& commits = story().commits();
  CHECK(told(victim.audit(marks)) == std::vector<std::string>());
  SECTION("whoever had seen it is told") {
    support::set_branch(victim.folder(), commits[commits.size() - 4]);
    const auto report = victim.audit(marks);
    CHECK(told(report) == std::vector{one("history-rolled-back", commits.back())});
    CHECK(report.actions == static_cast<std::int64_t>(commits.size()) - 3);
    SECTION("and again the next time, for what is bad is not remembered") {
      CHECK(told(victim.audit(marks)) == std::vector{one("history-rolled-back", commits.back())});
    }
    SECTION("until it is back") {
      support::set_branch(victim.folder(), commits.back());
      CHECK(told(victim.audit(marks)) == std::vector<std::string>());
    }
  }
  SECTION("a new end in its place is no better") {
    support::set_branch(victim.folder(), commits[commits.size() - 4]);
    support::Forge forge(victim.folder());
    for (int i = 0; i < 5; ++i) forge.append(support::signed_bytes(forge.draft("bo", hours_of_today(forge)), "bo"));
    CHECK(told(victim.audit(marks)) == std::vector{one("history-rolled-back", commits.back())});
  }
  SECTION("whoever had not seen it cannot know: the line is whole as far as it goes") {
    support::set_branch(victim.folder(), commits[commits.size() - 4]);
    CHECK(told(victim.audit()) == std::vector<std::string>());
  }
  SECTION("a line that has grown is none that was cut") {
    support::Forge forge(victim.folder());
    forge.append(support::signed_bytes(forge.draft("bo", hours_of_today(forge)), "bo"));
    CHECK(told(victim.audit(marks)) == std::vector<std::string>());
  }
}

TEST_CASE("another co-op in the place of the one that was here") {
  const Scratch scratch;
  const history::Marks marks(scratch / "state");
  const Victim victim;
  CHECK(told(victim.audit(marks)) == std::vector<std::string>());
  support::Writer other(scratch / "other", "");
  other.wait(1);
  other.open();
  std::filesystem::remove_all(victim.git());
  support::copy_folder(other.folder() + "/.git", victim.git());
  CHECK(told(victim.audit(marks)) == std::vector{one("coop-replaced", {})});
  CHECK(told(victim.audit()) == std::vector<std::string>());
}

TEST_CASE("a line that does not begin where it began") {
  const Victim victim;
  auto repository = store::Repository::open(victim.folder()).value();
  const auto second = story().commits()[1];
  auto commit = history::parse_commit(repository.commit_bytes(second).value()).value();
  commit.parent.reset();
  commit.signature = support::FixedSigner("ada").sshsig("git", history::unsigned_bytes(commit)).value();
  const auto root = repository.write_commit(history::commit_bytes(commit)).value();
  support::set_branch(victim.folder(), root);
  const auto found = told(victim.audit());
  CHECK(std::find(found.begin(), found.end(), one("genesis-missing", root)) != found.end());
}

TEST_CASE("what shows stock git another history") {
  const Victim victim;
  const auto& commits = story().commits();
  SECTION("a replace ref") {
    REQUIRE(support::shell(victim.folder(), fmt::format("git replace {} {} 2>&1", commits[9], commits[8])).status == 0);
    const auto report = victim.audit();
    CHECK(told(report) == std::vector{one("repo-replace", {})});
    CHECK(report.actions == static_cast<std::int64_t>(commits.size()));
    SECTION("packed") {
      REQUIRE(support::shell(victim.folder(), "git pack-refs --all 2>&1").status == 0);
      CHECK(told(victim.audit()) == std::vector{one("repo-replace", {})});
    }
  }
  SECTION("a tag, a note, a branch and a tag that is called main say nothing") {
    const auto ran =
        support::shell(victim.folder(), fmt::format("git tag main {0} && git branch other {0} && "
                                                    "git -c user.name=x -c user.email=x@y notes add -m hello {0} 2>&1",
                                                    commits[9]));
    INFO(ran.out);
    REQUIRE(ran.status == 0);
    const auto report = victim.audit();
    CHECK(told(report) == std::vector<std::string>());
    CHECK(report.tip == commits.back());
  }
  SECTION("grafts, a cut clone and borrowed objects are errors: it cannot be audited") {
    const auto code = [&] {
      const auto report = history::audit(victim.folder(), history::Marks(""), {});
      return report ? std::string("audited") : report.error().code;
    };
    CHECK(code() == "audited");
    support::write_bytes(victim.git() + "/info/grafts", commits[9].str() + "\n");
    CHECK(code() == "repo-grafts");
    std::filesystem::remove(victim.git() + "/info/grafts");
    support::write_bytes(victim.git() + "/shallow", commits[9].str() + "\n");
    CHECK(code() == "repo-shallow");
    std::filesystem::remove(victim.git() + "/shallow");
    support::write_bytes(victim.git() + "/objects/info/alternates", "/nowhere\n");
    CHECK(code() == "repo-alternates");
    std::filesystem::remove(victim.git() + "/objects/info/alternates");
    CHECK(code() == "audited");
  }
}

TEST_CASE("a doctored commit-graph tells us nothing") {
  const Victim victim;
  REQUIRE(support::shell(victim.folder(), "git commit-graph write --reachable 2>&1").status == 0);
  const auto path = victim.git() + "/objects/info/commit-graph";
  auto bytes = support::read_bytes(path);
  for (std::size_t at = 64; at < bytes.size(); at += 7) bytes[at] = static_cast<char>(bytes[at] ^ 0x55);
  support::write_bytes(path, bytes);
  CHECK(told(victim.audit()) == std::vector<std::string>());
}

}  // namespace attacks
