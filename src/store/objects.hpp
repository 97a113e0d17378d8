// The object database: libgit2's readers of loose and packed files over folders that we name. Inside the room only.
//
// It is put together by hand because git_odb_open would follow objects/info/alternates and read a commit-graph.
#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "store/oid.hpp"

struct git_odb;
struct git_odb_backend;

namespace store {

class Objects {
 public:
  /// Reads and writes `folder`; reads `second` too unless it is empty. Fails with not-a-repository.
  static base::Result<std::shared_ptr<Objects>> open(const std::string& folder, const std::string& second);
  Objects(const Objects&) = delete;
  Objects& operator=(const Objects&) = delete;
  ~Objects();

  /// The content of an object of this type and of at most `limit` bytes. Errors as Repository's.
  base::Result<std::string> read(const Oid& oid, ObjectType type, std::size_t limit) const;
  base::Result<ObjectType> type(const Oid& oid) const;
  /// Stores an object and flushes it and the folder of its file, as Repository::write_*.
  base::Result<Oid> write(ObjectType type, std::string_view bytes, std::size_t limit);

  /// Flushes the names of the folders that write() made. Once before a reference moves is enough.
  base::Status flush_folders() const;

  const std::string& folder() const { return folder_; }

 private:
  Objects() = default;
  base::Status flush(const Oid& oid);
  git_odb* odb_ = nullptr;
  git_odb_backend* loose_ = nullptr;  ///< owned by odb_
  std::string folder_;
};

}  // namespace store
