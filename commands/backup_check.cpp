#include <memory>

#include "commands/all.hpp"
#include "commands/backup_text.hpp"
#include "commands/exchange_setting.hpp"
#include "commands/verifying.hpp"
#include "term/words.hpp"

namespace commands {
namespace {

struct Args {
  std::string file;
};

base::Result<cli::Outcome> run(const Args& args, cli::Env& env) {
  const ExchangeSetting setting(env, {}, env.options.directory);
  Verifying verifying(env);
  COOP_TRY(const auto checked, syncing::check_backup(setting.get(), args.file, verifying.progress()));
  tell_backup(env, "checked",
              fmt::format("It can be restored: {}, up to {}, all of it verified.",
                          term::say_count(checked.actions, "action"), checked.tip.short_str()),
              checked);
  return cli::Outcome::done();
}

}  // namespace

cli::Body backup_check(cli::Spec& spec) {
  auto args = std::make_shared<Args>();
  spec.summary("Restore a backup for a trial, and leave nothing behind")
      .description("It is restored into a folder of its own, verified from the founding on, and removed again.")
      .argument("<file>", args->file, "The backup")
      .complete("file")
      .example("coop backup check bakery.bundle", "Is the backup still good?")
      .exits({{0, "it can be restored"}, {3, "it cannot be read"}, {5, "it is not good"}})
      .see_also({"coop-backup-make", "coop-backup-restore"});
  return [args](cli::Env& env) { return run(*args, env); };
}

}  // namespace commands
