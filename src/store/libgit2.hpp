// How this room starts libgit2 and speaks of its errors. Inside the room only.
#pragma once

#include <git2/types.h>

#include <string>
#include <string_view>

#include "store/oid.hpp"

namespace store {

/// Starts libgit2 at the first call (it costs 3 ms, so nothing that needs no repository calls it) and sets: no global
/// or system configuration, hashes verified at every read, fsync at every write, 16 MB of cache.
void start_libgit2();

git_object_t to_git(ObjectType type);

/// libgit2's last words, printable, or "unknown error".
std::string libgit2_message();

/// The error for a failed read of `oid` with libgit2's return code: object-missing, object-hash or object-corrupt.
base::Error read_error(int code, const Oid& oid);

}  // namespace store
