#include <memory>

#include "base/text.hpp"
#include "commands/act.hpp"
#include "commands/all.hpp"
#include "commands/kept_commit.hpp"
#include "history/admission.hpp"
#include "history/recorded.hpp"
#include "store/kept.hpp"

namespace commands {
namespace {

struct Args : IdentityOptions {
  std::string commit;
};

base::Result<cli::Outcome> run(const Args& args, cli::Env& env) {
  const history::Marks marks(state_folder(env));
  COOP_TRY(auto ledger, history::Ledger::open(env.options.directory, marks, history::Ledger::For::Writing));
  COOP_TRY(const auto oid, find_kept(ledger.repository(), args.commit));
  COOP_TRY(const auto recorded, history::read_recorded(ledger.repository(), oid));
  COOP_TRY(const auto identity, who(env, ledger.state(), args));
  if (const auto* coop = ledger.state().get<rules::Coop>(rules::coop_ref())) env.time_zone = coop->time_zone;
  auto action = recorded.body.action;
  if (action.by != identity.member) {
    return base::fail("aside-other", "it waits for the key of {}", action.by)
        .as(base::ErrorKind::Signing)
        .hint("only its author can do it again; anybody can drop it");
  }
  COOP_CHECK(history::check_signer(ledger.state(), recorded));
  action.at = std::max(env.now, ledger.state().last_at().value_or(env.now));
  auto prepared = ledger.prepare(std::move(action), identity.key.id());
  if (!prepared) return with_article(std::move(prepared).error(), ledger.state());
  COOP_TRY(const auto signer, signer_of(env, identity, args));
  COOP_TRY(const auto commit, ledger.commit(*prepared, *signer));
  COOP_CHECK(store::forget_commit(ledger.lock(), ledger.repository(), oid));
  note_recorded(env, prepared->action, commit);
  Telling telling;
  telling.sentence = "Did it again.";
  telling.facts = {{"instead of", oid.str().substr(0, 7)}};
  telling.next = {"coop sync"};
  telling.details.set("instead_of", oid.str());
  tell_recorded(env, prepared->action, identity, commit, telling);
  return cli::Outcome::done();
}

}  // namespace

cli::Body aside_redo(cli::Spec& spec) {
  auto args = std::make_shared<Args>();
  spec.summary("Do an action that was kept aside again, as it was meant")
      .description("It is judged anew, as if you gave its command now; the next sync publishes it.")
      .argument("<commit>", args->commit, "The action, by four or more digits of its commit")
      .complete("aside")
      .option("--as <member>", args->as, "Act as this member, with one of their keys")
      .complete("member")
      .option("--key <file>", args->key, "The key to sign with")
      .complete("file")
      .example("coop aside redo 41082ba", "Now that the ballot is open again")
      .exits({{0, "recorded"}, {1, "a rule refused it again"}, {2, "nothing that is kept aside is called so"}})
      .see_also({"coop-aside-list", "coop-sync"});
  return [args](cli::Env& env) { return run(*args, env); };
}

}  // namespace commands
