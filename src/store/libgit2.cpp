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

base::Status check_claim(git_odb* odb, const git_oid& id, std::size_t claimed, const Oid& oid) {
  constexpr std::size_t kHead = 64;  // MAX_HEADER_LEN of libgit2's odb_loose.c
  if (claimed >= kHead) return {};
  git_odb_stream* stream = nullptr;
  std::size_t size = 0;
  git_object_t type = GIT_OBJECT_INVALID;
  // Packs give no stream, and are not read in this way.
  if (git_odb_open_rstream(&stream, &size, &type, odb, &id) != 0) return {};
  char bytes[kHead];
  std::size_t held = 0;
  while (held < sizeof bytes) {
    const int n = git_odb_stream_read(stream, bytes + held, sizeof bytes - held);
    if (n <= 0) break;
    held += static_cast<std::size_t>(n);
  }
  git_odb_stream_free(stream);
  if (held <= claimed) return {};
  return base::fail("object-corrupt", "object {} holds more bytes than the {} that it claims", oid, claimed);
}

}  // namespace store
