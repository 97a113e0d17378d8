// Many loose objects become one pack, so that a clone that acts every day does not drown in small files. Stock git does
// the same in `git gc --auto`; ours runs no program, follows no setting of the repository, and drops no object,
// whatever names it or nothing.
#pragma once

#include <cstddef>

#include "store/lock.hpp"
#include "store/repository.hpp"

namespace store {

/// As many loose objects as stock git waits for (gc.auto).
inline constexpr std::size_t kManyLooseObjects = 6'700;

/// Packs the loose objects once there are about `many` of them: written, flushed and read back, and only then removed
/// as files. Does nothing where there are fewer. A process that reads meanwhile finds each in the one place or the
/// other. A damaged one stays. Fails with disk-*, object-*, and has removed nothing then that is not in a pack.
base::Status pack_loose_objects(const WriteLock& lock, Repository& repository, std::size_t many = kManyLooseObjects);

}  // namespace store
