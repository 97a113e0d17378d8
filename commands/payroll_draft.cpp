#include <memory>

#include "base/typed.hpp"
#include "commands/act.hpp"
#include "commands/all.hpp"
#include "commands/look.hpp"
#include "commands/next_step.hpp"
#include "commands/pay_run_view.hpp"
#include "commands/share_parts.hpp"
#include "term/words.hpp"

namespace commands {
namespace {

struct Args : ActOptions {
  base::Month month;
  std::vector<std::string> rates;
};

/// "bo=19.50"
base::Result<rules::Award> parse_rate(std::string_view text, const rules::State& state) {
  const auto equals = text.find('=');
  if (equals == text.npos) {
    return base::fail("rate-form", "cannot read '{}' as a rate", text.substr(0, 60))
        .as(base::ErrorKind::Usage)
        .hint("write the member and the hourly rate, like bo=19.50");
  }
  rules::Award award;
  COOP_TRY(award.member, rules::MemberId::parse(text.substr(0, equals)));
  COOP_CHECK(find<rules::Member>(state, rules::member_ref(award.member), "member", "member-unknown"));
  COOP_TRY(const auto currency, share_currency(state));
  COOP_TRY(award.rate, base::parse_typed_money(text.substr(equals + 1), currency));
  return award;
}

base::Result<cli::Outcome> run(const Args& args, cli::Env& env) {
  const auto build = [&](Draft& draft) -> base::Status {
    rules::PayrollDraft payload{args.month, {}};
    for (const auto& rate : args.rates) {
      COOP_TRY(auto award, parse_rate(rate, draft.state));
      payload.awards.push_back(std::move(award));
    }
    draft.action.payload = payload;
    return {};
  };
  const auto tell = [&](const rules::State& state, const rules::Action& action) {
    Telling telling;
    const auto& run = *state.get<rules::PayRun>(rules::pay_run_ref(args.month));
    const auto people = term::say_count(people_of(run), "person", "people");
    if (!env.options.json) env.out.print("{}\n", run_table(run, env.out.look()).text(env.out.look()));
    telling.sentence = fmt::format("Drafted the pay run of {}: {} for {}.", args.month,
                                   term::say_money(run.total, env.out.look().utf8), people);
    telling.facts = {{"chart", fmt::format("in force from {}", run.chart)}, {"digest", draft_digest(run)}};
    if (!run.left_out.empty()) telling.facts.emplace_back("left out", say_left_out(state, run));
    const auto digest = state.digest(rules::pay_run_ref(args.month)).value_or(base::Sha256());
    telling.next = {step({state, action.by, action.at}, fmt::format("coop payroll approve {}", args.month),
                         rules::PayrollApprove{args.month, digest})};
    telling.details = run_json(state, run);
    return telling;
  };
  return act(env, args, build, tell);
}

}  // namespace

cli::Body payroll_draft(cli::Spec& spec) {
  auto args = std::make_shared<Args>();
  spec.summary("Draft the pay run of a month from approved hours")
      .description(
          "Each line is the approved hours of a member times the rate of their grade and years in the chart in force, "
          "rounded once. Another person approves the run. Until then it can be drafted again.")
      .description(
          "Hours that nobody has approved are left out and named; the next run pays them once they are, by the chart "
          "of "
          "the month in which they were worked.")
      .description("Where the chart gives a range, the rate is its foot; --rate awards another one inside the range.")
      .argument("<month>", args->month, "The month, such as 2024-05")
      .complete("month")
      .option("--rate <member=amount>", args->rates, "An hourly rate inside the range of the chart; may be repeated")
      .example("coop payroll draft 2024-02", "Draft the run of February")
      .example("coop payroll draft 2024-02 --rate bo=19.50", "The same, with an award for Bo")
      .exits({{0, "drafted"}, {1, "a rule refused it"}})
      .see_also({"coop-payroll-approve", "coop-payroll-chart", "coop-hours-list"});
  declare_act(spec, *args);
  return [args](cli::Env& env) { return run(*args, env); };
}

}  // namespace commands
