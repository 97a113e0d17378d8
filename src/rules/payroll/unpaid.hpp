// Which hours are still to be paid. A run pays every approved sheet up to its month that no run before it paid; a sheet
// that is not approved in time is left out, and the next run pays it once it is. So nobody's missing approval holds up
// the wages of the others, and nobody's wages are lost.
#pragma once

#include <vector>

#include "rules/state.hpp"

namespace rules {

/// The approved run of the latest month; nullptr where there is none. Runs are approved in order of their months.
const PayRun* last_approved_run(const State& state);

/// Would a run to come still pay this member's hours of this month?
bool is_unpaid(const State& state, const MemberId& member, base::Month month);

/// The sheets up to and with `month` that no approved run has paid, in order of member and month.
std::vector<SheetName> unpaid_sheets(const State& state, base::Month month);

}  // namespace rules
