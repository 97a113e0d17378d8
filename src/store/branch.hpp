// The one reference that this program moves: refs/heads/main.
//
// It is moved as git does: main.lock is made (so that stock git waits for us and we for it), the old value compared,
// the new one written beside, flushed and renamed into place, the folder flushed. Unlike git's, our main.lock holds
// the word "coop" and not the new value, so that one left by a killed process is known for ours and taken over.
#pragma once

#include <optional>
#include <string_view>

#include "store/lock.hpp"
#include "store/repository.hpp"

namespace store {

/// Moves kBranch from `expected` (nothing: the branch is unborn) to `next`, or leaves it alone. On success the branch
/// is on the disk. `reflog` is one line for the reflog of a repository with a work tree.
/// REQUIRES: `next` and all that it needs was written through Repository::write_*.
/// Fails with history-moved (the branch is not at `expected`), ref-locked (another program holds main.lock for longer
/// than a moment), object-missing, object-type (`next` is no commit), disk-read-only, disk-write. After disk-write the
/// branch may have moved without being flushed: tip() tells.
base::Status advance(const WriteLock& lock, Repository& repository, const std::optional<Oid>& expected, const Oid& next,
                     std::string_view reflog);

/// Sets kBranch to `next` where its file holds no commit id, as after a power cut that git did not flush before.
/// REQUIRES: as advance(). Fails as advance(); history-moved if the branch can be read.
base::Status replace_unreadable(const WriteLock& lock, Repository& repository, const Oid& next);

}  // namespace store
