#include <memory>

#include "base/text.hpp"
#include "commands/all.hpp"
#include "commands/confirm.hpp"
#include "commands/exchange_setting.hpp"
#include "report/json.hpp"

namespace commands {
namespace {

struct Args {
  std::string name;
};

base::Result<cli::Outcome> run(const Args& args, cli::Env& env) {
  COOP_TRY(const auto remotes, remotes_of(env, env.options.directory));
  COOP_TRY(const auto found, remotes.find(args.name));
  if (!found) {
    return base::fail("remote-unknown", "no remote '{}'", base::printable(args.name))
        .as(base::ErrorKind::Usage)
        .hint("'coop remote list' shows them");
  }
  if (found->is_seat() && found->tip) {
    COOP_CHECK(
        confirm(env, "Forget the seat, and what was seen there? A seat that lost something would not be noticed."));
  }
  COOP_CHECK(remotes.remove(args.name));
  env.deed = {"forgot the remote " + args.name, "'coop remote list' shows what is left"};
  if (env.options.json) {
    env.out.write(report::Json::object().set("removed", args.name).text());
  } else {
    env.out.print("Forgot the remote '{}'.\n", args.name);
  }
  return cli::Outcome::done();
}

}  // namespace

cli::Body remote_remove(cli::Spec& spec) {
  auto args = std::make_shared<Args>();
  spec.summary("Forget a remote, and what was seen there")
      .argument("<name>", args->name, "The remote")
      .complete("remote")
      .example("coop remote remove stick", "The stick is lost")
      .exits({{0, "forgotten"}, {1, "it was not confirmed"}, {2, "there is no such remote"}})
      .see_also({"coop-remote-list"});
  return [args](cli::Env& env) { return run(*args, env); };
}

}  // namespace commands
