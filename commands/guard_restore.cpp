#include <memory>

#include "base/text.hpp"
#include "commands/all.hpp"
#include "commands/confirm.hpp"
#include "commands/exchange_setting.hpp"
#include "remote/url.hpp"
#include "report/json.hpp"
#include "sync/put_back.hpp"
#include "term/words.hpp"

namespace commands {
namespace {

struct Args {
  std::string from;
};

base::Result<cli::Outcome> run(const Args& args, cli::Env& env) {
  COOP_CHECK(confirm(env, fmt::format("The line of '{}' takes the place of whatever {} holds.\nPut it back?",
                                      base::printable(args.from), base::printable(env.options.directory))));
  const ExchangeSetting setting(env, {}, env.options.directory);
  COOP_TRY(const auto done, syncing::put_back(setting.get(), remote::resolved_url(args.from, ".")));
  env.deed = {"put the line back", "'coop audit' verifies it"};
  if (env.options.json) {
    auto json = report::Json::object().set("actions", done.actions).set("tip", done.tip.str());
    env.out.write(report::Json::object().set("put_back", json.set("lost", report::Json::array(done.lost))).text());
    return cli::Outcome::done();
  }
  env.out.print("Put back a line of {}, up to {}; all of it was verified.\n", term::say_count(done.actions, "action"),
                done.tip.short_str());
  for (const auto& line : done.lost) env.out.print("  no longer there  {}\n", base::printable(line));
  return cli::Outcome::done();
}

}  // namespace

cli::Body guard_restore(cli::Spec& spec) {
  auto args = std::make_shared<Args>();
  spec.summary("Put a good line back onto a guarded repository")
      .description(
          "A guard takes pushes forwards alone, so nobody can push a lost or spoilt line back onto it. Its owner does "
          "it "
          "here, on the machine that holds it, from a clone, a bundle or another host. The line is verified from the "
          "founding on, and must be the same co-op's. What stood there is kept by a reference, as evidence.")
      .argument("<address>", args->from, "Where the good line is")
      .complete("file")
      .example("coop -C seat.git guard restore bakery -y", "Put back what the clone 'bakery' holds")
      .exits({{0, "put back"}, {3, "it is not bare"}, {5, "what is there is not good, or another co-op's"}})
      .see_also({"coop-sync", "coop-guard-install", "coop-backup-make"});
  return [args](cli::Env& env) { return run(*args, env); };
}

}  // namespace commands
