#include "store/index.hpp"

#include <fcntl.h>
#include <git2.h>
#include <sys/stat.h>

#include <cerrno>
#include <cstring>
#include <utility>

#include "base/text.hpp"
#include "store/files.hpp"
#include "store/libgit2.hpp"

namespace store {
namespace {

constexpr std::size_t kIndexLimit = 256U << 20U;
constexpr std::uint32_t kPlainFile = 0100644;

base::Error unreadable(const std::string& why = libgit2_message()) {
  return base::fail("index-unreadable", "git's index of the work tree cannot be read: {}", why)
      .hint("remove the file 'index' from the folder .git, then run 'git reset': no file is changed by that");
}

std::string draft_path(const std::string& git_dir) {
  return git_dir + "/coop-index";
}

using Time = std::pair<std::int32_t, std::uint32_t>;

/// The index keeps 32 bits of each, so what is compared is likewise cut.
Time time_of(const timespec& time) {
  return {static_cast<std::int32_t>(time.tv_sec), static_cast<std::uint32_t>(time.tv_nsec)};
}
Time time_of(const git_index_time& time) {
  return {time.seconds, time.nanoseconds};
}

/// The zero oid for an odd mode.
Oid blob_of(const git_index_entry& entry) {
  if (entry.mode != kPlainFile) return Oid();
  return Oid::from_raw({reinterpret_cast<const char*>(entry.id.id), Oid::kSize});
}

/// REQUIRES: `entry` came with a status; one that came without has all zeros, and is like no file.
bool is_like(const git_index_entry& entry, const struct stat& status) {
  return S_ISREG(status.st_mode) && time_of(entry.mtime) == time_of(status.st_mtim) &&
         time_of(entry.ctime) == time_of(status.st_ctim) &&
         entry.file_size == static_cast<std::uint32_t>(status.st_size) &&
         entry.ino == static_cast<std::uint32_t>(status.st_ino);
}

base::Error index_write_error(int reason, const std::string& path) {
  if (reason != 0) return write_error(reason, "write", path);
  return base::fail("disk-write", "cannot write '{}': {}", base::printable(path), libgit2_message());
}

}  // namespace

void Index::Deleter::operator()(git_index* index) const {
  git_index_free(index);
}

base::Result<Index> Index::open(const std::string& git_dir, const std::string& path) {
  start_libgit2();
  // libgit2 would open a pipe, and wait for somebody to write into it.
  struct stat status {};
  if (::lstat(path.c_str(), &status) == 0 && !S_ISREG(status.st_mode)) return unreadable("it is no plain file");
  git_index* index = nullptr;
  if (git_index_open(&index, path.c_str()) != 0) return unreadable();
  return Index(index, git_dir);
}

base::Result<Index> Index::read(const std::string& git_dir) {
  return open(git_dir, git_dir + "/index");
}

base::Result<Index> Index::draft(const std::string& git_dir) {
  const std::string draft = draft_path(git_dir);
  COOP_CHECK(remove_file(draft + ".lock"));  // libgit2's own, of a draft that was killed
  COOP_CHECK(remove_file(draft));
  COOP_TRY(const auto bytes, read_file(AT_FDCWD, git_dir + "/index", kIndexLimit));
  if (bytes) COOP_CHECK(write_new_file(draft, *bytes));
  return open(git_dir, draft);
}

std::optional<Oid> Index::find(const std::string& path) const {
  if (const git_index_entry* entry = git_index_get_bypath(index_.get(), path.c_str(), 0); entry != nullptr) {
    return blob_of(*entry);
  }
  for (int stage = 1; stage <= 3; ++stage)
    if (git_index_get_bypath(index_.get(), path.c_str(), stage) != nullptr) return Oid();
  return std::nullopt;
}

base::Result<std::vector<std::string>> Index::suspects(const TreeImage& tip, const std::string& root,
                                                       const std::vector<std::string>& paths) const {
  std::vector<std::string> found;
  struct stat own {};
  const bool has_own = ::stat((git_dir_ + "/index").c_str(), &own) == 0;
  const Descriptor folder(::open(root.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  for (const auto& path : paths) {
    const git_index_entry* entry = git_index_get_bypath(index_.get(), path.c_str(), 0);
    struct stat status {};
    const bool is_there = folder && ::fstatat(folder.get(), path.c_str(), &status, AT_SYMLINK_NOFOLLOW) == 0;
    // A file changed in the same instant in which the index was written would look unchanged for ever.
    const bool is_older = entry != nullptr && has_own && time_of(entry->mtime) < time_of(own.st_mtim);
    bool is_same = is_there && is_older && is_like(*entry, status);
    if (is_same) {
      COOP_TRY(const auto recorded, tip.find(path));
      is_same = recorded && *recorded == blob_of(*entry);
    }
    if (!is_same) found.push_back(path);
  }
  return found;
}

base::Status Index::put(const std::string& path, const Oid& blob, const struct stat* status) {
  git_index_entry entry{};
  entry.mode = kPlainFile;
  entry.path = path.c_str();
  std::memcpy(entry.id.id, blob.bytes().data(), Oid::kSize);
  if (status != nullptr) {
    // The index keeps 32 bits of each; git compares them likewise cut.
    entry.ctime = {static_cast<std::int32_t>(status->st_ctim.tv_sec),
                   static_cast<std::uint32_t>(status->st_ctim.tv_nsec)};
    entry.mtime = {static_cast<std::int32_t>(status->st_mtim.tv_sec),
                   static_cast<std::uint32_t>(status->st_mtim.tv_nsec)};
    entry.dev = static_cast<std::uint32_t>(status->st_dev);
    entry.ino = static_cast<std::uint32_t>(status->st_ino);
    entry.uid = status->st_uid;
    entry.gid = status->st_gid;
    entry.file_size = static_cast<std::uint32_t>(status->st_size);
  }
  if (git_index_add(index_.get(), &entry) != 0) return index_write_error(0, path);
  return {};
}

base::Status Index::remove(const std::string& path) {
  for (int stage = 0; stage <= 3; ++stage)
    if (const int code = git_index_remove(index_.get(), path.c_str(), stage); code != 0 && code != GIT_ENOTFOUND)
      return index_write_error(0, path);
  return {};
}

base::Status Index::publish() {
  const std::string draft = draft_path(git_dir_);
  errno = 0;
  if (git_index_write(index_.get()) != 0) return index_write_error(errno, draft);
  COOP_CHECK(rename_file(draft, git_dir_ + "/index"));
  return sync_folder(git_dir_);
}

}  // namespace store
