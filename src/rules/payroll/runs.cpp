#include <algorithm>

#include "rules/payroll/conflicts.hpp"
#include "rules/payroll/payroll.hpp"
#include "rules/payroll/unpaid.hpp"
#include "rules/powers.hpp"

namespace rules {
namespace {

/// In minor units. No wage comes near it; without a bound, hours times a rate that a hand mistyped could overflow, and
/// a chart that passed would stop every run.
constexpr std::int64_t kMostPerHour = 1'000'000'000;

const Grade* find_grade(const PayChart& chart, const GradeId& id) {
  for (const auto& grade : chart.grades) {
    if (grade.id == id) return &grade;
  }
  return nullptr;
}

std::string list_of(const std::vector<Grade>& grades) {
  std::string list;
  for (const auto& grade : grades) list += (list.empty() ? "'" : ", '") + grade.id.str() + "'";
  return list;
}

bool has_run_from(const State& state, base::Date effective) {
  const auto months = state.ids(Kind::PayRun);
  return std::any_of(months.begin(), months.end(), [&](const std::string& id) {
    const auto month = base::Month::parse(id);
    return month && month->first() >= effective;
  });
}

/// The chart by which the hours of a month are paid: the one in force, or for work before the first chart, the first.
const PayChart* chart_of_hours(const State& state, base::Month month) {
  if (const auto* in_force = chart_for(state, month)) return in_force;
  const auto charts = state.ids(Kind::PayChart);
  const auto first = charts.empty() ? base::Result<base::Date>(base::Date()) : base::Date::parse(charts.front());
  return charts.empty() || !first ? nullptr : state.get<PayChart>(pay_chart_ref(*first));
}

/// The cell of the chart's column for a sheet: what its member is paid by. nullptr: they have no grade, or the chart
/// has not theirs.
const Grade* grade_of(const State& state, const SheetName& sheet) {
  const auto* member = state.member(sheet.member);
  const auto* chart = chart_of_hours(state, sheet.month);
  return member && member->grade && chart ? find_grade(*chart, *member->grade) : nullptr;
}

/// The hours that a run of `month` pays, and those that it must leave out.
struct Hours {
  std::vector<SheetName> to_pay;
  std::vector<SheetName> left_out;
};
Hours hours_for(const State& state, base::Month month) {
  Hours hours;
  for (const auto& name : unpaid_sheets(state, month)) {
    const auto* sheet = state.get<HoursSheet>(hours_ref(name.month, name.member));
    const bool is_ready = sheet && sheet->approved_by && grade_of(state, name);
    (is_ready ? hours.to_pay : hours.left_out).push_back(name);
  }
  return hours;
}

/// Do the lines pay the hours as they stand, all that can be paid and no others?
bool pays_hours(const State& state, const PayRun& run, const Hours& hours) {
  return hours.to_pay.size() == run.lines.size() &&
         std::equal(run.lines.begin(), run.lines.end(), hours.to_pay.begin(),
                    [&](const PayLine& line, const SheetName& sheet) {
                      return line.member == sheet.member && line.month == sheet.month &&
                             state.digest(hours_ref(sheet.month, sheet.member)) == line.hours;
                    });
}

/// Does the run take over what is still unpaid? A draft that is older than the run approved last may leave out what
/// that one paid, which would then be paid twice; or know nothing of what that one left out, which would be lost.
bool carries_on(const State& state, const PayRun& run, const Hours& hours) {
  const auto has = [](const std::vector<SheetName>& list, const SheetName& sheet) {
    return std::find(list.begin(), list.end(), sheet) != list.end();
  };
  const auto* last = last_approved_run(state);
  return std::all_of(run.left_out.begin(), run.left_out.end(),
                     [&](const SheetName& sheet) { return has(hours.left_out, sheet); }) &&
         std::all_of(hours.left_out.begin(), hours.left_out.end(), [&](const SheetName& sheet) {
           // What was logged since the draft, of the last run's month or a later one, the next run finds by itself.
           return !last || sheet.month >= last->month || has(run.left_out, sheet);
         });
}

Verdict check_order(const State& state, base::Month month) {
  const auto* last = last_approved_run(state);
  if (!last || last->month < month) return accepted();
  return refuse("payroll-order",
                "the pay run of {} is approved already; hours of {} that are unpaid come into the next", last->month,
                month)
      .hint("draft the run of the month that has just ended");
}

/// The hourly rate of a member: the foot of their cell, or what was awarded inside it.
Verdict rate_of(const Step& step, const MemberId& member, const std::vector<Award>& awards, base::Money& rate) {
  rate = step.from;
  for (const auto& award : awards) {
    if (award.member != member) continue;
    rate = award.rate;
    if (!(rate.currency() == step.from.currency()) || rate.minor() < step.from.minor() ||
        rate.minor() > step.to.minor()) {
      return refuse("payroll-off-chart", "{} an hour for {} is outside {} to {}", rate.str(), member, step.from.str(),
                    step.to.str())
          .by("powers.payroll-chart");
    }
  }
  return accepted();
}

Verdict add_line(const State& state, const SheetName& name, const std::vector<Award>& awards, PayRun& run) {
  const auto ref = hours_ref(name.month, name.member);
  const auto* grade = grade_of(state, name);
  PayLine line;
  line.member = name.member;
  line.month = name.month;
  line.grade = grade->id;
  line.years = years_of_service(*state.member(name.member), name.month);
  COOP_CHECK(rate_of(step_for(*grade, line.years), name.member, awards, line.rate));
  for (const auto& day : state.get<HoursSheet>(ref)->days) line.minutes += day.minutes;
  line.hours = state.digest(ref).value_or(base::Sha256());
  const auto hours = base::Ratio::make(line.minutes, 60);
  const auto gross = hours ? line.rate.times(*hours) : base::Result<base::Money>(hours.error());
  if (!gross) return refuse(gross.error());
  line.gross = *gross;
  const auto total = run.total.plus(line.gross);
  if (!total) return refuse(total.error());
  run.total = *total;
  run.lines.push_back(line);
  return accepted();
}

}  // namespace

const Step& step_for(const Grade& grade, std::int64_t years) {
  const Step* reached = &grade.steps.front();
  for (const auto& step : grade.steps) {
    if (step.years <= years) reached = &step;
  }
  return *reached;
}

std::int64_t years_of_service(const Member& member, base::Month month) {
  std::int64_t years = 0;
  while (member.since && member.since->plus_months(static_cast<int>(12 * (years + 1))) <= month.first()) ++years;
  return years;
}

const PayChart* chart_for(const State& state, base::Month month) {
  const PayChart* found = nullptr;
  for (const auto& id : state.ids(Kind::PayChart)) {  // ISO dates: id order is the order of time
    const auto effective = base::Date::parse(id);
    if (effective && *effective <= month.first()) found = state.get<PayChart>(pay_chart_ref(*effective));
  }
  return found;
}

Verdict check_chart(const Policy& policy, const PayChart& chart) {
  if (chart.effective.day() != 1) return refuse("chart-date", "a pay chart takes effect on the first of a month");
  if (chart.ballot) return refuse("chart-form", "a proposed chart names no ballot");
  if (chart.grades.empty()) return refuse("chart-form", "a pay chart has at least one grade");
  const auto& currency = policy.shares.price.currency();
  for (size_t i = 0; i < chart.grades.size(); ++i) {
    const auto& grade = chart.grades[i];
    if (find_grade(chart, grade.id) != &grade) return refuse("chart-form", "the grade '{}' stands twice", grade.id);
    if (grade.steps.empty() || grade.steps.front().years != 0) {
      return refuse("chart-steps", "the grade '{}' does not begin at 0 years", grade.id);
    }
    for (size_t k = 0; k < grade.steps.size(); ++k) {
      const auto& step = grade.steps[k];
      if (k > 0 && step.years <= grade.steps[k - 1].years) {
        return refuse("chart-steps", "the steps of '{}' do not rise", grade.id);
      }
      const bool one_currency = step.from.currency() == currency && step.to.currency() == currency;
      if (!one_currency || step.from.minor() <= 0 || step.to.minor() < step.from.minor() ||
          step.to.minor() > kMostPerHour) {
        return refuse("chart-range", "{} to {} in '{}' is not a range of pay in {}", step.from.str(), step.to.str(),
                      grade.id, currency.code());
      }
    }
  }
  return accepted();
}

Verdict check_grade(const State& state, const GradeId& grade, base::Month month) {
  const auto* now = chart_for(state, month);
  for (const auto& id : state.ids(Kind::PayChart)) {
    const auto effective = base::Date::parse(id);
    const auto* chart = effective ? state.get<PayChart>(pay_chart_ref(*effective)) : nullptr;
    if (!chart || (chart != now && *effective <= month.first())) continue;
    if (!find_grade(*chart, grade)) {
      return refuse("grade-unknown", "the pay chart of {} has no grade '{}'", chart->effective, grade)
          .by("powers.payroll-chart")
          .hint(fmt::format("its grades are {}; 'coop payroll chart' shows them", list_of(chart->grades)));
    }
  }
  return accepted();
}

std::vector<Grade> grades_from(const State& state, base::Month month) {
  const auto* chart = chart_for(state, month);
  for (const auto& id : state.ids(Kind::PayChart)) {
    const auto effective = base::Date::parse(id);
    if (!chart && effective) chart = state.get<PayChart>(pay_chart_ref(*effective));
  }
  auto grades = chart ? chart->grades : std::vector<Grade>();
  std::erase_if(grades, [&](const Grade& grade) { return !check_grade(state, grade.id, month); });
  return grades;
}

Verdict judge(const Context& context, const PayrollChart& adopt) {
  const auto* proposal = context.state.get<Proposal>(proposal_ref(adopt.proposal));
  const auto* chart = context.state.get<PayChart>(proposal_chart_ref(adopt.proposal));
  if (!proposal || !chart) return refuse("proposal-unknown", "'{}' is not a proposal of a pay chart", adopt.proposal);
  if (context.action.under) {
    const auto* ballot = context.state.get<Ballot>(ballot_ref(BallotId::from(*context.action.under)));
    if (!ballot || ballot->subject.proposal != adopt.proposal) {
      return refuse("mandate-subject", "ballot '{}' was not about '{}'", *context.action.under, adopt.proposal);
    }
  }
  for (const auto& id : context.state.members()) {
    const auto* member = context.state.member(id);
    const bool has_grade = member && member->standing != Standing::Left && member->grade;
    if (!has_grade || find_grade(*chart, *member->grade)) continue;
    return refuse("chart-grade-missing",
                  "{} is of the grade '{}', which this chart does not have; nobody could be paid", id, *member->grade)
        .by("powers.payroll-chart")
        .hint("propose a chart that has every grade in use");
  }
  if (context.state.get<PayChart>(pay_chart_ref(chart->effective))) {
    return refuse("chart-date", "a chart that takes effect on {} was adopted before", chart->effective);
  }
  if (has_run_from(context.state, chart->effective)) {
    return refuse("chart-paid", "pay from {} on was drafted by the chart in force then", chart->effective);
  }
  return accepted();
}

void apply(const Context& context, const PayrollChart& adopt, Changes& changes) {
  auto chart = *context.state.get<PayChart>(proposal_chart_ref(adopt.proposal));
  if (context.action.under) chart.ballot = BallotId::from(*context.action.under);
  changes.write(pay_chart_ref(chart.effective), chart);
  spend_mandate(context, changes);
}

DraftedRun draft_run(const State& state, const MemberId& by, base::Month month, const std::vector<Award>& awards) {
  DraftedRun drafted;
  auto& run = drafted.run;
  run.month = month;
  run.drafted_by = by;
  const auto* chart = chart_for(state, month);
  if (!chart) {
    drafted.verdict =
        refuse("chart-missing", "no pay chart is in force in {}", month).hint("'coop payroll chart' adopts one");
    return drafted;
  }
  run.chart = chart->effective;
  run.chart_sha256 = state.digest(pay_chart_ref(chart->effective)).value_or(base::Sha256());
  run.total = base::Money(0, chart->grades.front().steps.front().from.currency());
  const auto hours = hours_for(state, month);
  run.left_out = hours.left_out;
  for (const auto& award : awards) {
    const auto is_theirs = [&](const auto& named) { return named.member == award.member; };
    if (std::count_if(awards.begin(), awards.end(), is_theirs) != 1 ||
        std::none_of(hours.to_pay.begin(), hours.to_pay.end(), is_theirs)) {
      drafted.verdict =
          refuse("payroll-award", "{} is awarded two rates, or has no hours to be paid in {}", award.member, month);
      return drafted;
    }
  }
  for (const auto& sheet : hours.to_pay) {
    drafted.verdict = add_line(state, sheet, awards, run);
    if (!drafted.verdict) return drafted;
  }
  if (!run.lines.empty()) return drafted;
  if (run.left_out.empty()) {
    drafted.verdict = refuse("payroll-no-hours", "there are no unpaid hours up to {}", month);
  } else {
    const auto& first = run.left_out.front();
    drafted.verdict = refuse("payroll-hours-open", "none of the unpaid hours up to {} are approved", month)
                          .hint(fmt::format("'coop hours approve {} {}'", first.member, first.month));
  }
  return drafted;
}

PayRun as_drafted(PayRun run) {
  run.approved_by.reset();
  return run;
}

Verdict judge(const Context& context, const PayrollDraft& draft) {
  const auto* earlier = context.state.get<PayRun>(pay_run_ref(draft.month));
  if (earlier && earlier->approved_by) {
    return refuse("payroll-approved", "the pay run of {} was approved by {}", draft.month, *earlier->approved_by);
  }
  if (context.today() < draft.month.last()) {
    return refuse("payroll-month-open", "{} is not over yet", draft.month);
  }
  COOP_CHECK(check_order(context.state, draft.month));
  return draft_run(context.state, context.action.by, draft.month, draft.awards).verdict;
}

void apply(const Context& context, const PayrollDraft& draft, Changes& changes) {
  changes.write(pay_run_ref(draft.month), draft_run(context.state, context.action.by, draft.month, draft.awards).run);
}

Verdict judge(const Context& context, const PayrollApprove& approve) {
  const auto* run = context.state.get<PayRun>(pay_run_ref(approve.month));
  if (!run)
    return refuse("payroll-unknown", "no pay run of {} was drafted", approve.month).hint("'coop payroll draft'");
  if (run->approved_by) {
    return refuse("payroll-approved", "the pay run of {} was approved by {}", approve.month, *run->approved_by);
  }
  if (run->drafted_by == context.action.by) {
    return refuse("payroll-two-persons", "{} drafted this run; another person approves it", context.action.by)
        .by("powers.payroll-approve");
  }
  COOP_CHECK(check_disinterested(context));
  COOP_CHECK(check_order(context.state, approve.month));
  const auto hours = hours_for(context.state, approve.month);
  if (!pays_hours(context.state, *run, hours) || !carries_on(context.state, *run, hours)) {
    return refuse("payroll-stale", "hours up to {} were approved or paid after the run was drafted", approve.month)
        .hint("'coop payroll draft' drafts it anew");
  }
  if (context.state.digest(pay_run_ref(approve.month)) != approve.run) {
    return refuse("payroll-changed", "the pay run of {} is not the one that was read", approve.month)
        .hint("look again, then repeat the command");
  }
  return accepted();
}

void apply(const Context& context, const PayrollApprove& approve, Changes& changes) {
  auto run = *context.state.get<PayRun>(pay_run_ref(approve.month));
  run.approved_by = context.action.by;
  changes.write(pay_run_ref(approve.month), run);
}

}  // namespace rules
