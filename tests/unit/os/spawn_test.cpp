#include "os/spawn.hpp"

#include <sys/stat.h>

#include <catch2/catch.hpp>
#include <csignal>

#include "os/file.hpp"
#include "os/signals.hpp"
#include "tests/unit/os/scratch_folder.hpp"

using os::Channel;
using os::Environment;
using os::Program;

namespace {

const Environment kPath{{"PATH", "/usr/bin:/bin"}};

Program shell(std::string script) {
  return {.argv = {"sh", "-c", std::move(script)}, .environment = kPath};
}

std::vector<std::string> words(std::string_view text) {
  return os::split_command(text).value();
}

}  // namespace

TEST_CASE("a program's output, errors and end are told apart") {
  const auto finished = os::run(shell("echo out; echo err >&2; exit 3")).value();
  CHECK(finished.output == "out\n");
  CHECK(finished.errors == "err\n");
  CHECK(finished.exit_code == 3);
  CHECK_FALSE(finished.ok());
  CHECK(finished.how() == "left with 3");
  CHECK(os::run(shell("exit 0")).value().ok());
}

TEST_CASE("a program ended by a signal did not leave") {
  const auto finished = os::run(shell("kill -9 $$")).value();
  CHECK(finished.signal == SIGKILL);
  CHECK_FALSE(finished.ok());
  CHECK(finished.how() == "was ended by signal 9");
}

TEST_CASE("arguments reach the program as they are") {
  const auto finished = os::run({.argv = {"printf", "%s|", "a b", "$HOME", "*", "", "'"}, .environment = kPath});
  CHECK(finished.value().output == "a b|$HOME|*||'|");
}

TEST_CASE("input larger than a pipe goes through while output comes back") {
  auto program = Program{.argv = {"cat"}, .environment = kPath};
  program.input = std::string(std::size_t{1} << 20U, 'x');
  CHECK(os::run(program).value().output == *program.input);
  program.input = "";
  CHECK(os::run(program).value().output.empty());
}

TEST_CASE("without input a program finds its input at the end") {
  CHECK(os::run({.argv = {"cat"}, .environment = kPath}).value().ok());
}

TEST_CASE("a program that does not read its input is not an error") {
  auto program = Program{.argv = {"true"}, .environment = kPath};
  program.input = std::string(std::size_t{1} << 20U, 'x');
  CHECK(os::run(program).value().ok());
}

TEST_CASE("a program that writes without end is stopped") {
  auto program = shell("while :; do echo x; done");
  program.max_captured = 1000;
  CHECK(os::run(program).error().code == "program-output-size");
  program = shell("head -c 1000 /dev/zero");
  program.max_captured = 1000;
  CHECK(os::run(program).value().output.size() == 1000);
}

TEST_CASE("a program that writes a file without end is stopped") {
  const scratch::Folder folder;
  auto program = shell("sleep 0.2; head -c 100000 /dev/zero > small && head -c 9000000 /dev/zero > large");
  program.folder = folder.path();
  program.largest_file = 1'000'000;
  CHECK_FALSE(os::run(program).value().ok());
  CHECK(std::filesystem::file_size(folder.path() + "/small") == 100'000);
  CHECK(std::filesystem::file_size(folder.path() + "/large") <= 1'000'000);
}

TEST_CASE("the environment and the folder are those handed in") {
  const scratch::Folder folder;
  auto program = shell("echo $COLOUR$HOME; pwd -P");
  program.environment.set("COLOUR", "green");
  program.folder = "/usr";
  CHECK(os::run(program).value().output == "green\n/usr\n");
  program.folder = folder / "none";
  CHECK(os::run(program).error().code == "program-start");
}

TEST_CASE("a discarded stream leaves nothing behind") {
  auto program = shell("echo out; echo err >&2");
  program.errors = Channel::Discard;
  CHECK(os::run(program).value().errors.empty());
  program.output = Channel::Discard;
  CHECK(os::run(program).value().output.empty());
}

TEST_CASE("signals that we ignore are not ignored in the child") {
  const auto before = std::signal(SIGPIPE, SIG_IGN);
  CHECK(os::run(shell("kill -PIPE $$; echo alive")).value().signal == SIGPIPE);
  std::signal(SIGPIPE, before);
}

TEST_CASE("Ctrl-C ends the child") {
  os::set_interrupted(true);
  const auto result = os::run(shell("exec sleep 60"));
  os::set_interrupted(false);
  CHECK(result.error().code == "interrupted");
}

TEST_CASE("programs are found in the PATH handed in, and only in absolute folders of it") {
  const scratch::Folder folder;
  REQUIRE(os::write_file(folder / "hello", "#!/bin/sh\necho hello\n", 0755));
  REQUIRE(os::write_file(folder / "text", "hello", 0644));
  const Environment path{{"PATH", ":.:relative:/none:" + folder.path()}};
  CHECK(os::find_program("hello", path).value() == folder / "hello");
  CHECK(os::run({.argv = {"hello"}, .environment = path}).value().output == "hello\n");
  CHECK(os::find_program("text", path).error().code == "program-missing");
  CHECK(os::find_program("", path).error().code == "program-missing");
  CHECK(os::find_program("hello", kPath).error().code == "program-missing");
  CHECK(os::find_program(folder / "hello", kPath).value() == folder / "hello");
  CHECK(os::find_program(folder / "text", kPath).error().code == "program-missing");
  CHECK(os::run({.argv = {"coop-no-such-program"}, .environment = kPath}).error().code == "program-missing");
}

TEST_CASE("a file that is no program cannot be started") {
  const scratch::Folder folder;
  // Without a #! line a shell would guess that it is a script; nothing here goes through a shell.
  REQUIRE(os::write_file(folder / "guess", "echo guessed\n", 0755));
  CHECK(os::run({.argv = {folder / "guess"}, .environment = kPath}).error().code == "program-start");
}

TEST_CASE("commands are taken apart at blanks, quotes kept together") {
  CHECK(words("vi") == std::vector<std::string>{"vi"});
  CHECK(words("  code  --wait ") == std::vector<std::string>{"code", "--wait"});
  CHECK(words(R"('/opt/my editor/vi' "a \"b\" \n" c\ d '')") ==
        std::vector<std::string>{"/opt/my editor/vi", "a \"b\" \\n", "c d", ""});
  CHECK(words("a'b'\"c\"d") == std::vector<std::string>{"abcd"});
  CHECK(words("less|cat $X") == std::vector<std::string>{"less|cat", "$X"});
  for (const auto* const bad : {"", "   ", "'a", "\"a", "a\\", "''"}) {
    CHECK(os::split_command(bad).error().code == "command-form");
  }
}
