// The Equal Ownership Share: one for each member, paid by instalments, vested by schedule.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "base/money.hpp"
#include "base/time.hpp"
#include "rules/ids.hpp"

namespace rules {

struct Payment {
  base::Date date;     ///< on which it was recorded, and from which it counts
  base::Money amount;  ///< below zero: an earlier entry is taken back
  MemberId recorded_by;
  std::optional<base::Date> paid_on = {};  ///< when the money came, where that was another day; no rule reads it
};

/// shares/a/ada.yaml. A schedule that runs is never touched by a later change of the articles.
struct Share {
  MemberId member;
  std::int64_t number = 0;  ///< of the certificate; never used again
  base::Money price;
  std::int64_t parts = 1;
  std::int64_t months_per_part = 0;
  base::Date from;  ///< the day on which the schedule begins
  std::vector<Payment> payments;
  std::optional<base::Date> ended;  ///< the member left
};

}  // namespace rules
