#include <map>

#include "rules/payroll/conflicts.hpp"
#include "rules/payroll/payroll.hpp"

namespace rules {
namespace {

constexpr std::int64_t kMinutesPerHour = 60;

}  // namespace

Verdict judge(const Context& context, const HoursLog& log) {
  const auto* member = context.state.member(context.action.by);
  if (!member || !member->since) return refuse("hours-no-member", "{} is not a member yet", context.action.by);
  const auto* sheet = context.state.get<HoursSheet>(hours_ref(log.month, context.action.by));
  if (sheet && sheet->approved_by) {
    return refuse("hours-approved", "the hours of {} for {} were approved by {}", context.action.by, log.month,
                  *sheet->approved_by)
        .hint("a correction goes into the next month");
  }
  const auto* run = context.state.get<PayRun>(pay_run_ref(log.month));
  if (run && run->approved_by) return refuse("hours-paid", "the pay run of {} is approved already", log.month);
  if (log.days.empty()) return refuse("hours-empty", "no hours were given");
  const auto most = context.policy.hours.most_per_day * kMinutesPerHour;
  std::optional<base::Date> last;
  for (const auto& day : log.days) {
    if (last && day.date <= *last)
      return refuse("hours-order", "the days are not in order, or {} stands twice", day.date);
    last = day.date;
    if (base::Month::of(day.date) != log.month) return refuse("hours-month", "{} is not in {}", day.date, log.month);
    if (day.date < *member->since || day.date > context.today().plus_days(1)) {
      return refuse("hours-date", "{} is before the membership of {} or still to come", day.date, context.action.by);
    }
    if (day.minutes < 0 || day.minutes > most) {
      return refuse("hours-too-many", "{} minutes on {}; a day has at most {} hours of work", day.minutes, day.date,
                    context.policy.hours.most_per_day)
          .by("hours.most-per-day");
    }
  }
  return accepted();
}

void apply(const Context& context, const HoursLog& log, Changes& changes) {
  HoursSheet sheet{context.action.by, log.month, {}, {}};
  std::map<base::Date, std::int64_t> days;
  if (const auto* earlier = context.state.get<HoursSheet>(hours_ref(log.month, context.action.by))) {
    for (const auto& day : earlier->days) days[day.date] = day.minutes;
  }
  for (const auto& day : log.days) days[day.date] = day.minutes;
  for (const auto& [date, minutes] : days) sheet.days.push_back({date, minutes});
  changes.write(hours_ref(log.month, context.action.by), sheet);
}

Verdict judge(const Context& context, const HoursApprove& approve) {
  const auto ref = hours_ref(approve.month, approve.member);
  const auto* sheet = context.state.get<HoursSheet>(ref);
  if (!sheet) {
    return refuse("hours-unknown", "{} has logged no hours for {}", approve.member, approve.month)
        .hint("'coop hours list' shows what was logged");
  }
  if (sheet->approved_by) {
    return refuse("hours-approved", "the hours of {} for {} were approved by {}", approve.member, approve.month,
                  *sheet->approved_by);
  }
  if (approve.member == context.action.by) {
    return refuse("hours-own", "{} cannot approve their own hours", approve.member).by("powers.hours-approve");
  }
  COOP_CHECK(check_disinterested(context));
  if (context.state.digest(ref) != approve.sheet) {
    return refuse("hours-changed", "the hours of {} for {} are not those that were read", approve.member, approve.month)
        .hint("look again, then repeat the command");
  }
  return accepted();
}

void apply(const Context& context, const HoursApprove& approve, Changes& changes) {
  auto sheet = *context.state.get<HoursSheet>(hours_ref(approve.month, approve.member));
  sheet.approved_by = context.action.by;
  changes.write(hours_ref(approve.month, approve.member), sheet);
}

}  // namespace rules
