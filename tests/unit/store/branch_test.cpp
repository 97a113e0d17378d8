#include "store/branch.hpp"

#include <sys/wait.h>
#include <unistd.h>

#include <atomic>
#include <filesystem>
#include <memory>
#include <thread>

#include "support.hpp"

using store::Oid;
using store::Repository;
using store::WriteLock;
using test::code_of;
using test::git;
using test::write_text;
namespace fs = std::filesystem;

namespace {

/// A commit on `parent` that nothing names yet.
Oid loose_commit(Repository& repository, const std::optional<Oid>& parent, const std::string& subject) {
  store::TreeImage empty;
  REQUIRE(empty.write(repository));
  return repository.write_commit(test::commit_text(store::empty_tree(), parent, subject)).value();
}

}  // namespace

TEST_CASE("the branch moves from what was expected, and only from there") {
  const test::TemporaryFolder folder;
  auto repository = Repository::init(folder / "r").value();
  const auto lock = WriteLock::take(repository).value();
  const Oid first = loose_commit(repository, std::nullopt, "first");
  const Oid second = loose_commit(repository, first, "second");
  REQUIRE(store::advance(lock, repository, std::nullopt, first, "first\nline"));
  CHECK(repository.tip().value() == first);
  const auto stale = store::advance(lock, repository, std::nullopt, second, "x");
  CHECK(code_of(stale) == "history-moved");
  CHECK(stale.error().kind == base::ErrorKind::Moved);
  CHECK(code_of(store::advance(lock, repository, second, second, "x")) == "history-moved");
  CHECK(repository.tip().value() == first);
  REQUIRE(git(folder / "r", "pack-refs --all").code == 0);
  REQUIRE(store::advance(lock, repository, first, second, "second"));
  CHECK(repository.tip().value() == second);
  CHECK_FALSE(fs::exists(folder / "r/.git/refs/heads/main.lock"));
  CHECK(git(folder / "r", "rev-parse main").text == second.str() + "\n");
  CHECK(git(folder / "r", "fsck --strict").code == 0);
  CHECK(git(folder / "r", "reflog --format=%gs main").text == "second\nfirst\\x0aline\n");
}

TEST_CASE("the branch names commits that are there") {
  const test::TemporaryFolder folder;
  auto repository = Repository::init(folder / "r").value();
  const auto lock = WriteLock::take(repository).value();
  const Oid blob = repository.write_blob("x").value();
  CHECK(code_of(store::advance(lock, repository, std::nullopt, blob, "x")) == "object-type");
  const Oid none = Oid::parse(std::string(40, 'a')).value();
  CHECK(code_of(store::advance(lock, repository, std::nullopt, none, "x")) == "object-missing");
  CHECK_FALSE(repository.tip().value());
}

TEST_CASE("a lock of git is waited for and named; one of ours that died is taken over") {
  const test::TemporaryFolder folder;
  auto repository = Repository::init(folder / "r").value();
  const auto lock = WriteLock::take(repository).value();
  const Oid first = loose_commit(repository, std::nullopt, "first");
  const std::string held = folder / "r/.git/refs/heads/main.lock";
  SECTION("git's, held for good") {
    write_text(held, "");
    const auto refused = store::advance(lock, repository, std::nullopt, first, "x");
    CHECK(code_of(refused) == "ref-locked");
    CHECK(refused.error().message.find(held) != std::string::npos);
    CHECK(fs::exists(held));
    CHECK_FALSE(repository.tip().value());
  }
  SECTION("git's, held for a moment") {
    write_text(held, "");
    std::thread release([&] {
      std::this_thread::sleep_for(std::chrono::milliseconds(50));
      fs::remove(held);
    });
    const auto done = store::advance(lock, repository, std::nullopt, first, "x");
    release.join();
    CHECK(code_of(done) == "ok");
  }
  SECTION("ours, dead") {
    write_text(held, "coop\n");
    CHECK(store::advance(lock, repository, std::nullopt, first, "x"));
    CHECK_FALSE(fs::exists(held));
  }
}

TEST_CASE("one writer at a time") {
  const test::TemporaryFolder folder;
  auto repository = Repository::init(folder / "r").value();
  auto lock = std::make_unique<WriteLock>(WriteLock::take(repository).value());
  const auto refused = WriteLock::take(repository, std::chrono::milliseconds(20));
  CHECK(code_of(refused) == "lock-busy");
  CHECK(refused.error().kind == base::ErrorKind::Moved);
  lock.reset();
  CHECK(WriteLock::take(repository, std::chrono::milliseconds(0)));
}

TEST_CASE("eight threads append forty commits and none is lost") {
  const test::TemporaryFolder folder;
  REQUIRE(Repository::init(folder / "r"));
  std::atomic<int> landed = 0;
  std::atomic<int> stale = 0;
  std::vector<std::thread> threads;
  for (int writer = 0; writer < 8; ++writer)
    threads.emplace_back([&, writer] {
      auto repository = Repository::open(folder / "r").value();
      store::TreeImage empty;
      for (int i = 0; i < 5;) {
        // The tip is read before the lock, as by one who judges first: others get in between.
        const auto tip = repository.tip().value();
        std::this_thread::yield();
        const auto lock = WriteLock::take(repository).value();
        if (!empty.write(repository)) return;
        const auto next = repository.write_commit(
            test::commit_text(store::empty_tree(), tip, fmt::format("writer {} commit {}", writer, i)));
        const auto moved = store::advance(lock, repository, tip, next.value(), "append");
        if (moved) ++landed, ++i;
        if (!moved && moved.error().code != "history-moved") return;
        if (!moved) ++stale;
      }
    });
  for (std::thread& thread : threads) thread.join();
  CHECK(landed == 40);
  CHECK(git(folder / "r", "rev-list --count main").text == "40\n");
  CHECK(git(folder / "r", "fsck --strict --no-dangling").code == 0);
}

TEST_CASE("a lock dies with its process") {
  const test::TemporaryFolder folder;
  auto repository = Repository::init(folder / "r").value();
  const pid_t child = ::fork();
  if (child == 0) {
    const auto lock = WriteLock::take(repository);
    ::_exit(lock ? 0 : 1);  // no destructor runs
  }
  int status = 0;
  REQUIRE(::waitpid(child, &status, 0) == child);
  REQUIRE(status == 0);
  CHECK(WriteLock::take(repository, std::chrono::milliseconds(0)));
}
