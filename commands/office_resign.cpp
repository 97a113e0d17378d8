#include <memory>

#include "commands/act.hpp"
#include "commands/all.hpp"
#include "commands/confirm.hpp"
#include "commands/look.hpp"
#include "commands/next_step.hpp"
#include "commands/office_text.hpp"

namespace commands {
namespace {

struct Args : ActOptions {
  rules::OfficeId left;
};

base::Result<cli::Outcome> run(const Args& args, cli::Env& env) {
  const auto& id = args.left;
  const auto build = [&](Draft& draft) -> base::Status {
    COOP_TRY(const auto view, find_office(draft.state, id));
    draft.action.payload = rules::OfficeResign{id};
    // Whether it is theirs, the rules say; asking comes after that, where it could be yes.
    if (args.dry_run || !view.is_held() || view.office->holder != draft.action.by) return {};
    return confirm(env,
                   fmt::format("The office '{}' will be vacant until somebody else is elected.\nLay it down?", id));
  };
  const auto tell = [&](const rules::State& state, const rules::Action& action) {
    Telling telling;
    telling.sentence = fmt::format("{} has laid down the office '{}'. It is vacant.", full_name(state, action.by), id);
    telling.next = steps_to_ballot({state, action.by, action.at},
                                   fmt::format("coop ballot open <id> --office {} --candidate <member>", id), {{}, id});
    telling.details.set("office", id).set("member", action.by);
    return telling;
  };
  return act(env, args, build, tell);
}

}  // namespace

cli::Body office_resign(cli::Spec& spec) {
  auto args = std::make_shared<Args>();
  spec.summary("Lay down an office that you hold")
      .description(
          "The office is vacant at once, and nobody has its powers until somebody is elected and accepts. You stay a "
          "member.")
      .argument("<office>", args->left, "The office")
      .complete("office")
      .example("coop office resign president --yes", "Lay it down without being asked")
      .exits({{0, "laid down"}, {1, "a rule refused it, or you did not confirm it"}})
      .see_also({"coop-office-accept", "coop-member-resign"});
  declare_act(spec, *args);
  return [args](cli::Env& env) { return run(*args, env); };
}

}  // namespace commands
