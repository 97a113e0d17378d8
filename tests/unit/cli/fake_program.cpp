#include "tests/unit/cli/fake_program.hpp"

#include <memory>
#include <stdexcept>

#include "os/signals.hpp"

namespace cli_test {
namespace {

cli::Body note(Seen& seen, std::shared_ptr<Seen> args, std::string what) {
  return [&seen, args, what](cli::Env&) -> base::Result<cli::Outcome> {
    seen = *args;
    seen.what = what;
    return cli::Outcome::done();
  };
}

cli::Body fails(base::Error error) {
  return [error](cli::Env&) -> base::Result<cli::Outcome> { return error; };
}

}  // namespace

cli::Program fake_program(Seen& seen) {
  cli::Program program("coop", "run a worker co-operative by its signed record");
  program.start_with("coop init --name \"The Bakery\"").released(base::Date::parse("2026-01-15").value());

  program.group("Every day");
  program.command("status", [&seen](cli::Spec& spec) {
    spec.summary("What is open, due, or waiting for you").example("coop status", "Look");
    return note(seen, std::make_shared<Seen>(), "status");
  });
  program.noun("ballot", "Open, cast and tally ballots");
  program.command("ballot open", [&seen](cli::Spec& spec) {
    auto args = std::make_shared<Seen>();
    spec.summary("Open a ballot on a proposal")
        .argument("<proposal>", args->proposal, "Proposal to decide, such as second-oven")
        .complete("proposal")
        .option("--method {majority | two-thirds | stv}", args->method,
                "How votes are counted\n(default: the method the articles name for its kind)")
        .option("--closes <when>", args->closes, "Closing time, local or with an offset")
        .option("--on <date>", args->on, "Record date")
        .option("--tag <word>", args->tags, "A word to find it by; may be repeated")
        .option("-o,--output <file>", args->what, "Write the call to a file")
        .complete("file")
        .option("--seats <n>", args->seats, "Places to fill; stv only")
        .flag("-n,--dry-run", args->dry_run, "Show the commit, write nothing")
        .example("coop ballot open second-oven", "Open it under the articles' usual rule and period")
        .example("coop ballot open board --method stv --seats 3",
                 "Elect three people by single transferable vote, which is counted round by round until it is done")
        .exits({{0, "opened"}, {1, "a rule refused it"}, {4, "could not sign"}})
        .see_also({"coop-ballot", "coop-ballot-tally", "coop-articles(5)"});
    return note(seen, args, "ballot open");
  });
  program.command("ballot tally", [&seen](cli::Spec& spec) {
    auto args = std::make_shared<Seen>();
    spec.summary("Count the votes").argument("[<file>...]", args->files, "Votes from elsewhere").complete("file");
    spec.argument("<proposal>", args->proposal, "Which").complete("ballot");
    return note(seen, args, "ballot tally");
  });
  program.noun("share", "Issue, transfer and redeem shares");
  program.command("share move", [](cli::Spec& spec) {
    spec.summary("Refused, always");
    return fails(base::fail("share-transfer-exceeds-holding", "ada holds 20 shares; {} cannot be transferred", 25)
                     .as(base::ErrorKind::Refused)
                     .detail("article 6.3  A member transfers only fully paid shares that they hold.")
                     .hint("'coop account show ada' lists her holdings"));
  });
  program.command("share need", [&seen](cli::Spec& spec) {
    auto args = std::make_shared<Seen>();
    spec.summary("Needs an option").option("--class <class>", args->what, "Which class").required();
    spec.choices({"founder", "member"});
    return note(seen, args, "share need");
  });

  program.group("Trouble", false);
  program.command("unreadable", [](cli::Spec& spec) {
    spec.summary("Fails on a record");
    return fails(base::fail("record-duplicate-key", "bo.yaml:4:13: not a canonical {}\x1b[31m", "record")
                     .detail("   4 | name: Bo L.\n     | ^^^^ 'name' already stands on line 2")
                     .hint("'coop show 3f2a91c --raw' shows the bytes"));
  });
  program.command("throws", [](cli::Spec& spec) {
    spec.summary("Throws, which nothing of ours does");
    return [](cli::Env&) -> base::Result<cli::Outcome> { throw std::runtime_error("vector::at"); };
  });
  program.command("interrupted", [](cli::Spec& spec) {
    spec.summary("Is stopped by Ctrl-C");
    return [](cli::Env&) -> base::Result<cli::Outcome> {
      os::set_interrupted(true);
      const auto status = os::check_interrupted();
      os::set_interrupted(false);
      return status.error();
    };
  });
  program.command("deed", [](cli::Spec& spec) {
    spec.summary("Changes something, and tells of it");
    return [](cli::Env& env) -> base::Result<cli::Outcome> {
      env.deed = {"recorded 0a1b2c3 'member: admit bo'", "'coop show 0a1b2c3' shows it"};
      env.out.line("Admitted Bo.");
      return cli::Outcome::done();
    };
  });
  program.command("findings", [](cli::Spec& spec) {
    spec.summary("Prints findings");
    return [](cli::Env& env) -> base::Result<cli::Outcome> {
      env.out.line("FAILED");
      return cli::Outcome::findings();
    };
  });
  program.topic("keys",
                "% 7 How members sign\n# First\nOne paragraph\nof two lines.\n\n- an item\n- another\n\nA :: first\nBB "
                ":: second\n\n    code -n\n");
  program.complete_words([](std::string_view kind, const cli::Env& env) -> std::vector<std::string> {
    if (kind == "proposal") return {"second-oven", "board"};
    if (kind == "ballot") return {"in-" + env.options.directory};
    return {};
  });
  return program;
}

Run run(const std::vector<std::string>& words, const term::Look& look, const os::Environment& environment) {
  Run result;
  const auto program = fake_program(result.seen);
  term::ScriptedPrompt prompt({});
  {
    term::Stream out(result.out, look);
    term::Stream err(result.err, look);
    cli::Env env{out, err, prompt, base::Instant(), environment, "0.1.0"};
    result.exit = program.run(words, env);
    result.options = env.options;
  }
  return result;
}

}  // namespace cli_test
