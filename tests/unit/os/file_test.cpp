#include "os/file.hpp"

#include <sys/stat.h>
#include <unistd.h>

#include <catch2/catch.hpp>

#include "os/signals.hpp"
#include "tests/unit/os/scratch_folder.hpp"

namespace {

unsigned mode_of(const std::string& path) {
  struct stat about {};
  return ::stat(path.c_str(), &about) == 0 ? about.st_mode & 0777U : 0;
}

}  // namespace

TEST_CASE("what is written is read again, bytes and mode") {
  const scratch::Folder folder;
  const auto path = folder / "a";
  const std::string bytes("x\0y\n", 4);
  const auto mask = ::umask(0077);
  REQUIRE(os::write_file(path, bytes));
  CHECK(mode_of(path) == 0644);
  REQUIRE(os::write_file(path, "", os::kOwnerOnlyFile));
  ::umask(mask);
  CHECK(mode_of(path) == 0600);
  CHECK(os::read_file(path).value().empty());
  REQUIRE(os::write_file(path, bytes));
  CHECK(os::read_file(path).value() == bytes);
  CHECK(folder.entries() == 1);
}

TEST_CASE("reading stops at the limit") {
  const scratch::Folder folder;
  const auto path = folder / "a";
  REQUIRE(os::write_file(path, std::string(100, 'x')));
  CHECK(os::read_file(path, 100).value().size() == 100);
  CHECK(os::read_file(path, 99).error().code == "file-size");
  CHECK(os::read_file("/dev/zero", 1000).error().code == "file-size");
}

TEST_CASE("missing is told from unreadable") {
  const scratch::Folder folder;
  CHECK(os::read_file(folder / "none").error().code == "file-missing");
  CHECK(os::read_file(folder.path()).error().code == "file-read");
  const auto error = os::read_file(folder / "\x1b[2J").error();
  CHECK(error.message.find('\x1b') == std::string::npos);
}

TEST_CASE("a file that cannot be written leaves the folder as it was") {
  const scratch::Folder folder;
  CHECK(os::write_file(folder / "none/a", "x").error().code == "file-write");
  REQUIRE(os::make_folders(folder / "taken"));
  const auto error = os::write_file(folder / "taken", "x").error();
  CHECK(error.code == "file-write");
  CHECK(error.message.find("Is a directory") != std::string::npos);
  CHECK(folder.entries() == 1);
}

TEST_CASE("folders are made where missing") {
  const scratch::Folder folder;
  REQUIRE(os::make_folders(folder / "a/b//c/", os::kOwnerOnlyFolder));
  CHECK(os::is_folder(folder / "a/b/c"));
  CHECK(mode_of(folder / "a") == 0700);
  CHECK(os::make_folders(folder / "a/b"));
  REQUIRE(os::write_file(folder / "file", ""));
  CHECK(os::make_folders(folder / "file/x").error().code == "file-write");
  CHECK(os::make_folders(folder / "file").error().code == "file-write");
  CHECK(os::make_folders("").error().code == "file-write");
  CHECK_FALSE(os::is_folder(folder / "file"));
}

TEST_CASE("removing what is gone already is success") {
  const scratch::Folder folder;
  const auto path = folder / "a";
  REQUIRE(os::write_file(path, "x"));
  CHECK(os::exists(path));
  CHECK(os::remove_file(path));
  CHECK_FALSE(os::exists(path));
  CHECK(os::remove_file(path));
  CHECK(os::remove_file(folder.path()).error().code == "file-write");
}

TEST_CASE("a temporary file goes with its owner unless kept") {
  const scratch::Folder folder;
  std::string kept_path;
  {
    auto gone = os::TemporaryFile::create(folder.path(), "gone.md", "x").value();
    auto kept = os::TemporaryFile::create(folder.path(), "kept.md", "y").value();
    CHECK(gone.path().ends_with("gone.md"));
    CHECK(mode_of(gone.path()) == 0600);
    kept.keep();
    kept_path = kept.path();
  }
  CHECK(folder.entries() == 1);
  CHECK(os::read_file(kept_path).value() == "y");
  CHECK(os::TemporaryFile::create(folder / "none", "a", "").error().code == "file-write");
}

TEST_CASE("standard input is read whole, and a closed one fails") {
  const int before = ::dup(STDIN_FILENO);
  int ends[2];
  REQUIRE(::pipe(ends) == 0);
  REQUIRE(::write(ends[1], "hello", 5) == 5);
  ::close(ends[1]);
  ::dup2(ends[0], STDIN_FILENO);
  ::close(ends[0]);
  CHECK(os::read_stdin().value() == "hello");
  ::close(STDIN_FILENO);
  CHECK(os::read_stdin().error().code == "file-read");
  ::dup2(before, STDIN_FILENO);
  ::close(before);
}
