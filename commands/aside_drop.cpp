#include <memory>

#include "base/text.hpp"
#include "commands/all.hpp"
#include "commands/aside_view.hpp"
#include "commands/confirm.hpp"
#include "commands/identity.hpp"
#include "commands/kept_commit.hpp"
#include "history/recorded.hpp"
#include "report/json.hpp"
#include "store/kept.hpp"

namespace commands {
namespace {

struct Args {
  std::string commit;
};

base::Result<cli::Outcome> run(const Args& args, cli::Env& env) {
  const history::Marks marks(state_folder(env));
  COOP_TRY(const auto ledger, history::Ledger::open(env.options.directory, marks, history::Ledger::For::Writing));
  COOP_TRY(const auto oid, find_kept(ledger.repository(), args.commit));
  const auto recorded = history::read_recorded(ledger.repository(), oid);
  const auto what = recorded ? fmt::format("{}, by {}", base::printable(recorded->subject()), recorded->body.action.by)
                             : fmt::format("{}, which cannot be read", oid.short_str());
  COOP_CHECK(confirm(env, fmt::format("Drop for good: {}?", what)));
  COOP_CHECK(store::forget_commit(ledger.lock(), ledger.repository(), oid));
  env.deed = {"dropped " + what, "'coop aside list' shows what is left"};
  if (env.options.json) {
    env.out.write(report::Json::object().set("dropped", oid.str()).text());
  } else {
    env.out.print("Dropped {}.\n", what);
  }
  return cli::Outcome::done();
}

}  // namespace

cli::Body aside_drop(cli::Spec& spec) {
  auto args = std::make_shared<Args>();
  spec.summary("Give up an action that was kept aside")
      .argument("<commit>", args->commit, "The action, by four or more digits of its commit")
      .complete("aside")
      .example("coop aside drop -y 94efde1", "It is not wanted any more")
      .exits({{0, "dropped"}, {1, "it was not confirmed"}, {2, "nothing that is kept aside is called so"}})
      .see_also({"coop-aside-list", "coop-aside-redo"});
  return [args](cli::Env& env) { return run(*args, env); };
}

}  // namespace commands
