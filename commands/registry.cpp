#include "commands/registry.hpp"

#include "commands/all.hpp"
#include "commands/templates.hpp"
#include "commands/version_number.hpp"

namespace commands {

void register_commands(cli::Program& program) {
  program.group("Files of others", false);
  program.command("count", count);
  program.group("The program", false);
  program.command("help", help);
  program.command("version", version);
  program.command("completion", completion);
}

cli::Program program() {
  cli::Program program("coop", "run a worker co-operative from a git repository");
  program.released(release_date()).start_with("coop init --name \"The Bakery\"").complete_words(complete_words);
  for (const auto& [name, number] : built_with()) program.library(name, number);
  register_commands(program);
  for (const auto& topic : embedded_topics()) program.topic(std::string(topic.name), std::string(topic.body));
  return program;
}

}  // namespace commands
