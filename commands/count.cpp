#include <memory>

#include "base/text.hpp"
#include "commands/all.hpp"
#include "commands/count_text.hpp"
#include "exchange/ballot_file.hpp"
#include "os/file.hpp"
#include "report/count_json.hpp"
#include "rules/count/irv.hpp"
#include "rules/count/plurality.hpp"

namespace commands {
namespace {

using report::CountReport;
using namespace rules::count;

struct Args {
  std::string file;
  std::string method = "irv";
  std::string overvote = "exhaust";
  bool all = false;
};

base::Result<Tally> count_by(report::CountMethod method, const Contest& contest, const std::vector<Paper>& papers) {
  return method == report::CountMethod::Irv ? instant_runoff(contest, papers) : plurality(contest, papers);
}

/// True where a person would be told other numbers or another winner at the end.
bool ends_otherwise(const Tally& a, const Tally& b) {
  if (a.winner != b.winner || a.rounds.size() != b.rounds.size()) return true;
  return !a.rounds.empty() && a.rounds.back().totals != b.rounds.back().totals;
}

base::Result<CountReport> count_file(const Args& args, exchange::BallotFile file) {
  CountReport count;
  count.method = args.method == "irv" ? report::CountMethod::Irv : report::CountMethod::Plurality;
  Contest contest;
  contest.options = static_cast<std::uint32_t>(file.options.size());
  contest.withdrawn = file.withdrawn;
  const auto read_as = [&](Overvote policy) {
    contest.overvote = policy;
    return count_by(count.method, contest, file.papers);
  };

  constexpr Overvote kPolicies[] = {Overvote::Exhaust, Overvote::Sole, Overvote::Skip};
  for (const auto policy : kPolicies) {
    if (args.overvote == report::word_for(policy)) count.overvote = policy;
  }
  COOP_TRY(count.tally, read_as(count.overvote));
  for (const auto policy : kPolicies) {
    if (policy == count.overvote || count.tally.papers_with_equal_ranking == 0) continue;
    COOP_TRY(auto tally, read_as(policy));
    if (ends_otherwise(count.tally, tally)) count.others.push_back({policy, std::move(tally)});
  }
  count.title = std::move(file.title);
  count.format = std::move(file.format);
  count.seats = file.seats;
  count.options = std::move(file.options);
  count.withdrawn = std::move(file.withdrawn);
  return count;
}

/// One line for each option that stands in a round, and one for the exhausted votes (option 0).
/// round, option, name, votes, "stands" | "eliminated" | "elected" | "exhausted"
void print_plain(const CountReport& count, term::Stream& out) {
  for (std::size_t i = 0; i < count.tally.rounds.size(); ++i) {
    const auto& round = count.tally.rounds[i];
    for (std::uint32_t option = 0; option < round.totals.size(); ++option) {
      if (!round.standing[option]) continue;
      const auto* state = round.elected == option ? "elected" : round.eliminated == option ? "eliminated" : "stands";
      out.print("{}\t{}\t{}\t{}\t{}\n", i + 1, option + 1, base::printable(count.options[option]), round.totals[option],
                state);
    }
    out.print("{}\t0\t\t{}\texhausted\n", i + 1, round.exhausted);
  }
}

base::Result<cli::Outcome> run(const Args& args, cli::Env& env) {
  const bool from_stdin = args.file == "-";
  COOP_TRY(const auto bytes, from_stdin ? os::read_stdin() : os::read_file(args.file));
  COOP_TRY(auto file, exchange::read_ballot_file(bytes, from_stdin ? "standard input" : args.file));
  COOP_TRY(const auto count, count_file(args, std::move(file)));
  if (env.options.json) {
    env.out.write(report::count_json(count));
  } else if (env.options.plain) {
    print_plain(count, env.out);
  } else {
    env.out.write(count_text(count, env.out.look(), args.all));
  }
  return cli::Outcome::done();
}

}  // namespace

cli::Body count(cli::Spec& spec) {
  auto args = std::make_shared<Args>();
  spec.summary("Count a file of ranked ballots, without a co-op")
      .description(
          "Reads BLT files and PrefLib files (soc, soi, toc, toi), and shows the count round by round: who had how "
          "many votes, who went and why, which papers stopped counting. Votes are exact fractions.")
      .description(
          "In an instant runoff (irv) the weakest goes, one at a time, until somebody has more than half of the votes "
          "that still count. Equal weakest are told apart by the latest earlier round in which they differ, at last "
          "by their order in the file: the later goes.")
      .description(
          "A paper may rank several options as equal. It is never counted for one of them at random or by their order. "
          "By 'exhaust' it stops counting there; by 'sole' the rank counts if one of its options alone is still in the "
          "running; by 'skip' the rank is passed over. Where the reading changes a number, the others are shown too.")
      .argument("<file>", args->file, "Ballot file, or - for standard input")
      .complete("file")
      .option("--method {irv | plurality}", args->method, "How votes are counted (default: irv)")
      .option("--overvote {exhaust | sole | skip}", args->overvote,
              "What an equal ranking does to a paper (default: exhaust)")
      .flag("--all", args->all, "Show every option and every round")
      .example("coop count examples/chair-2026.blt", "The count of a small election, round by round")
      .example("coop count examples/chair-2026.blt --method plurality", "Only the first preferences")
      .exits({{0, "counted, whether or not somebody is elected"}, {3, "the file cannot be read"}});
  return [args](cli::Env& env) { return run(*args, env); };
}

}  // namespace commands
