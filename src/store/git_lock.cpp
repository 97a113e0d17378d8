#include "store/git_lock.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <chrono>
#include <thread>

#include "store/files.hpp"

namespace store {

std::optional<std::string> own_lock(const std::string& path) {
  auto content = read_file(AT_FDCWD, path, 4096);
  if (!content || !*content || !(*content)->starts_with(kLockMark)) return std::nullopt;
  return std::move(**content);
}

base::Result<bool> make_lock(const WriteLock&, const std::string& git_dir, const std::string& path,
                             std::string_view content) {
  if (is_there(path)) return false;
  const std::string draft = git_dir + "/coop-mark";
  COOP_CHECK(write_new_file(draft, content));
  const int linked = ::link(draft.c_str(), path.c_str());
  const int reason = errno;
  if (linked != 0 && (reason == EPERM || reason == EOPNOTSUPP || reason == ENOSYS || reason == EMLINK)) {
    // No hard links here (FAT, some network disks): made and filled in two steps, of which a death between may leave
    // an empty file, and that somebody must remove by hand.
    const Descriptor file(::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0666));
    if (!file && errno == EEXIST) return false;
    if (!file) return write_error(errno, "make", path);
    COOP_CHECK(append_file(path, content));
    COOP_CHECK(sync_descriptor(file.get(), path));
  } else if (linked != 0) {
    if (reason == EEXIST) return false;
    return write_error(reason, "make", path);
  }
  COOP_CHECK(remove_file(draft));
  return true;
}

base::Result<bool> make_lock_patiently(const WriteLock& lock, const std::string& git_dir, const std::string& path,
                                       std::string_view content) {
  constexpr std::chrono::milliseconds kPatience{800};
  constexpr std::chrono::milliseconds kPause{20};
  const auto give_up = std::chrono::steady_clock::now() + kPatience;
  for (;;) {
    COOP_TRY(const bool made, make_lock(lock, git_dir, path, content));
    if (made || own_lock(path) || std::chrono::steady_clock::now() >= give_up) return made;
    std::this_thread::sleep_for(kPause);
  }
}

}  // namespace store
