#include "rules/payroll/unpaid.hpp"

#include <algorithm>

namespace rules {
namespace {

bool pays(const PayRun& run, const MemberId& member, base::Month month) {
  return std::any_of(run.lines.begin(), run.lines.end(),
                     [&](const PayLine& line) { return line.member == member && line.month == month; });
}

bool leaves_out(const PayRun& run, const MemberId& member, base::Month month) {
  return std::find(run.left_out.begin(), run.left_out.end(), SheetName{member, month}) != run.left_out.end();
}

/// The month in which the first member joined: nobody has hours before it.
std::optional<base::Month> first_month(const State& state) {
  std::optional<base::Date> first;
  for (const auto& id : state.members()) {
    const auto* member = state.member(id);
    if (member && member->since && (!first || *member->since < *first)) first = member->since;
  }
  return first ? std::optional(base::Month::of(*first)) : std::nullopt;
}

/// The latest approved run of a month before `limit`, or of any.
const PayRun* approved_before(const State& state, std::optional<base::Month> limit) {
  const auto months = state.ids(Kind::PayRun);  // ISO months: id order is the order of time
  for (auto id = months.rbegin(); id != months.rend(); ++id) {
    const auto month = base::Month::parse(*id);
    if (!month || (limit && *month >= *limit)) continue;
    const auto* run = state.get<PayRun>(pay_run_ref(*month));
    if (run && run->approved_by) return run;
  }
  return nullptr;
}

base::Month next(base::Month month) {
  return base::Month::of(month.first().plus_months(1));
}

}  // namespace

const PayRun* last_approved_run(const State& state) {
  return approved_before(state, {});
}

bool is_unpaid(const State& state, const MemberId& member, base::Month month) {
  const auto* last = last_approved_run(state);
  if (!last || month > last->month || leaves_out(*last, member, month)) return true;
  return month == last->month && !pays(*last, member, month);
}

std::vector<SheetName> unpaid_sheets(const State& state, base::Month until) {
  const auto* last = last_approved_run(state);
  // What came in between the draft of the last run and its approval is in no list of that run. It can only be of a
  // month from that of the run before it on.
  const auto* before = last ? approved_before(state, last->month) : nullptr;
  std::vector<SheetName> sheets;
  if (last) sheets = last->left_out;
  const auto from = before ? std::optional(before->month) : first_month(state);
  for (auto month = from.value_or(until); month <= until; month = next(month)) {
    for (const auto& id : state.ids(Kind::HoursSheet, month.str())) {
      const auto member = MemberId::from(id);
      const bool is_listed = last && (pays(*last, member, month) || leaves_out(*last, member, month));
      if (!is_listed && !(before && pays(*before, member, month))) sheets.push_back({member, month});
    }
  }
  std::sort(sheets.begin(), sheets.end());
  return sheets;
}

}  // namespace rules
