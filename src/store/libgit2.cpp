#include "store/libgit2.hpp"

#include <git2.h>

#include "base/text.hpp"

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

std::string libgit2_message() {
  const git_error* last = git_error_last();
  return last != nullptr && last->message != nullptr ? base::printable(last->message) : "unknown error";
}

base::Error read_error(int code, const Oid& oid) {
  if (code == GIT_ENOTFOUND)
    return base::fail("object-missing", "object {} is missing from the repository", oid)
        .hint("fetch it from the seat or from another clone");
  if (code == GIT_EMISMATCH)
    return base::fail("object-hash", "the bytes stored for object {} are not those that it was named for", oid)
        .hint("the file was damaged or replaced: fetch the object from another clone");
  return base::fail("object-corrupt", "object {} cannot be read: {}", oid, libgit2_message())
      .hint("the file was damaged: fetch the object from another clone");
}

}  // namespace store
