// The object database: our reader of loose files and libgit2's of packs, over folders that we name. Inside the room
// only.
//
// It is put together by hand because git_odb_open would follow objects/info/alternates and read a commit-graph, and
// because libgit2 cannot be handed a loose file that may be damaged (loose_object.hpp).
#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "store/loose_object.hpp"
#include "store/oid.hpp"

struct git_odb;
struct git_odb_backend;

namespace store {

class Objects {
 public:
  /// Reads and writes `folder`; reads `second` too unless it is empty. Fails with not-a-repository,
  /// pack-unreadable.
  static base::Result<std::shared_ptr<Objects>> open(const std::string& folder, const std::string& second);
  Objects(const Objects&) = delete;
  Objects& operator=(const Objects&) = delete;
  ~Objects();

  /// The content of an object of this type and of at most `limit` bytes. Errors as Repository's.
  base::Result<std::string> read(const Oid& oid, ObjectType type, std::size_t limit) const;
  base::Result<ObjectType> type(const Oid& oid) const;
  /// Stores an object and flushes it and the folder of its file, as Repository::write_*.
  base::Result<Oid> write(ObjectType type, std::string_view bytes, std::size_t limit);

  /// Is the object in a pack, whole and under its name? Fails with object-missing, and as read().
  base::Status check_packed(const Oid& oid, std::size_t limit) const;

  /// Flushes the names of the folders that write() made. Once before a reference moves is enough.
  base::Status flush_folders() const;

  const std::string& folder() const { return folder_; }

 private:
  Objects() = default;
  base::Status flush(const Oid& oid);
  /// The object in a pack; nothing where none has it. `refresh`: looks for packs that were not there before.
  base::Result<std::optional<StoredObject>> read_packed(const Oid& oid, std::size_t limit, bool refresh) const;
  /// The object wherever it is: in a pack known so far, in a file, in a new pack.
  base::Result<StoredObject> find(const Oid& oid, std::size_t limit) const;
  git_odb* packs_ = nullptr;
  git_odb_backend* writer_ = nullptr;  ///< of loose files
  std::string folder_;
  std::string second_;
};

}  // namespace store
