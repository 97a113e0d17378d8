#include "sign/key_file.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

#include "base/text.hpp"

namespace sign {

using base::ErrorKind;
using base::fail;
using base::Result;
using base::Status;

namespace {

/// Creates a file that was not there, with all of `bytes`, flushed to the disk. After an error there is none.
Status create_file(const std::string& path, std::string_view bytes, mode_t mode) {
  const int file = ::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, mode);
  if (file < 0) {
    if (errno == EEXIST) {
      return fail("key-exists", "'{}' is there already", base::printable(path))
          .hint("a key is never overwritten; choose another path")
          .as(ErrorKind::Signing);
    }
    return fail("key-write", "cannot create '{}': {}", base::printable(path), std::strerror(errno))
        .hint("is the folder there, and yours?")
        .as(ErrorKind::Signing);
  }
  int trouble = ::fchmod(file, mode) == 0 ? 0 : errno;  // whatever the umask took away
  while (trouble == 0 && !bytes.empty()) {
    const auto written = ::write(file, bytes.data(), bytes.size());
    if (written >= 0) {
      bytes.remove_prefix(static_cast<size_t>(written));
    } else if (errno != EINTR) {
      trouble = errno;
    }
  }
  if (trouble == 0 && ::fsync(file) != 0) trouble = errno;
  if (::close(file) != 0 && trouble == 0) trouble = errno;
  if (trouble == 0) return {};
  ::unlink(path.c_str());
  return fail("key-write", "cannot write '{}': {}", base::printable(path), std::strerror(trouble))
      .hint("is there room on the disk?")
      .as(ErrorKind::Signing);
}

void flush_folder_of(const std::string& path) {
  const auto slash = path.rfind('/');
  const auto folder = slash == path.npos ? std::string(".") : path.substr(0, slash + 1);
  const int handle = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (handle < 0) return;
  ::fsync(handle);  // some file systems cannot; then the names are as durable as they get
  ::close(handle);
}

}  // namespace

Result<Secret> read_key_file(const std::string& path) {
  constexpr size_t kMaxBytes = size_t{64} << 10U;
  const auto shown = base::printable(path);
  const auto unreadable = [&](const char* why) {
    return fail("key-unreadable", "cannot read the key file '{}': {}", shown, why)
        .hint("name another with --key")
        .as(ErrorKind::Signing);
  };
  // Without O_NONBLOCK a named pipe in the key's place would hang here.
  const int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
  if (file < 0) {
    const int trouble = errno;
    if (trouble != ENOENT && trouble != ENOTDIR) return unreadable(std::strerror(trouble));
    return fail("key-absent", "there is no key file '{}'", shown)
        .hint("'coop key new' makes a key")
        .as(ErrorKind::Signing);
  }
  struct stat about {};
  Secret bytes(kMaxBytes + 1);
  size_t size = 0;
  int trouble = ::fstat(file, &about) == 0 ? 0 : errno;
  const bool is_regular = trouble == 0 && S_ISREG(about.st_mode);
  while (is_regular && size < bytes.size()) {
    const auto n = ::read(file, bytes.data() + size, bytes.size() - size);
    if (n < 0 && errno == EINTR) continue;
    if (n < 0) trouble = errno;
    if (n <= 0) break;
    size += static_cast<size_t>(n);
  }
  ::close(file);
  if (trouble != 0) return unreadable(std::strerror(trouble));
  if (!is_regular) return unreadable("it is not a file");
  if (size > kMaxBytes) return unreadable("it is too large for a key");
  bytes.shrink(size);
  const bool is_private = bytes.view().find("PRIVATE KEY") != std::string_view::npos;
  if (is_private && about.st_uid == ::getuid() && (about.st_mode & 077U) != 0) {
    return fail("key-exposed", "other users of this machine may read the private key '{}'", shown)
        .hint(fmt::format("'chmod 600 {}' keeps it to yourself", shown))
        .as(ErrorKind::Signing);
  }
  return bytes;
}

Status write_private_key(const std::string& path, const KeyPair& pair, std::string_view comment) {
  const auto public_path = path + ".pub";
  auto public_line = pair.public_key().str();
  if (!comment.empty()) public_line.append(" ").append(comment);
  // The public half first: what is left if we are killed in between is no secret.
  COOP_CHECK(create_file(public_path, public_line + "\n", 0644));
  const auto text = private_key_text(pair, comment);
  if (auto written = create_file(path, text.view(), 0600); !written) {
    ::unlink(public_path.c_str());
    return written;
  }
  flush_folder_of(path);
  return {};
}

}  // namespace sign
