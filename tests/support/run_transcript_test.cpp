#include "tests/support/run_transcript.hpp"

#include <signal.h>

#include <catch2/catch.hpp>
#include <cerrno>

namespace {

support::TranscriptRun run(const std::string& text) {
  const auto transcript = support::parse_transcript(text);
  REQUIRE(transcript);
  auto result = support::run_transcript(*transcript, {"tests/support/x.t", "", "tests/support/helpers"});
  REQUIRE(result);
  return *std::move(result);
}

/// What a command did, as a transcript would write it.
std::vector<std::string> effect_of(const std::string& command) {
  return run("$ " + command + "\n(not this)\n").transcript.steps[0].expected;
}

using Lines = std::vector<std::string>;

}  // namespace

TEST_CASE("a command that does as written passes, one that does not is rewritten") {
  CHECK(run("$ echo a; echo b >&2; exit 3\na\n! b\n[3]\n").failed == 0);
  const auto wrong = run("# Prose.\n$ echo a; echo b >&2; exit 3\nx\n\n# More.\n$ echo same\nsa*\n");
  CHECK(wrong.failed == 1);
  CHECK(wrong.differences == "tests/support/x.t:2: $ echo a; echo b >&2; exit 3\n  - x\n  + a\n  + ! b\n  + [3]\n");
  CHECK(support::print_transcript(wrong.transcript) ==
        "# Prose.\n$ echo a; echo b >&2; exit 3\na\n! b\n[3]\n\n# More.\n$ echo same\nsa*\n");
}

TEST_CASE("the session goes on: folder, exported variables, and nothing else") {
  CHECK(run("$ mkdir inner; cd inner; export NAME='a b'; other=x\n$ pwd; echo \"$NAME\" \"${other-unset}\"\n"
            "$WORK/inner\na b unset\n")
            .failed == 0);
}

TEST_CASE("nothing of this machine is seen") {
  CHECK(effect_of("env | sed 's/=.*//' | grep -v '^_$\\|PWD' | sort | xargs") ==
        Lines{"COLUMNS COOP_TEST_NOW GIT_CONFIG_GLOBAL GIT_CONFIG_SYSTEM HOME LC_ALL PATH TERM TESTDIR TMPDIR TZ WORK "
              "XDG_CACHE_HOME XDG_CONFIG_HOME XDG_DATA_HOME XDG_RUNTIME_DIR XDG_STATE_HOME"});
  CHECK(effect_of("echo $HOME $GIT_CONFIG_GLOBAL $LC_ALL $TZ $COLUMNS $TERM $TESTDIR") ==
        Lines{"$WORK/home $WORK/home/.gitconfig C.UTF-8 Pacific/Chatham 80 dumb $TESTDIR"});
  CHECK(effect_of("ls -A; cat") == Lines{"home", "keys"});
}

TEST_CASE("the clock goes on by a minute a command") {
  CHECK(run("$ echo $COOP_TEST_NOW\n2026-01-15T09:00:00Z\n$ echo $COOP_TEST_NOW\n2026-01-15T09:01:00Z\n"
            "$ [at 2026-03-01T18:00:00Z] echo $COOP_TEST_NOW\n2026-03-01T18:00:00Z\n"
            "$ echo $COOP_TEST_NOW\n2026-03-01T18:01:00Z\n")
            .failed == 0);
}

TEST_CASE("the keys are the same in every sandbox, and stock ssh-keygen reads them") {
  CHECK(effect_of("ls keys | wc -l; stat -c %a keys/ada; ssh-keygen -lf keys/ada.pub; "
                  "ssh-keygen -yf keys/ada | diff - keys/ada.pub && echo same") ==
        Lines{"24", "600", "256 SHA256:L77ZzTtFBbUlYa1H0HLJazvRfmAGNZU0LmrOcqqGrvQ ada@test (ED25519)", "same"});
}

TEST_CASE("a signal that ends a command counts as in a shell") {
  CHECK(effect_of("sh -c 'kill -9 $$'").back() == "[137]");
}

TEST_CASE("at a terminal both streams come as one, and a person answers") {
  CHECK(run("$ [tty] test -t 0 && test -t 1 && test -t 2 && echo $TERM; stty size; echo e >&2\nxterm-256color\n24 "
            "80\ne\n")
            .failed == 0);
  CHECK(run("$ [tty] printf 'Sure? '; read a; printf 'Really? '; read b; echo \"[$a$b]\"; exit 2\n< yes\n< no\n"
            "Sure? yes\nReally? no\n[yesno]\n[2]\n")
            .failed == 0);
  CHECK(run("$ [tty] printf 'Sure? '; read a || echo end\n< ^D\nSure? end\n").failed == 0);
  CHECK(
      run("$ [tty] trap 'echo; echo stopped; exit 130' INT; printf 'Sure? '; read a\n< ^C\nSure? ^C\nstopped\n[130]\n")
          .failed == 0);
  CHECK(run("$ [tty] printf '\\033[1mbold\\033[0m\\n'\n\u241b[1mbold\u241b[0m\n").failed == 0);
  CHECK(run("$ test -t 1 || echo none\nnone\n").failed == 0);
}

TEST_CASE("what a command leaves behind neither holds the test up nor outlives it") {
  const auto printed = effect_of("sleep 600 & echo $!");
  CHECK(::kill(std::stoi(printed.at(0)), 0) == -1);
  CHECK(errno == ESRCH);
}

TEST_CASE("the editor and the pager of the tests") {
  CHECK(run("$ echo draft >text; FAKE_EDITOR_TEXT=final fake-editor -w text; cat text edited\nfinal\ndraft\n"
            "$ fake-editor text; cat text\nfinal\n$ FAKE_EDITOR_TEXT=fail fake-editor text\n[1]\n"
            "$ echo page | fake-pager\n-- pager --\npage\n-- end --\n")
            .failed == 0);
}
