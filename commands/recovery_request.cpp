#include <memory>

#include "commands/act.hpp"
#include "commands/all.hpp"
#include "commands/look.hpp"
#include "commands/recovery_view.hpp"
#include "commands/statement_file.hpp"

namespace commands {
namespace {

struct Args : ActOptions {
  std::string file;
};

base::Result<cli::Outcome> run(const Args& args, cli::Env& env) {
  std::optional<os::Zone> zone;
  const auto build = [&](Draft& draft) -> base::Status {
    COOP_TRY(auto said, read_statement(args.file, "key-recover"));
    draft.action.payload = rules::RecoveryRequest{said.statement.by};
    bring(draft.action, std::move(said));
    zone = draft.zone;
    return {};
  };
  const auto tell = [&](const rules::State& state, const rules::Action& action) {
    const auto& said = action.said.front();
    return tell_recovery(state, said.key_id,
                         fmt::format("Recorded that {} asks for a new key.", full_name(state, said.statement.by)),
                         *zone);
  };
  return act(env, args, build, tell);
}

}  // namespace

cli::Body recovery_request(cli::Spec& spec) {
  auto args = std::make_shared<Args>();
  spec.summary("Record that a member who lost their keys asks for a new one")
      .description(
          "The member makes a new key and proves it, with 'coop key new' and 'coop sign key-recover --as ID'. Any "
          "member "
          "records the file. It changes nothing yet: the guardians approve it, or a ballot grants it, and then the "
          "articles' waiting time runs. See that it is really they who ask: meet them, or call.")
      .argument("<file>", args->file, "What the new key has signed, or - for standard input")
      .complete("file")
      .example("coop recovery request dita-new.yaml", "Dita lost her key, and has a new one")
      .exits({{0, "recorded"}, {1, "a rule refused it"}, {3, "the file or its signature is not good"}})
      .see_also({"coop-sign", "coop-recovery-approve", "coop-recovery-grant", "coop-recovery-list"});
  declare_act(spec, *args);
  return [args](cli::Env& env) { return run(*args, env); };
}

}  // namespace commands
