#include "os/file_lock.hpp"

#include <fcntl.h>
#include <sys/file.h>

#include <cerrno>
#include <thread>

#include "base/text.hpp"
#include "os/signals.hpp"

namespace os {

Locking lock_exclusively(int descriptor, std::chrono::milliseconds wait) {
  constexpr std::chrono::milliseconds kPause{5};
  const auto give_up = std::chrono::steady_clock::now() + wait;
  while (::flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
    if (errno == EINTR) continue;
    if (errno != EWOULDBLOCK) return Locking::Failed;
    if (std::chrono::steady_clock::now() >= give_up || !check_interrupted()) return Locking::Busy;
    std::this_thread::sleep_for(kPause);
  }
  return Locking::Taken;
}

base::Result<Descriptor> open_locked(const std::string& path, std::chrono::milliseconds wait, unsigned mode) {
  Descriptor file(::open(path.c_str(), O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, mode));
  if (file.is_open() && lock_exclusively(file.get(), wait) == Locking::Taken) return file;
  return base::fail("file-write", "cannot lock '{}': {}", base::printable(path), system_words(errno));
}

}  // namespace os
