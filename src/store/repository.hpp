// A repository: where it is, whether it may be trusted to be whole, its objects, and the tip of its one branch.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "store/oid.hpp"
#include "store/tree.hpp"

namespace store {

class Objects;  // objects.cpp: libgit2's object database

inline constexpr std::size_t kCommitLimit = 1U << 20U;          ///< bytes
inline constexpr std::size_t kBlobLimit = 16U << 20U;           ///< bytes
inline constexpr std::size_t kTreeLimit = 16U << 20U;           ///< bytes
inline constexpr std::string_view kBranch = "refs/heads/main";  ///< the branch, always

/// An open repository. Movable; use each from one thread at a time (open one per thread to read in parallel).
class Repository {
 public:
  /// Opens the repository that holds `path`: `path` itself if it is a bare repository, or else the nearest folder at
  /// or above it that has a folder `.git`. The environment is not asked. Fails with not-a-repository, git-link (`.git`
  /// is a file or a link that leads elsewhere), repo-object-format (SHA-256), repo-extension (made for a newer git).
  static base::Result<Repository> open(const std::string& path);
  /// The same for a hook that runs while the pushed objects still lie apart: reads `objects_folder` as well.
  static base::Result<Repository> open_with_objects(const std::string& path, const std::string& objects_folder);

  enum class Layout { WorkTree, Bare };
  /// Makes the folder `path` and an empty repository in it, whose HEAD is kBranch. The folder may exist if it is
  /// empty. All or nothing: what a killed init left is cleared by the next. Fails with path-exists, disk-*.
  static base::Result<Repository> init(const std::string& path, Layout layout = Layout::WorkTree);

  Repository(Repository&&) noexcept;
  Repository& operator=(Repository&&) noexcept;
  ~Repository();

  bool is_bare() const { return work_dir_.empty(); }
  const std::string& git_dir() const { return git_dir_; }    ///< absolute, without a final slash
  const std::string& work_dir() const { return work_dir_; }  ///< likewise; empty for a bare repository

  /// Is all of the history here, and nothing that shows stock git another one? Fails with repo-shallow, repo-partial,
  /// repo-alternates or repo-grafts, each with the way out.
  base::Status check_whole() const;
  /// The names of refs/replace/*, which we never follow but stock git does.
  base::Result<std::vector<std::string>> replace_refs() const;
  /// Does its own configuration make git run hooks from another folder than its own? Fails with disk-read.
  base::Result<bool> has_hooks_elsewhere() const;
  /// Does HEAD stand on kBranch? A bare repository passes with any symbolic HEAD.
  /// Fails with head-detached, head-not-main or head-unreadable.
  base::Status check_head() const;
  /// The commit that kBranch names, or nothing on an unborn branch. Fails with ref-unreadable.
  base::Result<std::optional<Oid>> tip() const;

  // Reading. Every read hashes the bytes again. Each fails with object-missing, object-hash (the bytes are not those
  // of that name), object-corrupt (cannot be unpacked), object-type or object-size, and names the oid.
  base::Result<std::string> commit_bytes(const Oid& oid) const;
  base::Result<std::string> blob(const Oid& oid) const;
  base::Result<std::vector<TreeEntry>> tree(const Oid& oid) const;  ///< and as parse_tree
  /// The type of a stored object, without reading its content. Fails with object-missing or object-corrupt.
  base::Result<ObjectType> type(const Oid& oid) const;

  // Writing. On success the bytes are on the disk (fsync; advance() flushes the outermost folder), and an object that
  // was there already was read and found good, or replaced. Nothing names the object yet: that is for advance(). The
  // bytes are not looked into. Each fails with disk-read-only, disk-write, object-size, or as a read.
  base::Result<Oid> write_blob(std::string_view bytes);
  base::Result<Oid> write_tree(std::string_view bytes);
  base::Result<Oid> write_commit(std::string_view bytes);  ///< `bytes`: the whole commit object, signature and all

  /// The objects alone, for who outlives a move of the repository (TreeImage).
  const std::shared_ptr<Objects>& objects() const { return objects_; }

 private:
  Repository(std::string git_dir, std::string work_dir, std::shared_ptr<Objects> objects);
  std::string git_dir_;
  std::string work_dir_;
  std::shared_ptr<Objects> objects_;
};

}  // namespace store
