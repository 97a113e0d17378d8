#include "store/gc_hold.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <charconv>
#include <csignal>
#include <ctime>
#include <thread>
#include <utility>

#include "base/text.hpp"
#include "store/files.hpp"

namespace store {
namespace {

constexpr std::size_t kPidLimit = 512;
constexpr std::chrono::milliseconds kPause{20};
constexpr std::time_t kForgotten = 12 * 3600;  ///< seconds, as git has it
constexpr std::time_t kOrphaned = 10;          ///< seconds: git holds gc.pid.lock for an instant

std::string host_name() {
  std::array<char, 256> name{};
  return ::gethostname(name.data(), name.size() - 1) == 0 ? std::string(name.data()) : std::string("?");
}

bool is_older(const std::string& path, std::time_t age) {
  struct stat status {};
  return ::lstat(path.c_str(), &status) == 0 && std::time(nullptr) - status.st_mtime > age;
}

enum class Owner { Living, Dead, Unknown };

/// Does the process that `path` names still run, as far as can be known?
Owner owner_of(const std::string& path) {
  const auto text = read_file(AT_FDCWD, path, kPidLimit);
  if (!text || !*text || is_older(path, kForgotten)) return Owner::Dead;
  const char* const end = (*text)->data() + (*text)->size();
  pid_t pid = 0;
  const auto [after, error] = std::from_chars((*text)->data(), end, pid);
  if (error != std::errc() || pid <= 0) return Owner::Unknown;
  // Of the processes of another machine nothing is known.
  if (std::string_view(after, static_cast<std::size_t>(end - after)) != " " + host_name()) return Owner::Living;
  return ::kill(pid, 0) == 0 || errno == EPERM ? Owner::Living : Owner::Dead;
}

}  // namespace

base::Result<GcHold> GcHold::take(const std::string& git_dir, std::chrono::milliseconds wait) {
  const auto path = git_dir + "/gc.pid";
  const auto lock = path + ".lock";
  const auto draft = git_dir + "/coop-gc.pid";
  // Linked into place whole: a lock of ours that is left behind says whose it was.
  if (!write_new_file(draft, fmt::format("{} {}", ::getpid(), host_name()), Flush::Later)) return GcHold();
  const auto give_up = std::chrono::steady_clock::now() + wait;
  while (true) {
    const bool has_lock = ::link(draft.c_str(), lock.c_str()) == 0;
    if (!has_lock && errno != EEXIST) break;
    if (has_lock && owner_of(path) != Owner::Living) {
      const bool is_ours = ::rename(lock.c_str(), path.c_str()) == 0;
      if (!is_ours) (void)remove_file(lock);
      (void)remove_file(draft);
      return is_ours ? GcHold(path) : GcHold();
    }
    if (has_lock) (void)remove_file(lock);
    const auto owner = has_lock ? Owner::Living : owner_of(lock);
    if (owner == Owner::Dead || (owner == Owner::Unknown && is_older(lock, kOrphaned))) {
      if (!remove_file(lock)) break;
      continue;
    }
    if (std::chrono::steady_clock::now() >= give_up) {
      (void)remove_file(draft);
      return base::fail("lock-busy", "git tidies this repository up and did not finish in time")
          .as(base::ErrorKind::Moved)
          .hint(fmt::format("wait for 'git gc' to end and try again; if none runs, remove {}", base::printable(path)));
    }
    std::this_thread::sleep_for(kPause);
  }
  (void)remove_file(draft);
  return GcHold();
}

GcHold::GcHold(GcHold&& other) noexcept : path_(std::exchange(other.path_, {})) {}

GcHold& GcHold::operator=(GcHold&& other) noexcept {
  std::swap(path_, other.path_);
  return *this;
}

GcHold::~GcHold() {
  if (!path_.empty()) (void)remove_file(path_);
}

}  // namespace store
