// The line of commits: first parents from the tip back to the genesis.
#pragma once

#include <vector>

#include "store/repository.hpp"

namespace history {

struct LineCommit {
  store::Oid oid;
  std::string bytes;  ///< empty where the line is too long to keep them all: read it again
};

/// The commits from after `since` (or from the genesis) to `tip`, oldest first. Where `since` is not on the line, the
/// whole line is given. Fails as Repository::commit_bytes.
struct Line {
  std::vector<LineCommit> commits;
  bool found_since = false;
};
base::Result<Line> read_line(const store::Repository& repository, const store::Oid& tip,
                             const std::optional<store::Oid>& since);

}  // namespace history
