// Stock git and OpenSSH read the history of the fixture: every signature holds for them too, nothing is malformed, the
// work tree is clean, and the commits are the very ones that `git commit -S` makes.
#include <catch2/catch.hpp>
#include <filesystem>

#include "history/audit.hpp"
#include "history/commit_form.hpp"
#include "sign/key_file.hpp"
#include "tests/support/history_fixture.hpp"

namespace {

using support::Scratch;
using support::shell;

/// The story, told once.
const support::Writer& story(const Scratch& scratch) {
  static support::Writer writer = [&] {
    support::Writer made(scratch / "bakery", scratch / "state");
    made.open();
    support::tell_first_year(made);
    return made;
  }();
  return writer;
}

const Scratch& place() {
  static const Scratch scratch;
  return scratch;
}

}  // namespace

TEST_CASE("stock git finds nothing wrong with a history of coop") {
  const auto& writer = story(place());
  REQUIRE(writer.commits().size() >= 50);
  const auto& folder = writer.folder();

  SECTION("its objects are well-formed") {
    const auto ran = shell(folder, "git fsck --strict --full --no-dangling 2>&1");
    CHECK(ran.out == "");
    CHECK(ran.status == 0);
  }
  SECTION("the work tree and the index are those of the tip") {
    const auto ran = shell(folder, "git status --porcelain 2>&1");
    CHECK(ran.out == "");
    CHECK(ran.status == 0);
    CHECK(shell(folder, "git symbolic-ref HEAD").out == "refs/heads/main\n");
  }
  SECTION("each commit is signed for its author by a key in allowed_signers") {
    const auto ran = shell(folder,
                           "for c in $(git rev-list main); do git -c gpg.ssh.allowedSignersFile=allowed_signers "
                           "verify-commit --raw $c 2>&1 | head -1 | cut -d' ' -f1-5,6 || exit 1; done");
    std::size_t good = 0;
    for (std::size_t at = 0; (at = ran.out.find("Good \"git\" signature for ", at)) != std::string::npos; ++at) ++good;
    CHECK(good == writer.commits().size());
    // and the principal is the one of the author line
    const auto principals =
        shell(folder, "git -c gpg.ssh.allowedSignersFile=allowed_signers log --format='%G? %GS %ae' main 2>&1");
    std::size_t lines = 0;
    std::istringstream text(principals.out);
    for (std::string verdict, principal, author; text >> verdict >> principal >> author; ++lines) {
      CHECK(verdict == "G");
      CHECK(principal == author);
    }
    CHECK(lines == writer.commits().size());
  }
  SECTION("the line has no merges, and its order is git's") {
    const auto ran =
        shell(folder, "git rev-list --reverse --first-parent main; git rev-list --merges main | sed s/^/merge:/");
    std::string expected;
    for (const auto& oid : writer.commits()) expected += oid.str() + "\n";
    CHECK(ran.out == expected);
  }
}

TEST_CASE("git commit -S makes the same commit of the same tree, message, names, dates and key") {
  const auto& writer = story(place());
  const auto& folder = writer.folder();
  const Scratch scratch;
  for (const auto* name : {"ada", "bo", "chidi", "dita", "dita-two", "eli"}) {
    REQUIRE(sign::write_private_key(scratch / name, support::fixed_key(name), "test"));
  }
  REQUIRE(shell(scratch.path(), "git clone -q --no-checkout '" + folder + "' clone 2>&1").out == "");
  const auto repository = store::Repository::open(folder).value();
  const auto commits = writer.commits();
  for (std::size_t i = 0; i < commits.size(); ++i) {
    if (i % 9 != 0 && i + 4 < commits.size()) continue;  // some of each part of the year, and the last
    const auto bytes = repository.commit_bytes(commits[i]).value();
    const auto commit = history::parse_commit(bytes).value();
    const auto author = commit.ident.substr(0, commit.ident.find(' '));
    const auto signed_by = sign::parse(commit.signature).value().key;
    const auto key = signed_by == support::fixed_key(author).public_key() ? author : author + "-two";
    support::write_bytes(scratch / "message", commit.message);
    const auto date = std::to_string(commit.seconds) + " +0000";
    std::string identity;
    for (const std::string role : {"GIT_AUTHOR", "GIT_COMMITTER"}) {
      identity += fmt::format("{0}_NAME={1} {0}_EMAIL={1}@bakery.invalid {0}_DATE='{2}' ", role, author, date);
    }
    const auto begin = commit.parent ? "git update-ref --no-deref HEAD " + commit.parent->str()
                                     : std::string("git checkout -q --orphan first-" + std::to_string(i));
    const auto ran = shell(scratch / "clone", begin + " && git read-tree " + commit.tree.str() + " && " + identity +
                                                  "git -c gpg.format=ssh -c user.signingkey='" + (scratch / key) +
                                                  "' -c commit.encoding=UTF-8 commit -q -S --cleanup=verbatim "
                                                  "--allow-empty -F ../message 2>&1 && git rev-parse HEAD");
    INFO("action " << i << " by " << author);
    CHECK(ran.out == commits[i].str() + "\n");
  }
}

TEST_CASE("what stock git does to a repository leaves it as it was for the audit") {
  const auto& writer = story(place());
  const Scratch scratch;
  const history::Marks nowhere{""};
  const auto tip = writer.commits().back();
  const auto passes = [&](const std::string& folder) {
    const auto report = history::audit(folder, nowhere, {});
    if (!report) FAIL(report.error().message);
    for (const auto& finding : report->findings) UNSCOPED_INFO(finding.code << " " << finding.detail);
    CHECK(report->findings.empty());
    CHECK(report->tip == tip);
    CHECK(report->actions == static_cast<std::int64_t>(writer.commits().size()));
    CHECK(report->objects > 0);
  };
  const auto make = [&](const std::string& command) {
    const auto ran = shell(scratch.path(), command + " 2>&1");
    INFO(command << "\n" << ran.out);
    REQUIRE(ran.status == 0);
  };
  SECTION("a clone") {
    make("git clone -q '" + writer.folder() + "' clone");
    passes(scratch / "clone");
  }
  SECTION("a bare clone, and a mirror") {
    make("git clone -q --bare '" + writer.folder() + "' bare.git");
    passes(scratch / "bare.git");
    make("git clone -q --mirror --no-local '" + writer.folder() + "' mirror.git");
    passes(scratch / "mirror.git");
  }
  SECTION("a bundle") {
    make("git -C '" + writer.folder() + "' bundle create -q '" + (scratch / "all.bundle") + "' main");
    make("git clone -q -b main all.bundle from-bundle");
    passes(scratch / "from-bundle");
  }
  SECTION("repacked, pruned, with packed references and a commit-graph") {
    support::copy_folder(writer.folder(), scratch / "packed");
    make(
        "cd packed && git gc -q --aggressive --prune=now && git pack-refs --all && git commit-graph write --reachable");
    passes(scratch / "packed");
    make("cd packed && git repack -q -a -d -f --depth=50 --window=50 && git multi-pack-index write");
    passes(scratch / "packed");
  }
  SECTION("a path with a space, a quote and a letter beyond ASCII") {
    const auto odd = scratch / "our \"bäckerei\" co-op";
    support::copy_folder(writer.folder(), odd);
    passes(odd);
  }
  SECTION("unpacked again") {
    make("git clone -q --no-local '" + writer.folder() + "' clone");
    make("cd clone && mv .git/objects/pack ../pack && for p in ../pack/*.pack; do git unpack-objects -q < $p; done");
    passes(scratch / "clone");
  }
}
