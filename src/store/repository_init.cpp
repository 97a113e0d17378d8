// A new, empty repository.
//
// Everything is made in a folder `coop-init` beside its place, flushed, and renamed to `.git` at the end: there is a
// whole repository or none. The configuration says only what stock git must know.
#include <sys/stat.h>

#include <array>
#include <cerrno>
#include <filesystem>

#include "base/text.hpp"
#include "store/files.hpp"
#include "store/objects.hpp"
#include "store/repository.hpp"

namespace store {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view kDraft = "coop-init";

base::Status make_folder(const std::string& path) {
  if (::mkdir(path.c_str(), 0777) != 0 && errno != EEXIST) return write_error(errno, "make", path);
  return {};
}

base::Error path_exists(const std::string& path) {
  return base::fail("path-exists", "'{}' is there already and is not an empty folder", base::printable(path))
      .hint("choose the name of a new folder");
}

/// Makes the folder or sees that it is empty, but for the draft of an init that was killed, which is removed.
base::Status prepare_folder(const std::string& path) {
  std::error_code error;
  const auto kind = fs::symlink_status(path, error).type();
  if (kind == fs::file_type::not_found) {
    if (!fs::create_directories(path, error) && error) return write_error(error.value(), "make", path);
    return {};
  }
  if (kind != fs::file_type::directory) return path_exists(path);
  for (fs::directory_iterator it(path, error), end; !error && it != end; it.increment(error))
    if (it->path().filename() != kDraft) return path_exists(path);
  if (error) return disk_read_error(error.value(), path);
  fs::remove_all(fs::path(path) / kDraft, error);
  if (error) return write_error(error.value(), "remove", path + "/" + std::string(kDraft));
  return {};
}

std::string config_text(bool is_bare) {
  return fmt::format("[core]\n\trepositoryformatversion = 0\n\tfilemode = true\n\tbare = {}\n{}", is_bare,
                     is_bare ? "" : "\tlogallrefupdates = true\n");
}

base::Status fill(const std::string& git_dir, bool is_bare) {
  constexpr std::array<std::string_view, 8> kFolders{"",      "/objects",    "/objects/info", "/objects/pack",
                                                     "/refs", "/refs/heads", "/refs/tags",    "/info"};
  for (const std::string_view folder : kFolders) COOP_CHECK(make_folder(git_dir + std::string(folder)));
  COOP_CHECK(write_new_file(git_dir + "/HEAD", fmt::format("ref: {}\n", kBranch)));
  COOP_CHECK(write_new_file(git_dir + "/config", config_text(is_bare)));
  for (auto folder = kFolders.rbegin(); folder != kFolders.rend(); ++folder)
    COOP_CHECK(sync_folder(git_dir + std::string(*folder)));
  return {};
}

/// Puts the files of a finished draft in place: `.git` in one step; a bare repository has HEAD moved last, without
/// which it is none.
base::Status put_in_place(const std::string& path, const std::string& draft, bool is_bare) {
  if (!is_bare) {
    COOP_CHECK(rename_file(draft, path + "/.git"));
    return sync_folder(path);
  }
  for (const std::string_view part : {"/objects", "/refs", "/info", "/config", "/HEAD"})
    COOP_CHECK(rename_file(draft + std::string(part), path + std::string(part)));
  std::error_code error;
  fs::remove(draft, error);
  return sync_folder(path);
}

}  // namespace

base::Result<Repository> Repository::init(const std::string& path, Layout layout) {
  COOP_CHECK(prepare_folder(path));
  const std::string draft = path + "/" + std::string(kDraft);
  const bool is_bare = layout == Layout::Bare;
  COOP_CHECK(fill(draft, is_bare));
  COOP_CHECK(put_in_place(path, draft, is_bare));
  std::error_code error;
  const fs::path parent = fs::absolute(path, error).lexically_normal().parent_path();
  if (!error) COOP_CHECK(sync_folder(parent.string()));
  return open(path);
}

}  // namespace store
