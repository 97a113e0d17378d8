// What a sync says when it stops, and what was lost or found. Inside the room only.
#pragma once

#include <string>
#include <vector>

#include "base/result.hpp"
#include "history/finding.hpp"
#include "history/remotes.hpp"
#include "store/repository.hpp"

namespace syncing {

/// "1f3a4bc member: admit bo, by ada" of each, oldest first. Fails as Repository::commit_bytes.
base::Result<std::vector<std::string>> subjects_of(const store::Repository& repository,
                                                   const std::vector<store::Oid>& commits);

base::Error empty_carrier(const history::Remote& remote);
base::Error other_coop(const history::Remote& remote);
base::Error rolled_back(const history::Remote& remote, std::vector<std::string> lost);
base::Error forked(const history::Remote& remote, const store::Oid& theirs, std::vector<std::string> lost);
base::Error bad(const history::Remote& remote, const store::Oid& theirs, const std::vector<history::Finding>& findings);
base::Error refused(const history::Remote& remote, const std::string& said, bool restoring);
base::Error ahead_of_clock(const history::Remote& remote, base::Error clock);
base::Error same_already();
base::Error waits_for(const std::string& author);

}  // namespace syncing
