// The indexes of packs, looked at before libgit2 follows them. Inside the room only.
//
//   \377tOc, version 2     8 bytes
//   fan-out                256 numbers of 4 bytes, most significant first: how many names begin with at most this byte
//   names                  20 bytes each
//   check sums             4 bytes each; nobody reads them here
//   offsets                4 bytes each; with the highest bit: the place of a greater one in the table that follows
//   greater offsets        8 bytes each
//   trailer                the digest of the pack, and that of the index
//
// libgit2 1.5 reads a pack wherever its index says, outside of the pack as well, and then ends in a memory fault.
#pragma once

#include <string>

#include "base/result.hpp"

namespace store {

/// Looks at each index in `folder`/pack: do its tables fit into it, and its offsets into the pack? What the names are
/// is found out when objects are read. The index over several packs is looked at as well, if there is one. Fails with
/// pack-unreadable, disk-read.
base::Status check_pack_indexes(const std::string& folder);

}  // namespace store
