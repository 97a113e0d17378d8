#include "store/libgit2.hpp"

#include <git2.h>

#include "base/text.hpp"
#include "store/object_errors.hpp"

namespace store {

void start_libgit2() {
  static const bool started = [] {
    git_libgit2_init();
    for (const int level :
         {GIT_CONFIG_LEVEL_PROGRAMDATA, GIT_CONFIG_LEVEL_SYSTEM, GIT_CONFIG_LEVEL_XDG, GIT_CONFIG_LEVEL_GLOBAL})
      git_libgit2_opts(GIT_OPT_SET_SEARCH_PATH, level, "");
    git_libgit2_opts(GIT_OPT_ENABLE_STRICT_HASH_VERIFICATION, 1);
    git_libgit2_opts(GIT_OPT_ENABLE_FSYNC_GITDIR, 1);
    git_libgit2_opts(GIT_OPT_SET_CACHE_MAX_SIZE, static_cast<ssize_t>(16) << 20U);
    return true;
  }();
  static_cast<void>(started);
}

git_object_t to_git(ObjectType type) {
  switch (type) {
    case ObjectType::Commit:
      return GIT_OBJECT_COMMIT;
    case ObjectType::Tree:
      return GIT_OBJECT_TREE;
    case ObjectType::Blob:
      return GIT_OBJECT_BLOB;
    case ObjectType::Tag:
      return GIT_OBJECT_TAG;
  }
  return GIT_OBJECT_INVALID;
}

std::string libgit2_message() {
  const git_error* last = git_error_last();
  return last != nullptr && last->message != nullptr ? base::printable(last->message) : "unknown error";
}

base::Error read_error(int code, const Oid& oid) {
  if (code == GIT_ENOTFOUND) return object_missing(oid);
  if (code == GIT_EMISMATCH) return object_not_its_hash(oid);
  return object_corrupt(oid, libgit2_message());
}

}  // namespace store
