#include "store/repository.hpp"

#include <unistd.h>

#include <cstdlib>
#include <utility>

#include "base/text.hpp"
#include "store/config.hpp"
#include "store/files.hpp"
#include "store/objects.hpp"
#include "store/refs.hpp"

namespace store {
namespace {

struct Place {
  std::string git_dir;
  std::string work_dir;  ///< empty for a bare repository
};

/// What every git directory has. HEAD may be a link in very old ones, so only its being there is asked.
bool is_git_dir(const std::string& path) {
  return is_there(path + "/HEAD") && is_folder(path + "/objects") && is_folder(path + "/refs");
}

base::Error not_a_repository(const std::string& path) {
  return base::fail("not-a-repository", "no record is kept in '{}', or in a folder above it", base::printable(path))
      .hint("go to the folder of your co-op, or name it with '-C FOLDER'; 'coop articles new' begins a new one");
}

base::Error leads_elsewhere(const std::string& path) {
  return base::fail("git-link", "'{}' does not hold the repository but leads to another place", base::printable(path))
      .hint("work in the folder of the repository itself, or make a clone of it");
}

base::Result<Place> discover(const std::string& path) {
  char* real = ::realpath(path.c_str(), nullptr);
  if (real == nullptr) return not_a_repository(path);
  std::string folder(real);
  std::free(real);  // NOLINT: realpath allocates with malloc
  if (is_git_dir(folder) && !is_there(folder + "/.git")) {
    // Asked for by name: `…/.git` itself means its work tree; anything else is bare.
    if (folder.ends_with("/.git")) return Place{folder, folder.substr(0, folder.size() - 5)};
    return Place{folder, ""};
  }
  for (;;) {
    const std::string candidate = folder == "/" ? "/.git" : folder + "/.git";
    if (is_folder(candidate) && is_git_dir(candidate)) return Place{candidate, folder};
    if (is_there(candidate) && !is_folder(candidate)) return leads_elsewhere(candidate);
    if (folder == "/") return not_a_repository(path);
    folder.erase(folder.rfind('/'));
    if (folder.empty()) folder = "/";
  }
}

base::Status check_format(const std::string& git_dir) {
  // A linked work tree's git dir keeps its branch and objects in another place.
  if (is_there(git_dir + "/commondir")) return leads_elsewhere(git_dir);
  COOP_TRY(const Format format, read_format(git_dir));
  if (format.is_sha256)
    return base::fail("repo-object-format", "'{}' names its objects by SHA-256, which this program cannot read",
                      base::printable(git_dir))
        .hint("make the repository with 'git init --object-format=sha1'");
  if (!format.unknown_requirement.empty())
    return base::fail("repo-extension", "'{}' was made for a newer git: it asks for {}", base::printable(git_dir),
                      format.unknown_requirement)
        .hint("clone it with git 2.39 or an option that leaves this extension out");
  return {};
}

}  // namespace

Repository::Repository(std::string git_dir, std::string work_dir, std::shared_ptr<Objects> objects)
    : git_dir_(std::move(git_dir)), work_dir_(std::move(work_dir)), objects_(std::move(objects)) {}
Repository::Repository(Repository&&) noexcept = default;
Repository& Repository::operator=(Repository&&) noexcept = default;
Repository::~Repository() = default;

base::Result<Repository> Repository::open(const std::string& path) {
  return open_with_objects(path, "");
}

base::Result<Repository> Repository::open_with_objects(const std::string& path, const std::string& objects_folder) {
  COOP_TRY(Place place, discover(path));
  COOP_CHECK(check_format(place.git_dir));
  COOP_TRY(auto objects, Objects::open(place.git_dir + "/objects", objects_folder));
  return Repository(std::move(place.git_dir), std::move(place.work_dir), std::move(objects));
}

base::Result<std::optional<Oid>> Repository::tip() const {
  return read_branch(git_dir_);
}

base::Result<std::string> Repository::commit_bytes(const Oid& oid) const {
  return objects_->read(oid, ObjectType::Commit, kCommitLimit);
}

base::Result<std::string> Repository::blob(const Oid& oid) const {
  return objects_->read(oid, ObjectType::Blob, kBlobLimit);
}

base::Result<std::vector<TreeEntry>> Repository::tree(const Oid& oid) const {
  if (oid == empty_tree()) return std::vector<TreeEntry>();
  COOP_TRY(const std::string bytes, objects_->read(oid, ObjectType::Tree, kTreeLimit));
  return parse_tree(oid, bytes);
}

base::Result<ObjectType> Repository::type(const Oid& oid) const {
  return objects_->type(oid);
}

base::Result<Oid> Repository::write_blob(std::string_view bytes) {
  return objects_->write(ObjectType::Blob, bytes, kBlobLimit);
}

base::Result<Oid> Repository::write_tree(std::string_view bytes) {
  return objects_->write(ObjectType::Tree, bytes, kTreeLimit);
}

base::Result<Oid> Repository::write_commit(std::string_view bytes) {
  return objects_->write(ObjectType::Commit, bytes, kCommitLimit);
}

}  // namespace store
