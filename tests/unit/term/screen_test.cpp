// Progress, pager and editor: what comes and goes on the screen.
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <catch2/catch.hpp>

#include "os/file.hpp"
#include "term/editor.hpp"
#include "term/pager.hpp"
#include "term/progress.hpp"
#include "tests/unit/os/scratch_folder.hpp"

using os::Environment;
using term::Look;
using term::Stream;

namespace {

Look tty(int width = 80, int height = 24) {
  Look look;
  look.tty = true;
  look.width = width;
  look.height = height;
  return look;
}

constexpr std::string_view kErase = "\r\x1b[K";

/// An editor or pager of our own: a script in `folder`.
std::string script(const scratch::Folder& folder, const std::string& name, const std::string& body) {
  REQUIRE(os::write_file(folder / name, "#!/bin/sh\n" + body + "\n", 0755));
  return folder / name;
}

Environment with(std::string_view variable, std::string_view command, const scratch::Folder& folder) {
  Environment environment{{"PATH", "/usr/bin:/bin"}, {"TMPDIR", folder.path()}};
  environment.set(variable, command);
  return environment;
}

}  // namespace

TEST_CASE("progress waits, is drawn ten times a second at most, and goes") {
  std::string shown;
  Stream stream(shown, tty());
  std::int64_t time = 1000;
  {
    term::Progress progress(stream, "Replaying", 18'940, [&] { return time; });
    time += 249;
    progress.reach(1'000);
    CHECK(shown.empty());
    time += 1;
    progress.reach(6'214);
    CHECK(shown ==
          std::string(kErase) + "Replaying    6,214 of 18,940   [#########--------------------]  32%   0:00 left");
    shown.clear();
    time += 99;
    progress.advance();
    CHECK(shown.empty());
    time += 60'000;
    progress.reach(9'470);
    CHECK(shown.ends_with(" 9,470 of 18,940   [##############---------------]  50%   1:00 left"));
    shown.clear();
  }
  CHECK(shown == kErase);
}

TEST_CASE("progress of short work, and off a terminal, is silent") {
  std::string shown;
  std::int64_t time = 0;
  {
    Stream on_terminal(shown, tty());
    Stream in_file(shown);
    term::Progress quick(on_terminal, "Replaying", 10, [&] { return time; });
    term::Progress piped(in_file, "Replaying", 10, [&] { return time; });
    time = 200;
    quick.reach(10);
    time = 5'000;
    piped.reach(5);
  }
  CHECK(shown.empty());
}

TEST_CASE("progress fits on one line and may not know its total") {
  std::string shown;
  std::int64_t time = 0;
  Stream stream(shown, tty(20));
  term::Progress long_line(stream, "Replaying", 10, [&] { return time; });
  term::Progress open_end(stream, "Receiving", 0, [&] { return time; });
  time = 300;
  long_line.reach(20);
  CHECK(shown == std::string(kErase) + "Replaying   10 o...");
  shown.clear();
  Stream wide(shown, tty(50));
  term::Progress short_bar(wide, "Replaying", 10, [&] { return time; });
  time = 600;
  short_bar.reach(0);
  CHECK(shown == std::string(kErase) + "Replaying    0 of 10   [-------------------]   0%");
  shown.clear();
  open_end.reach(1'234);
  CHECK(shown == std::string(kErase) + "Receiving   1,234");
  shown.clear();
  open_end.erase();
  open_end.erase();
  CHECK(shown == kErase);
}

TEST_CASE("rows are counted as the terminal breaks them") {
  CHECK(term::rows_of("", tty(10)) == 0);
  CHECK(term::rows_of("a", tty(10)) == 1);
  CHECK(term::rows_of("a\n", tty(10)) == 1);
  CHECK(term::rows_of("a\n\nb", tty(10)) == 3);
  CHECK(term::rows_of(std::string(10, 'x') + "\n", tty(10)) == 1);
  CHECK(term::rows_of(std::string(11, 'x') + "\n", tty(10)) == 2);
  CHECK(term::rows_of("\x1b[31m" + std::string(10, 'x') + "\x1b[0m\n", tty(10)) == 1);
}

TEST_CASE("a pager is used only on a terminal that the text does not fit on") {
  const scratch::Folder folder;
  const auto environment = with("COOP_PAGER", script(folder, "pager", "cat > " + (folder / "seen")), folder);
  std::string shown;
  Stream out(shown, tty(80, 4));
  Stream file(shown);

  term::show_paged("1\n2\n3\n", out, environment, true);
  CHECK(shown == "1\n2\n3\n");
  term::show_paged("1\n2\n3\n4\n", out, environment, false);
  term::show_paged("1\n2\n3\n4\n", file, environment, true);
  CHECK(shown == "1\n2\n3\n1\n2\n3\n4\n1\n2\n3\n4\n");
  CHECK_FALSE(os::exists(folder / "seen"));

  shown.clear();
  term::show_paged("1\n2\n3\n4\n", out, environment, true);
  CHECK(shown.empty());
  CHECK(os::read_file(folder / "seen").value() == "1\n2\n3\n4\n");
}

TEST_CASE("COOP_PAGER goes before PAGER, and a pager that cannot run loses nothing") {
  const scratch::Folder folder;
  auto environment = with("PAGER", script(folder, "pager", "cat > " + (folder / "seen")), folder);
  std::string shown;
  Stream out(shown, tty(80, 1));
  for (const auto* const none : {"", "cat", "coop-no-such-pager", "'open", "sh -c 'exit 127'"}) {
    INFO(none);
    environment.set("COOP_PAGER", none);
    term::show_paged("text\n", out, environment, true);
    CHECK(shown == "text\n");
    shown.clear();
  }
  CHECK_FALSE(os::exists(folder / "seen"));
  environment.unset("COOP_PAGER");
  term::show_paged("text\n", out, environment, true);
  CHECK(os::read_file(folder / "seen").value() == "text\n");
}

TEST_CASE("the editor's text is what was saved, and no file is left") {
  const scratch::Folder folder;
  const auto editor = script(folder, "editor", "echo added >> \"$2\"; echo \"$1 $2\" > " + (folder / "seen"));
  const auto text =
      term::edit_text({.initial = "first\n", .name = "proposal.md"}, with("EDITOR", editor + " -w", folder));
  CHECK(text.value() == "first\nadded\n");
  const auto arguments = os::read_file(folder / "seen").value();
  CHECK(arguments.starts_with("-w " + folder.path()));
  CHECK(arguments.ends_with("-proposal.md\n"));
  CHECK(folder.entries() == 2);
}

TEST_CASE("an editor that replaces the file is followed") {
  const scratch::Folder folder;
  const auto editor = script(folder, "editor", "echo new > \"$1.new\"; mv \"$1.new\" \"$1\"");
  CHECK(term::edit_text({.initial = "old"}, with("EDITOR", editor, folder)).value() == "new\n");
}

TEST_CASE("editors are looked for in order") {
  const scratch::Folder folder;
  auto environment = with("EDITOR", script(folder, "four", "echo 4 > \"$1\""), folder);
  CHECK(term::edit_text({}, environment).value() == "4\n");
  environment.set("VISUAL", script(folder, "three", "echo 3 > \"$1\""));
  CHECK(term::edit_text({}, environment).value() == "3\n");
  environment.set("GIT_EDITOR", script(folder, "two", "echo 2 > \"$1\""));
  CHECK(term::edit_text({}, environment).value() == "2\n");
  environment.set("COOP_EDITOR", script(folder, "one", "echo 1 > \"$1\""));
  CHECK(term::edit_text({}, environment).value() == "1\n");
}

TEST_CASE("an unchanged or empty text aborts") {
  const scratch::Folder folder;
  const auto unchanged = term::edit_text({.initial = "x"}, with("EDITOR", "true", folder)).error();
  CHECK(unchanged.code == "editor-aborted");
  CHECK(unchanged.message == "the text was left unchanged, so nothing was done");
  const auto editor = script(folder, "editor", "printf ' \\n\\n' > \"$1\"");
  CHECK(term::edit_text({.initial = "x"}, with("EDITOR", editor, folder)).error().message ==
        "the text is empty, so nothing was done");
  CHECK(folder.entries() == 1);
}

TEST_CASE("a text is kept where something went wrong after it was written") {
  const scratch::Folder folder;
  const auto failing = script(folder, "failing", "echo precious > \"$1\"; exit 1");
  auto error = term::edit_text({}, with("EDITOR", failing, folder)).error();
  CHECK(error.code == "editor-failed");
  CHECK(error.hints.front().starts_with("your text is kept in '" + folder.path()));
  CHECK(folder.entries() == 2);
  const auto binary = script(folder, "binary", "printf '\\377x' > \"$1\"");
  error = term::edit_text({}, with("EDITOR", binary, folder)).error();
  CHECK(error.code == "text-encoding");
  CHECK(folder.entries() == 4);
}

TEST_CASE("without an editor or anybody at the terminal the error says what to do") {
  const scratch::Folder folder;
  const auto missing = term::edit_text({}, with("EDITOR", "coop-no-such-editor", folder)).error();
  CHECK(missing.code == "program-missing");
  CHECK(missing.hints.back() == "set COOP_EDITOR to an editor that is installed");
  CHECK(term::edit_text({}, with("EDITOR", "'vi", folder)).error().code == "command-form");
  const auto forbidden = term::edit_text({.flag = "--text <file>", .allowed = false}, with("EDITOR", "true", folder));
  CHECK(forbidden.error().code == "needs-answer");
  CHECK(forbidden.error().hints.front() == "give --text <file>");
}
