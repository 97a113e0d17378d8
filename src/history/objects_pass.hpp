// The second pass of the audit: every stored copy of everything reachable is hashed anew, and each blob that an action
// wrote is compared with the SHA-256 that the chain was made of.
#pragma once

#include <unordered_map>
#include <vector>

#include "base/sha256.hpp"
#include "history/finding.hpp"
#include "history/line.hpp"
#include "store/repository.hpp"

namespace history {

struct ObjectsReport {
  std::int64_t copies = 0;
  std::vector<Finding> findings;  ///< the codes of store's reads, object-missing, blob-digest
};

base::Result<ObjectsReport> check_objects(const store::Repository& repository, const std::vector<LineCommit>& line,
                                          const std::unordered_map<store::Oid, base::Sha256>& digests);

}  // namespace history
