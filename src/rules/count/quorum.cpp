#include "rules/count/quorum.hpp"

namespace rules::count {

using base::fail;
using base::Ratio;

base::Result<Ratio> Quorum::needed(const Attendance& roll) const {
  if (share < Ratio{} || share > Ratio(1)) {
    return fail("count-quorum", "a quorum of {} is not a share", share)
        .hint("write a fraction from 0 to 1, like 1/3 or 1/2");
  }
  if (roll.persons < 0 || roll.weight < Ratio{}) return fail("count-weight", "the roll is negative");
  return share.times(by == Counted::Persons ? Ratio(roll.persons) : roll.weight);
}

base::Result<bool> Quorum::met(const Attendance& there, const Attendance& roll) const {
  COOP_TRY(const auto bar, needed(roll));
  if (there.persons < 0 || there.weight < Ratio{}) return fail("count-weight", "the attendance is negative");
  if (there.persons > roll.persons || there.weight > roll.weight) {
    return fail("count-exceeds-roll", "{} people with {} votes were there, and the roll holds {} with {}",
                there.persons, there.weight, roll.persons, roll.weight);
  }
  if (roll.persons == 0 || (by == Counted::Weight && roll.weight.is_zero())) return false;
  return (by == Counted::Persons ? Ratio(there.persons) : there.weight) >= bar;
}

}  // namespace rules::count
