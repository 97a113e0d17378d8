#include <fcntl.h>
#include <unistd.h>

#include <catch2/catch.hpp>

#include "cli/report_error.hpp"
#include "tests/unit/cli/fake_program.hpp"

using Catch::Matchers::Contains;
using cli_test::run;

TEST_CASE("a refusal is the co-op's decision: its code, a sentence, the article, the way on") {
  const auto r = run({"share", "move"});
  CHECK(r.err == R"(coop: refused [share-transfer-exceeds-holding]
  ada holds 20 shares; 25 cannot be transferred.

  article 6.3  A member transfers only fully paid shares that they hold.

  hint: 'coop account show ada' lists her holdings
)");
  CHECK(r.exit == 1);
}

TEST_CASE("an unreadable record shows its excerpt, and nothing reaches the terminal raw") {
  const auto r = run({"unreadable"});
  CHECK(r.err == R"(coop: bo.yaml:4:13: not a canonical record\x1b[31m [record-duplicate-key]
     4 | name: Bo L.
       | ^^^^ 'name' already stands on line 2
  hint: 'coop show 3f2a91c --raw' shows the bytes
)");
  CHECK(r.exit == 3);
}

TEST_CASE("colour adds to an error and changes none of its words") {
  term::Look look;
  look.colour = true;
  const auto coloured = run({"share", "move"}, look).err;
  CHECK_THAT(coloured, Contains("\x1b[31mcoop:") && Contains("refused") && Contains("hint:"));
}

namespace {

base::Error long_refusal() {
  return base::fail("ballot-too-short",
                    "a ballot of the kind 'election' stays open for at least 14 days, until the 15th of February")
      .as(base::ErrorKind::Refused)
      .detail("article 6.3  Every ballot stays open for as many days as the articles ask, so that everybody can vote.")
      .hint(
          "leave out the closing time and the articles decide, or write 'coop ballot open oven --closes +14d' and "
          "more");
}

std::string at_terminal(const base::Error& error, int columns) {
  term::Look look;
  look.tty = true;
  look.width = columns;
  return cli::error_text(error, look, "0.1.0");
}

}  // namespace

TEST_CASE("at a terminal an error is wrapped by words, each part under its own beginning") {
  CHECK(at_terminal(long_refusal(), 200) == R"(coop: refused [ballot-too-short]
  a ballot of the kind 'election' stays open for at least 14 days, until the
    15th of February.

  article 6.3  Every ballot stays open for as many days as the articles ask,
               so that everybody can vote.

  hint: leave out the closing time and the articles decide, or write
        'coop ballot open oven --closes +14d' and more
)");
  const auto message = base::fail("at-future", "{} is still to come; and this goes on for rather longer than that", 17)
                           .as(base::ErrorKind::Usage)
                           .hint("a hint on how to use it that is longer than sixty columns are wide");
  CHECK(at_terminal(message, 60) == R"(coop: 17 is still to come; and this goes on for rather
      longer than that [at-future]
  a hint on how to use it that is longer than sixty columns
    are wide
)");
}

TEST_CASE("nothing that is copied or lined up is broken") {
  const std::string command = "'coop proposal new chart-2026 --kind chart --title \"A raise for all\" --chart file'";
  const auto with_command =
      at_terminal(base::fail("x", "no").hint("it is Ada's turn, so try " + command + " again"), 60);
  CHECK_THAT(with_command, Contains("\n        " + command + "\n        again\n"));
  const std::string excerpt = "   4 | name: a line that is longer than thirty columns";
  CHECK_THAT(at_terminal(base::fail("x", "no").detail(excerpt), 30), Contains("\n  " + excerpt + "\n"));
  // What fits keeps its blanks.
  CHECK_THAT(at_terminal(base::fail("x", "no").hint("coop init   founds"), 60),
             Contains("  hint: coop init   founds\n"));
}

TEST_CASE("where nobody looks, a message and a hint are one line each") {
  const auto text = cli::error_text(long_refusal(), {}, "0.1.0");
  CHECK_THAT(text,
             Contains("at least 14 days, until the 15th of February.\n") && Contains("--closes +14d' and more\n"));
}

TEST_CASE("a person reads the co-op's own time, a program UTC") {
  std::string human;
  std::string machine;
  for (const bool json : {false, true}) {
    std::string out;
    term::Stream out_stream(out);
    term::Stream err(json ? machine : human);
    term::ScriptedPrompt prompt({});
    const os::Environment none;
    cli::Env env{out_stream, err, prompt, base::Instant(), none, "0.1.0"};
    env.options.json = json;
    env.time_zone = "Europe/Berlin";
    cli::report_error(base::fail("x", "closed at 2024-02-08T09:02:00Z").hint("it is 2024-07-08T09:02:00Z"), env);
  }
  CHECK(human ==
        "coop: closed at 8 Feb 2024 10:02 (Europe/Berlin) [x]\n  hint: it is 8 Jul 2024 11:02 (Europe/Berlin)\n");
  CHECK_THAT(machine, Contains("closed at 2024-02-08T09:02:00Z") && Contains("it is 2024-07-08T09:02:00Z"));
}

TEST_CASE("with --json an error is one JSON value on standard error") {
  const auto r = run({"share", "move", "--json"});
  CHECK(r.err ==
        "{\"error\":{\"kind\":\"refused\",\"code\":\"share-transfer-exceeds-holding\",\"message\":\"ada holds 20 "
        "shares; 25 cannot be transferred\",\"details\":[\"article 6.3  A member transfers only fully paid shares that "
        "they hold.\"],\"hints\":[\"'coop account show ada' lists her holdings\"]}}\n");
  CHECK(r.out == "");
  CHECK(r.exit == 1);
  CHECK_THAT(run({"balot", "--json"}).err, Contains("\"kind\":\"usage\",\"code\":\"command-unknown\""));
  CHECK_THAT(run({"ballot", "open", "--json", "p", "--closes"}).err, Contains("{\"error\":{\"kind\":\"usage\""));
}

TEST_CASE("JSON strings are escaped") {
  CHECK(cli::json_string("a\"b\\c\n\t\x01") == "\"a\\\"b\\\\c\\n\\t\\u0001\"");
  CHECK(cli::json_string("\xc3\xa9") == "\"\xc3\xa9\"");
  CHECK(cli::json_string("\xff") == "\"\\\\xff\"");
  CHECK(cli::json_string("\u009b2J\u202e\x7f") == R"("\u009b2J\u202e\u007f")");
}

TEST_CASE("what throws is a bug of ours, and says so") {
  const auto r = run({"throws"});
  CHECK_THAT(r.err, Contains("vector::at [bug-exception]") && Contains("this is a bug in coop 0.1.0") &&
                        Contains("please report it"));
  CHECK(r.exit == 70);
}

TEST_CASE("Ctrl-C ends with 130, findings with 1") {
  CHECK(run({"interrupted"}).exit == 130);
  CHECK_THAT(run({"interrupted", "--json"}).err, Contains("\"kind\":\"interrupted\""));
  CHECK(run({"findings"}).exit == 1);
  CHECK(run({"findings"}).out == "FAILED\n");
}

TEST_CASE("each kind of error has its exit code and its word") {
  using base::ErrorKind;
  CHECK(cli::exit_for(ErrorKind::Refused) == cli::Exit::Refused);
  CHECK(cli::exit_for(ErrorKind::Usage) == cli::Exit::Usage);
  CHECK(cli::exit_for(ErrorKind::Unreadable) == cli::Exit::Unreadable);
  CHECK(cli::exit_for(ErrorKind::Signing) == cli::Exit::Signing);
  CHECK(cli::exit_for(ErrorKind::Moved) == cli::Exit::Moved);
  CHECK(cli::exit_for(ErrorKind::Bug) == cli::Exit::Bug);
  CHECK(std::string(cli::word_for(ErrorKind::Signing)) == "signing");
  CHECK(std::string(cli::word_for(ErrorKind::Moved)) == "moved");
  CHECK(std::string(cli::word_for(ErrorKind::Unreadable)) == "unreadable");
  CHECK(std::string(cli::word_for(ErrorKind::Bug)) == "bug");
}

namespace {

struct Lost {
  int exit = 0;
  std::string err;
};

/// Runs the fake program with a standard output that can take nothing.
Lost run_into(const char* path, int direction, const std::vector<std::string>& words) {
  cli_test::Seen seen;
  const auto program = cli_test::fake_program(seen);
  const int output = open(path, direction | O_CLOEXEC);
  REQUIRE(output >= 0);
  Lost lost;
  {
    term::Stream out(output, {});
    term::Stream err(lost.err);
    term::ScriptedPrompt prompt({});
    const os::Environment none;
    cli::Env env{out, err, prompt, base::Instant(), none, "0.1.0"};
    lost.exit = program.run(words, env);
  }
  close(output);
  return lost;
}

}  // namespace

TEST_CASE("results that are lost are no success") {
  const auto full = run_into("/dev/full", O_WRONLY, {"--version"});
  CHECK(full.exit == 3);
  CHECK(full.err ==
        "coop: the output is incomplete: No space left on device [output-write]\n"
        "  hint: make room, or send the output somewhere else, and repeat the command\n");
  const auto closed = run_into("/dev/null", O_RDONLY, {"--version"});
  CHECK(closed.exit == 3);
  CHECK_THAT(closed.err, Contains("the output is incomplete: it was closed [output-write]"));
}

TEST_CASE("what was done is no failure, though the report of it is lost") {
  const auto full = run_into("/dev/full", O_WRONLY, {"deed"});
  CHECK(full.exit == 3);
  CHECK(full.err ==
        "coop: recorded 0a1b2c3 'member: admit bo', but could not say so: No space left on device [report-lost]\n"
        "  hint: it is done, and not to be repeated; 'coop show 0a1b2c3' shows it\n");
  CHECK_THAT(run_into("/dev/full", O_WRONLY, {"deed", "--json"}).err, Contains("\"code\":\"report-lost\""));
  CHECK(run({"deed"}).exit == 0);
}

TEST_CASE("findings that nobody could read are findings still") {
  const auto full = run_into("/dev/full", O_WRONLY, {"findings"});
  CHECK(full.exit == 1);
  CHECK_THAT(full.err, Contains("[output-write]"));
}
