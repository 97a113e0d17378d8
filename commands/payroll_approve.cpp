#include <memory>

#include "commands/act.hpp"
#include "commands/all.hpp"
#include "commands/look.hpp"
#include "commands/pay_run_view.hpp"
#include "term/words.hpp"

namespace commands {
namespace {

struct Args : ActOptions {
  base::Month month;
};

base::Result<cli::Outcome> run(const Args& args, cli::Env& env) {
  const auto build = [&](Draft& draft) -> base::Status {
    const auto digest = draft.state.digest(rules::pay_run_ref(args.month));
    draft.action.payload = rules::PayrollApprove{args.month, digest.value_or(base::Sha256())};
    return {};
  };
  const auto tell = [&](const rules::State& state, const rules::Action&) {
    Telling telling;
    const auto& run = *state.get<rules::PayRun>(rules::pay_run_ref(args.month));
    const auto people = term::say_count(people_of(run), "person", "people");
    telling.sentence = fmt::format("Approved the pay run of {}: {} for {}.", args.month,
                                   term::say_money(run.total, env.out.look().utf8), people);
    telling.facts = {{"drafted", fmt::format("by {}", full_name(state, run.drafted_by))},
                     {"digest", draft_digest(run)}};
    telling.next = {fmt::format("coop payroll show {} --slip {}", args.month, run.lines.front().member)};
    telling.details = run_json(state, run);
    return telling;
  };
  return act(env, args, build, tell);
}

}  // namespace

cli::Body payroll_approve(cli::Spec& spec) {
  auto args = std::make_shared<Args>();
  spec.summary("Approve the pay run that somebody else drafted")
      .description(
          "What is approved is the run as it stands now; 'coop payroll show' shows it. If it is drafted again before "
          "the approval is recorded, the approval is refused. Who drafted it cannot approve it, nor can anybody who is "
          "paid a share of payroll.")
      .argument("<month>", args->month, "The month, such as 2024-05")
      .complete("run")
      .example("coop payroll approve 2024-02", "Approve the run of February")
      .exits({{0, "approved"}, {1, "a rule refused it"}})
      .see_also({"coop-payroll-show", "coop-payroll-draft"});
  declare_act(spec, *args);
  return [args](cli::Env& env) { return run(*args, env); };
}

}  // namespace commands
