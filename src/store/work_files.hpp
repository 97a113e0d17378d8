// Files below the work tree's root, reached folder by folder so that no symbolic link is followed on the way.
// Inside the room only.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "store/files.hpp"
#include "store/oid.hpp"

struct stat;

namespace store {

class WorkFiles {
 public:
  /// `draft` is a path on the same disk, at which a file is written before it is moved into place.
  WorkFiles(std::string root, std::string draft) : root_(std::move(root)), draft_(std::move(draft)) {}

  /// The blob that the file at `path` would be; nothing if there is none; the zero oid for what is no plain file, is
  /// too large for a record, or cannot be reached because a file lies where a folder belongs.
  /// Fails with work-tree-symlink, disk-read.
  base::Result<std::optional<Oid>> blob_at(const std::string& path) const;
  /// What the index remembers of a plain file; false if there is none.
  bool status_of(const std::string& path, struct stat& status) const;

  /// Replaces or makes the file, and the folders above it. Fails with work-tree-symlink, disk-*.
  base::Status put(const std::string& path, std::string_view bytes);
  /// Removes the file and the folders that it leaves empty; missing already is success. Fails likewise.
  base::Status remove(const std::string& path);

 private:
  /// The folder of `path`, and its last name; no descriptor if it is missing (and not to be made).
  base::Result<Descriptor> open_folder(const std::string& path, bool make, std::string& name) const;
  std::string root_;
  std::string draft_;
};

}  // namespace store
