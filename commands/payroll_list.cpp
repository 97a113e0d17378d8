#include <memory>

#include "commands/all.hpp"
#include "commands/hours_entry.hpp"
#include "commands/look.hpp"
#include "commands/pay_run_view.hpp"

namespace commands {
namespace {

using term::Align;

std::vector<const rules::PayRun*> runs_of(const rules::State& state) {
  std::vector<const rules::PayRun*> runs;
  for (const auto& id : state.ids(rules::Kind::PayRun)) {
    const auto month = base::Month::parse(id);
    const auto* run = month ? state.get<rules::PayRun>(rules::pay_run_ref(*month)) : nullptr;
    if (run) runs.push_back(run);
  }
  return runs;
}

term::Table table_of(const std::vector<const rules::PayRun*>& runs, const term::Look& look) {
  term::Table table({{"month"},
                     {"people", Align::Right},
                     {"hours", Align::Right},
                     {"total", Align::Right},
                     {"drafted by"},
                     {"approved by"}});
  for (const auto* run : runs) {
    const auto minutes = minutes_of(*run);
    const auto approval = run->approved_by ? term::Cell{run->approved_by->str(), term::Style::Id}
                                           : term::Cell{"not yet", term::Style::Waiting, {""}};
    table.row({run->month.str(),
               term::count_cell(people_of(*run)),
               {say_hours(minutes), term::Style::Plain, {fmt::format("{}", minutes)}},
               term::money_cell(run->total, look),
               {run->drafted_by.str(), term::Style::Id},
               approval});
  }
  return table;
}

base::Result<cli::Outcome> run(cli::Env& env) {
  COOP_TRY(const auto ledger, look(env));
  const auto& state = ledger.state();
  const auto runs = runs_of(state);
  if (const auto* failure = state.failure()) return *failure;
  if (env.options.json) {
    auto list = report::Json::array();
    for (const auto* run : runs) list.add(run_json(state, *run));
    env.out.write(report::Json::object().set("runs", std::move(list)).text());
  } else if (env.options.plain) {
    env.out.write(table_of(runs, env.out.look()).plain());
  } else if (runs.empty()) {
    env.out.line("No pay run has been drafted yet.");
  } else {
    env.out.write(table_of(runs, env.out.look()).text(env.out.look()));
  }
  return cli::Outcome::done();
}

}  // namespace

cli::Body payroll_list(cli::Spec& spec) {
  spec.summary("List the pay runs, and who drafted and approved each")
      .description("A run that is not approved yet pays nobody.")
      .example("coop payroll list", "Every pay run")
      .exits({{0, "listed, if anything"}})
      .see_also({"coop-payroll-show", "coop-payroll-draft"});
  return [](cli::Env& env) { return run(env); };
}

}  // namespace commands
