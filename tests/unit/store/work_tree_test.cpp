#include "store/work_tree.hpp"

#include <filesystem>

#include "support.hpp"

using store::Oid;
using store::Repository;
using store::TreeImage;
using store::WorkTree;
using store::WriteLock;
using test::code_of;
using test::git;
using test::read_text;
using test::write_text;
namespace fs = std::filesystem;

namespace {

using Files = std::vector<std::pair<std::string, std::string>>;

/// A repository whose work tree follows its branch.
struct Fixture {
  test::TemporaryFolder folder;
  std::string root = folder / "r";
  Repository repository = Repository::init(root).value();

  /// Appends one commit as a command does; empty text removes.
  void append(const Files& files) {
    const TreeImage before = test::tip_image(repository);
    WorkTree work(repository);
    {
      const auto lock = WriteLock::take(repository).value();
      REQUIRE(work.ready(lock, before));
    }
    test::commit(repository, files);
    const auto updated = work.update(before, test::tip_image(repository));
    INFO((updated ? std::string() : updated.error().message));
    REQUIRE(updated);
  }
  std::vector<std::string> edited(const std::vector<std::string>& paths) {
    const auto found = WorkTree(repository).edited(test::tip_image(repository), paths);
    REQUIRE(found);
    return *found;
  }
  std::string status() { return git(root, "status --porcelain").text; }
};

using Paths = std::vector<std::string>;

}  // namespace

TEST_CASE("files and index follow the branch, and git status stays clean") {
  Fixture fixture;
  fixture.append({{"coop.yaml", "1\n"}, {"members/a/ada.yaml", "ada\r\n"}, {".gitattributes", "* -text\n"}});
  CHECK(fixture.status().empty());
  CHECK(read_text(fixture.root + "/members/a/ada.yaml") == "ada\r\n");
  CHECK_FALSE(fs::exists(fixture.root + "/.git/index.lock"));
  fixture.append({{"members/a/ada.yaml", "ada 2\n"}, {"members/b/bo.yaml", "bo\n"}});
  CHECK(fixture.status().empty());
  CHECK(read_text(fixture.root + "/members/a/ada.yaml") == "ada 2\n");
  fixture.append({{"members/a/ada.yaml", ""}});
  CHECK(fixture.status().empty());
  CHECK_FALSE(fs::exists(fixture.root + "/members/a"));  // emptied
  CHECK(fs::exists(fixture.root + "/members/b/bo.yaml"));
  fixture.append({{"members/b/bo.yaml", ""}, {"members", "a file now\n"}});
  CHECK(fixture.status().empty());
  fixture.append({{"members", ""}, {"members/c.yaml", "a folder again\n"}});
  CHECK(fixture.status().empty());
  CHECK(git(fixture.root, "fsck --strict").code == 0);
  for (const auto& entry : fs::directory_iterator(fixture.root + "/.git"))
    CHECK(entry.path().filename().string().find("coop-") == std::string::npos);  // no draft is left
}

TEST_CASE("no filter touches the bytes") {
  Fixture fixture;
  REQUIRE(git(fixture.root, "config core.autocrlf true").code == 0);
  fixture.append({{".gitattributes", "*.yaml text eol=crlf ident\n"}, {"a.yaml", "$Id$\nb\n"}});
  CHECK(read_text(fixture.root + "/a.yaml") == "$Id$\nb\n");
  CHECK(fixture.edited({"a.yaml"}).empty());
}

TEST_CASE("edits are seen in the files alone") {
  Fixture fixture;
  fixture.append({{"a.yaml", "1\n"}, {"b/c.yaml", "2\n"}});
  const auto edited = [&] {
    const auto found = WorkTree(fixture.repository)
                           .edited_on_disk(test::tip_image(fixture.repository), {"a.yaml", "b/c.yaml", "new.yaml"});
    REQUIRE(found);
    return *found;
  };
  CHECK(edited().empty());
  const std::string file = fixture.root + "/a.yaml";
  SECTION("changed, to as many bytes and with the old date") {
    const auto before = fs::last_write_time(file);
    write_text(file, "3\n");
    fs::last_write_time(file, before);
    CHECK(edited() == Paths{"a.yaml"});
  }
  SECTION("written again as it was") {
    write_text(file, "1\n");
    CHECK(edited().empty());
  }
  SECTION("removed, with its folder") {
    fs::remove_all(fixture.root + "/b");
    CHECK(edited() == Paths{"b/c.yaml"});
  }
  SECTION("changed, and put into the index") {
    write_text(file, "10\n");
    REQUIRE(git(fixture.root, "add a.yaml").code == 0);
    CHECK(edited() == Paths{"a.yaml"});
  }
  SECTION("a new file") {
    write_text(fixture.root + "/new.yaml", "1\n");
    CHECK(edited() == Paths{"new.yaml"});
  }
}

TEST_CASE("an edit by hand is seen, in the file or in the index") {
  Fixture fixture;
  fixture.append({{"a.yaml", "1\n"}, {"b/c.yaml", "2\n"}});
  CHECK(fixture.edited({"a.yaml", "b/c.yaml", "new.yaml", "new/x.yaml"}).empty());
  const std::string file = fixture.root + "/a.yaml";
  SECTION("changed") {
    write_text(file, "1 \n");
    CHECK(fixture.edited({"a.yaml", "b/c.yaml"}) == Paths{"a.yaml"});
  }
  SECTION("removed") {
    fs::remove(file);
    CHECK(fixture.edited({"a.yaml"}) == Paths{"a.yaml"});
  }
  SECTION("a folder removed") {
    fs::remove_all(fixture.root + "/b");
    CHECK(fixture.edited({"b/c.yaml"}) == Paths{"b/c.yaml"});
  }
  SECTION("an untracked file where a new one is to go") {
    write_text(fixture.root + "/new.yaml", "x");
    CHECK(fixture.edited({"new.yaml"}) == Paths{"new.yaml"});
  }
  SECTION("a file where a folder is to go, and the reverse") {
    write_text(fixture.root + "/new", "x");
    fs::remove(file);
    fs::create_directory(file);
    CHECK(fixture.edited({"new/x.yaml", "a.yaml"}) == Paths{"new/x.yaml", "a.yaml"});
  }
  SECTION("a link in the place of the file") {
    fs::remove(file);
    fs::create_symlink("b/c.yaml", file);
    CHECK(fixture.edited({"a.yaml"}) == Paths{"a.yaml"});
  }
  SECTION("staged, and put back in the file alone") {
    write_text(file, "staged\n");
    REQUIRE(git(fixture.root, "add a.yaml").code == 0);
    write_text(file, "1\n");
    CHECK(fixture.edited({"a.yaml"}) == Paths{"a.yaml"});
  }
  SECTION("taken out of the index") {
    REQUIRE(git(fixture.root, "rm -q --cached a.yaml").code == 0);
    CHECK(fixture.edited({"a.yaml"}) == Paths{"a.yaml"});
  }
}

TEST_CASE("a symbolic link to a folder is never followed") {
  Fixture fixture;
  fixture.append({{"members/a/ada.yaml", "ada\n"}});
  fs::create_directories(fixture.folder / "outside/a");
  fs::remove_all(fixture.root + "/members");
  fs::create_directory_symlink(fixture.folder / "outside", fixture.root + "/members");
  const TreeImage tip = test::tip_image(fixture.repository);
  CHECK(code_of(WorkTree(fixture.repository).edited(tip, {"members/a/ada.yaml"})) == "work-tree-symlink");
  {
    const auto lock = WriteLock::take(fixture.repository).value();
    CHECK(code_of(WorkTree(fixture.repository).restore(lock, tip, "members/a/ada.yaml")) == "work-tree-symlink");
  }
  fixture.append({{"members/a/ada.yaml", "changed\n"}, {"members/b.yaml", "new\n"}});
  CHECK(fs::is_empty(fixture.folder / "outside/a"));
  CHECK_FALSE(fs::exists(fixture.folder / "outside/b.yaml"));
  CHECK_FALSE(fs::exists(fixture.root + "/.git/index.lock"));
}

TEST_CASE("an update leaves alone what a hand edited meanwhile, and git shows it as such") {
  Fixture fixture;
  fixture.append({{"a.yaml", "1\n"}, {"b.yaml", "1\n"}});
  write_text(fixture.root + "/a.yaml", "by hand\n");
  fixture.append({{"a.yaml", "2\n"}, {"b.yaml", "2\n"}});
  CHECK(read_text(fixture.root + "/a.yaml") == "by hand\n");
  CHECK(read_text(fixture.root + "/b.yaml") == "2\n");
  CHECK(fixture.status() == " M a.yaml\n");

  const TreeImage tip = test::tip_image(fixture.repository);
  const auto lock = WriteLock::take(fixture.repository).value();
  CHECK(WorkTree(fixture.repository).restore(lock, tip, "a.yaml"));
  write_text(fixture.root + "/stray.yaml", "x");
  CHECK(WorkTree(fixture.repository).restore(lock, tip, "stray.yaml"));
  CHECK(fixture.status().empty());
  CHECK(read_text(fixture.root + "/a.yaml") == "2\n");
}

TEST_CASE("git at work in the same folder stops us before the branch moves") {
  Fixture fixture;
  fixture.append({{"a.yaml", "1\n"}});
  const TreeImage tip = test::tip_image(fixture.repository);
  const auto lock = WriteLock::take(fixture.repository).value();
  WorkTree work(fixture.repository);
  const std::string git_dir = fixture.root + "/.git";
  SECTION("index.lock") {
    write_text(git_dir + "/index.lock", "");
    const auto refused = work.ready(lock, tip);
    CHECK(code_of(refused) == "index-locked");
    CHECK(refused.error().message.find("index.lock") != std::string::npos);
    CHECK(fs::exists(git_dir + "/index.lock"));
  }
  SECTION("a merge half done") {
    write_text(git_dir + "/MERGE_HEAD", "x");
    CHECK(code_of(work.ready(lock, tip)) == "git-operation");
    CHECK_FALSE(fs::exists(git_dir + "/index.lock"));
  }
  SECTION("an index that cannot be read") {
    write_text(git_dir + "/index", "DIRC garbage");
    CHECK(code_of(work.ready(lock, tip)) == "index-unreadable");
    CHECK(code_of(work.edited(tip, {"a.yaml"})) == "index-unreadable");
    CHECK_FALSE(fs::exists(git_dir + "/index.lock"));
  }
}

TEST_CASE("the lock on the index goes with its owner if the branch did not move") {
  Fixture fixture;
  fixture.append({{"a.yaml", "1\n"}});
  const std::string held = fixture.root + "/.git/index.lock";
  const TreeImage tip = test::tip_image(fixture.repository);
  {
    const auto lock = WriteLock::take(fixture.repository).value();
    WorkTree work(fixture.repository);
    REQUIRE(work.ready(lock, tip));
    CHECK(read_text(held) == "coop " + tip.root().str() + "\n");
    CHECK(git(fixture.root, "add a.yaml").code != 0);  // git waits for us
  }
  CHECK_FALSE(fs::exists(held));
}

TEST_CASE("what a process that died left undone is finished") {
  Fixture fixture;
  fixture.append({{"a.yaml", "1\n"}, {"b.yaml", "1\n"}, {"c/d.yaml", "1\n"}});
  const TreeImage before = test::tip_image(fixture.repository);
  {
    WorkTree work(fixture.repository);
    {
      const auto lock = WriteLock::take(fixture.repository).value();
      REQUIRE(work.ready(lock, before));
    }
    test::commit(fixture.repository, {{"a.yaml", "2\n"}, {"b.yaml", "2\n"}, {"c/d.yaml", ""}, {"e.yaml", "new\n"}});
  }  // the branch has moved, so the mark stays
  const std::string held = fixture.root + "/.git/index.lock";
  REQUIRE(fs::exists(held));
  write_text(fixture.root + "/a.yaml", "2\n");        // the dead process came this far
  write_text(fixture.root + "/b.yaml", "by hand\n");  // and a hand was here since
  write_text(fixture.root + "/.git/coop-index.lock", "");
  fs::create_directory(fixture.root + "/.git/coop-drafts");
  write_text(fixture.root + "/.git/coop-drafts/7", "half");
  write_text(fixture.root + "/.git/refs/heads/main.lock", "coop\n");
  const TreeImage tip = test::tip_image(fixture.repository);
  {
    const auto lock = WriteLock::take(fixture.repository).value();
    REQUIRE(WorkTree(fixture.repository).recover(lock, tip));
    REQUIRE(WorkTree(fixture.repository).recover(lock, tip));  // nothing to do the second time
  }
  CHECK_FALSE(fs::exists(held));
  CHECK_FALSE(fs::exists(fixture.root + "/.git/refs/heads/main.lock"));
  CHECK_FALSE(fs::exists(fixture.root + "/.git/coop-drafts"));
  CHECK_FALSE(fs::exists(fixture.root + "/c"));
  CHECK(fixture.status() == " M b.yaml\n");
  CHECK(read_text(fixture.root + "/b.yaml") == "by hand\n");
}

TEST_CASE("recover leaves git's own lock to git") {
  Fixture fixture;
  fixture.append({{"a.yaml", "1\n"}});
  const std::string held = fixture.root + "/.git/index.lock";
  write_text(held, "DIRC");
  const auto lock = WriteLock::take(fixture.repository).value();
  CHECK(WorkTree(fixture.repository).recover(lock, test::tip_image(fixture.repository)));
  CHECK(read_text(held) == "DIRC");
}
