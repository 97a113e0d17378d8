#include "cli/help.hpp"

#include <memory>

#include "commands/all.hpp"
#include "term/pager.hpp"

namespace commands {
namespace {

struct Args {
  std::vector<std::string> words;
};

base::Result<cli::Outcome> run(const Args& args, cli::Env& env) {
  COOP_TRY(const auto page, cli::help_page(*env.program, args.words, env.out.look()));
  term::show_paged(page, env.out, env.environment, !env.options.no_pager);
  return cli::Outcome::done();
}

}  // namespace

cli::Body help(cli::Spec& spec) {
  auto args = std::make_shared<Args>();
  spec.summary("Explain a command or a topic, or list them all")
      .argument("[<word>...]", args->words,
                "A command such as 'ballot open', a topic such as 'exit-codes', or the code of an error")
      .complete("topic")
      .example("coop help", "All commands and topics")
      .example("coop help version", "What 'coop version --help' says too")
      .example("coop help exit-codes", "A topic")
      .example("coop help ballot-too-short", "The code of an error, as it stands in brackets");
  return [args](cli::Env& env) { return run(*args, env); };
}

}  // namespace commands
