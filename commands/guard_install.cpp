#include <filesystem>
#include <memory>

#include "base/text.hpp"
#include "commands/all.hpp"
#include "report/json.hpp"
#include "sync/guard.hpp"

namespace commands {
namespace {

base::Result<cli::Outcome> run(cli::Env& env) {
  std::error_code error;
  const auto program = std::filesystem::read_symlink("/proc/self/exe", error);
  if (error) return base::fail("disk-read", "cannot read /proc/self/exe: {}", error.message());
  COOP_CHECK(syncing::install_guard(env.options.directory, program.string()));
  const auto folder = base::printable(env.options.directory);
  env.deed = {fmt::format("made '{}' guarded", folder), "hooks/pre-receive there is the hook"};
  if (env.options.json) {
    env.out.write(report::Json::object().set("guarded", env.options.directory).set("program", program.string()).text());
    return cli::Outcome::done();
  }
  env.out.line("Installed the guard: what it holds was audited, and every push will be.");
  env.out.print("\nNext:  coop remote add seat <address of this folder>   (in each clone)\n");
  return cli::Outcome::done();
}

}  // namespace

cli::Body guard_install(cli::Spec& spec) {
  spec.summary("Let a shared bare repository check every push")
      .description(
          "Audits what the repository holds, and installs a pre-receive hook that does the same with each push before "
          "it is taken: all of it, or nothing, with a line for each cause. Only the branch main is taken, and only "
          "forwards. Votes and petitions must be in time by the clock of this machine too.")
      .example("coop -C seat.git guard install", "Guard the seat of the bakery")
      .exits({{0, "installed"}, {3, "it is not bare, or has another hook"}})
      .see_also({"coop-sync", "coop-audit", "coop-remote-add"});
  return [](cli::Env& env) { return run(env); };
}

}  // namespace commands
