#include "rules/payroll/conflicts.hpp"

#include <algorithm>

namespace rules {

Verdict check_disinterested(const Context& context) {
  const auto& by = context.action.by;
  const auto& offices = context.policy.offices;
  const auto held = std::find_if(offices.begin(), offices.end(), [&](const auto& rule) {
    const auto* office = context.state.get<Office>(office_ref(rule.id));
    return rule.paid_by_payroll == PaidBy::Share && office && office->holder == by;
  });
  if (held == offices.end()) return accepted();
  return refuse("payroll-interested", "{} holds an office that earns a share of payroll, and so approves none of it",
                by)
      .by(fmt::format("offices.{}.paid-by-payroll", held->id));
}

}  // namespace rules
