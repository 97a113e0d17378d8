// What a remote must hold: nothing that was seen there may vanish, and a carrier brings the seat's line and no other.
// Inside the room only.
#pragma once

#include <cstdint>
#include <vector>

#include "history/remotes.hpp"
#include "store/repository.hpp"

namespace syncing {

/// A point that the remote's line must go through; where it may lag, one that it must not go past on another way.
struct Bound {
  store::Oid commit;
  std::int64_t actions = 0;  ///< up to it
  bool may_lag = false;
};

/// What was seen there; and for a carrier, what was seen of the seat. Fails as Remotes::find.
base::Result<std::vector<Bound>> bounds_of(const history::Remote& remote, const history::Remotes& remotes);

struct Lost {
  std::vector<store::Oid> commits;
  bool is_fork = false;  ///< there is something else in their place
};

/// What the line up to `seen` has and that up to `theirs` has not. Fails as a read of `theirs`.
base::Result<Lost> lost_between(const store::Repository& both, const store::Oid& seen, const store::Oid& theirs);

}  // namespace syncing
