#include <memory>

#include "commands/act.hpp"
#include "commands/all.hpp"
#include "commands/look.hpp"

namespace commands {
namespace {

struct Args : ActOptions {
  std::vector<rules::MemberId> guardians;
};

base::Result<cli::Outcome> run(const Args& args, cli::Env& env) {
  const auto build = [&](Draft& draft) -> base::Status {
    for (const auto& id : args.guardians) {
      COOP_CHECK(find<rules::Member>(draft.state, rules::member_ref(id), "member", "member-unknown"));
    }
    draft.action.payload = rules::RecoveryCircle{args.guardians};
    return {};
  };
  const auto tell = [](const rules::State& state, const rules::Action& action) {
    const auto& guardians = std::get<rules::RecoveryCircle>(action.payload).guardians;
    Telling telling;
    telling.sentence = fmt::format("Chose the recovery circle of {}.", full_name(state, action.by));
    for (const auto& id : guardians) telling.facts.emplace_back("guardian", full_name(state, id));
    telling.facts.emplace_back("needed",
                               fmt::format("{} of them, to replace a lost key; it then takes {} days",
                                           state.policy()->recovery.approvals, state.policy()->recovery.wait_days));
    telling.details.set("member", action.by).set("guardians", report::Json::array(guardians));
    return telling;
  };
  return act(env, args, build, tell);
}

}  // namespace

cli::Body recovery_circle(cli::Spec& spec) {
  auto args = std::make_shared<Args>();
  spec.summary("Choose who can together replace your lost key")
      .description(
          "Your guardians are members whom you trust to know you. If you lose every key, so many of them as the "
          "articles say can approve a new one. They cannot act in your name, and a key of yours that is still in force "
          "can veto what they approve. What you choose replaces what you chose before.")
      .argument("<member>...", args->guardians, "The guardians")
      .complete("member")
      .example("coop recovery circle bo dita", "Let Bo and Dita replace a key that you lost")
      .exits({{0, "chosen"}, {1, "a rule refused it"}})
      .see_also({"coop-recovery-request", "coop-member-show", "coop-keys(7)"});
  declare_act(spec, *args);
  return [args](cli::Env& env) { return run(*args, env); };
}

}  // namespace commands
