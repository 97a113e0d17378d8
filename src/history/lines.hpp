// Two lines of one co-op: where they part, and whether what the other one adds is good.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <vector>

#include "base/sha256.hpp"
#include "base/time.hpp"
#include "history/finding.hpp"
#include "store/repository.hpp"

namespace history {

/// The newest commit that both lines hold, and what each has after it, oldest first.
struct Parting {
  std::optional<store::Oid> common;  ///< nothing: they have not even the genesis in common
  std::vector<store::Oid> ours;
  std::vector<store::Oid> theirs;
};

/// Walks back from both tips in turn, so that it costs by what differs. Fails as Repository::commit_bytes.
base::Result<Parting> part(const store::Repository& repository, const store::Oid& ours, const store::Oid& theirs);

/// The same for one tip and nothing: is `commit` on the line of `tip`? Fails as Repository::commit_bytes.
base::Result<bool> is_on_line(const store::Repository& repository, const store::Oid& tip, const store::Oid& commit);

/// The chain of the action that stands `steps` before `tip`; nothing before the genesis.
/// Fails as Repository::commit_bytes, parse_commit and codec::decode_message.
base::Result<std::optional<base::Sha256>> chain_back(const store::Repository& repository, const store::Oid& tip,
                                                     std::int64_t steps);

/// What a verification found.
struct Verified {
  std::vector<Finding> findings;
  std::int64_t actions = 0;  ///< that were replayed
  std::optional<base::Sha256> coop;
  std::optional<base::Instant> last_at;
};

/// Replays `commits`, oldest first, that stand after `since`, a commit of the co-op `coop` that was verified before;
/// without it from the genesis. `progress` hears of each. Fails as Replayer.
struct Since {
  store::Oid commit;
  base::Sha256 coop;
};
base::Result<Verified> verify_commits(const store::Repository& repository, const std::vector<store::Oid>& commits,
                                      const std::optional<Since>& since,
                                      const std::function<void(std::int64_t)>& progress = {});

}  // namespace history
