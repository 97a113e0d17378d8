#include <memory>

#include "commands/all.hpp"
#include "commands/look.hpp"
#include "commands/tally_text.hpp"

namespace commands {
namespace {

struct Args {
  rules::BallotId ballot;
  bool all = false;
};

/// round, option, votes, "stands" | "eliminated" | "elected" | "exhausted"; a yes-no ballot has one round.
void print_plain(const rules::BallotResult& result, term::Stream& out) {
  for (std::size_t i = 0; i < result.rounds.size(); ++i) {
    const auto& round = result.rounds[i];
    for (const auto& total : round.totals) {
      const auto* fate = round.elected == total.option      ? "elected"
                         : round.eliminated == total.option ? "eliminated"
                                                            : "stands";
      out.print("{}\t{}\t{}\t{}\n", i + 1, total.option, total.votes, fate);
    }
    out.print("{}\t\t{}\texhausted\n", i + 1, round.exhausted);
  }
}

base::Result<cli::Outcome> run(const Args& args, cli::Env& env) {
  COOP_TRY(const auto ledger, look(env));
  const rules::State& state = ledger.state();
  COOP_TRY(const auto view, view_ballot(state, args.ballot, env.now));
  COOP_TRY(const auto zone, zone_of(state));
  if (env.options.json) {
    env.out.write(report::Json::object().set("tally", tally_json(view)).text());
  } else if (env.options.plain) {
    print_plain(view.result, env.out);
  } else {
    COOP_TRY(const auto text, tally_text(state, view, {env.out.look(), zone, env.now, args.all}));
    env.out.write(text);
  }
  return cli::Outcome::done();
}

}  // namespace

cli::Body ballot_tally(cli::Spec& spec) {
  auto args = std::make_shared<Args>();
  spec.summary("Count a ballot as its votes stand, and explain it")
      .description(
          "Counts the votes that are in: who took part, round by round who had how many votes, what decided a tie, and "
          "how it would come out. Votes are exact fractions. Nothing is recorded; that is done by 'coop ballot close', "
          "after which the same page shows the recorded result.")
      .argument("<ballot>", args->ballot, "The ballot")
      .complete("ballot")
      .flag("--all", args->all, "Show every round, also where they do not fit beside each other")
      .example("coop ballot tally oven", "How the vote on the oven stands")
      .exits({{0, "counted, whatever came out"}, {2, "there is no such ballot"}})
      .see_also({"coop-ballot-close", "coop-ballot-show", "coop-count"});
  return [args](cli::Env& env) { return run(*args, env); };
}

}  // namespace commands
