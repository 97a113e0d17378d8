#include <filesystem>
#include <memory>

#include "base/text.hpp"
#include "commands/all.hpp"
#include "commands/backup_text.hpp"
#include "commands/exchange_setting.hpp"
#include "commands/verifying.hpp"
#include "os/file.hpp"
#include "term/words.hpp"

namespace commands {
namespace {

struct Args {
  std::string file;
  std::string folder;
};

base::Result<cli::Outcome> run(const Args& args, cli::Env& env) {
  const bool was_there = os::exists(args.folder);
  const ExchangeSetting setting(env, {}, args.folder);
  Verifying verifying(env);
  auto restored = syncing::restore_backup(setting.get(), args.file, verifying.progress());
  if (!restored) {
    // What was made here holds nothing that was verified.
    std::error_code ignored;
    if (!was_there) std::filesystem::remove_all(args.folder, ignored);
    return std::move(restored).error();
  }
  const auto folder = base::printable(args.folder);
  env.deed = {fmt::format("restored into '{}'", folder), "'coop status' there shows it"};
  tell_backup(
      env, "restored",
      fmt::format("Restored {} into {}; each was verified.", term::say_count(restored->actions, "action"), folder),
      *restored);
  if (env.options.json || env.options.quiet) return cli::Outcome::done();
  env.out.print("\nNext:  coop -C {} remote add seat <address>\n       coop -C {} sync   (for what came since)\n",
                folder, folder);
  return cli::Outcome::done();
}

}  // namespace

cli::Body backup_restore(cli::Spec& spec) {
  auto args = std::make_shared<Args>();
  spec.summary("Make a clone of what a backup holds")
      .description(
          "All of it is verified before the folder stands. A backup is no seat: name the seat afterwards and sync, and "
          "what came since is fetched. What you had recorded and not published since is lost with the old folder.")
      .argument("<file>", args->file, "The backup")
      .complete("file")
      .argument("<folder>", args->folder, "New folder")
      .example("coop backup restore bakery.bundle restored", "After the laptop was lost")
      .exits({{0, "restored"}, {3, "it cannot be read"}, {5, "it is not good"}})
      .see_also({"coop-backup-make", "coop-clone", "coop-remote-add"});
  return [args](cli::Env& env) { return run(*args, env); };
}

}  // namespace commands
