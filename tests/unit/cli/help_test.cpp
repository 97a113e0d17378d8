#include <algorithm>
#include <catch2/catch.hpp>
#include <fstream>
#include <iterator>

#include "base/text.hpp"
#include "cli/command_line.hpp"
#include "cli/topics.hpp"
#include "tests/unit/cli/fake_program.hpp"

using Catch::Matchers::Contains;
using cli_test::run;

namespace {

int widest_line(const std::string& text) {
  int widest = 0;
  std::size_t begin = 0;
  for (std::size_t end = text.find('\n'); end != text.npos; end = text.find('\n', begin)) {
    widest = std::max(widest, base::width(text.substr(begin, end - begin)));
    begin = end + 1;
  }
  return widest;
}

}  // namespace

TEST_CASE("coop alone gives the overview, which fits a small terminal") {
  const auto r = run({});
  CHECK(r.out == R"(coop - run a worker co-operative by its signed record

Usage:  coop <command> [<subcommand>] [options]

Every day
  status    What is open, due, or waiting for you
  ballot    Open, cast and tally ballots
  share     Issue, transfer and redeem shares

'coop help' lists everything; 'coop <command> --help' explains one.
New here?  coop init --name "The Bakery"
)");
  CHECK(r.exit == 0);
  CHECK(r.err == "");
  CHECK(std::count(r.out.begin(), r.out.end(), '\n') <= 25);
}

TEST_CASE("a noun alone lists its verbs, and says the same with --help") {
  const auto r = run({"ballot"});
  CHECK(r.out == R"(Open, cast and tally ballots

Usage:  coop ballot <subcommand> [options]

Subcommands
  open      Open a ballot on a proposal
  tally     Count the votes

'coop ballot <subcommand> --help' explains one.
)");
  CHECK(r.exit == 0);
  CHECK(run({"ballot", "-h"}).out == r.out);
}

TEST_CASE("the help of a command: examples before options, within 80 columns") {
  const auto r = run({"ballot", "open", "--help"});
  CHECK(r.out == R"(Open a ballot on a proposal

Usage:  coop ballot open <proposal> [options]

Examples
  coop ballot open second-oven
      Open it under the articles' usual rule and period
  coop ballot open board --method stv --seats 3
      Elect three people by single transferable vote, which is counted round by
      round until it is done

Arguments
  <proposal>            Proposal to decide, such as second-oven

Options
  --method {majority | two-thirds | stv}
                        How votes are counted
                        (default: the method the articles name for its kind)
  --closes <when>       Closing time, local or with an offset
  --on <date>           Record date
  --tag <word>          A word to find it by; may be repeated
  -o, --output <file>   Write the call to a file
  --seats <n>           Places to fill; stv only
  -n, --dry-run         Show the commit, write nothing

Common options: --json -q -y --no-input -C <dir>   ('coop help options')

Exit codes: 0 opened, 1 a rule refused it, 2 wrong usage, 4 could not sign.
See also:  coop-ballot(1), coop-ballot-tally(1), coop-articles(5)
)");
  CHECK(r.exit == 0);
  CHECK(r.seen.what == "");
  CHECK(widest_line(r.out) <= 80);
  CHECK(run({"ballot", "open", "-h", "--closes", "x"}).out == r.out);
  term::Look narrow;
  narrow.width = 50;
  CHECK(widest_line(run({"ballot", "open", "-h"}, narrow).out) <= 76);  // the two lines that are not wrapped
  CHECK_THAT(run({"share", "need", "-h"}).out,
             Contains("coop share need --class <class> [options]") && Contains("(founder or member)"));
}

TEST_CASE("headings are bold only where there is colour") {
  term::Look look;
  look.colour = true;
  CHECK_THAT(run({"ballot", "-h"}, look).out, Contains("\x1b[1mSubcommands\x1b["));
  CHECK_THAT(run({"ballot", "-h"}).out, !Contains("\x1b"));
}

TEST_CASE("--help of the program lists every command and topic") {
  const auto r = run({"--help"});
  CHECK_THAT(r.out, Contains("    tally") && Contains("Trouble") && Contains("Topics\n  keys") &&
                        Contains("How members sign"));
  CHECK(r.exit == 0);
}

TEST_CASE("--version is one line") {
  CHECK(run({"--version"}).out == "coop 0.1.0\n");
  CHECK(run({"--version", "--json"}).exit == 0);
  CHECK(run({"status", "--version"}).exit == 2);
}

TEST_CASE("topics are read from their markup and shown") {
  cli_test::Seen seen;
  const auto program = cli_test::fake_program(seen);
  const auto prose = cli::prose_of(*program.find_topic("keys"));
  CHECK(prose.section == 7);
  CHECK(cli::prose_on_terminal(prose, {}) == R"(How members sign

First
One paragraph of two lines.

  - an item
  - another

  A   first
  BB  second

    code -n
)");
}

TEST_CASE("every topic of the manual is well formed and within 80 columns") {
  for (const auto* name : {"exit-codes", "environment", "options", "json", "keys"}) {
    INFO(name);
    std::ifstream file(std::string("man/topics/") + name + ".txt");
    const std::string source{std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
    const auto prose = cli::prose_from(source);
    CHECK(prose.summary != "");
    CHECK(prose.blocks.size() > 3);
    CHECK(base::width(prose.summary) < 60);
    CHECK(widest_line(cli::prose_on_terminal(prose, {})) <= 80);
    if (std::string(name) == "options") {
      cli::CommonOptions common;
      const os::Environment none;
      for (const auto& option : cli::common_options(common, none)) CHECK_THAT(source, Contains(option.name));
    }
  }
}
