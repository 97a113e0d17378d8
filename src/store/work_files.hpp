// Files below the work tree's root, reached folder by folder so that no symbolic link is followed on the way.
// Inside the room only.
#pragma once

#include <functional>
#include <optional>
#include <set>
#include <string>
#include <string_view>

#include "store/files.hpp"
#include "store/oid.hpp"

struct stat;

namespace store {

/// Many files are written at the cost of few flushes: first all as drafts, one flush, then each moved into its place,
/// one flush.
class WorkFiles {
 public:
  /// `drafts` is a folder on the same disk, made when it is needed and removed by flush_places().
  WorkFiles(std::string root, std::string drafts) : root_(std::move(root)), drafts_(std::move(drafts)) {}

  /// The blob that the file at `path` would be; nothing if there is none; the zero oid for what is no plain file, is
  /// too large for a record, or cannot be reached because a file lies where a folder belongs.
  /// Fails with work-tree-symlink, disk-read.
  base::Result<std::optional<Oid>> blob_at(const std::string& path) const;
  /// What the index remembers of a plain file; false if there is none.
  bool status_of(const std::string& path, struct stat& status) const;

  /// Writes the next draft. The first gets the number 0. All of these fail with work-tree-symlink, disk-*.
  base::Status write_draft(std::string_view bytes);
  base::Status flush_drafts();
  /// Makes that draft the file at `path`, in place of what is there, and the folders above it.
  base::Status place(std::size_t draft, const std::string& path);
  /// Removes the file and the folders that it leaves empty; missing already is success.
  base::Status remove(const std::string& path);
  /// Afterwards what was placed and removed lasts.
  base::Status flush_places();

 private:
  std::string draft_path(std::size_t number) const;
  base::Status flush_all() const;
  using Folders = std::set<std::string, std::less<>>;  ///< by their paths below the root; "" is the root
  /// The folder of `path`, and its last name; no descriptor if it is missing. Where `changed` is given, folders are
  /// made, and those that got one are added to it.
  base::Result<Descriptor> open_folder(const std::string& path, std::string& name, Folders* changed = nullptr) const;
  std::string root_;
  std::string drafts_;
  std::size_t written_ = 0;  ///< drafts
  Folders changed_;          ///< to be flushed
};

}  // namespace store
