#include <memory>

#include "base/text.hpp"
#include "commands/all.hpp"
#include "os/file.hpp"
#include "sync/guard.hpp"

namespace commands {
namespace {

constexpr std::size_t kShortOid = 7;

base::Result<cli::Outcome> run(cli::Env& env) {
  COOP_TRY(const auto text, os::read_stdin());
  COOP_TRY(const auto pushed, syncing::read_pushed(text));
  const auto objects = env.environment.get_filled("GIT_QUARANTINE_PATH").value_or("");
  COOP_TRY(const auto findings, syncing::check_push(env.options.directory, objects, pushed, env.now));
  if (findings.empty()) {
    // A push is not refused for want of this: what it is for is rare, and 'guard restore' helps as well.
    (void)syncing::remember_accepted(env.options.directory, pushed);
    return cli::Outcome::done();
  }
  env.err.print("coop: refused, and nothing of this push was taken\n");
  for (const auto& finding : findings) {
    env.err.print("  {}{}{}: {} [{}]\n", finding.commit.str().substr(0, kShortOid), finding.by.empty() ? "" : " by ",
                  base::printable(finding.by), base::printable(finding.detail), base::printable(finding.code));
  }
  return cli::Outcome::findings();
}

}  // namespace

cli::Body guard_check(cli::Spec& spec) {
  spec.summary("Check a push; for the hook that 'guard install' makes")
      .description("Reads on standard input what git hands to a pre-receive hook, and says what stands against it.")
      .example("coop guard check < /dev/null", "Nothing is pushed, and nothing stands against it")
      .exits({{0, "the push is good"}, {1, "it is refused"}, {3, "it cannot be read"}})
      .see_also({"coop-guard-install"});
  return [](cli::Env& env) { return run(env); };
}

}  // namespace commands
