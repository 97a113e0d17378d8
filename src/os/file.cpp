#include "os/file.hpp"

#include <fcntl.h>
#include <stdlib.h>
#include <sys/random.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdint>
#include <cstring>
#include <memory>
#include <optional>
#include <vector>

#include "base/text.hpp"
#include "os/descriptor.hpp"
#include "os/signals.hpp"

namespace os {

std::string system_words(int error) {
  char words[128] = "";
  // The GNU form, which returns the text; the buffer is only for numbers it does not know.
  return ::strerror_r(error, words, sizeof words);
}

namespace {

base::Error read_error(std::string_view what, int error) {
  return base::fail("file-read", "cannot read {}: {}", what, system_words(error));
}

base::Error write_error(std::string_view path, int error) {
  return base::fail("file-write", "cannot write '{}': {}", base::printable(path), system_words(error));
}

/// `what` is the name for messages. Reads in growing steps, so that a device without an end stops at the limit.
base::Result<std::string> read_all(int descriptor, std::string_view what, std::size_t max_bytes) {
  std::string bytes;
  std::vector<char> piece(std::size_t{64} << 10U);
  while (true) {
    const ssize_t taken = ::read(descriptor, piece.data(), piece.size());
    if (taken < 0) {
      if (errno != EINTR) return read_error(what, errno);
      COOP_CHECK(check_interrupted());
      continue;
    }
    if (taken == 0) return bytes;
    if (static_cast<std::size_t>(taken) > max_bytes - bytes.size()) {
      return base::fail("file-size", "{} is larger than {} bytes", what, max_bytes);
    }
    bytes.append(piece.data(), static_cast<std::size_t>(taken));
  }
}

bool write_all(int descriptor, std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t written = ::write(descriptor, bytes.data(), bytes.size());
    if (written < 0) {
      if (errno == EINTR) continue;
      return false;
    }
    bytes.remove_prefix(static_cast<std::size_t>(written));
  }
  return true;
}

std::string folder_of(const std::string& path) {
  const auto slash = path.rfind('/');
  if (slash == std::string::npos) return ".";
  return slash == 0 ? "/" : path.substr(0, slash);
}

/// A file of a name nobody had, made by us.
struct Fresh {
  std::string path;
  Descriptor descriptor;
};

/// `stem` + random letters + `end`. Nothing with errno set if it cannot be made. O_EXCL follows no symbolic link.
std::optional<Fresh> make_fresh(const std::string& stem, std::string_view end, unsigned mode) {
  for (int attempt = 0; attempt < 100; ++attempt) {
    std::uint64_t noise = 0;
    if (::getrandom(&noise, sizeof noise, 0) != static_cast<ssize_t>(sizeof noise)) return std::nullopt;
    const std::string path = fmt::format("{}{:016x}{}", stem, noise, end);
    Descriptor descriptor(::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode));
    if (descriptor.is_open()) return Fresh{path, std::move(descriptor)};
    if (errno != EEXIST) return std::nullopt;
  }
  return std::nullopt;
}

/// All steps up to the rename; false with errno set.
bool fill(Descriptor& descriptor, std::string_view bytes, unsigned mode, bool durable) {
  return write_all(descriptor.get(), bytes) && ::fchmod(descriptor.get(), mode) == 0 &&
         (!durable || ::fsync(descriptor.get()) == 0) && descriptor.reset();
}

}  // namespace

base::Result<std::string> read_file(const std::string& path, std::size_t max_bytes) {
  const auto name = fmt::format("'{}'", base::printable(path));
  const Descriptor descriptor(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
  if (!descriptor.is_open()) {
    if (errno == ENOENT || errno == ENOTDIR) return base::fail("file-missing", "there is no file {}", name);
    return read_error(name, errno);
  }
  return read_all(descriptor.get(), name, max_bytes);
}

base::Result<std::string> read_stdin(std::size_t max_bytes) {
  return read_all(STDIN_FILENO, "standard input", max_bytes);
}

namespace {

/// Replaces the file whole, and as far as `durable` flushes its bytes.
base::Status replace_file(const std::string& path, std::string_view bytes, unsigned mode, bool durable) {
  const auto folder = folder_of(path);
  auto fresh = make_fresh(folder + "/.coop-", ".tmp", 0600);
  if (!fresh) return write_error(path, errno);
  if (!fill(fresh->descriptor, bytes, mode, durable) || ::rename(fresh->path.c_str(), path.c_str()) != 0) {
    const int error = errno;
    ::unlink(fresh->path.c_str());
    return write_error(path, error);
  }
  return {};
}

/// A rename lasts only once the folder is on the disk.
base::Status flush_folder_of(const std::string& path) {
  const Descriptor opened(::open(folder_of(path).c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  if (!opened.is_open() || ::fsync(opened.get()) != 0) {
    // Some network file systems cannot flush a folder and say EINVAL; nothing better exists there.
    if (errno != EINVAL && errno != EACCES) return write_error(path, errno);
  }
  return {};
}

}  // namespace

base::Status move_into_place(const std::string& from, const std::string& to) {
  const Descriptor opened(::open(from.c_str(), O_RDONLY | O_CLOEXEC));
  if (!opened.is_open() || ::fsync(opened.get()) != 0 || ::rename(from.c_str(), to.c_str()) != 0) {
    return write_error(to, errno);
  }
  return flush_folder_of(to);
}

base::Status write_cache_file(const std::string& path, std::string_view bytes, unsigned mode) {
  return replace_file(path, bytes, mode, false);
}

base::Status write_file(const std::string& path, std::string_view bytes, unsigned mode) {
  COOP_CHECK(replace_file(path, bytes, mode, true));
  return flush_folder_of(path);
}

base::Status write_output(const std::string& path, std::string_view bytes) {
  struct stat about {};
  const bool is_there = ::stat(path.c_str(), &about) == 0;
  if (is_there && !S_ISREG(about.st_mode) && !S_ISDIR(about.st_mode)) {
    const Descriptor opened(::open(path.c_str(), O_WRONLY | O_CLOEXEC | O_NOCTTY));
    if (!opened.is_open() || !write_all(opened.get(), bytes)) return write_error(path, errno);
    return {};
  }
  const std::unique_ptr<char, void (*)(void*)> real(is_there ? ::realpath(path.c_str(), nullptr) : nullptr, ::free);
  return write_file(real ? real.get() : path, bytes);
}

bool exists(const std::string& path) {
  struct stat about {};
  return ::stat(path.c_str(), &about) == 0;
}

bool is_folder(const std::string& path) {
  struct stat about {};
  return ::stat(path.c_str(), &about) == 0 && S_ISDIR(about.st_mode);
}

bool may_write(const std::string& path) {
  return ::access(path.c_str(), W_OK) == 0;
}

base::Status make_folders(const std::string& path, unsigned mode) {
  for (std::size_t slash = 0; slash != std::string::npos;) {
    slash = path.find('/', slash + 1);
    const auto part = path.substr(0, slash);
    if (::mkdir(part.c_str(), mode) == 0) continue;
    const int error = errno;
    // Of a folder above, another answer than EEXIST (EROFS, EACCES) may hide that it is there.
    if (!is_folder(part)) return write_error(part, error == EEXIST ? ENOTDIR : error);
  }
  return {};
}

base::Status remove_file(const std::string& path) {
  if (::unlink(path.c_str()) == 0 || errno == ENOENT) return {};
  return base::fail("file-write", "cannot remove '{}': {}", base::printable(path), system_words(errno));
}

base::Result<TemporaryFile> TemporaryFile::create(const std::string& folder, std::string_view name,
                                                  std::string_view bytes) {
  auto fresh = make_fresh(folder + "/coop-", fmt::format("-{}", name), kOwnerOnlyFile);
  if (!fresh) return write_error(folder, errno);
  TemporaryFile file(fresh->path);
  if (!write_all(fresh->descriptor.get(), bytes) || !fresh->descriptor.reset()) return write_error(file.path_, errno);
  return file;
}

TemporaryFile::TemporaryFile(TemporaryFile&& other) noexcept
    : path_(std::exchange(other.path_, {})), kept_(other.kept_) {}

TemporaryFile& TemporaryFile::operator=(TemporaryFile&& other) noexcept {
  std::swap(path_, other.path_);
  std::swap(kept_, other.kept_);
  return *this;
}

TemporaryFile::~TemporaryFile() {
  if (!kept_ && !path_.empty()) ::unlink(path_.c_str());
}

}  // namespace os
