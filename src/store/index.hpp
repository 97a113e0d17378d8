// git's index of the work tree, read and changed for single paths. Inside the room only.
//
// A changed index is written beside (`coop-index`) and renamed over `index` while index.lock is held, which is what
// git does with index.lock itself; ours is needed for its mark (git_lock.hpp).
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "store/oid.hpp"
#include "store/tree_image.hpp"

struct git_index;
struct stat;

namespace store {

class Index {
 public:
  /// Reads `<git dir>/index`; empty if there is none. Fails with index-unreadable.
  static base::Result<Index> read(const std::string& git_dir);
  /// The same as a draft to be changed and published. REQUIRES: index.lock is ours.
  static base::Result<Index> draft(const std::string& git_dir);

  /// The blob at `path`; nothing if there is none; the zero oid for a conflict or an odd mode.
  std::optional<Oid> find(const std::string& path) const;
  /// `status` is that of the file that holds exactly this blob, or null: git then looks for itself.
  base::Status put(const std::string& path, const Oid& blob, const struct stat* status);
  base::Status remove(const std::string& path);
  /// Puts the draft in the place of the index, durably. Fails with disk-*.
  base::Status publish();

 private:
  struct Deleter {
    void operator()(git_index* index) const;
  };
  Index(git_index* index, std::string git_dir) : index_(index), git_dir_(std::move(git_dir)) {}
  static base::Result<Index> open(const std::string& git_dir, const std::string& path);
  std::unique_ptr<git_index, Deleter> index_;
  std::string git_dir_;
};

}  // namespace store
