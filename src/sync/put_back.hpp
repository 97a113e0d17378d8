// A shared repository whose line was lost or spoilt gets it back from its owner: a guard takes nothing but what goes
// forwards, so nobody can push it there.
#pragma once

#include <string>
#include <vector>

#include "sync/exchange.hpp"

namespace syncing {

/// Puts the line that `from` holds (a clone, a bundle, another host) onto the bare repository at setting.path, whatever
/// stands there: for its owner, where it holds a line that is bad or that the others do not. All of it is verified
/// first, and it must be the same co-op's. What stood there is kept by a reference, as evidence.
/// Fails with guard-not-bare, remote-other, remote-bad, remote-empty, clock-behind, history-moved (a push came
/// between), remote-unreachable, and as store.
struct PutBack {
  std::int64_t actions = 0;  ///< of the line that stands there now
  store::Oid tip;
  std::vector<std::string> lost;  ///< what stood there alone, oldest first: its commits and subjects
};
base::Result<PutBack> put_back(const Setting& setting, const std::string& from);

}  // namespace syncing
