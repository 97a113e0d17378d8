// How large the bytes may be that a reader takes on. Every limit is a constant here or in a caller's Limits, so that
// two programs refuse the same file.
#pragma once

#include <cstddef>

namespace record {

inline constexpr std::size_t kRecordBytes = 256 * 1024;  ///< a record of coop
inline constexpr std::size_t kHandBytes = 1024 * 1024;   ///< a file that somebody wrote
inline constexpr int kDepth = 16;                        ///< mappings and sequences inside each other
inline constexpr std::size_t kKeyBytes = 64;             ///< room for a SHA-256 in hexadecimal

/// REQUIRES: depth is below 100, as the readers recurse that deep.
struct Limits {
  std::size_t bytes = kRecordBytes;
  int depth = kDepth;
};

}  // namespace record
