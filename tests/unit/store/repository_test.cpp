#include "store/repository.hpp"

#include <unistd.h>

#include <filesystem>

#include "support.hpp"

using store::Oid;
using store::Repository;
using test::code_of;
using test::git;
using test::write_text;
namespace fs = std::filesystem;

TEST_CASE("init makes what stock git calls a clean, empty repository") {
  const test::TemporaryFolder folder;
  const auto repository = Repository::init(folder / "new/co-op");
  REQUIRE(repository);
  CHECK(repository->work_dir() == folder / "new/co-op");
  CHECK(repository->git_dir() == folder / "new/co-op/.git");
  CHECK_FALSE(repository->is_bare());
  CHECK_FALSE(repository->tip().value());
  CHECK(repository->check_head());
  CHECK(repository->check_whole());
  CHECK(git(folder / "new/co-op", "status --porcelain").text.empty());
  CHECK(git(folder / "new/co-op", "symbolic-ref HEAD").text == "refs/heads/main\n");
  CHECK(git(folder / "new/co-op", "fsck --strict").code == 0);
}

TEST_CASE("init takes an empty folder or what its own death left, and nothing else") {
  const test::TemporaryFolder folder;
  fs::create_directories(folder / "empty");
  CHECK(Repository::init(folder / "empty"));
  CHECK(code_of(Repository::init(folder / "empty")) == "path-exists");
  write_text(folder / "full/file", "x");
  CHECK(code_of(Repository::init(folder / "full")) == "path-exists");
  CHECK(code_of(Repository::init(folder / "full/file")) == "path-exists");
  write_text(folder / "killed/coop-init/HEAD", "half");
  CHECK(Repository::init(folder / "killed"));
  CHECK_FALSE(fs::exists(folder / "killed/coop-init"));
}

TEST_CASE("a bare repository is opened by its own name") {
  const test::TemporaryFolder folder;
  auto repository = Repository::init(folder / "seat.git", Repository::Layout::Bare);
  REQUIRE(repository);
  CHECK(repository->is_bare());
  const Oid tip = test::commit(*repository, {{"coop.yaml", "format: 1\n"}});
  CHECK(git(folder / "seat.git", "rev-parse refs/heads/main").text == tip.str() + "\n");
  CHECK(git(folder / "seat.git", "fsck --strict").code == 0);
  CHECK(git(folder / "seat.git", "rev-parse --is-bare-repository").text == "true\n");
  write_text(folder / "seat.git/HEAD", "ref: refs/heads/other\n");
  CHECK(repository->check_head());
  CHECK(Repository::open(folder / "seat.git").value().tip().value() == tip);
}

TEST_CASE("a repository is found from a folder below, whatever the environment says") {
  const test::TemporaryFolder folder;
  REQUIRE(Repository::init(folder / "r"));
  fs::create_directories(folder / "r/members/a");
  ::setenv("GIT_DIR", "/nowhere", 1);
  const auto found = Repository::open(folder / "r/members/a");
  ::unsetenv("GIT_DIR");
  REQUIRE(found);
  CHECK(found->work_dir() == folder / "r");
  CHECK(Repository::open(folder / "r/.git").value().work_dir() == folder / "r");
  CHECK(Repository::open(folder / "r/.git/refs").value().work_dir() == folder / "r");
}

TEST_CASE("what is no repository of ours is refused by name") {
  const test::TemporaryFolder folder;
  CHECK(code_of(Repository::open(folder.path())) == "not-a-repository");
  CHECK(code_of(Repository::open(folder / "missing")) == "not-a-repository");
  write_text(folder / "file/.git", "gitdir: /elsewhere\n");
  CHECK(code_of(Repository::open(folder / "file")) == "git-link");
  REQUIRE(git(folder.path(), "init -q --object-format=sha256 sha256").code == 0);
  CHECK(code_of(Repository::open(folder / "sha256")) == "repo-object-format");
  REQUIRE(Repository::init(folder / "r"));
  fs::create_directories(folder / "link");
  fs::create_directory_symlink(folder / "r/.git", folder / "link/.git");
  CHECK(code_of(Repository::open(folder / "link")) == "git-link");
  write_text(folder / "r/.git/config",
             "[core]\n\trepositoryformatversion = 1\n[extensions] RefStorage = reftable # x\n");
  CHECK(code_of(Repository::open(folder / "r")) == "repo-extension");
  write_text(folder / "r/.git/config", "[core]\n repositoryformatversion = \"7\"\n");
  CHECK(code_of(Repository::open(folder / "r")) == "repo-extension");
}

TEST_CASE("settings that move the work tree or include other files change nothing") {
  const test::TemporaryFolder folder;
  auto repository = Repository::init(folder / "r").value();
  const Oid tip = test::commit(repository, {{"a.yaml", "1"}});
  write_text(folder / "r/.git/config", "[core]\n\tworktree = /\n\tbare = true\n\tfsmonitor = touch " +
                                           (folder / "canary") + "\n[include]\n\tpath = /dev/zero\n");
  const auto again = Repository::open(folder / "r");
  REQUIRE(again);
  CHECK(again->work_dir() == folder / "r");
  CHECK(again->tip().value() == tip);
  CHECK_FALSE(fs::exists(folder / "canary"));
}

TEST_CASE("a history that is not whole is refused with the way out") {
  const test::TemporaryFolder folder;
  auto repository = Repository::init(folder / "r").value();
  const Oid first = test::commit(repository, {{"a.yaml", "1"}});
  test::commit(repository, {{"a.yaml", "2"}});
  const std::string git_dir = folder / "r/.git";
  CHECK(repository.check_whole());

  SECTION("shallow") {
    REQUIRE(git(folder.path(), "clone -q --depth 1 file://" + (folder / "r") + " shallow").code == 0);
    const auto checked = Repository::open(folder / "shallow").value().check_whole();
    CHECK(code_of(checked) == "repo-shallow");
    CHECK_FALSE(checked.error().hints.empty());
  }
  SECTION("partial") {
    REQUIRE(git(folder / "r", "config uploadpack.allowFilter true").code == 0);
    REQUIRE(
        git(folder.path(), "clone -q --no-checkout --filter=blob:none file://" + (folder / "r") + " partial").code ==
        0);
    CHECK(code_of(Repository::open(folder / "partial").value().check_whole()) == "repo-partial");
    write_text(folder / "partial/.git/config", "");  // the packs still tell
    CHECK(code_of(Repository::open(folder / "partial").value().check_whole()) == "repo-partial");
  }
  SECTION("alternates") {
    REQUIRE(git(folder.path(), "clone -q --shared r shared").code == 0);
    const auto shared = Repository::open(folder / "shared").value();
    CHECK(code_of(shared.check_whole()) == "repo-alternates");
    CHECK(code_of(shared.commit_bytes(first)) == "object-missing");  // and they are not followed
  }
  SECTION("grafts") {
    write_text(git_dir + "/info/grafts", first.str() + "\n");
    CHECK(code_of(repository.check_whole()) == "repo-grafts");
  }
  SECTION("an empty file lists nothing") {
    write_text(git_dir + "/shallow", "");
    CHECK(repository.check_whole());
  }
  SECTION("a linked work tree") {
    REQUIRE(git(folder / "r", "worktree add -q ../linked HEAD --detach").code == 0);
    CHECK(repository.check_whole());
    CHECK(code_of(Repository::open(folder / "linked")) == "git-link");
  }
}

TEST_CASE("replace refs are listed and not followed") {
  const test::TemporaryFolder folder;
  auto repository = Repository::init(folder / "r").value();
  const Oid first = test::commit(repository, {{"a.yaml", "1"}});
  const Oid second = test::commit(repository, {{"a.yaml", "2"}});
  const std::string bytes = repository.commit_bytes(second).value();
  CHECK(repository.replace_refs().value().empty());
  REQUIRE(git(folder / "r", "replace " + second.str() + " " + first.str()).code == 0);
  const std::vector<std::string> expected{"refs/replace/" + second.str()};
  CHECK(repository.replace_refs().value() == expected);
  CHECK(repository.commit_bytes(second).value() == bytes);
  REQUIRE(git(folder / "r", "pack-refs --all").code == 0);
  CHECK(repository.replace_refs().value() == expected);
  CHECK(repository.tip().value() == second);  // now from packed-refs
}

TEST_CASE("HEAD must stand on main") {
  const test::TemporaryFolder folder;
  auto repository = Repository::init(folder / "r").value();
  const Oid tip = test::commit(repository, {{"a.yaml", "1"}});
  const std::string head = folder / "r/.git/HEAD";
  CHECK(repository.check_head());
  write_text(head, tip.str() + "\n");
  CHECK(code_of(repository.check_head()) == "head-detached");
  write_text(head, "ref: refs/heads/other\n");
  CHECK(code_of(repository.check_head()) == "head-not-main");
  write_text(head, "nonsense\n");
  CHECK(code_of(repository.check_head()) == "head-unreadable");
  write_text(head, "");
  CHECK(code_of(repository.check_head()) == "head-unreadable");
  CHECK(repository.tip().value() == tip);  // never by way of HEAD
}

TEST_CASE("a tag named main is not the branch, and a broken branch is an error") {
  const test::TemporaryFolder folder;
  auto repository = Repository::init(folder / "r").value();
  const Oid first = test::commit(repository, {{"a.yaml", "1"}});
  const Oid second = test::commit(repository, {{"a.yaml", "2"}});
  REQUIRE(git(folder / "r", "tag main " + first.str()).code == 0);
  CHECK(repository.tip().value() == second);
  const std::string branch = folder / "r/.git/refs/heads/main";
  for (const std::string& text :
       {std::string("ref: refs/heads/evil\n"), std::string(), std::string("1234\n"), Oid().str() + "\n"}) {
    write_text(branch, text);
    CHECK(code_of(repository.tip()) == "ref-unreadable");
  }
  fs::remove(branch);
  CHECK_FALSE(repository.tip().value());
  write_text(folder / "r/.git/packed-refs", "garbage\n");
  CHECK(code_of(repository.tip()) == "ref-unreadable");
}

TEST_CASE("objects are read by type and size") {
  const test::TemporaryFolder folder;
  auto repository = Repository::init(folder / "r").value();
  const Oid blob = repository.write_blob("hello\n").value();
  CHECK(git(folder / "r", "cat-file -p " + blob.str()).text == "hello\n");
  CHECK(repository.blob(blob).value() == "hello\n");
  CHECK(repository.type(blob).value() == store::ObjectType::Blob);
  CHECK(repository.write_blob("hello\n").value() == blob);
  CHECK(code_of(repository.commit_bytes(blob)) == "object-type");
  CHECK(code_of(repository.tree(blob)) == "object-type");
  CHECK(code_of(repository.blob(Oid::parse(std::string(40, 'a')).value())) == "object-missing");
  CHECK(repository.tree(store::empty_tree()).value().empty());
  CHECK(code_of(repository.write_commit(std::string(store::kCommitLimit + 1, 'x'))) == "object-size");
  const auto big = git(folder / "r", "hash-object -w --stdin", std::string(store::kBlobLimit + 1, 'x'));
  CHECK(code_of(repository.blob(Oid::parse(big.text.substr(0, 40)).value())) == "object-size");
}

TEST_CASE("a damaged object is told from a good one, and written anew when its bytes come again") {
  const test::TemporaryFolder folder;
  auto repository = Repository::init(folder / "r").value();
  const Oid good = repository.write_blob("vote: yes\n").value();
  const Oid other = repository.write_blob("vote: no\n").value();
  const auto file = [&](const Oid& oid) {
    return folder / ("r/.git/objects/" + oid.str().substr(0, 2) + "/" + oid.str().substr(2));
  };
  fs::permissions(file(good), fs::perms::owner_all);
  SECTION("bytes of another object") {
    write_text(file(good), test::read_text(file(other)));
    CHECK(code_of(Repository::open(folder / "r").value().blob(good)) == "object-hash");
  }
  SECTION("an empty file, as after a power loss") {
    write_text(file(good), "");
    CHECK(code_of(Repository::open(folder / "r").value().blob(good)) == "object-corrupt");
  }
  SECTION("no file") {
    fs::remove(file(good));
    CHECK(code_of(Repository::open(folder / "r").value().blob(good)) == "object-missing");
  }
  auto again = Repository::open(folder / "r").value();
  CHECK(again.write_blob("vote: yes\n").value() == good);
  CHECK(again.blob(good).value() == "vote: yes\n");
  CHECK(git(folder / "r", "fsck --strict --no-dangling").code == 0);
}

TEST_CASE("pushed objects that lie apart are read when their folder is named") {
  const test::TemporaryFolder folder;
  REQUIRE(Repository::init(folder / "seat.git", Repository::Layout::Bare));
  auto other = Repository::init(folder / "other").value();
  const Oid blob = other.write_blob("pushed").value();
  CHECK(code_of(Repository::open(folder / "seat.git").value().blob(blob)) == "object-missing");
  const auto both = Repository::open_with_objects(folder / "seat.git", folder / "other/.git/objects");
  CHECK(both.value().blob(blob).value() == "pushed");
}
