// The program's entry: the process becomes an Env, the words become a command.
#include <unistd.h>

#include <string>
#include <vector>

#include "cli/command_line.hpp"
#include "cli/program.hpp"
#include "commands/registry.hpp"
#include "commands/version_number.hpp"
#include "os/clock.hpp"
#include "os/environment.hpp"
#include "os/signals.hpp"
#include "term/prompt.hpp"
#include "term/stream.hpp"

namespace {

base::Instant clock_of([[maybe_unused]] const os::Environment& environment) {
#ifdef COOP_TEST_HOOKS
  if (const auto said = environment.get_filled("COOP_TEST_NOW")) {
    if (const auto now = base::Instant::parse(*said)) return *now;
  }
#endif
  return os::now();
}

}  // namespace

int main(int argc, char** argv) {
  os::prepare_process();
  const std::vector<std::string> words(argv + (argc > 0 ? 1 : 0), argv + argc);
  const auto environment = os::Environment::of_process();
  const auto common = cli::scan_common(words, environment);

  term::Stream out(STDOUT_FILENO, term::look_of(STDOUT_FILENO, environment, common.colour));
  term::Stream err(STDERR_FILENO, term::look_of(STDERR_FILENO, environment, common.colour), true);
  term::TerminalPrompt prompt(err, STDIN_FILENO, common.no_input);
  cli::Env env{out, err, prompt, clock_of(environment), environment, commands::version_number()};
  return commands::program().run(words, env);
}
