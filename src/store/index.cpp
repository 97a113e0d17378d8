#include "store/index.hpp"

#include <fcntl.h>
#include <git2.h>
#include <sys/stat.h>

#include <cerrno>
#include <cstring>

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

/// The zero oid for an odd mode.
Oid blob_of(const git_index_entry& entry) {
  if (entry.mode != kPlainFile) return Oid();
  return Oid::from_raw({reinterpret_cast<const char*>(entry.id.id), Oid::kSize});
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
