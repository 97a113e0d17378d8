// Pay: hours and their approval, the chart that was voted, runs drafted by one and approved by another.
#pragma once

#include "rules/context.hpp"

namespace rules {

Verdict judge(const Context& context, const HoursLog& log);
Verdict judge(const Context& context, const HoursApprove& approve);
Verdict judge(const Context& context, const PayrollChart& chart);
Verdict judge(const Context& context, const PayrollDraft& draft);
Verdict judge(const Context& context, const PayrollApprove& approve);
void apply(const Context& context, const HoursLog& log, Changes& changes);
void apply(const Context& context, const HoursApprove& approve, Changes& changes);
void apply(const Context& context, const PayrollChart& chart, Changes& changes);
void apply(const Context& context, const PayrollDraft& draft, Changes& changes);
void apply(const Context& context, const PayrollApprove& approve, Changes& changes);

/// Is the chart one that pay can be computed by? Ranges in order, steps rising from 0, one currency, a first of a
/// month.
Verdict check_chart(const Policy& policy, const PayChart& chart);

/// Can a person of this grade be paid from `month` on: do the chart in force and those to come have the grade? Without
/// any chart yet, any grade will do: the first chart must have it then.
Verdict check_grade(const State& state, const GradeId& grade, base::Month month);

/// The grades that check_grade() takes from `month` on, as the chart in force has them, or else the next one; none
/// where there is no chart yet.
std::vector<Grade> grades_from(const State& state, base::Month month);

/// The chart in force for a month: the one with the latest effective date not after its first day.
const PayChart* chart_for(const State& state, base::Month month);

/// The step of a grade after `years` of service. REQUIRES: the chart passed check_chart.
const Step& step_for(const Grade& grade, std::int64_t years);

/// Full years of service at the beginning of a month.
std::int64_t years_of_service(const Member& member, base::Month month);

/// The run as it was before its approval: what an approval names, and what people compare. The approval itself changes
/// the record, and so its digest.
PayRun as_drafted(PayRun run);

/// Drafts a run from the approved hours up to `month` that no run has paid yet; REQUIRES nothing, and fails as a
/// refusal where the record does not allow one.
struct DraftedRun {
  PayRun run;
  Verdict verdict;
};
DraftedRun draft_run(const State& state, const MemberId& by, base::Month month, const std::vector<Award>& awards);

}  // namespace rules
