#include "store/work_files.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <filesystem>

#include "base/text.hpp"
#include "store/repository.hpp"

namespace store {
namespace {

/// More than so many are not flushed one by one: the whole disk is flushed at once.
constexpr std::size_t kFew = 16;

constexpr int kFolderFlags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC;

std::string folder_of(const std::string& path) {
  const auto slash = path.rfind('/');
  return slash == std::string::npos ? "" : path.substr(0, slash);
}

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

base::Result<Descriptor> WorkFiles::open_folder(const std::string& path, std::string& name, Folders* changed) const {
  Descriptor folder(::open(root_.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  if (!folder) return disk_read_error(errno, root_);
  std::size_t begin = 0;
  for (auto slash = path.find('/'); slash != std::string::npos; slash = path.find('/', begin)) {
    const std::string part = path.substr(begin, slash - begin);
    begin = slash + 1;
    Descriptor next(::openat(folder.get(), part.c_str(), kFolderFlags));
    if (!next && errno == ENOENT && !changed) return Descriptor();
    if (!next && errno == ENOENT) {
      if (::mkdirat(folder.get(), part.c_str(), 0777) != 0) return write_error(errno, "make", path.substr(0, slash));
      changed->insert(folder_of(path.substr(0, slash)));
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
  auto folder = open_folder(path, name);
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
  const auto folder = open_folder(path, name);
  return folder && *folder && ::fstatat(folder->get(), name.c_str(), &status, AT_SYMLINK_NOFOLLOW) == 0 &&
         S_ISREG(status.st_mode);
}

std::string WorkFiles::draft_path(std::size_t number) const {
  return fmt::format("{}/{}", drafts_, number);
}

base::Status WorkFiles::write_draft(std::string_view bytes) {
  if (written_ == 0) {
    std::error_code ignored;  // what a dead owner left; if it cannot be removed, mkdir says why
    std::filesystem::remove_all(drafts_, ignored);
    if (::mkdir(drafts_.c_str(), 0700) != 0) return write_error(errno, "make", drafts_);
  }
  COOP_CHECK(write_new_file(draft_path(written_), bytes, Flush::Later));
  ++written_;
  return {};
}

base::Status WorkFiles::flush_all() const {
  const Descriptor root(::open(root_.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  if (!root) return disk_read_error(errno, root_);
  if (::syncfs(root.get()) != 0) return write_error(errno, "flush", root_);
  return {};
}

base::Status WorkFiles::flush_drafts() {
  if (written_ > kFew) return flush_all();
  for (std::size_t number = 0; number < written_; ++number) {
    const Descriptor draft(::open(draft_path(number).c_str(), O_RDONLY | O_NOFOLLOW | O_CLOEXEC));
    if (!draft) return disk_read_error(errno, draft_path(number));
    COOP_CHECK(sync_descriptor(draft.get(), draft_path(number)));
  }
  return {};
}

base::Status WorkFiles::place(std::size_t draft, const std::string& path) {
  std::string name;
  COOP_TRY(const Descriptor folder, open_folder(path, name, &changed_));
  changed_.insert(folder_of(path));
  if (::renameat(AT_FDCWD, draft_path(draft).c_str(), folder.get(), name.c_str()) != 0) {
    return write_error(errno, "replace", path);
  }
  return {};
}

base::Status WorkFiles::flush_places() {
  if (changed_.size() > kFew) {
    COOP_CHECK(flush_all());
  } else {
    for (const auto& path : changed_) {
      if (!is_folder(root_ + "/" + path)) continue;  // it was removed since; the folder above it is here as well
      std::string name;
      COOP_TRY(const Descriptor folder, open_folder(path.empty() ? "." : path + "/.", name));
      if (folder) COOP_CHECK(sync_descriptor(folder.get(), path));
    }
  }
  changed_.clear();
  written_ = 0;
  std::error_code ignored;  // a draft that was not placed is worth nothing
  std::filesystem::remove_all(drafts_, ignored);
  return {};
}

base::Status WorkFiles::remove(const std::string& path) {
  for (std::string victim = path;;) {
    std::string name;
    COOP_TRY(const Descriptor folder, open_folder(victim, name));
    if (!folder) return {};
    const bool is_file = victim.size() == path.size();
    if (::unlinkat(folder.get(), name.c_str(), is_file ? 0 : AT_REMOVEDIR) != 0) {
      if (!is_file) return {};  // not empty: something else lives there
      if (errno != ENOENT) return write_error(errno, "remove", path);
    }
    changed_.insert(folder_of(victim));
    const auto slash = victim.rfind('/');
    if (slash == std::string::npos) return {};
    victim.erase(slash);
  }
}

}  // namespace store
