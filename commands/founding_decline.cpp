#include <memory>

#include "commands/act.hpp"
#include "commands/all.hpp"
#include "commands/founding_progress.hpp"
#include "commands/look.hpp"

namespace commands {
namespace {

base::Result<cli::Outcome> run(const ActOptions& args, cli::Env& env) {
  const auto build = [](Draft& draft) -> base::Status {
    draft.action.payload = rules::FoundingDecline{};
    return {};
  };
  const auto tell = [](const rules::State& state, const rules::Action& action) {
    Telling telling;
    telling.sentence = full_name(state, action.by) + " declined, and is no founder.";
    tell_founding_progress(state, telling);
    telling.next.clear();  // what comes next is for those who stay
    return telling;
  };
  return act(env, args, build, tell);
}

}  // namespace

cli::Body founding_decline(cli::Spec& spec) {
  auto args = std::make_shared<ActOptions>();
  spec.summary("Decline the founding, as one of its founders")
      .description("You are taken off the register; the others need not accept anew.")
      .example("coop founding decline", "Decline with your own key")
      .exits({{0, "declined"}, {1, "a rule refused it"}})
      .see_also({"coop-founding-accept"});
  declare_act(spec, *args);
  return [args](cli::Env& env) { return run(*args, env); };
}

}  // namespace commands
