// git's own lock files, `<name>.lock`, taken so that git and coop wait for each other. Inside the room only.
//
// git's protocol: whoever makes the file holds the lock; whoever removes or renames it gives it back. A process that
// dies leaves it behind, and nobody can tell. Ours appears in one step with its content (a hard link to a file that
// was written before), which begins with "coop": since it is taken only under the WriteLock, one that we find under
// the WriteLock belonged to a dead owner and is ours to take over.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "store/lock.hpp"

namespace store {

inline constexpr std::string_view kLockMark = "coop";

/// What our own lock file at `path` holds, if one lies there; nothing if there is none or it is not ours.
std::optional<std::string> own_lock(const std::string& path);

/// Makes the lock file `path` with `content`. False if there is one. REQUIRES: content begins with kLockMark.
base::Result<bool> make_lock(const WriteLock& lock, const std::string& git_dir, const std::string& path,
                             std::string_view content);

/// make_lock(), tried for a moment (0.8 s): git holds its locks for moments only. False if the lock is still there, and
/// at once if it is our own dead one's.
base::Result<bool> make_lock_patiently(const WriteLock& lock, const std::string& git_dir, const std::string& path,
                                       std::string_view content);

}  // namespace store
