// Small files and folders by POSIX calls, with the errors of the disk. Inside the room only.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "base/result.hpp"

namespace store {

/// A file descriptor that closes itself.
class Descriptor {
 public:
  Descriptor() = default;
  explicit Descriptor(int number) : number_(number) {}
  Descriptor(Descriptor&& other) noexcept : number_(std::exchange(other.number_, -1)) {}
  Descriptor& operator=(Descriptor&& other) noexcept {
    std::swap(number_, other.number_);
    return *this;
  }
  ~Descriptor();
  explicit operator bool() const { return number_ >= 0; }
  int get() const { return number_; }
  int release() { return std::exchange(number_, -1); }

 private:
  int number_ = -1;
};

/// disk-read-only for EROFS, else disk-write: "cannot <what> <path>: <reason>".
base::Error write_error(int reason, std::string_view what, const std::string& path);
/// disk-read.
base::Error disk_read_error(int reason, const std::string& path);

/// The bytes of a regular file below `folder` (a descriptor, or AT_FDCWD); nothing if it is missing. A final symbolic
/// link is not followed. Fails with disk-read: also if it is no regular file, or larger than `limit` bytes.
base::Result<std::optional<std::string>> read_file(int folder, const std::string& path, std::size_t limit);

enum class Flush { Now, Later };

/// Makes `path` anew with these bytes; what lay there is removed first.
base::Status write_new_file(const std::string& path, std::string_view bytes, Flush flush = Flush::Now);

/// Appends to a file, made if missing; not flushed.
base::Status append_file(const std::string& path, std::string_view bytes);

base::Status sync_descriptor(int descriptor, const std::string& path);  ///< fsync
base::Status sync_folder(const std::string& path);                      ///< fsync of the names in a folder
base::Status rename_file(const std::string& from, const std::string& to);
base::Status remove_file(const std::string& path);  ///< missing already is success

bool is_folder(const std::string& path);  ///< a folder itself, not a link to one
bool is_there(const std::string& path);   ///< anything of that name, a dangling link too

}  // namespace store
