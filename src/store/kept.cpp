#include "store/kept.hpp"

#include <fcntl.h>

#include <cerrno>
#include <filesystem>

#include "store/files.hpp"
#include "store/refs.hpp"

namespace store {
namespace {

constexpr std::size_t kPackedRefsLimit = 64U << 20U;
constexpr std::string_view kFolder = "refs/coop/aside/";

std::string path_of(const Repository& repository, const Oid& commit) {
  return fmt::format("{}/{}{}", repository.git_dir(), kFolder, commit);
}

/// Takes the line of `name` out of packed-refs, where git's cleaning may have put it, in git's own way.
base::Status unpack(const Repository& repository, const std::string& name) {
  const auto path = repository.git_dir() + "/packed-refs";
  COOP_TRY(const auto text, read_file(AT_FDCWD, path, kPackedRefsLimit));
  const auto at = text ? text->find(" " + name + "\n") : std::string::npos;
  if (at == std::string::npos) return {};
  const auto begin = text->rfind('\n', at) + 1;  // npos + 1 is the beginning
  auto kept = text->substr(0, begin) + text->substr(text->find('\n', at) + 1);
  const auto lock = path + ".lock";
  const Descriptor file(::open(lock.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666));
  if (!file) return write_error(errno, "make", lock);
  COOP_CHECK(append_file(lock, kept));
  COOP_CHECK(sync_descriptor(file.get(), lock));
  COOP_CHECK(rename_file(lock, path));
  return sync_folder(repository.git_dir());
}

}  // namespace

base::Result<std::vector<Oid>> kept_commits(const Repository& repository) {
  COOP_TRY(const auto names, list_refs(repository.git_dir(), kFolder));
  std::vector<Oid> commits;
  for (const auto& name : names) {
    if (const auto oid = Oid::parse(std::string_view(name).substr(name.rfind('/') + 1))) commits.push_back(*oid);
  }
  return commits;
}

base::Status keep_commit(const WriteLock&, const Repository& repository, const Oid& commit) {
  const auto path = path_of(repository, commit);
  if (is_there(path)) return {};
  const auto folder = path.substr(0, path.rfind('/'));
  std::error_code error;
  if (!std::filesystem::create_directories(folder, error) && error) return write_error(error.value(), "make", folder);
  const auto draft = path + ".lock";  // as git names what is not a reference yet
  COOP_CHECK(write_new_file(draft, commit.str() + "\n"));
  COOP_CHECK(rename_file(draft, path));
  for (const auto* const above : {"/refs/coop/aside", "/refs/coop", "/refs"}) {
    COOP_CHECK(sync_folder(repository.git_dir() + above));
  }
  return {};
}

base::Status forget_commit(const WriteLock&, const Repository& repository, const Oid& commit) {
  COOP_CHECK(unpack(repository, fmt::format("{}{}", kFolder, commit)));
  const auto path = path_of(repository, commit);
  if (!is_there(path)) return {};
  COOP_CHECK(remove_file(path));
  return sync_folder(path.substr(0, path.rfind('/')));
}

}  // namespace store
