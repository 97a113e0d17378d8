// Commits that are kept though they are not on the branch: each has a reference refs/coop/aside/<oid>, so that git's
// own cleaning leaves them.
#pragma once

#include <vector>

#include "store/lock.hpp"
#include "store/repository.hpp"

namespace store {

/// In byte order. Fails with ref-unreadable, disk-read.
base::Result<std::vector<Oid>> kept_commits(const Repository& repository);

/// Durably. Keeping again what is kept, and forgetting what is not, is success. Each fails with disk-*.
base::Status keep_commit(const WriteLock& lock, const Repository& repository, const Oid& commit);
base::Status forget_commit(const WriteLock& lock, const Repository& repository, const Oid& commit);

}  // namespace store
