#include "tests/support/transcript.hpp"

#include <catch2/catch.hpp>

using support::Effect;

namespace {

Effect effect(const std::vector<std::string>& lines) {
  return support::parse_effect(lines);
}

Effect wrote(const std::string& out, int status = 0) {
  return Effect{support::output_lines(out, {}), {}, status};
}

}  // namespace

TEST_CASE("a transcript is read into commands and comes back as it was") {
  const std::string text =
      "# Two commands.\n\n$ cat <<'END'\n> a\n>\n> b\n> END\na\n\nb\n\n# Then:\n$ [tty] [at 2026-03-01T18:00:00Z] ask\n"
      "< yes\n< ^D\nSure? yes\n! no\n[3]\n\n";
  const auto transcript = support::parse_transcript(text);
  REQUIRE(transcript);
  CHECK(transcript->preamble == std::vector<std::string>{"# Two commands.", ""});
  REQUIRE(transcript->steps.size() == 2);
  const auto& first = transcript->steps[0];
  CHECK(first.line == 3);
  CHECK(first.script == "cat <<'END'\na\n\nb\nEND");
  CHECK(first.expected == std::vector<std::string>{"a", "", "b"});
  CHECK(first.trailer == std::vector<std::string>{"", "# Then:"});
  CHECK_FALSE(first.at_terminal);
  const auto& second = transcript->steps[1];
  CHECK(second.at_terminal);
  CHECK(second.at == "2026-03-01T18:00:00Z");
  CHECK(second.script == "ask");
  CHECK(second.typed == std::vector<std::string>{"yes", "^D"});
  CHECK(second.expected == std::vector<std::string>{"Sure? yes", "! no", "[3]"});
  CHECK(support::print_transcript(*transcript) == text);
}

TEST_CASE("a line that belongs to nothing is refused") {
  const auto before = support::parse_transcript("hello\n$ echo\n");
  REQUIRE_FALSE(before);
  CHECK(before.error().code == "transcript-form");
  CHECK_FALSE(support::parse_transcript("$ echo\n# prose\n\nhello\n"));
  CHECK_FALSE(support::parse_transcript("$ [at 2026-01-01T00:00:00Z\n"));
}

TEST_CASE("an effect has two streams and a status") {
  const auto both = effect({"one", "! two", "!", "three", "[7]"});
  REQUIRE(both.out.size() == 2);
  CHECK(both.out[1].text == "three");
  REQUIRE(both.err.size() == 2);
  CHECK(both.err[0].text == "two");
  CHECK(both.err[1].text.empty());
  CHECK(both.status == 7);
  CHECK(effect({"[x]"}).out.size() == 1);
}

TEST_CASE("output that looks like the format is escaped and read back") {
  for (const std::string line : {"# x", "$ x", "! x", "> x", "< x", "[1]", "...", "\\x", "!", "plain"}) {
    const auto actual = wrote(line + "\n");
    const auto printed = support::print_effect(actual);
    CAPTURE(line, printed);
    CHECK(printed.front() == (line == "plain" ? line : "\\" + line));
    CHECK(support::matches(effect(printed), actual));
  }
  CHECK_FALSE(support::matches(effect({"\\..."}), wrote("a\n")));
}

TEST_CASE("blank lines count, also at the end of an output") {
  CHECK(support::print_effect(wrote("\na\n\nb\n\n\n")) == std::vector<std::string>{"", "a", "", "b", "\\", "\\"});
  CHECK(support::matches(effect({"", "a", "", "b", "\\", "\\"}), wrote("\na\n\nb\n\n\n")));
  CHECK_FALSE(support::matches(effect({"a"}), wrote("a\n\n")));
  CHECK_FALSE(support::matches(effect({"a", "b"}), wrote("a\n\nb\n")));
  CHECK(effect({"a", "", "! e"}).out.size() == 1);
}

TEST_CASE("stars and dots are wild, and only they") {
  CHECK(support::matches(effect({"in *"}), wrote("in 12 s\n")));
  CHECK(support::matches(effect({"in *"}), wrote("in \n")));
  CHECK_FALSE(support::matches(effect({"in *"}), wrote("on 12 s\n")));
  CHECK_FALSE(support::matches(effect({"i* s"}), wrote("in 12 s\n")));
  CHECK(support::matches(effect({"..."}), wrote("")));
  CHECK(support::matches(effect({"a", "...", "d", "..."}), wrote("a\nb\nd\nc\nd\n")));
  CHECK(support::matches(effect({"...", "d"}), wrote("d\nc\nd\n")));
  CHECK_FALSE(support::matches(effect({"a", "...", "d"}), wrote("a\nb\nc\n")));
  CHECK_FALSE(support::matches(effect({"a"}), wrote("a\nb\n")));
  CHECK_FALSE(support::matches(effect({"a", "b"}), wrote("a\n")));
  CHECK_FALSE(support::matches(effect({"a"}), wrote("a\n", 1)));
  CHECK_FALSE(support::matches(effect({"! a"}), wrote("a\n")));
}

TEST_CASE("paths are named and control characters seen") {
  const auto lines = support::output_lines("/x/work/a\t/x/work\n\x1b[1mbold\x7f", {{"/x/work", "$WORK"}});
  REQUIRE(lines.size() == 2);
  CHECK(lines[0].text == "$WORK/a\t$WORK");
  CHECK(lines[1].text == "\u241b[1mbold\u2421 (no newline at the end)");
}

TEST_CASE("a difference shows what is common once") {
  CHECK(support::difference({"a", "b", "c"}, {"a", "x", "y", "c"}) == "    a\n  - b\n  + x\n  + y\n    c\n");
  CHECK(support::difference({"a"}, {"a", "a"}) == "    a\n  + a\n");
}
