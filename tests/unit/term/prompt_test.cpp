#include "term/prompt.hpp"

#include <pty.h>
#include <termios.h>
#include <unistd.h>

#include <array>
#include <catch2/catch.hpp>

#include "os/signals.hpp"

using term::Look;
using term::ScriptedPrompt;
using term::Stream;
using term::TerminalPrompt;

namespace {

struct Terminal {
  int ours = -1;
  int theirs = -1;
  Terminal() { REQUIRE(::openpty(&ours, &theirs, nullptr, nullptr, nullptr) == 0); }
  Terminal(const Terminal&) = delete;
  Terminal& operator=(const Terminal&) = delete;
  ~Terminal() {
    ::close(ours);
    ::close(theirs);
  }
  void type(std::string_view text) const { REQUIRE(::write(ours, text.data(), text.size()) > 0); }
};

Look tty() {
  Look look;
  look.tty = true;
  return look;
}

}  // namespace

TEST_CASE("only yes is yes, and the end of input is no") {
  ScriptedPrompt prompt({"y", "yes", " Y ", "yEs", "", "n", "yep", "j"});
  for (const bool expected : {true, true, true, true, false, false, false, false, false, false}) {
    CHECK(prompt.confirm("Go on?", "--yes").value() == expected);
  }
  CHECK(prompt.questions().front() == "Go on? [y/N] ");
  CHECK(prompt.questions().size() == 10);
}

TEST_CASE("a grave act takes the id itself") {
  ScriptedPrompt prompt({"dita", " dita ", "Dita", "y", ""});
  for (const bool expected : {true, true, false, false, false, false}) {
    CHECK(prompt.type_to_confirm("Type the member's id to confirm:", "dita", "--confirm dita").value() == expected);
  }
  CHECK_FALSE(ScriptedPrompt({""}).type_to_confirm("?", "", "").value());
}

TEST_CASE("text is trimmed, a secret is not, nothing is an error once") {
  ScriptedPrompt prompt({" Ada ", " a b ", "", ""});
  CHECK(prompt.ask("Name?", "--name <name>").value() == "Ada");
  CHECK(prompt.ask_secret("Passphrase:", "").value() == " a b ");
  const auto error = prompt.ask("First line\nName?", "--name <name>").error();
  CHECK(error.code == "no-answer");
  CHECK(error.kind == base::ErrorKind::Usage);
  CHECK(error.message == "there was no answer to 'Name?'");
  CHECK(error.hints.front() == "give --name <name> instead");
  CHECK(prompt.ask_secret("Passphrase:", "").error().code == "no-answer");
  CHECK(prompt.ask("Name?", "").error().code == "no-answer");
}

TEST_CASE("on a terminal the question is shown and the line is read") {
  const Terminal terminal;
  std::string shown;
  Stream errors(shown, tty());
  TerminalPrompt prompt(errors, terminal.theirs, false);
  CHECK(prompt.can_ask());
  terminal.type("Ada\ny\n");
  CHECK(prompt.ask("Name?", "--name").value() == "Ada");
  CHECK(prompt.confirm("Go on\x1b[2J?", "--yes").value());
  CHECK(shown == "Name? Go on\\x1b[2J? [y/N] ");
}

TEST_CASE("the end of input is asked for once") {
  const Terminal terminal;
  std::string shown;
  Stream errors(shown, tty());
  TerminalPrompt prompt(errors, terminal.theirs, false);
  terminal.type("\x04");  // Ctrl-D
  CHECK_FALSE(prompt.confirm("Go on?", "--yes").value());
  CHECK_FALSE(prompt.confirm("Really?", "--yes").value());
  CHECK(shown == "Go on? [y/N] \n");
}

TEST_CASE("a secret is not echoed, and the echo comes back") {
  const Terminal terminal;
  std::string shown;
  Stream errors(shown, tty());
  TerminalPrompt prompt(errors, terminal.theirs, false);
  // Switching the echo off drops what was typed before, so the answer waits until it is off.
  const pid_t typist = ::fork();
  if (typist == 0) {
    termios state{};
    do {
      ::usleep(1000);
      ::tcgetattr(terminal.theirs, &state);
    } while ((state.c_lflag & ECHO) != 0);
    const ssize_t typed = ::write(terminal.ours, "pass word\n", 10);
    ::_exit(typed == 10 ? 0 : 1);
  }
  CHECK(prompt.ask_secret("Passphrase:", "").value() == "pass word");
  CHECK(shown == "Passphrase: \n");
  termios state{};
  ::tcgetattr(terminal.theirs, &state);
  CHECK((state.c_lflag & ECHO) != 0);
}

TEST_CASE("nobody is asked where nobody is, or where asking is forbidden") {
  const Terminal terminal;
  std::string shown;
  Stream on_terminal(shown, tty());
  Stream in_file(shown);
  std::array<int, 2> pipe{};
  REQUIRE(::pipe(pipe.data()) == 0);
  TerminalPrompt prompts[] = {
      {on_terminal, terminal.theirs, true}, {in_file, terminal.theirs, false}, {on_terminal, pipe[0], false}};
  for (auto& prompt : prompts) {
    CHECK_FALSE(prompt.can_ask());
    const auto error = prompt.confirm("Go on?", "--yes").error();
    CHECK(error.code == "needs-answer");
    CHECK(error.kind == base::ErrorKind::Usage);
    CHECK(error.hints.front() == "give --yes");
    CHECK_FALSE(prompt.ask("Name?", ""));
    CHECK_FALSE(prompt.ask_secret("Passphrase:", ""));
    CHECK_FALSE(prompt.type_to_confirm("Id:", "a", ""));
  }
  CHECK(shown.empty());
  for (const int end : pipe) ::close(end);
}
