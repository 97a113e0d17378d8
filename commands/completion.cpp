#include <memory>

#include "cli/complete.hpp"
#include "commands/all.hpp"

namespace commands {
namespace {

struct Args {
  std::string shell;
};

base::Result<cli::Outcome> run(const Args& args, cli::Env& env) {
  env.out.write(cli::completion_script(*env.program, args.shell));
  return cli::Outcome::done();
}

}  // namespace

cli::Body completion(cli::Spec& spec) {
  auto args = std::make_shared<Args>();
  spec.summary("Write the script by which a shell completes coop's words")
      .description(
          "The script asks coop itself while you type, so that members, ballots and proposals of the repository you "
          "stand in are offered too.")
      .argument("<shell>", args->shell, "The shell that is to read it")
      .choices({"bash", "zsh", "fish"})
      .example("coop completion bash", "For bash: source <(coop completion bash)")
      .example("coop completion fish", "For fish: coop completion fish | source");
  return [args](cli::Env& env) { return run(*args, env); };
}

}  // namespace commands
