#include <memory>

#include "commands/act.hpp"
#include "commands/all.hpp"
#include "commands/founding_progress.hpp"
#include "commands/look.hpp"
#include "term/words.hpp"

namespace commands {
namespace {

struct Args : ActOptions {
  rules::MemberId founder;
};

base::Result<cli::Outcome> run(const Args& args, cli::Env& env) {
  const auto build = [&](Draft& draft) -> base::Status {
    draft.action.payload = rules::FoundingStrike{args.founder};
    return {};
  };
  const auto tell = [&](const rules::State& state, const rules::Action&) {
    Telling telling;
    const auto* member = state.member(args.founder);
    const bool gone = member->standing == rules::Standing::Left;
    telling.sentence = gone ? full_name(state, args.founder) + " was struck by all the rest, and is no founder."
                            : "Asked to strike " + full_name(state, args.founder) + ".";
    if (!gone) {
      telling.facts.emplace_back(
          "asked by",
          term::say_count(static_cast<std::int64_t>(member->strikes.size()), "founder") + "; it takes all the rest");
    }
    tell_founding_progress(state, telling);
    return telling;
  };
  return act(env, args, build, tell);
}

}  // namespace

cli::Body founding_strike(cli::Spec& spec) {
  auto args = std::make_shared<Args>();
  spec.summary("Strike a founder who does not answer")
      .description(
          "Takes effect when all the other founders have asked for it; until then the founder may still accept.")
      .argument("<founder>", args->founder, "Who has neither accepted nor declined")
      .complete("member")
      .example("coop founding strike dita", "Go on without Dita, if all the others agree")
      .exits({{0, "recorded"}, {1, "a rule refused it"}})
      .see_also({"coop-founding-accept"});
  declare_act(spec, *args);
  return [args](cli::Env& env) { return run(*args, env); };
}

}  // namespace commands
