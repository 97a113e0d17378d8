// What a commit with a finding says of itself, and what it changed: where to begin asking. None of it is proven; the
// name and the date in a header are whatever the person or program wrote there who made the commit.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "base/time.hpp"
#include "store/repository.hpp"

namespace history {

struct Claim {
  std::string author;                ///< as the header has it, "Bo Larsen <bo@example.org>"; empty if it has none
  std::optional<base::Instant> at;   ///< the author's date
  std::vector<std::string> changed;  ///< paths that are not as in the commit before it, the first of them
  std::size_t changed_count = 0;     ///< how many there are in all
};

/// Reads the commit leniently: what cannot be read of it is left out.
Claim claim_of(const store::Repository& repository, const store::Oid& commit);

}  // namespace history
