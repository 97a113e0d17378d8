// Actions that a sync kept aside, each with why it does not hold now.
#pragma once

#include <string>
#include <vector>

#include "history/ledger.hpp"
#include "term/stream.hpp"

namespace commands {

struct AsideAction {
  store::Oid commit;
  std::string subject;
  std::string by;
  std::optional<base::Error> why;  ///< nothing: it would be taken now
};

/// What is kept in the clone of `ledger`, oldest first, judged as it would be now. Fails with ref-unreadable and as a
/// read of an object.
base::Result<std::vector<AsideAction>> aside_actions(const history::Ledger& ledger, base::Instant now);

/// Two lines: the commit, who and what; and why not.
std::string aside_lines(const AsideAction& one, const term::Look& look);

}  // namespace commands
