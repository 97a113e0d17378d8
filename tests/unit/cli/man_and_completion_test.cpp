#include <unistd.h>

#include <algorithm>
#include <catch2/catch.hpp>
#include <cstdlib>
#include <filesystem>
#include <set>

#include "cli/complete.hpp"
#include "cli/help.hpp"
#include "cli/man.hpp"
#include "cli/topics.hpp"
#include "tests/unit/cli/fake_program.hpp"

using Catch::Matchers::Contains;
using cli_test::run;
using Words = std::vector<std::string>;

namespace {

/// The lines of `coop __complete`, without what they mean.
Words offered(Words words) {
  words.insert(words.begin(), {"__complete", "--"});
  const auto r = run(words);
  CHECK(r.err == "");
  CHECK(r.exit == 0);
  Words lines;
  std::size_t begin = 0;
  for (std::size_t end = r.out.find('\n'); end != std::string::npos; end = r.out.find('\n', begin)) {
    const auto line = r.out.substr(begin, end - begin);
    lines.push_back(line.substr(0, line.find('\t')));
    begin = end + 1;
  }
  return lines;
}

}  // namespace

TEST_CASE("completion offers commands, verbs, options and choices") {
  CHECK(offered({"s"}) == Words{"status", "share"});
  CHECK(offered({}).size() == 8);
  CHECK(offered({"ballot", ""}) == Words{"open", "tally"});
  CHECK(offered({"--json", "ballot", "t"}) == Words{"tally"});
  CHECK(offered({"ballot", "open", "--d"}) == Words{"--dry-run", "--directory"});
  CHECK(offered({"ballot", "open", "--method", ""}) == Words{"majority", "two-thirds", "stv"});
  CHECK(offered({"ballot", "open", "--method=s"}) == Words{"--method=stv"});
  CHECK(offered({"ballot", "open", "--method", "=", "s"}) == Words{"stv"});
  CHECK(offered({"share", "need", "--class", "f"}) == Words{"founder"});
  CHECK(offered({"--color", "a"}) == Words{"auto", "always"});
  CHECK(offered({"--no-"}) == Words{"--no-input", "--no-pager"});
  CHECK(offered({"ballot", "--no-i"}) == Words{"--no-input"});
  CHECK(offered({"ballot", "-C", ""}) == Words{":file"});
}

TEST_CASE("completion asks the program for ids, in the folder that -C names") {
  CHECK(offered({"ballot", "open", "s"}) == Words{"second-oven"});
  CHECK(offered({"ballot", "open", "--closes", "half", "b"}) == Words{"board"});
  CHECK(offered({"-C", "x", "ballot", "tally", "f", ""}) == Words{"in-x"});
  CHECK(offered({"ballot", "open", "-o", "x"}) == Words{":file"});
}

TEST_CASE("completion is silent where it knows nothing") {
  CHECK(offered({"nothing", ""}) == Words{});
  CHECK(offered({"ballot", "nothing", ""}) == Words{});
  CHECK(offered({"ballot", "open", "a", "b"}) == Words{});
  CHECK(offered({"ballot", "open", "--closes", ""}) == Words{});
  CHECK(offered({"status", ""}) == Words{});
  CHECK(offered({"ballot", "open", "--", "--d"}) == Words{});
}

TEST_CASE("each shell has its script, and it names the program") {
  cli_test::Seen seen;
  const auto program = cli_test::fake_program(seen);
  CHECK_THAT(cli::completion_script(program, "bash"),
             Contains("complete -F _coop_complete coop") && Contains("${COMP_WORDS[@]:1:COMP_CWORD}"));
  CHECK_THAT(cli::completion_script(program, "zsh"),
             Contains("#compdef coop") && Contains("(@f)") && Contains("\"$@\""));
  CHECK_THAT(cli::completion_script(program, "fish"), Contains("complete -c coop"));
  CHECK(cli::completion_script(program, "csh") == "");
}

TEST_CASE("help finds commands, nouns and topics by their words") {
  cli_test::Seen seen;
  auto program = cli_test::fake_program(seen);
  CHECK(cli::help_page(program, {"ballot", "open"}, {}).value() == run({"ballot", "open", "-h"}).out);
  CHECK(cli::help_page(program, {"ballot"}, {}).value() == run({"ballot"}).out);
  CHECK(cli::help_page(program, {}, {}).value() == run({"-h"}).out);
  CHECK_THAT(cli::help_page(program, {"keys"}, {}).value(), Contains("One paragraph"));
  const auto error = cli::help_page(program, {"kets"}, {}).error();
  CHECK(error.code == "topic-unknown");
  CHECK(error.kind == base::ErrorKind::Usage);
  CHECK(error.hints.front() == "did you mean 'keys'?");
  CHECK_FALSE(cli::help_page(program, {"ballot", "open", "now"}, {}));
  program.topic("status", "% 5 Why things wait\nBecause.\n");
  CHECK_THAT(cli::help_page(program, {"status"}, {}).value(),
             Contains("See also:  coop(1), coop-status(5)") && Contains("Because."));
}

TEST_CASE("a man page says what the help says") {
  cli_test::Seen seen;
  const auto program = cli_test::fake_program(seen);
  const auto page = cli::man_page(program, *program.find("ballot", "open"), program.release_date());
  CHECK(page.file == "coop-ballot-open.1");
  CHECK_THAT(page.roff, Catch::StartsWith(".TH COOP\\-BALLOT\\-OPEN 1 2026-01-15 \"coop\" \"coop manual\"\n.SH NAME\n"
                                          "coop\\-ballot\\-open \\- Open a ballot on a proposal\n.SH SYNOPSIS\n"));
  CHECK_THAT(page.roff, Contains("\\fB\\-n, \\-\\-dry\\-run\\fR\nShow the commit, write nothing\n"));
  CHECK_THAT(page.roff, Contains(".SH EXIT STATUS\n.TP\n\\fB0\\fR\nopened\n"));
}

TEST_CASE("roff sees text and no requests") {
  CHECK(cli::roff_escaped(".x", true) == "\\&.x");
  CHECK(cli::roff_escaped("'x", true) == "\\&'x");
  CHECK(cli::roff_escaped("a\\b-c\nd", true) == "a\\eb\\-c d");
}

TEST_CASE("all pages are written, and mandoc finds nothing to say") {
  const auto folder = std::filesystem::temp_directory_path() / ("coop-man-" + std::to_string(getpid()));
  const auto r = run({"__man", folder.string()});
  CHECK(r.err == "");
  CHECK(r.exit == 0);
  std::set<std::string> names;
  for (const auto& entry : std::filesystem::directory_iterator(folder)) names.insert(entry.path().filename().string());
  CHECK(names.count("coop.1") == 1);
  CHECK(names.count("coop-ballot.1") == 1);
  CHECK(names.count("coop-ballot-tally.1") == 1);
  CHECK(names.count("coop-keys.7") == 1);
  if (std::system("command -v mandoc >/dev/null 2>&1") == 0) {
    CHECK(std::system(("mandoc -Tlint -Wwarning " + folder.string() + "/*").c_str()) == 0);
  }
  std::filesystem::remove_all(folder);
}
