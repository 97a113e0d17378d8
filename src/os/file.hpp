// Files: read with a limit, written whole or not at all.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "base/result.hpp"

namespace os {

inline constexpr std::size_t kFileLimit = 64U << 20U;  ///< bytes; no file that coop reads whole is larger
inline constexpr unsigned kOwnerOnlyFile = 0600;
inline constexpr unsigned kOwnerOnlyFolder = 0700;

/// The bytes of a regular file, pipe or device. Fails with file-missing, file-size (more than `max_bytes`), file-read.
base::Result<std::string> read_file(const std::string& path, std::size_t max_bytes = kFileLimit);

/// The rest of standard input. Fails with file-size or file-read, and with interrupted after Ctrl-C.
base::Result<std::string> read_stdin(std::size_t max_bytes = kFileLimit);

/// Replaces the file whole and durably: a new file in the same folder, flushed to the disk, renamed over the old one,
/// the folder flushed. A reader sees the old bytes or the new ones; after an error the old file stands.
/// `mode` holds whatever the umask is. Fails with file-write.
base::Status write_file(const std::string& path, std::string_view bytes, unsigned mode = 0644);

/// The same to where a person says. A symbolic link is followed; a device, pipe or socket is written to, never
/// replaced.
base::Status write_output(const std::string& path, std::string_view bytes);

/// The same for what can be made again: a reader sees the old bytes or the new ones, but nothing waits for the disk,
/// and after a power loss the file may be empty. Fails with file-write.
base::Status write_cache_file(const std::string& path, std::string_view bytes, unsigned mode = 0644);

/// Flushes the file `from` and lets it take the place of `to`, in the same folder, durably. Fails with file-write.
base::Status move_into_place(const std::string& from, const std::string& to);

bool exists(const std::string& path);     ///< anything of that name; a dangling symbolic link counts as missing
bool is_folder(const std::string& path);  ///< a folder, or a link to one
bool may_write(const std::string& path);  ///< may this user, as far as the rights tell?

/// Makes the folder and those above it where missing; `mode` is given to those it makes. Fails with file-write.
base::Status make_folders(const std::string& path, unsigned mode = 0755);

/// Removes a file; that it is missing already is success. Fails with file-write.
base::Status remove_file(const std::string& path);

/// A new file of one's own in `folder`, readable by the owner alone, removed at the end unless kept.
class TemporaryFile {
 public:
  /// `name` ends the name of the file, such as "proposal.md". REQUIRES: `name` has no slash.
  /// Fails with file-write.
  static base::Result<TemporaryFile> create(const std::string& folder, std::string_view name, std::string_view bytes);
  TemporaryFile(TemporaryFile&& other) noexcept;
  TemporaryFile& operator=(TemporaryFile&& other) noexcept;
  ~TemporaryFile();

  const std::string& path() const { return path_; }
  void keep() { kept_ = true; }

 private:
  explicit TemporaryFile(std::string path) : path_(std::move(path)) {}
  std::string path_;
  bool kept_ = false;
};

}  // namespace os
