#include <algorithm>

#include "rules/payroll/conflicts.hpp"
#include "rules/payroll/payroll.hpp"
#include "rules/powers.hpp"

namespace rules {
namespace {

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

/// Do the lines pay the hours as they stand, everybody's and no others?
bool pays_hours(const State& state, const PayRun& run) {
  const auto members = state.ids(Kind::HoursSheet, run.month.str());
  return members.size() == run.lines.size() &&
         std::all_of(run.lines.begin(), run.lines.end(), [&](const PayLine& line) {
           return state.digest(hours_ref(run.month, line.member)) == line.hours;
         });
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

Verdict add_line(const State& state, const PayChart& chart, const MemberId& id, const std::vector<Award>& awards,
                 PayRun& run) {
  const auto ref = hours_ref(run.month, id);
  const auto* sheet = state.get<HoursSheet>(ref);
  const auto* member = state.member(id);
  if (!sheet || !member || !member->grade) return refuse("payroll-no-grade", "{} has no grade in the pay chart", id);
  if (!sheet->approved_by) {
    return refuse("payroll-hours-open", "the hours of {} for {} are not approved", id, run.month)
        .hint(fmt::format("'coop hours approve {} {}'", id, run.month));
  }
  const auto* grade = find_grade(chart, *member->grade);
  if (!grade)
    return refuse("payroll-no-grade", "the pay chart of {} has no grade '{}'", chart.effective, *member->grade);
  PayLine line;
  line.member = id;
  line.grade = grade->id;
  line.years = years_of_service(*member, run.month);
  COOP_CHECK(rate_of(step_for(*grade, line.years), id, awards, line.rate));
  for (const auto& day : sheet->days) line.minutes += day.minutes;
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
      if (!one_currency || step.from.minor() <= 0 || step.to.minor() < step.from.minor()) {
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
    if (member->standing == Standing::Left || !member->grade || find_grade(*chart, *member->grade)) continue;
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
  const auto members = state.ids(Kind::HoursSheet, month.str());
  for (const auto& award : awards) {
    const auto times =
        std::count_if(awards.begin(), awards.end(), [&](const Award& a) { return a.member == award.member; });
    if (times != 1 || std::find(members.begin(), members.end(), award.member.str()) == members.end()) {
      drafted.verdict = refuse("payroll-award", "{} is awarded two rates, or has no hours in {}", award.member, month);
      return drafted;
    }
  }
  for (const auto& id : members) {
    drafted.verdict = add_line(state, *chart, MemberId::from(id), awards, run);
    if (!drafted.verdict) return drafted;
  }
  if (run.lines.empty()) drafted.verdict = refuse("payroll-no-hours", "nobody has logged hours for {}", month);
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
  if (!pays_hours(context.state, *run)) {
    return refuse("payroll-stale", "hours of {} were logged or approved after the run was drafted", approve.month)
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
