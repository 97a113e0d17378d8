#include "term/stream.hpp"

#include <fcntl.h>
#include <pty.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include <array>
#include <catch2/catch.hpp>
#include <csignal>

#include "term/style.hpp"

using os::Environment;
using term::ColourChoice;
using term::Look;
using term::Stream;
using term::Style;

namespace {

/// A terminal of 100 columns and 40 rows without anybody in front of it.
struct Terminal {
  int ours = -1;
  int theirs = -1;
  Terminal() {
    winsize size{40, 100, 0, 0};
    REQUIRE(::openpty(&ours, &theirs, nullptr, nullptr, &size) == 0);
  }
  Terminal(const Terminal&) = delete;
  Terminal& operator=(const Terminal&) = delete;
  ~Terminal() {
    ::close(ours);
    ::close(theirs);
  }
};

struct Pipe {
  std::array<int, 2> ends{-1, -1};
  Pipe() { REQUIRE(::pipe(ends.data()) == 0); }
  Pipe(const Pipe&) = delete;
  Pipe& operator=(const Pipe&) = delete;
  ~Pipe() {
    for (const int end : ends) ::close(end);
  }
};

bool colour(int descriptor, const Environment& environment, ColourChoice choice = ColourChoice::Auto) {
  return term::look_of(descriptor, environment, choice).colour;
}

Look look(const Environment& environment) {
  const Pipe pipe;
  return term::look_of(pipe.ends[1], environment, ColourChoice::Auto);
}

}  // namespace

TEST_CASE("colour: the flag, then the refusals, then the demands, then the terminal") {
  const Terminal terminal;
  const Pipe pipe;
  const int tty = terminal.theirs;
  const int file = pipe.ends[1];
  CHECK(colour(tty, {{"TERM", "xterm"}}));
  CHECK_FALSE(colour(file, {{"TERM", "xterm"}}));
  CHECK_FALSE(colour(tty, {{"TERM", "dumb"}}));
  CHECK_FALSE(colour(tty, {}));
  CHECK_FALSE(colour(tty, {{"TERM", "xterm"}, {"NO_COLOR", "1"}}));
  CHECK(colour(tty, {{"TERM", "xterm"}, {"NO_COLOR", ""}}));
  CHECK(colour(file, {{"FORCE_COLOR", "1"}}));
  CHECK(colour(file, {{"CLICOLOR_FORCE", "1"}}));
  CHECK_FALSE(colour(file, {{"CLICOLOR_FORCE", "0"}, {"FORCE_COLOR", ""}}));
  CHECK_FALSE(colour(file, {{"FORCE_COLOR", "1"}, {"NO_COLOR", "1"}}));
  CHECK(colour(file, {{"NO_COLOR", "1"}}, ColourChoice::Always));
  CHECK_FALSE(colour(tty, {{"TERM", "xterm"}, {"FORCE_COLOR", "1"}}, ColourChoice::Never));
}

TEST_CASE("the choice of colour comes from the flag, else from COOP_COLOR") {
  CHECK(term::colour_choice(std::nullopt, {}).value() == ColourChoice::Auto);
  CHECK(term::colour_choice(std::nullopt, {{"COOP_COLOR", "always"}}).value() == ColourChoice::Always);
  CHECK(term::colour_choice("never", {{"COOP_COLOR", "always"}}).value() == ColourChoice::Never);
  CHECK(term::colour_choice("auto", {{"COOP_COLOR", "blue"}}).value() == ColourChoice::Auto);
  const auto error = term::colour_choice(std::nullopt, {{"COOP_COLOR", "blue"}}).error();
  CHECK(error.code == "colour-form");
  CHECK(error.message == "COOP_COLOR cannot be 'blue'");
  CHECK(term::colour_choice("", {}).error().message == "--color cannot be ''");
}

TEST_CASE("symbols need a UTF-8 locale, by the variable that counts") {
  CHECK(look({{"LANG", "en_GB.UTF-8"}}).utf8);
  CHECK(look({{"LANG", "en_GB.utf8"}}).utf8);
  CHECK_FALSE(look({}).utf8);
  CHECK_FALSE(look({{"LANG", "en_GB.UTF-8"}, {"LC_ALL", "C"}}).utf8);
  CHECK(look({{"LANG", "C"}, {"LC_CTYPE", "C.UTF-8"}, {"LC_ALL", ""}}).utf8);
}

TEST_CASE("the size is that of COLUMNS, of the terminal, or 80 by 24") {
  const Terminal terminal;
  const auto on_terminal = [&](const Environment& environment) {
    return term::look_of(terminal.theirs, environment, ColourChoice::Auto);
  };
  CHECK(on_terminal({}).tty);
  CHECK(on_terminal({}).width == 100);
  CHECK(on_terminal({}).height == 40);
  CHECK(on_terminal({{"COLUMNS", "60"}}).width == 60);
  CHECK_FALSE(look({}).tty);
  CHECK(look({}).width == 80);
  CHECK(look({}).height == 24);
  CHECK(look({{"COLUMNS", "60"}, {"LINES", "50"}}).width == 60);
  CHECK(look({{"COLUMNS", "60"}, {"LINES", "50"}}).height == 50);
  CHECK(look({{"COLUMNS", "1"}}).width == 20);
  for (const auto* const bad : {"", "-5", "0", "80x", "99999999999", "20000"})
    CHECK(look({{"COLUMNS", bad}}).width == 80);
}

TEST_CASE("a stream collects, prints and keeps its order") {
  std::string text;
  Stream stream(text);
  stream.write("a");
  stream.line("b");
  stream.line();
  stream.print("{}-{}", 1, "c");
  CHECK(text == "ab\n\n1-c");
  CHECK_FALSE(stream.failed());
}

TEST_CASE("a file is written in pieces, whole by the end; an unbuffered one at once") {
  const Pipe pipe;
  std::array<char, 100> got{};
  {
    Stream stream(pipe.ends[1], {});
    stream.write("later ");
    Stream(pipe.ends[1], {}, true).write("first ");
    CHECK(::read(pipe.ends[0], got.data(), got.size()) == 6);
    CHECK(std::string_view(got.data(), 6) == "first ");
  }
  CHECK(::read(pipe.ends[0], got.data(), got.size()) == 6);
  CHECK(std::string_view(got.data(), 6) == "later ");
}

TEST_CASE("a full disk is noticed and named") {
  const int full = ::open("/dev/full", O_WRONLY | O_CLOEXEC);
  REQUIRE(full >= 0);
  Stream stream(full, {});
  stream.write("lost");
  CHECK_FALSE(stream.failed());
  stream.flush();
  CHECK(stream.failed());
  CHECK_FALSE(stream.reader_left());
  CHECK(stream.failure().code == "output-write");
  CHECK(stream.failure().message == "the output is incomplete: No space left on device");
  ::close(full);
}

TEST_CASE("a closed descriptor is a failure, a reader who left is none") {
  Stream closed(-2, {});
  closed.write("x");
  closed.flush();
  CHECK(closed.failed());

  const auto before = std::signal(SIGPIPE, SIG_IGN);
  Pipe pipe;
  ::close(pipe.ends[0]);
  pipe.ends[0] = -1;
  Stream stream(pipe.ends[1], {});
  stream.write(std::string(100'000, 'x'));
  CHECK(stream.reader_left());
  CHECK_FALSE(stream.failed());
  std::signal(SIGPIPE, before);
}

TEST_CASE("the six meanings are colours only where there is colour") {
  Look look;
  CHECK(term::styled(look, Style::Bad, "no") == "no");
  look.colour = true;
  CHECK(term::styled(look, Style::Id, "a") == "\x1b[36ma\x1b[0m");
  CHECK(term::styled(look, Style::Good, "a") == "\x1b[32ma\x1b[0m");
  CHECK(term::styled(look, Style::Bad, "a") == "\x1b[31ma\x1b[0m");
  CHECK(term::styled(look, Style::Waiting, "a") == "\x1b[33ma\x1b[0m");
  CHECK(term::styled(look, Style::Heading, "a") == "\x1b[1ma\x1b[0m");
  CHECK(term::styled(look, Style::Aside, "a") == "\x1b[2ma\x1b[0m");
  CHECK(term::styled(look, Style::Plain, "a") == "a");
  CHECK(term::styled(look, Style::Bad, "").empty());
  CHECK(term::visible_width("x" + term::styled(look, Style::Bad, "né") + "y") == 4);
  CHECK(term::visible_width("\x1b[31") == 0);
}
