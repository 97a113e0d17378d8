#include <memory>

#include "commands/act.hpp"
#include "commands/all.hpp"
#include "commands/facts.hpp"
#include "commands/look.hpp"
#include "rules/payroll/payroll.hpp"
#include "term/table.hpp"
#include "term/words.hpp"

namespace commands {
namespace {

using term::Align;

struct Args : ActOptions {
  std::optional<rules::ProposalId> proposal;
};

/// One that pay is computed by this month, or will be.
struct Shown {
  const rules::PayChart* chart = nullptr;
  bool in_force = false;
};

std::vector<Shown> charts_from(const rules::State& state, base::Month month) {
  std::vector<Shown> shown;
  if (const auto* chart = rules::chart_for(state, month)) shown.push_back({chart, true});
  for (const auto& id : state.ids(rules::Kind::PayChart)) {
    const auto effective = base::Date::parse(id);
    if (!effective || *effective <= month.first()) continue;
    if (const auto* chart = state.get<rules::PayChart>(rules::pay_chart_ref(*effective)))
      shown.push_back({chart, false});
  }
  return shown;
}

term::Table table_of(const rules::PayChart& chart, const term::Look& look, const std::vector<term::Cell>& before) {
  std::vector<term::Column> columns(before.size());
  for (const auto& column : {term::Column{"grade"},
                             {"title", Align::Left, true},
                             {"from year", Align::Right},
                             {"lowest", Align::Right},
                             {"highest", Align::Right}}) {
    columns.push_back(column);
  }
  term::Table table(columns);
  for (const auto& grade : chart.grades) {
    for (const auto& step : grade.steps) {
      auto cells = before;
      const bool first = &step == &grade.steps.front();
      cells.push_back({first ? grade.id.str() : std::string(), term::Style::Id, {grade.id.str()}});
      cells.push_back({first ? grade.title : std::string(), term::Style::Plain, {grade.title}});
      cells.push_back(term::count_cell(step.years));
      cells.push_back(term::money_cell(step.from, look));
      cells.push_back(term::money_cell(step.to, look));
      table.row(std::move(cells));
    }
  }
  return table;
}

report::Json json_of(const Shown& shown) {
  auto grades = report::Json::array();
  for (const auto& grade : shown.chart->grades) {
    auto steps = report::Json::array();
    for (const auto& step : grade.steps) {
      steps.add(report::Json::object().set("years", step.years).set("from", step.from).set("to", step.to));
    }
    grades.add(report::Json::object().set("id", grade.id).set("title", grade.title).set("steps", std::move(steps)));
  }
  auto json = report::Json::object();
  json.set("effective", shown.chart->effective).set("in_force", shown.in_force).set("ballot", shown.chart->ballot);
  return json.set("grades", std::move(grades));
}

base::Result<cli::Outcome> show(cli::Env& env) {
  COOP_TRY(const auto ledger, look(env));
  const auto& state = ledger.state();
  const auto& look = env.out.look();
  const auto charts = charts_from(state, base::Month::of(env.now.utc_date()));
  if (const auto* failure = state.failure()) return *failure;
  if (env.options.json) {
    auto list = report::Json::array();
    for (const auto& shown : charts) list.add(json_of(shown));
    env.out.write(report::Json::object().set("charts", std::move(list)).text());
    return cli::Outcome::done();
  }
  if (env.options.plain) {
    for (const auto& [chart, in_force] : charts) {
      env.out.write(table_of(*chart, look, {chart->effective.str(), in_force ? "in force" : "to come"}).plain());
    }
    return cli::Outcome::done();
  }
  if (charts.empty()) env.out.line("No pay chart is in force. Propose one, and adopt it once its ballot has passed.");
  for (const auto& [chart, in_force] : charts) {
    if (chart != charts.front().chart) env.out.line();
    const auto words = fmt::format("Pay chart {} {}", in_force ? "in force since" : "to come, from", chart->effective);
    env.out.write(heading_line(words, chart->ballot ? fmt::format("ballot {}", *chart->ballot) : "", look));
    env.out.print("\n{}", table_of(*chart, look, {}).text(look));
  }
  return cli::Outcome::done();
}

base::Result<cli::Outcome> adopt(const Args& args, cli::Env& env) {
  const auto build = [&](Draft& draft) -> base::Status {
    COOP_CHECK(find<rules::Proposal>(draft.state, rules::proposal_ref(*args.proposal), "proposal", "proposal-unknown"));
    draft.action.payload = rules::PayrollChart{*args.proposal};
    return {};
  };
  const auto tell = [&](const rules::State& state, const rules::Action&) {
    Telling telling;
    const auto& chart = *state.get<rules::PayChart>(rules::proposal_chart_ref(*args.proposal));
    const auto grades = static_cast<std::int64_t>(chart.grades.size());
    telling.sentence = fmt::format("Adopted the pay chart of '{}', in force from {}.", *args.proposal,
                                   term::say_date(chart.effective));
    telling.facts = {{"grades", term::say_number(grades)}};
    telling.next = {"coop payroll chart"};
    telling.details.set("proposal", *args.proposal).set("effective", chart.effective).set("grades", grades);
    return telling;
  };
  return act(env, args, build, tell);
}

}  // namespace

cli::Body payroll_chart(cli::Spec& spec) {
  auto args = std::make_shared<Args>();
  spec.summary("Show the pay chart, or adopt one that was voted")
      .description(
          "Alone, it shows the chart in force this month and those that are to come. With a proposal, it adopts that "
          "proposal's chart under the ballot that carried it; the other options are for that.")
      .description("A rate is by the hour: the range of a grade from so many full years of service on.")
      .argument("[<proposal>]", args->proposal, "The proposal whose chart is adopted")
      .complete("proposal")
      .example("coop payroll chart", "The chart in force")
      .example("coop payroll chart chart-2024", "Adopt the chart that the owners voted")
      .exits({{0, "shown or adopted"}, {1, "a rule refused it"}})
      .see_also({"coop-payroll-draft", "coop-proposal-new"});
  declare_act(spec, *args, true);
  return [args](cli::Env& env) { return args->proposal ? adopt(*args, env) : show(env); };
}

}  // namespace commands
