#include <memory>

#include "commands/act.hpp"
#include "commands/all.hpp"
#include "commands/founding_progress.hpp"
#include "commands/look.hpp"
#include "commands/statement_file.hpp"

namespace commands {
namespace {

struct Args : ActOptions {
  std::vector<std::string> statements;
};

base::Result<cli::Outcome> run(const Args& args, cli::Env& env) {
  const auto build = [&](Draft& draft) -> base::Status {
    draft.action.payload = rules::FoundingAccept{};
    for (const auto& file : args.statements) {
      COOP_TRY(auto said, read_statement(file, "founding-accept"));
      bring(draft.action, std::move(said));
    }
    return {};
  };
  const auto tell = [&](const rules::State& state, const rules::Action& action) {
    Telling telling;
    std::string who;
    for (const auto& said : action.said) who += (who.empty() ? "" : ", ") + full_name(state, said.statement.by);
    telling.sentence = who.empty() ? full_name(state, action.by) + " accepted the founding."
                                   : "Recorded the acceptance of " + who + ".";
    tell_founding_progress(state, telling);
    return telling;
  };
  return act(env, args, build, tell);
}

}  // namespace

cli::Body founding_accept(cli::Spec& spec) {
  auto args = std::make_shared<Args>();
  spec.summary("Accept the founding, as one of its founders")
      .description(
          "Every founder accepts, declines or is struck by all the rest before the co-op can do anything else. With "
          "statements, records the acceptance of founders who signed one elsewhere ('coop sign founding-accept').")
      .argument("[<statement>...]", args->statements, "Signed acceptances of other founders")
      .complete("file")
      .example("coop founding accept", "Accept with your own key")
      .exits({{0, "accepted"}, {1, "a rule refused it"}})
      .see_also({"coop-init", "coop-founding-decline", "coop-sign"});
  declare_act(spec, *args);
  return [args](cli::Env& env) { return run(*args, env); };
}

}  // namespace commands
