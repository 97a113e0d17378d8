#include "store/objects.hpp"

#include <fcntl.h>
#include <git2.h>
#include <git2/odb_backend.h>
#include <git2/sys/odb_backend.h>

#include <cerrno>
#include <cstring>
#include <optional>

#include "base/text.hpp"
#include "store/files.hpp"
#include "store/libgit2.hpp"
#include "store/object_errors.hpp"
#include "store/pack_index.hpp"

namespace store {
namespace {

constexpr int kPackPriority = 1;
constexpr int kDefaultCompression = -1;

git_oid to_git(const Oid& oid) {
  git_oid raw{};
  std::memcpy(raw.id, oid.bytes().data(), Oid::kSize);
  return raw;
}

std::optional<ObjectType> from_git(git_object_t type) {
  switch (type) {
    case GIT_OBJECT_COMMIT:
      return ObjectType::Commit;
    case GIT_OBJECT_TREE:
      return ObjectType::Tree;
    case GIT_OBJECT_BLOB:
      return ObjectType::Blob;
    case GIT_OBJECT_TAG:
      return ObjectType::Tag;
    default:
      return std::nullopt;
  }
}

base::Error wrong_type(const Oid& oid, std::string_view found, ObjectType wanted) {
  return base::fail("object-type", "object {} is a {} where a {} belongs", oid, found, name(wanted));
}

/// libgit2 tells a full or read-only disk in words only.
base::Error object_write_error(int reason) {
  const std::string message = libgit2_message();
  const bool read_only = reason == EROFS || message.find(std::strerror(EROFS)) != std::string::npos;
  return base::fail(read_only ? "disk-read-only" : "disk-write", "cannot store an object: {}", message)
      .hint(read_only ? "the disk can only be read: work in a clone on another one"
                      : "see that the disk has room and that the repository is yours, and try again");
}

struct ObjectDeleter {
  void operator()(git_odb_object* object) const { git_odb_object_free(object); }
};

}  // namespace

base::Result<std::shared_ptr<Objects>> Objects::open(const std::string& folder, const std::string& second) {
  start_libgit2();
  std::shared_ptr<Objects> objects(new Objects);
  objects->folder_ = folder;
  objects->second_ = second;
  const auto fail = [](const std::string& place) {
    return base::fail("not-a-repository", "cannot open the objects in '{}': {}", base::printable(place),
                      libgit2_message());
  };
  if (git_odb_new(&objects->packs_) != 0 ||
      git_odb_backend_loose(&objects->writer_, folder.c_str(), kDefaultCompression, /*do_fsync=*/1, 0, 0) != 0)
    return fail(folder);
  for (const std::string& place : {folder, second}) {
    if (place.empty()) continue;
    COOP_CHECK(check_pack_indexes(place));
    git_odb_backend* packs = nullptr;
    if (git_odb_backend_pack(&packs, place.c_str()) != 0 ||
        git_odb_add_backend(objects->packs_, packs, kPackPriority) != 0)
      return fail(place);
  }
  return objects;
}

Objects::~Objects() {
  git_odb_free(packs_);
  if (writer_ != nullptr) writer_->free(writer_);
}

base::Result<std::optional<StoredObject>> Objects::read_packed(const Oid& oid, std::size_t limit, bool refresh) const {
  const git_oid id = to_git(oid);
  if (git_odb_exists_ext(packs_, &id, refresh ? 0U : static_cast<unsigned>(GIT_ODB_LOOKUP_NO_REFRESH)) == 0)
    return std::optional<StoredObject>();
  std::size_t size = 0;
  git_object_t found = GIT_OBJECT_INVALID;
  // The header first: an object that claims a gigabyte is never unpacked.
  if (const int code = git_odb_read_header(&size, &found, packs_, &id); code != 0) return read_error(code, oid);
  if (size > limit) return object_too_large(fmt::format("object {}", oid), size, limit);
  git_odb_object* raw = nullptr;
  if (const int code = git_odb_read(&raw, packs_, &id); code != 0) return read_error(code, oid);
  const std::unique_ptr<git_odb_object, ObjectDeleter> object(raw);
  const auto type = from_git(git_odb_object_type(raw));
  if (!type) return object_corrupt(oid, "it is of no type that git knows");
  std::string bytes(static_cast<const char*>(git_odb_object_data(raw)), git_odb_object_size(raw));
  return std::optional(StoredObject{*type, std::move(bytes)});
}

base::Result<StoredObject> Objects::find(const Oid& oid, std::size_t limit) const {
  // Packs first, as git itself does: most objects of an old history lie there.
  COOP_TRY(auto packed, read_packed(oid, limit, false));
  if (packed) return std::move(*packed);
  for (const std::string& place : {folder_, second_}) {
    if (place.empty()) continue;
    COOP_TRY(auto loose, read_loose(place, oid, limit));
    if (loose) return std::move(*loose);
  }
  // A git beside us may have packed it just now.
  COOP_TRY(packed, read_packed(oid, limit, true));
  if (packed) return std::move(*packed);
  return object_missing(oid);
}

base::Status Objects::check_packed(const Oid& oid, std::size_t limit) const {
  COOP_TRY(const auto object, read_packed(oid, limit, false));
  if (!object) return object_missing(oid);
  return {};
}

base::Result<std::string> Objects::read(const Oid& oid, ObjectType type, std::size_t limit) const {
  COOP_TRY(auto object, find(oid, limit));
  if (object.type != type) return wrong_type(oid, name(object.type), type);
  return std::move(object.bytes);
}

base::Result<ObjectType> Objects::type(const Oid& oid) const {
  COOP_TRY(const auto object, find(oid, kBlobLimit));
  return object.type;
}

base::Result<Oid> Objects::write(ObjectType type, std::string_view bytes, std::size_t limit) {
  if (bytes.size() > limit) return object_too_large(fmt::format("a new {}", name(type)), bytes.size(), limit);
  const Oid oid = hash_object(type, bytes);
  if (oid.is_zero()) return base::fail("object-hash", "cannot hash a new {}: {}", name(type), libgit2_message());
  const git_oid id = to_git(oid);
  // git leaves an object alone that is there already. We look first: a copy that a power loss left empty must not be
  // taken for the object. A good loose copy may still be unflushed, since stock git does not flush.
  const bool exists =
      is_there(loose_path(folder_, oid)) || git_odb_exists_ext(packs_, &id, GIT_ODB_LOOKUP_NO_REFRESH) != 0;
  if (exists && read(oid, type, limit)) {
    COOP_CHECK(flush(oid));
    return oid;
  }
  errno = 0;  // the write flushes the file and its folder
  if (writer_->write(writer_, &id, bytes.data(), bytes.size(), to_git(type)) != 0) return object_write_error(errno);
  if (exists) COOP_CHECK(read(oid, type, limit));  // a damaged pack still hides the good copy: say so
  return oid;
}

/// Flushes the loose file of `oid`, if there is one, and the folder that names it.
base::Status Objects::flush(const Oid& oid) {
  const std::string path = loose_path(folder_, oid);
  const std::string fan = path.substr(0, path.rfind('/'));
  const Descriptor file(::open(path.c_str(), O_RDONLY | O_NOFOLLOW | O_CLOEXEC));
  if (!file && errno == ENOENT) return {};  // in a pack; git flushes packs
  if (!file) return write_error(errno, "open", path);
  COOP_CHECK(sync_descriptor(file.get(), path));
  return sync_folder(fan);
}

base::Status Objects::flush_folders() const {
  return sync_folder(folder_);
}

}  // namespace store
