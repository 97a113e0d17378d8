// The index over several packs, looked at before libgit2 follows it. Inside the room only.
//
//   MIDX, version 1, object names 1, number of chunks, 0      8 bytes
//   number of packs                                           4 bytes
//   where each chunk begins, and where the last one ends      a name of 4 bytes and a place of 8 for each
//   PNAM    the packs' indexes, each name ended by a zero
//   OIDF, OIDL    fan-out and names, as in the index of one pack
//   OOFF    for each object its pack and its offset, 4 bytes each; with the highest bit: the place in LOFF
//   LOFF    greater offsets, 8 bytes each
//   trailer, 20 bytes
//
// libgit2 1.5 checks the chunks, but reads a pack wherever an offset says. Format: gitformat-pack(5).
#pragma once

#include <string>

#include "base/result.hpp"

namespace store {

/// Does each offset of the index at `path` lead into the pack that it names, in the same folder? Fails with
/// pack-unreadable, disk-read.
base::Status check_multi_pack_index(const std::string& path);

}  // namespace store
