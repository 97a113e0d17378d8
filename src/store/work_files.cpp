#include "store/work_files.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>

#include "base/text.hpp"
#include "store/repository.hpp"

namespace store {
namespace {

constexpr int kFolderFlags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC;

bool is_link(int folder, const std::string& name) {
  struct stat status {};
  return ::fstatat(folder, name.c_str(), &status, AT_SYMLINK_NOFOLLOW) == 0 && S_ISLNK(status.st_mode);
}

base::Error symlink_error(std::string_view path) {
  return base::fail("work-tree-symlink", "the folder '{}' is a symbolic link, which is never followed",
                    base::printable(path))
      .hint("put the folder itself in its place: remove the link, then 'git restore' that folder");
}

}  // namespace

base::Result<Descriptor> WorkFiles::open_folder(const std::string& path, bool make, std::string& name) const {
  Descriptor folder(::open(root_.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  if (!folder) return disk_read_error(errno, root_);
  std::size_t begin = 0;
  for (auto slash = path.find('/'); slash != std::string::npos; slash = path.find('/', begin)) {
    const std::string part = path.substr(begin, slash - begin);
    begin = slash + 1;
    Descriptor next(::openat(folder.get(), part.c_str(), kFolderFlags));
    if (!next && errno == ENOENT && !make) return Descriptor();
    if (!next && errno == ENOENT) {
      if (::mkdirat(folder.get(), part.c_str(), 0777) != 0) return write_error(errno, "make", path.substr(0, slash));
      COOP_CHECK(sync_descriptor(folder.get(), part));
      next = Descriptor(::openat(folder.get(), part.c_str(), kFolderFlags));
    }
    if (!next) {
      const int reason = errno;
      if (is_link(folder.get(), part)) return symlink_error(path.substr(0, slash));
      return write_error(reason, "open", path.substr(0, slash));
    }
    folder = std::move(next);
  }
  name = path.substr(begin);
  return folder;
}

base::Result<std::optional<Oid>> WorkFiles::blob_at(const std::string& path) const {
  const std::optional<Oid> something = Oid();
  std::string name;
  auto folder = open_folder(path, /*make=*/false, name);
  if (!folder && folder.error().code == "work-tree-symlink") return std::move(folder).error();
  if (!folder) return something;  // a file lies where a folder belongs, or the folder is closed to us
  if (!*folder) return std::optional<Oid>();
  struct stat status {};
  if (::fstatat(folder->get(), name.c_str(), &status, AT_SYMLINK_NOFOLLOW) != 0) {
    if (errno == ENOENT) return std::optional<Oid>();
    return disk_read_error(errno, path);
  }
  if (!S_ISREG(status.st_mode) || status.st_size > static_cast<off_t>(kBlobLimit)) return something;
  COOP_TRY(const auto bytes, read_file(folder->get(), name, kBlobLimit));
  if (!bytes) return std::optional<Oid>();
  return std::optional<Oid>(hash_object(ObjectType::Blob, *bytes));
}

bool WorkFiles::status_of(const std::string& path, struct stat& status) const {
  std::string name;
  const auto folder = open_folder(path, /*make=*/false, name);
  return folder && *folder && ::fstatat(folder->get(), name.c_str(), &status, AT_SYMLINK_NOFOLLOW) == 0 &&
         S_ISREG(status.st_mode);
}

base::Status WorkFiles::put(const std::string& path, std::string_view bytes) {
  std::string name;
  COOP_TRY(const Descriptor folder, open_folder(path, /*make=*/true, name));
  COOP_CHECK(write_new_file(draft_, bytes));
  if (::renameat(AT_FDCWD, draft_.c_str(), folder.get(), name.c_str()) != 0) return write_error(errno, "replace", path);
  return sync_descriptor(folder.get(), path);
}

base::Status WorkFiles::remove(const std::string& path) {
  for (std::string victim = path;;) {
    std::string name;
    COOP_TRY(const Descriptor folder, open_folder(victim, /*make=*/false, name));
    if (!folder) return {};
    const bool is_file = victim.size() == path.size();
    if (::unlinkat(folder.get(), name.c_str(), is_file ? 0 : AT_REMOVEDIR) != 0) {
      if (!is_file) return {};  // not empty: something else lives there
      if (errno != ENOENT) return write_error(errno, "remove", path);
    }
    COOP_CHECK(sync_descriptor(folder.get(), victim));
    const auto slash = victim.rfind('/');
    if (slash == std::string::npos) return {};
    victim.erase(slash);
  }
}

}  // namespace store
