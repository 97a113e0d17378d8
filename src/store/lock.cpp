#include "store/lock.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <utility>

#include "base/text.hpp"
#include "os/file_lock.hpp"
#include "store/files.hpp"

namespace store {

base::Result<WriteLock> WriteLock::take(const Repository& repository, std::chrono::milliseconds wait) {
  const std::string path = repository.git_dir() + "/coop.lock";
  Descriptor file(::open(path.c_str(), O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0666));
  if (!file) return write_error(errno, "open", path);
  switch (os::lock_exclusively(file.get(), wait)) {
    case os::Locking::Taken: {
      COOP_TRY(auto gc, GcHold::take(repository.git_dir(), wait));
      return WriteLock(file.release(), std::move(gc));
    }
    case os::Locking::Busy:
      return base::fail("lock-busy", "another coop is writing to this repository and did not finish in time")
          .as(base::ErrorKind::Moved)
          .hint(fmt::format("wait for it and try again; 'fuser {}' names the process", base::printable(path)));
    case os::Locking::Failed:
      break;
  }
  return write_error(errno, "lock", path);
}

WriteLock::WriteLock(WriteLock&& other) noexcept
    : descriptor_(std::exchange(other.descriptor_, -1)), gc_(std::move(other.gc_)) {}

WriteLock& WriteLock::operator=(WriteLock&& other) noexcept {
  std::swap(descriptor_, other.descriptor_);
  gc_ = std::move(other.gc_);
  return *this;
}

WriteLock::~WriteLock() {
  gc_ = GcHold();  // before somebody else can take the lock, and the hold
  if (descriptor_ >= 0) ::close(descriptor_);
}

}  // namespace store
