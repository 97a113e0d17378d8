#include "history/restore.hpp"

#include <algorithm>
#include <filesystem>
#include <optional>

#include "base/text.hpp"
#include "codec/paths.hpp"
#include "history/commit_form.hpp"
#include "store/lock.hpp"
#include "store/work_tree.hpp"

namespace history {
namespace {

namespace fs = std::filesystem;

/// A repository with files, and the tree that its tip names.
struct Opened {
  store::Repository repository;
  store::TreeImage tip;
};

base::Result<Opened> open_with_files(const std::string& directory) {
  COOP_TRY(auto repository, store::Repository::open(directory));
  if (repository.is_bare()) {
    return base::fail("repo-bare", "{} is a bare repository, which has no files",
                      base::printable(repository.git_dir()));
  }
  COOP_CHECK(repository.check_head());
  COOP_TRY(const auto tip, repository.tip());
  if (!tip) return base::fail("not-a-coop", "{} holds no co-op", base::printable(repository.git_dir()));
  COOP_TRY(const auto bytes, repository.commit_bytes(*tip));
  // Whatever the tip is like otherwise: the files are compared with what it holds.
  const auto tree = named_tree(bytes);
  if (!tree) return base::fail("commit-form", "the newest commit names no tree");
  store::TreeImage image(repository, *tree);
  return Opened{std::move(repository), std::move(image)};
}

/// Files that stand where records do, as paths from the top of the work tree. Links to folders are not followed.
std::vector<std::string> files_like_records(const std::string& work_dir) {
  std::vector<std::string> found;
  std::error_code error;
  fs::recursive_directory_iterator it(work_dir, error);
  for (const fs::recursive_directory_iterator end; !error && it != end; it.increment(error)) {
    const auto path = it->path().lexically_relative(work_dir).generic_string();
    if (path == ".git") it.disable_recursion_pending();
    std::error_code unknown;
    if (!it->is_directory(unknown) && codec::ref_of(path)) found.push_back(path);
  }
  return found;
}

}  // namespace

base::Result<std::vector<std::string>> edited_files(const std::string& directory) {
  COOP_TRY(auto opened, open_with_files(directory));
  COOP_TRY(auto paths, opened.tip.files(""));
  for (auto& path : files_like_records(opened.repository.work_dir())) paths.push_back(std::move(path));
  std::sort(paths.begin(), paths.end());
  paths.erase(std::unique(paths.begin(), paths.end()), paths.end());
  return store::WorkTree(opened.repository).edited(opened.tip, paths);
}

base::Result<std::vector<std::string>> edited_files_among(const store::Repository& repository,
                                                          const store::TreeImage& tip,
                                                          const std::vector<std::string>& paths) {
  return store::WorkTree(repository).edited_on_disk(tip, paths);
}

base::Result<std::vector<std::string>> restore_files(const std::string& directory,
                                                     const std::vector<std::string>& paths) {
  COOP_TRY(auto opened, open_with_files(directory));
  for (const auto& path : paths) {
    COOP_TRY(const auto recorded, opened.tip.find(path));
    if (!recorded && !codec::ref_of(path)) {
      return base::fail("path-not-record", "'{}' is no file of the record", base::printable(path))
          .as(base::ErrorKind::Usage)
          .hint("'coop restore' without a file lists what was changed by hand");
    }
  }
  COOP_TRY(const auto lock, store::WriteLock::take(opened.repository));
  store::WorkTree work(opened.repository);
  COOP_CHECK(work.recover(lock, opened.tip));
  COOP_TRY(auto edited, work.edited(opened.tip, paths));
  for (const auto& path : edited) COOP_CHECK(work.restore(lock, opened.tip, path));
  return edited;
}

}  // namespace history
