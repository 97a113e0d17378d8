#include <memory>

#include "commands/act.hpp"
#include "commands/all.hpp"
#include "commands/key_text.hpp"
#include "commands/look.hpp"
#include "commands/statement_file.hpp"

namespace commands {
namespace {

struct Args : ActOptions {
  std::string file;
};

base::Result<cli::Outcome> run(const Args& args, cli::Env& env) {
  const auto build = [&](Draft& draft) -> base::Status {
    COOP_TRY(auto said, read_statement(args.file, "member-apply"));
    draft.action.payload = rules::MemberApply{said.statement.by};
    bring(draft.action, std::move(said));
    return {};
  };
  const auto tell = [](const rules::State& state, const rules::Action& action) {
    const auto& said = action.said.front();
    const auto& id = said.statement.by;
    Telling telling;
    telling.sentence = fmt::format("Recorded the application of {}.", full_name(state, id));
    telling.facts = {{"their key", fingerprint_of(said.key_id)}};
    telling.next = {fmt::format("coop proposal new <id> --kind membership --member {} --title <text>", id)};
    telling.details.set("member", id).set("name", said.statement.name).set("key", said.key_id);
    return telling;
  };
  return act(env, args, build, tell);
}

}  // namespace

cli::Body member_apply(cli::Spec& spec) {
  auto args = std::make_shared<Args>();
  spec.summary("Record somebody's application for membership")
      .description(
          "The applicant signs the application with their own key, by 'coop sign member-apply' or with stock "
          "ssh-keygen; "
          "a member records it. It names the articles that the applicant has read. An applicant has no vote and signs "
          "nothing yet: the articles say who admits.")
      .argument("<file>", args->file, "The applicant's statement, or - for standard input")
      .complete("file")
      .example("coop member apply eli.yaml", "Record what Eli has signed")
      .exits({{0, "recorded"}, {1, "a rule refused it"}, {3, "the file or its signature is not good"}})
      .see_also({"coop-sign", "coop-member-admit", "coop-proposal-new"});
  declare_act(spec, *args);
  return [args](cli::Env& env) { return run(*args, env); };
}

}  // namespace commands
