// A share as its holder sees it: the parts of its schedule, and what each still lacks.
#pragma once

#include <vector>

#include "base/money.hpp"
#include "base/result.hpp"
#include "rules/shares/records.hpp"
#include "rules/state.hpp"

namespace commands {

/// One part of the schedule on some day.
struct SharePart {
  std::int64_t number = 1;
  base::Date from;      ///< its period is over on this day
  base::Money needed;   ///< paid in by then, for this part and those before it
  base::Money missing;  ///< of `needed`; zero where it is paid
  bool period_over = false;
  bool vested = false;  ///< and every part before it
};

/// REQUIRES: the share came from a record.
std::vector<SharePart> parts_of(const rules::Share& share, const base::Date& day);

/// What a holder still owes on a day; nothing once the share has ended. Fails with number-range.
base::Result<base::Money> due_on(const rules::Share& share, const base::Date& day);

/// The currency in which the co-op's shares are paid. Fails with currency-unknown.
base::Result<base::Currency> share_currency(const rules::State& state);

}  // namespace commands
