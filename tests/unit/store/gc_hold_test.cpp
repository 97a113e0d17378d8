#include "store/gc_hold.hpp"

#include <sys/types.h>
#include <sys/wait.h>
#include <unistd.h>

#include <catch2/catch.hpp>
#include <filesystem>

#include "store/lock.hpp"
#include "tests/unit/store/support.hpp"

namespace fs = std::filesystem;
using namespace std::chrono_literals;
using store::GcHold;
using store::Repository;
using store::WriteLock;

namespace {

/// A process that has ended and was waited for.
pid_t dead_pid() {
  const pid_t child = ::fork();
  if (child == 0) ::_exit(0);
  ::waitpid(child, nullptr, 0);
  return child;
}

std::string host() {
  char name[256] = "";
  REQUIRE(::gethostname(name, sizeof name - 1) == 0);
  return name;
}

}  // namespace

TEST_CASE("while a writer holds the lock, git gc stays away, and comes back after it") {
  const test::TemporaryFolder folder;
  const auto repository = Repository::init(folder / "r").value();
  const auto pid_file = folder / "r/.git/gc.pid";
  {
    const auto lock = WriteLock::take(repository);
    REQUIRE(lock);
    CHECK(fs::exists(pid_file));
    CHECK(test::git(folder / "r", "gc --prune=now 2>&1").text.find("already running") != std::string::npos);
  }
  CHECK_FALSE(fs::exists(pid_file));
  CHECK(test::git(folder / "r", "gc --quiet --prune=now 2>&1").text.empty());
}

TEST_CASE("a gc that runs is waited for, one that died is not") {
  const test::TemporaryFolder folder;
  const auto repository = Repository::init(folder / "r").value();
  const auto pid_file = folder / "r/.git/gc.pid";
  test::write_text(pid_file, fmt::format("{} {}", ::getpid(), host()));
  const auto busy = WriteLock::take(repository, 60ms);
  REQUIRE_FALSE(busy);
  CHECK(busy.error().code == "lock-busy");
  CHECK(fs::exists(pid_file));
  CHECK_FALSE(fs::exists(pid_file + ".lock"));

  test::write_text(pid_file, fmt::format("{} another.machine", dead_pid()));
  CHECK_FALSE(WriteLock::take(repository, 60ms));  // nothing is known of its processes

  for (const auto& text : {fmt::format("{} {}", dead_pid(), host()), std::string("rubbish"), std::string()}) {
    CAPTURE(text);
    test::write_text(pid_file, text);
    CHECK(WriteLock::take(repository, 60ms));
    CHECK_FALSE(fs::exists(pid_file));
  }
}

TEST_CASE("a lock of gc's that was left behind is removed once it is old enough to be one") {
  const test::TemporaryFolder folder;
  const auto repository = Repository::init(folder / "r").value();
  const auto lock_file = folder / "r/.git/gc.pid.lock";
  test::write_text(lock_file, "");
  CHECK_FALSE(WriteLock::take(repository, 60ms));
  fs::last_write_time(lock_file, fs::file_time_type::clock::now() - 1min);
  CHECK(WriteLock::take(repository, 60ms));
  CHECK_FALSE(fs::exists(lock_file));

  test::write_text(lock_file, fmt::format("{} {}", dead_pid(), host()));
  CHECK(WriteLock::take(repository, 60ms));
  CHECK_FALSE(fs::exists(lock_file));
}
