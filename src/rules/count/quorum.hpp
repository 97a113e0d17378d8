// Quorum: were enough of those who may vote there, counted in heads or in votes?
#pragma once

#include <cstdint>

#include "base/ratio.hpp"
#include "base/result.hpp"

namespace rules::count {

enum class Counted {
  Persons,  ///< heads: a provisional owner counts as one
  Weight,   ///< votes: a provisional owner counts as the fraction that is vested
};

/// How many were there, or stand on the roll: the same people counted in both ways.
struct Attendance {
  std::int64_t persons = 0;
  base::Ratio weight;
};

struct Quorum {
  base::Ratio share;  ///< at least this share of the roll; zero asks for nobody
  Counted by = Counted::Persons;

  /// share x roll, exact. Fails with count-quorum (a share outside 0..1), count-weight (a negative number) or
  /// number-range.
  base::Result<base::Ratio> needed(const Attendance& roll) const;

  /// A roll without anybody on it (or without a vote, when votes are counted) has no quorum, whatever the share.
  /// Fails as needed() does, or with count-exceeds-roll when more were there than the roll holds.
  base::Result<bool> met(const Attendance& there, const Attendance& roll) const;
};

}  // namespace rules::count
