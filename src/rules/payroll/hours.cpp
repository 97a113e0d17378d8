#include <map>

#include "rules/payroll/conflicts.hpp"
#include "rules/payroll/payroll.hpp"
#include "rules/payroll/unpaid.hpp"

namespace rules {
namespace {

constexpr std::int64_t kMinutesPerHour = 60;
constexpr std::int64_t kMinutesPerDay = 24 * kMinutesPerHour;
constexpr int kLateMonths = 12;  ///< so long a forgotten day can be logged

/// "17:30 hours". REQUIRES: minutes >= 0
std::string say_minutes(std::int64_t minutes) {
  return fmt::format("{}:{:02} hours", minutes / kMinutesPerHour, minutes % kMinutesPerHour);
}

/// A day stands on the sheet of its own month; once that is paid, on the sheet of a later one.
Verdict check_month(const Context& context, base::Date day, base::Month month) {
  const auto own = base::Month::of(day);
  if (own == month) return accepted();
  if (own > month || own < base::Month::of(month.first().plus_months(-kLateMonths))) {
    return refuse("hours-month", "{} is not in {}", day, month);
  }
  if (!is_unpaid(context.state, context.action.by, own)) return accepted();
  return refuse("hours-month", "{} is not in {}; it goes on the sheet of {}, which is not paid yet", day, month, own)
      .hint(fmt::format("'coop hours log {} ...'", own));
}

/// What the member logged for each day on other sheets than that of `log`. REQUIRES: there are days, in order.
std::map<base::Date, std::int64_t> minutes_elsewhere(const Context& context, const HoursLog& log) {
  std::map<base::Date, std::int64_t> minutes;
  const auto last = base::Month::of(log.days.back().date).first().plus_months(kLateMonths);
  for (auto first = base::Month::of(log.days.front().date).first(); first <= last; first = first.plus_months(1)) {
    const auto month = base::Month::of(first);
    const auto* sheet =
        month == log.month ? nullptr : context.state.get<HoursSheet>(hours_ref(month, context.action.by));
    if (!sheet) continue;
    for (const auto& day : sheet->days) minutes[day.date] += day.minutes;
  }
  return minutes;
}

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
  if (!is_unpaid(context.state, context.action.by, log.month)) {
    return refuse("hours-paid", "the pay run of {} is approved already", log.month)
        .hint("log the days in the sheet of a month that is not paid yet");
  }
  if (log.days.empty()) return refuse("hours-empty", "no hours were given");
  const auto tomorrow = context.today().plus_days(1);  // it may be tomorrow already where the member works
  if (log.month > base::Month::of(tomorrow)) return refuse("hours-date", "{} is still to come", log.month);
  std::optional<base::Date> last;
  for (const auto& day : log.days) {
    if (last && day.date <= *last)
      return refuse("hours-order", "the days are not in order, or {} stands twice", day.date);
    last = day.date;
    COOP_CHECK(check_month(context, day.date, log.month));
    if (day.date < *member->since || day.date > tomorrow) {
      return refuse("hours-date", "{} is before the membership of {} or still to come", day.date, context.action.by);
    }
  }
  const auto most = context.policy.hours.most_per_day * kMinutesPerHour;
  auto elsewhere = minutes_elsewhere(context, log);
  for (const auto& day : log.days) {
    // A record from outside may hold any number, so nothing is added to one that is too large already.
    const bool is_possible = day.minutes >= 0 && day.minutes <= kMinutesPerDay;
    if (!is_possible || day.minutes > most - elsewhere[day.date]) {
      const auto said =
          is_possible ? say_minutes(day.minutes + elsewhere[day.date]) : fmt::format("{} minutes", day.minutes);
      return refuse("hours-too-many", "{} on {}; a day has at most {} hours of work", said, day.date,
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
