// Transcripts: a session at a shell, written down, and run again by the tests.
//
//   # Prose, for the reader.
//   $ coop init --name "Bakery" --as ada     a command, for /bin/sh -c
//   Founded Bakery with 1 member.            what it writes to standard output
//   ...                                      any lines, or none
//     in  *                                  any rest of the line
//   $ coop member admit bo
//   ! coop: refused [member-trial-not-over]  what it writes to standard error
//   [1]                                      its exit status, where that is not 0
//   $ cat > plan.md <<'END'
//   > Bake more.                             the command goes on
//   > END
//   $ [tty] coop office recall               at a terminal: both streams, as they come
//   < oven                                   what a person types there when asked; ^C and ^D are keys
//   $ [at 2026-03-01T18:00:00Z] coop status  sets the test clock, which else goes on by 60 s a command
//
// One file is one sandbox (sandbox.hpp). A command begins in the folder, and with the exported variables, in which the
// one before it ended. Blank lines within an output count; those between an output and what follows it are layout.
// An output line that would be taken for something else, or a blank line that ends the output, has a `\` before it.
// Paths show $WORK and $TESTDIR (the folder of the transcript); a control character shows as its picture, U+2400 and
// up; an output that does not end its last line says so.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/result.hpp"

namespace support {

/// What a command should do, or did, in lines. In a pattern `...` as a line of its own, and `*` at a line's end, are
/// wild.
struct Effect {
  struct Line {
    std::string text;
    bool any_lines = false;
  };
  std::vector<Line> out;
  std::vector<Line> err;
  int status = 0;
};

/// One command and all that stands in the file up to the next.
struct Step {
  size_t line = 0;                   ///< of its `$`, from 1
  std::vector<std::string> heading;  ///< its lines as written
  std::string script;
  std::vector<std::string> typed;
  bool at_terminal = false;
  std::string at;                     ///< the instant to which the test clock is set; empty: it goes on
  std::vector<std::string> expected;  ///< the lines of its effect, as written
  std::vector<std::string> trailer;   ///< prose and layout behind them
};

struct Transcript {
  std::vector<std::string> preamble;  ///< prose before the first command
  std::vector<Step> steps;
};

/// Fails with transcript-form.
base::Result<Transcript> parse_transcript(std::string_view text);
std::string print_transcript(const Transcript& transcript);

Effect parse_effect(const std::vector<std::string>& lines);
std::vector<std::string> print_effect(const Effect& effect);

/// The lines of an output. `names`: {path, "$WORK"} and the like; control characters become visible.
std::vector<Effect::Line> output_lines(std::string output,
                                       const std::vector<std::pair<std::string, std::string>>& names);

bool matches(const Effect& pattern, const Effect& actual);

/// Both, line by line: "-" was expected, "+" is what came, " " is in both.
std::string difference(const std::vector<std::string>& expected, const std::vector<std::string>& actual);

}  // namespace support
