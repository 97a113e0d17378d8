#include <catch2/catch.hpp>

#include "cli/command_line.hpp"
#include "tests/unit/cli/fake_program.hpp"

using Catch::Matchers::Contains;
using cli_test::run;
using Words = std::vector<std::string>;

TEST_CASE("arguments, options and flags reach the command") {
  const auto r = run({"ballot", "open", "second-oven", "--method=stv", "--closes", "+14d", "--on", "2026-03-01", "-n",
                      "--seats", "-3", "--tag", "a", "--tag", "b"});
  CHECK(r.err == "");
  CHECK(r.exit == 0);
  CHECK(r.seen.what == "ballot open");
  CHECK(r.seen.proposal == "second-oven");
  CHECK(r.seen.method == "stv");
  CHECK(r.seen.closes == "+14d");
  CHECK(r.seen.on == base::Date::parse("2026-03-01").value());
  CHECK(r.seen.dry_run);
  CHECK(r.seen.seats == -3);
  CHECK(r.seen.tags == Words{"a", "b"});
}

TEST_CASE("values arrive as they were typed") {
  CHECK(run({"ballot", "open", "[a,b]", "--tag", "[c,d]", "--tag=[e]"}).seen.tags == Words{"[c,d]", "[e]"});
  CHECK(run({"ballot", "open", "[a,b]"}).seen.proposal == "[a,b]");
  CHECK(run({"ballot", "open", "p", "--closes="}).seen.closes == "");
  CHECK(run({"ballot", "open", "--closes=", "p"}).seen.proposal == "p");
  CHECK(run({"ballot", "open", "", "--tag", ""}).seen.tags == Words{""});
  CHECK(run({"ballot", "open", "-"}).seen.proposal == "-");
  CHECK(run({"ballot", "open", "-5"}).seen.proposal == "-5");
  CHECK(run({"ballot", "open", "--", "--closes"}).seen.proposal == "--closes");
  CHECK(run({"ballot", "open", "p", "--tag", "a=b=c"}).seen.tags == Words{"a=b=c"});
  CHECK(run({"ballot", "open", "{}"}).seen.proposal == "{}");
}

TEST_CASE("common options stand before, between and after the command's words") {
  for (const Words& words :
       {Words{"-C", "here", "--json", "ballot", "open", "p"}, Words{"ballot", "-Chere", "--json", "open", "p"},
        Words{"ballot", "open", "p", "--json", "--directory=here"}}) {
    const auto r = run(words);
    CHECK(r.err == "");
    CHECK(r.seen.what == "ballot open");
    CHECK(r.options.directory == "here");
    CHECK(r.options.json);
  }
  CHECK(run({"-q", "status", "-vvy"}).options.verbose == 2);
  CHECK(run({"-v", "status", "-v"}).options.verbose == 2);
  CHECK(run({"status", "-nq"}).exit == 2);
}

TEST_CASE("the folder comes from -C, else COOP_DIR, else it is the one we stand in") {
  const os::Environment there({{"COOP_DIR", "there"}, {"COOP_COLOR", "never"}});
  CHECK(run({"status"}).options.directory == ".");
  CHECK(run({"status"}, {}, there).options.directory == "there");
  CHECK(run({"status", "-C", "here"}, {}, there).options.directory == "here");
  CHECK(run({"status"}, {}, there).options.colour == term::ColourChoice::Never);
  CHECK(run({"status", "--color", "always"}, {}, there).options.colour == term::ColourChoice::Always);
  CHECK(run({"status", "--color", "pink"}).exit == 2);
}

TEST_CASE("an optional or repeated argument leaves the later ones theirs") {
  CHECK(run({"ballot", "tally", "b"}).seen.proposal == "b");
  const auto r = run({"ballot", "tally", "x.csv", "y.csv", "b"});
  CHECK(r.seen.files == Words{"x.csv", "y.csv"});
  CHECK(r.seen.proposal == "b");
}

TEST_CASE("an unknown word is answered with the nearest") {
  CHECK(run({"balot", "open"}).err ==
        "coop: no command 'balot' [command-unknown]\n  did you mean 'ballot'?\n  'coop help' lists all commands\n");
  CHECK(run({"balot", "open"}).exit == 2);
  CHECK_THAT(run({"stat"}).err, Contains("did you mean 'status'?"));
  CHECK(run({"zzzzzzzz"}).err == "coop: no command 'zzzzzzzz' [command-unknown]\n  'coop help' lists all commands\n");
  CHECK(run({"ballot", "opne"}).err ==
        "coop: no command 'ballot opne' [command-unknown]\n  did you mean 'ballot open'?\n"
        "  'coop ballot' lists its subcommands\n");
  CHECK(run({"ballot", "open", "p", "--clsoes", "x"}).err ==
        "coop: no option '--clsoes' [option-unknown]\n  did you mean '--closes'?\n"
        "  'coop ballot open --help' lists its options\n");
  CHECK_THAT(run({"--method", "stv", "ballot", "open"}).err,
             Contains("no option '--method' [option-unknown]") && Contains("stand after its name"));
  CHECK_THAT(run({"ballot", "--jsn", "open"}).err, Contains("did you mean '--json'?"));
  CHECK_THAT(run({"status", "-x"}).err, Contains("no option '-x'") && !Contains("did you mean"));
  CHECK_THAT(run({"\x1b[31m"}).err, !Contains("\x1b"));
}

TEST_CASE("each way of wrong usage has its code, and ends with 2") {
  const auto check = [](const Words& words, const std::string& text) {
    const auto r = run(words);
    CHECK_THAT(r.err, Contains(text));
    CHECK(r.exit == 2);
    CHECK(r.seen.what == "");
  };
  check({"ballot", "open", "p", "--closes"},
        "'--closes' needs a value [option-value-missing]\n  write --closes <when>");
  check({"ballot", "open", "p", "-o"}, "'--output' needs a value [option-value-missing]");
  check({"status", "-C"}, "'--directory' needs a value [option-value-missing]");
  check({"ballot", "open", "p", "--dry-run=no"}, "'--dry-run' takes no value [option-takes-no-value]");
  check({"ballot", "open", "p", "--seats", "1", "--seats", "2"}, "'--seats' is given 2 times [option-repeated]");
  check({"ballot", "open"}, "<proposal> is missing [argument-missing]");
  check({"ballot", "open", "a", "b"}, "'b' is one word too many [argument-unexpected]");
  check({"ballot", "open", "a", "--method", "stvv"}, "did you mean 'stv'?\n  write majority, two-thirds or stv");
  check({"ballot", "open", "a", "--method", "zzzzzz"}, "[choice-unknown]");
  check({"share", "need"}, "'--class' is missing [option-missing]\n  add --class <class>");
  check({"share", "need", "--class", "x"}, "write founder or member");
  check({"ballot", "open", "a", "--seats", "3x"}, "'3x' is not a whole number [number-form]\n  in --seats <n>");
  check({"ballot", "open", "a", "--seats", "99999999999999999999"}, "[number-range]");
  check({"ballot", "open", "\xff"}, "'\\xff' is not UTF-8 text [text-form]\n  in <proposal>");
  CHECK(run({"share", "need", "--class", "member"}).exit == 0);
}

TEST_CASE("a value that a domain cannot read is told in the domain's own words") {
  const auto own = base::Date::parse("tomorow").error();
  const auto r = run({"ballot", "open", "p", "--on", "tomorow"});
  CHECK_THAT(r.err, Contains(own.message + " [" + own.code + "]\n  in --on <date>"));
  CHECK(r.exit == 2);
}

TEST_CASE("the scan before parsing bears any words") {
  const os::Environment none;
  CHECK(cli::scan_common({"ballot", "--no-input", "--what", "-vv", "--closes"}, none).no_input);
  CHECK(cli::scan_common({"--json", "x", "-C"}, none).json);
  CHECK_FALSE(cli::scan_common({"--", "--json", "-C"}, none).json);
  CHECK(cli::scan_common({}, none).directory == ".");
}
