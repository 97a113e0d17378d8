// How this room starts libgit2 and speaks of its errors. Inside the room only.
#pragma once

#include <string>
#include <string_view>

#include "store/oid.hpp"

struct git_odb;
struct git_oid;

namespace store {

/// Starts libgit2 at the first call (it costs 3 ms, so nothing that needs no repository calls it) and sets: no global
/// or system configuration, hashes verified at every read, fsync at every write, 16 MB of cache.
void start_libgit2();

/// libgit2's last words, printable, or "unknown error".
std::string libgit2_message();

/// The error for a failed read of `oid` with libgit2's return code: object-missing, object-hash or object-corrupt.
base::Error read_error(int code, const Oid& oid);

/// Asked before every git_odb_read(). libgit2 unpacks the first 64 bytes of a loose file to find its header, and copies
/// what they hold behind it into a buffer of the size that the header claims, without asking whether it fits: a file
/// that claims less than it holds would overwrite our memory. Fails with object-corrupt if it is one of those.
base::Status check_claim(git_odb* odb, const git_oid& id, std::size_t claimed, const Oid& oid);

}  // namespace store
