#include <memory>

#include "commands/act.hpp"
#include "commands/all.hpp"
#include "commands/confirm.hpp"
#include "commands/key_text.hpp"
#include "commands/look.hpp"

namespace commands {
namespace {

struct Args : ActOptions {
  std::string key;
};

base::Result<cli::Outcome> run(const Args& args, cli::Env& env) {
  const auto build = [&](Draft& draft) -> base::Status {
    COOP_TRY(const auto key, find_key(draft.state, args.key));
    draft.action.payload = rules::KeyRevoke{key};
    const auto* record = draft.state.get<rules::Key>(rules::key_ref(key));
    // Whose it is and whether it is in force, the rules say; asking comes after that, where it could be yes.
    if (args.dry_run || !record || record->owner != draft.action.by || record->until) return {};
    return confirm(
        env, fmt::format("The key {} can never be used in this co-op again.\nRevoke it?", short_fingerprint(key)));
  };
  const auto tell = [](const rules::State& state, const rules::Action& action) {
    const auto& key = std::get<rules::KeyRevoke>(action.payload).key;
    Telling telling;
    telling.sentence =
        fmt::format("Revoked a key of {}. What it signed before stays good.", full_name(state, action.by));
    telling.facts = {{"revoked", fingerprint_of(key)}};
    telling.next = {fmt::format("coop key list {}", action.by)};
    telling.details.set("member", action.by).set("key", key).set("fingerprint", fingerprint_of(key));
    return telling;
  };
  return act(env, args, build, tell);
}

}  // namespace

cli::Body key_revoke(cli::Spec& spec) {
  auto args = std::make_shared<Args>();
  spec.summary("End one of your keys for good")
      .description(
          "For a key that was lost, stolen or replaced. From then on nothing that it signs counts; what it signed "
          "before "
          "keeps its force. The last key of a member cannot be revoked: add the new one first.")
      .argument("<key>", args->key, "The key's fingerprint, or the beginning of it")
      .complete("key")
      .example("coop key revoke SHA256:L77ZzTtF --yes", "End the key whose fingerprint begins so, without being asked")
      .exits({{0, "revoked"}, {1, "a rule refused it, or you did not confirm it"}})
      .see_also({"coop-key-list", "coop-key-add"});
  declare_act(spec, *args);
  return [args](cli::Env& env) { return run(*args, env); };
}

}  // namespace commands
