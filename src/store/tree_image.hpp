// A tree of blobs in memory that can be changed, hashed, compared and written.
//
// Audit replays each action on the image of the parent and compares one root, so this is its hot path: folders are
// read when first entered, only changed folders are hashed again, and a copy of an image costs nothing (folders are
// shared until one side changes them).
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "store/oid.hpp"
#include "store/repository.hpp"

namespace store {

/// A file that differs between two trees; nothing stands for "is not there". Never nothing on both sides.
struct PathChange {
  std::string path;
  std::optional<Oid> before;
  std::optional<Oid> after;
  friend bool operator==(const PathChange&, const PathChange&) = default;
};

/// Copyable; copies are independent, but share folders: use an image and its copies from one thread.
/// Whatever enters a folder for the first time can fail as Repository::tree does.
class TreeImage {
 public:
  TreeImage();  ///< empty, and complete without a repository
  /// The tree `root`, read lazily from `repository`. The image may outlive the Repository. Never fails by itself.
  TreeImage(const Repository& repository, const Oid& root);

  struct Name {
    std::string name;
    bool is_folder = false;
    friend bool operator==(const Name&, const Name&) = default;
  };

  /// The blob at `path`; nothing if there is none, or a folder. Fails with path-form.
  base::Result<std::optional<Oid>> find(std::string_view path) const;
  /// The names in `folder` ("" is the root) in git's order, which is not id order; empty if there is no such folder.
  base::Result<std::vector<Name>> list(std::string_view folder) const;
  /// Every file below `folder` ("" is the root), as paths in byte order.
  base::Result<std::vector<std::string>> files(std::string_view folder) const;

  /// Sets `path`, making folders as needed. Fails with path-form, or tree-conflict (a file where a folder must be, or
  /// the reverse); the image is then unchanged in content.
  base::Status put(std::string_view path, const Oid& blob);
  /// Removes `path` and the folders that it leaves empty. Fails with path-form, path-missing.
  base::Status remove(std::string_view path);

  /// The oid of the whole. Hashes what changed since it was last asked.
  Oid root() const;
  /// Writes the trees that were changed since they were read or written, deepest first. Fails as write_tree.
  base::Status write(Repository& repository);

  /// The files that differ from `before` to `after`, in byte order of the paths. Walks only where they differ.
  friend base::Result<std::vector<PathChange>> difference(const TreeImage& before, const TreeImage& after,
                                                          std::size_t most);

  struct Folder;  // tree_image.cpp

 private:
  std::shared_ptr<Objects> objects_;
  std::shared_ptr<Folder> root_;
};

/// So many names a walk looks at before it gives up: a few small trees that hold one another can stand for more paths
/// than any memory holds.
inline constexpr std::size_t kMostNames = 2'000'000;

/// Fails with tree-size beyond `most` names, and as a read.
base::Result<std::vector<PathChange>> difference(const TreeImage& before, const TreeImage& after,
                                                 std::size_t most = kMostNames);

}  // namespace store
