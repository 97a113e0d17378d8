#include <algorithm>
#include <memory>

#include "commands/act.hpp"
#include "commands/all.hpp"
#include "commands/hours_entry.hpp"
#include "commands/look.hpp"
#include "commands/next_step.hpp"
#include "term/words.hpp"

namespace commands {
namespace {

struct Args : ActOptions {
  rules::MemberId member;
  base::Month month;
};

/// The next sheet of the month that waits for approval; when there is none, the pay run.
std::string next_after(const rules::State& state, const rules::Action& action, base::Month month) {
  const Reader reader{state, action.by, action.at};
  std::optional<std::string> for_others;
  for (const auto& id : state.ids(rules::Kind::HoursSheet, month.str())) {
    const auto member = rules::MemberId::from(id);
    const auto ref = rules::hours_ref(month, member);
    const auto* sheet = state.get<rules::HoursSheet>(ref);
    if (!sheet || sheet->approved_by) continue;
    const rules::HoursApprove approve{member, month, state.digest(ref).value_or(base::Sha256())};
    const auto command = fmt::format("coop hours approve {} {}", member, month);
    if (may(reader, approve)) return command;
    if (!for_others) for_others = step(reader, command, approve);
  }
  if (for_others) return *for_others;
  // The run is drafted when the month is over, which may be later.
  const auto over = base::Instant::from_seconds(month.last().days() * 86'400);
  return step({state, action.by, std::max(action.at, over)}, fmt::format("coop payroll draft {}", month),
              rules::PayrollDraft{month, {}});
}

base::Result<cli::Outcome> run(const Args& args, cli::Env& env) {
  const auto build = [&](Draft& draft) -> base::Status {
    COOP_CHECK(find<rules::Member>(draft.state, rules::member_ref(args.member), "member", "member-unknown"));
    const auto sheet = draft.state.digest(rules::hours_ref(args.month, args.member));
    draft.action.payload = rules::HoursApprove{args.member, args.month, sheet.value_or(base::Sha256())};
    return {};
  };
  const auto tell = [&](const rules::State& state, const rules::Action& action) {
    Telling telling;
    const auto* sheet = state.get<rules::HoursSheet>(rules::hours_ref(args.month, args.member));
    std::int64_t minutes = 0;
    for (const auto& day : sheet->days) minutes += day.minutes;
    const auto days = static_cast<std::int64_t>(sheet->days.size());
    telling.sentence =
        fmt::format("Approved {} hours of {} for {}.", say_hours(minutes), full_name(state, args.member), args.month);
    telling.facts = {{"days", fmt::format("{}, {} to {}", term::say_count(days, "day"), sheet->days.front().date,
                                          sheet->days.back().date)}};
    telling.next = {next_after(state, action, args.month)};
    const auto digest = std::get<rules::HoursApprove>(action.payload).sheet;
    telling.details.set("member", args.member).set("month", args.month).set("minutes", minutes);
    telling.details.set("sheet_sha256", digest.str());
    return telling;
  };
  return act(env, args, build, tell);
}

}  // namespace

cli::Body hours_approve(cli::Spec& spec) {
  auto args = std::make_shared<Args>();
  spec.summary("Approve a member's hours of a month")
      .description(
          "What is approved is the sheet as it stands now; 'coop hours list' shows its days. If it changes before the "
          "approval is recorded, the approval is refused. Nobody approves hours of their own, and who is paid a share "
          "of payroll approves none.")
      .argument("<member>", args->member, "Whose hours")
      .complete("member")
      .argument("<month>", args->month, "The month, such as 2024-05")
      .complete("month")
      .example("coop hours approve bo 2024-02", "Approve what Bo logged for February")
      .exits({{0, "approved"}, {1, "a rule refused it"}})
      .see_also({"coop-hours-list", "coop-payroll-draft"});
  declare_act(spec, *args);
  return [args](cli::Env& env) { return run(*args, env); };
}

}  // namespace commands
