#include <memory>

#include "commands/act.hpp"
#include "commands/all.hpp"
#include "commands/confirm.hpp"
#include "commands/look.hpp"
#include "term/wrap.hpp"

namespace commands {
namespace {

struct Args : ActOptions {
  std::optional<std::string> confirm;
};

std::string wrapped(std::string_view text) {
  constexpr int kColumns = 78;
  return term::wrap(text, kColumns) + "\nType the member's id to confirm:";
}

/// What ends with the membership, as the person is asked.
std::string question(const rules::State& state, const rules::MemberId& id) {
  const auto* member = state.member(id);
  if (member->standing == rules::Standing::Applicant) {
    return wrapped(
        fmt::format("This withdraws the application of {}. It cannot be taken back: neither the id nor the key "
                    "can be used again.",
                    full_name(state, id)));
  }
  return wrapped(
      fmt::format("This ends the membership of {}: keys, vote, share and offices go with it. It is signed by you "
                  "and cannot be taken back; to come back is to apply anew, with another id and another key.",
                  full_name(state, id)));
}

base::Result<cli::Outcome> run(const Args& args, cli::Env& env) {
  const auto build = [&](Draft& draft) -> base::Status {
    draft.action.payload = rules::MemberResign{};
    if (args.dry_run) return {};
    return confirm_by_id(env, question(draft.state, draft.action.by), draft.action.by.str(), args.confirm);
  };
  const auto tell = [](const rules::State& state, const rules::Action& action) {
    const auto* share = state.get<rules::Share>(rules::share_ref(action.by));
    Telling telling;
    telling.sentence = share ? fmt::format("{} has left the co-op.", full_name(state, action.by))
                             : fmt::format("{} has withdrawn the application.", full_name(state, action.by));
    telling.next = {"coop member list"};
    telling.details.set("member", action.by);
    if (share) {
      telling.facts = {
          {"share", fmt::format("number {}, ended; it is to be paid out as the articles say", share->number)}};
      telling.details.set("share", share->number);
    }
    return telling;
  };
  return act(env, args, build, tell);
}

}  // namespace

cli::Body member_resign(cli::Spec& spec) {
  auto args = std::make_shared<Args>();
  spec.summary("Leave the co-op, or withdraw your application")
      .description(
          "Your keys, your vote, your share and your offices end at once; the register keeps your name and your days. "
          "A vote "
          "that you cast in an open ballot stays. Being paid out is another thing, and the articles say how.")
      .option("--confirm <id>", args->confirm, "Your own id: confirms it without being asked")
      .complete("member")
      .example("coop member resign --confirm dita", "Leave, as Dita")
      .exits({{0, "left"}, {1, "a rule refused it, or you did not confirm it"}})
      .see_also({"coop-office-resign", "coop-member-show"});
  declare_act(spec, *args);
  return [args](cli::Env& env) { return run(*args, env); };
}

}  // namespace commands
