// Conflicts of interest in pay.
#pragma once

#include "rules/context.hpp"

namespace rules {

/// Refuses an actor who holds an office that earns a share of payroll: they approve neither hours nor runs.
Verdict check_disinterested(const Context& context);

}  // namespace rules
