#include "commands/registry.hpp"

#include "commands/all.hpp"
#include "commands/templates.hpp"
#include "commands/version_number.hpp"

namespace commands {

void register_commands(cli::Program& program) {
  program.group("Every day");

  program.noun("ballot", "Open, cast, tally and close ballots");

  program.noun("petition", "Ask for a ballot, and sign such a request");

  program.noun("proposal", "Write and read what is to be decided");

  program.noun("member", "Apply, admit, list and leave");
  program.command("member admit", member_admit);

  program.noun("office", "Who holds which office; accept one, lay it down");

  program.group("Money");

  program.noun("share", "The Equal Ownership Share: payments and vesting");

  program.noun("hours", "Record and approve hours worked");

  program.noun("payroll", "The pay chart, and pay runs by two persons");

  program.group("Rules");

  program.noun("articles", "Read, check and amend the articles");

  program.group("Founding and keys");
  program.command("init", init);
  program.noun("founding", "Prove your key, accept or decline a founding");
  program.command("founding prove", founding_prove);
  program.command("founding accept", founding_accept);
  program.command("founding decline", founding_decline);
  program.command("founding strike", founding_strike);

  program.noun("key", "Make, add, list and revoke keys");

  program.group("Files of others", false);
  program.command("count", count);
  program.group("The program", false);
  program.command("help", help);
  program.command("version", version);
  program.command("completion", completion);
}

cli::Program program() {
  cli::Program program("coop", "run a worker co-operative from a git repository");
  program.released(release_date()).start_with("coop init --print-answers").complete_words(complete_words);
  for (const auto& [name, number] : built_with()) program.library(name, number);
  register_commands(program);
  for (const auto& topic : embedded_topics()) program.topic(std::string(topic.name), std::string(topic.body));
  return program;
}

}  // namespace commands
