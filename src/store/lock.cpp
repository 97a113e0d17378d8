#include "store/lock.hpp"

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <cerrno>
#include <thread>
#include <utility>

#include "base/text.hpp"
#include "store/files.hpp"

namespace store {

base::Result<WriteLock> WriteLock::take(const Repository& repository, std::chrono::milliseconds wait) {
  const std::string path = repository.git_dir() + "/coop.lock";
  Descriptor file(::open(path.c_str(), O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0666));
  if (!file) return write_error(errno, "open", path);
  // Asked for again and again rather than waited for, because a waiting flock(2) knows no time limit.
  constexpr std::chrono::milliseconds kPause{5};
  const auto give_up = std::chrono::steady_clock::now() + wait;
  while (::flock(file.get(), LOCK_EX | LOCK_NB) != 0) {
    if (errno == EINTR) continue;
    if (errno != EWOULDBLOCK) return write_error(errno, "lock", path);
    if (std::chrono::steady_clock::now() >= give_up)
      return base::fail("lock-busy", "another coop is writing to this repository and did not finish in time")
          .as(base::ErrorKind::Moved)
          .hint(fmt::format("wait for it and try again; 'fuser {}' names the process", base::printable(path)));
    std::this_thread::sleep_for(kPause);
  }
  return WriteLock(file.release());
}

WriteLock::WriteLock(WriteLock&& other) noexcept : descriptor_(std::exchange(other.descriptor_, -1)) {}

WriteLock& WriteLock::operator=(WriteLock&& other) noexcept {
  std::swap(descriptor_, other.descriptor_);
  return *this;
}

WriteLock::~WriteLock() {
  if (descriptor_ >= 0) ::close(descriptor_);
}

}  // namespace store
