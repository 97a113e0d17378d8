#include "store/files.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

#include "base/text.hpp"

namespace store {
namespace {

base::Status write_all(int descriptor, std::string_view bytes, const std::string& path) {
  while (!bytes.empty()) {
    const ssize_t n = ::write(descriptor, bytes.data(), bytes.size());
    if (n < 0 && errno == EINTR) continue;
    if (n < 0) return write_error(errno, "write", path);
    bytes.remove_prefix(static_cast<std::size_t>(n));
  }
  return {};
}

/// Closes and says whether that failed: some file systems report a full disk only here.
base::Status close_written(Descriptor file, const std::string& path) {
  if (::close(file.release()) != 0 && errno != EINTR) return write_error(errno, "close", path);
  return {};
}

}  // namespace

Descriptor::~Descriptor() {
  if (number_ >= 0) ::close(number_);
}

base::Error write_error(int reason, std::string_view what, const std::string& path) {
  const bool read_only = reason == EROFS;
  auto error = base::fail(read_only ? "disk-read-only" : "disk-write", "cannot {} '{}': {}", what,
                          base::printable(path), std::strerror(reason));
  if (read_only) return std::move(error).hint("the disk can only be read: work in a clone on another one");
  if (reason == ENOSPC || reason == EDQUOT) return std::move(error).hint("make room on the disk and try again");
  if (reason == EACCES || reason == EPERM) return std::move(error).hint("this repository may belong to another user");
  return error;
}

base::Error disk_read_error(int reason, const std::string& path) {
  return base::fail("disk-read", "cannot read '{}': {}", base::printable(path), std::strerror(reason));
}

base::Result<std::optional<std::string>> read_file(int folder, const std::string& path, std::size_t limit) {
  // O_NONBLOCK: a named pipe put in a file's place must not make us wait for ever.
  const Descriptor file(::openat(folder, path.c_str(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC));
  if (!file) {
    if (errno == ENOENT || errno == ENOTDIR) return std::optional<std::string>();
    return disk_read_error(errno, path);
  }
  struct stat status {};
  if (::fstat(file.get(), &status) != 0) return disk_read_error(errno, path);
  if (!S_ISREG(status.st_mode)) return base::fail("disk-read", "'{}' is not a plain file", base::printable(path));
  std::string bytes;
  bytes.reserve(static_cast<std::size_t>(status.st_size < 1 << 20 ? status.st_size : 1 << 20) + 1);
  for (char buffer[16384];;) {
    const ssize_t n = ::read(file.get(), buffer, sizeof buffer);
    if (n < 0 && errno == EINTR) continue;
    if (n < 0) return disk_read_error(errno, path);
    if (n == 0) return std::optional<std::string>(std::move(bytes));
    bytes.append(buffer, static_cast<std::size_t>(n));
    if (bytes.size() > limit)
      return base::fail("disk-read", "'{}' is larger than {} bytes", base::printable(path), limit);
  }
}

base::Status write_new_file(const std::string& path, std::string_view bytes, Flush flush) {
  COOP_CHECK(remove_file(path));
  Descriptor file(::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0666));
  if (!file) return write_error(errno, "make", path);
  COOP_CHECK(write_all(file.get(), bytes, path));
  if (flush == Flush::Now) COOP_CHECK(sync_descriptor(file.get(), path));
  return close_written(std::move(file), path);
}

base::Status append_file(const std::string& path, std::string_view bytes) {
  Descriptor file(::open(path.c_str(), O_WRONLY | O_CREAT | O_APPEND | O_NOFOLLOW | O_CLOEXEC, 0666));
  if (!file) return write_error(errno, "open", path);
  COOP_CHECK(write_all(file.get(), bytes, path));
  return close_written(std::move(file), path);
}

base::Status sync_descriptor(int descriptor, const std::string& path) {
  while (::fsync(descriptor) != 0)
    if (errno != EINTR) return write_error(errno, "flush", path);
  return {};
}

base::Status sync_folder(const std::string& path) {
  const Descriptor folder(::open(path.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  if (!folder) return write_error(errno, "open", path);
  return sync_descriptor(folder.get(), path);
}

base::Status rename_file(const std::string& from, const std::string& to) {
  if (::rename(from.c_str(), to.c_str()) != 0) return write_error(errno, "replace", to);
  return {};
}

base::Status remove_file(const std::string& path) {
  if (::unlink(path.c_str()) != 0 && errno != ENOENT) return write_error(errno, "remove", path);
  return {};
}

bool is_folder(const std::string& path) {
  struct stat status {};
  return ::lstat(path.c_str(), &status) == 0 && S_ISDIR(status.st_mode);
}

bool is_there(const std::string& path) {
  struct stat status {};
  return ::lstat(path.c_str(), &status) == 0;
}

}  // namespace store
