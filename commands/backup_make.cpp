#include <memory>

#include "base/text.hpp"
#include "commands/all.hpp"
#include "commands/backup_text.hpp"
#include "commands/exchange_setting.hpp"
#include "commands/verifying.hpp"
#include "store/kept.hpp"
#include "term/words.hpp"

namespace commands {
namespace {

struct Args {
  std::string file;
};

base::Result<cli::Outcome> run(const Args& args, cli::Env& env) {
  const ExchangeSetting setting(env, {}, env.options.directory);
  Verifying verifying(env);
  COOP_TRY(const auto made, syncing::back_up(setting.get(), args.file, verifying.progress()));
  const auto file = base::printable(args.file);
  env.deed = {fmt::format("made the backup '{}'", file), fmt::format("'coop backup check {}' verifies it", file)};
  tell_backup(env, "made",
              fmt::format("Backed up {}, and restored them for a trial: all of it was verified.",
                          term::say_count(made.actions, "action")),
              made);
  if (env.options.json || env.options.quiet) return cli::Outcome::done();
  COOP_TRY(const auto repository, store::Repository::open(env.options.directory));
  COOP_TRY(const auto kept, store::kept_commits(repository));
  env.out.print(
      "  in      {}\n  not in  your keys, and which seat this clone has{}\n", file,
      kept.empty() ? "" : "; and " + term::say_count(static_cast<std::int64_t>(kept.size()), "action") + " kept aside");
  env.out.print("\nNext:  coop backup restore {} <folder>   (when you need it)\n", file);
  return cli::Outcome::done();
}

}  // namespace

cli::Body backup_make(cli::Spec& spec) {
  auto args = std::make_shared<Args>();
  spec.summary("Write the whole history to one file, and try it out")
      .description(
          "The file is a git bundle, which stock git reads too. Before it takes the place of an older one it is "
          "restored into a folder of its own and verified from the founding on, so that a backup that was made is one "
          "that can be restored.")
      .description(
          "Your private key is not in it. Every clone of another member is a backup of the history too; your key is "
          "yours alone: keep a second one, or choose guardians.")
      .argument("<file>", args->file, "Where to write it, such as on a stick")
      .complete("file")
      .example("coop backup make bakery.bundle", "Back up what is recorded here")
      .exits({{0, "made, and restored for a trial"}, {3, "it could not be written or restored"}})
      .see_also({"coop-backup-check", "coop-backup-restore", "coop-sync"});
  return [args](cli::Env& env) { return run(*args, env); };
}

}  // namespace commands
