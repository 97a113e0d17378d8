#include "store/stored_copies.hpp"

#include <git2.h>
#include <git2/odb_backend.h>
#include <git2/sys/odb_backend.h>
#include <sys/stat.h>

#include <algorithm>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "base/text.hpp"
#include "os/signals.hpp"
#include "store/files.hpp"
#include "store/libgit2.hpp"
#include "store/loose_object.hpp"
#include "store/object_errors.hpp"
#include "store/objects.hpp"

namespace store {
namespace {

namespace fs = std::filesystem;
using Visit = std::function<void(const StoredCopy&)>;

struct OdbDeleter {
  void operator()(git_odb* odb) const { git_odb_free(odb); }
};
using Odb = std::unique_ptr<git_odb, OdbDeleter>;

/// A database of this one backend, so that no other copy can answer.
Odb odb_of(git_odb_backend* backend) {
  git_odb* odb = nullptr;
  if (git_odb_new(&odb) != 0) return nullptr;
  Odb owner(odb);
  if (git_odb_add_backend(odb, backend, 1) != 0) return nullptr;
  return owner;
}

void report(const Visit& visit, const Oid& oid, std::string_view where, const base::Error& error) {
  visit({oid, where, ObjectType::Blob, {}, &error});
}

ObjectType our_type(git_object_t type) {
  if (type == GIT_OBJECT_COMMIT) return ObjectType::Commit;
  if (type == GIT_OBJECT_TREE) return ObjectType::Tree;
  return type == GIT_OBJECT_TAG ? ObjectType::Tag : ObjectType::Blob;
}

std::size_t limit_of(ObjectType type) {
  return type == ObjectType::Commit ? kCommitLimit : kBlobLimit;
}

void report_too_large(const Visit& visit, const Oid& oid, std::string_view where, std::size_t size, std::size_t limit) {
  report(visit, oid, where, object_too_large(fmt::format("object {}", oid), size, limit));
}

/// Reads one object from the packs of `odb`, which hashes it, and reports it.
void visit_packed(git_odb* odb, const git_oid& id, std::string_view where, const Visit& visit) {
  const Oid oid = Oid::from_raw({reinterpret_cast<const char*>(id.id), Oid::kSize});
  std::size_t size = 0;
  git_object_t type = GIT_OBJECT_INVALID;
  if (const int code = git_odb_read_header(&size, &type, odb, &id); code != 0)
    return report(visit, oid, where, read_error(code, oid));
  const auto limit = limit_of(our_type(type));
  if (size > limit) return report_too_large(visit, oid, where, size, limit);
  git_odb_object* object = nullptr;
  if (const int code = git_odb_read(&object, odb, &id); code != 0)
    return report(visit, oid, where, read_error(code, oid));
  const std::string_view bytes(static_cast<const char*>(git_odb_object_data(object)), git_odb_object_size(object));
  visit({oid, where, our_type(git_odb_object_type(object)), bytes, nullptr});
  git_odb_object_free(object);
}

/// The same from the object's own file.
void visit_loose_file(const std::string& objects, const Oid& oid, std::string_view where, const Visit& visit) {
  const auto object = read_loose(objects, oid, kBlobLimit);
  if (!object) return report(visit, oid, where, object.error());
  if (!*object) return;  // git has packed and removed it meanwhile
  const auto& [type, bytes] = **object;
  const auto limit = limit_of(type);
  if (bytes.size() > limit) return report_too_large(visit, oid, where, bytes.size(), limit);
  visit({oid, where, type, bytes, nullptr});
}

/// The names in a folder, sorted, so that findings always come in one order.
base::Result<std::vector<std::string>> names_in(const std::string& folder) {
  std::vector<std::string> names;
  std::error_code error;
  for (fs::directory_iterator it(folder, error), end; !error && it != end; it.increment(error))
    names.push_back(it->path().filename().string());
  if (error && error != std::errc::no_such_file_or_directory) return disk_read_error(error.value(), folder);
  std::sort(names.begin(), names.end());
  return names;
}

bool is_hex(std::string_view text) {
  return text.find_first_not_of("0123456789abcdef") == std::string_view::npos;
}

base::Status visit_loose(const std::string& objects, const Visit& visit) {
  COOP_TRY(const auto fans, names_in(objects));
  for (const std::string& fan : fans) {
    if (fan.size() != 2 || !is_hex(fan)) continue;
    COOP_TRY(const auto names, names_in(objects + "/" + fan));
    for (const std::string& name : names) {
      COOP_CHECK(os::check_interrupted());
      if (name.starts_with("tmp_")) continue;  // what a killed git left; nothing reads it
      const std::string where = fmt::format("objects/{}/{}", fan, name);
      struct stat status {};
      const std::string path = fmt::format("{}/{}/{}", objects, fan, name);
      const auto oid = Oid::parse(fan + name);
      // A link or a pipe would have us read, or wait for, something that is not in the repository.
      if (!oid || ::lstat(path.c_str(), &status) != 0 || !S_ISREG(status.st_mode)) {
        report(visit, oid ? *oid : Oid(), where,
               base::fail("object-form", "'{}' is not the file of an object", base::printable(where)));
        continue;
      }
      visit_loose_file(objects, *oid, where, visit);
    }
  }
  return {};
}

struct PackVisit {
  git_odb* odb;
  std::string_view where;
  const Visit& visit;
};

base::Status visit_packs(const std::string& objects, const Visit& visit) {
  COOP_TRY(const auto names, names_in(objects + "/pack"));
  for (const std::string& name : names) {
    if (!name.ends_with(".pack")) continue;
    const std::string where = "objects/pack/" + name;
    const std::string index = objects + "/pack/" + name.substr(0, name.size() - 5) + ".idx";
    // Neither git nor we read anything from a pack without an index: it is what a fetch left that died between the two.
    // Where an index was taken away, the objects are missing, and that is told.
    if (!is_there(index)) continue;
    git_odb_backend* backend = nullptr;
    const int opened = git_odb_backend_one_pack(&backend, index.c_str());
    const Odb odb = opened == 0 ? odb_of(backend) : nullptr;
    PackVisit pack{odb.get(), where, visit};
    const auto each = [](const git_oid* id, void* payload) {
      const auto& self = *static_cast<PackVisit*>(payload);
      visit_packed(self.odb, *id, self.where, self.visit);
      return os::was_interrupted() ? 1 : 0;
    };
    const bool is_read = odb && git_odb_foreach(odb.get(), each, &pack) == 0;
    COOP_CHECK(os::check_interrupted());
    if (!is_read)
      report(visit, Oid(), where,
             base::fail("pack-unreadable", "'{}' or its index cannot be read: {}", base::printable(where),
                        libgit2_message())
                 .hint("fetch its objects from another clone, and remove the pack"));
  }
  return {};
}

}  // namespace

base::Status for_each_stored_copy(const Repository& repository, const Visit& visit) {
  const std::string& objects = repository.objects()->folder();
  COOP_CHECK(visit_loose(objects, visit));
  return visit_packs(objects, visit);
}

}  // namespace store
