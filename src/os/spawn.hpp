// Other programs, run by their arguments and never through a shell.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.hpp"
#include "os/environment.hpp"

namespace os {

/// What a stream of the child is joined to.
enum class Channel {
  Capture,  ///< a pipe, collected in Finished
  Inherit,  ///< the same as this program's, such as the terminal
  Discard,  ///< /dev/null
};

/// A program to run. `argv[0]` holds a slash, or is looked up in $PATH of `environment`.
struct Program {
  std::vector<std::string> argv;
  Environment environment;
  std::string folder = {};                            ///< where it runs; empty: where we are
  std::optional<std::string> input = {};              ///< its standard input, whole; none: see `inherit_input`
  bool inherit_input = false;                         ///< without `input`: our standard input instead of /dev/null
  Channel output = Channel::Capture;                  ///< its standard output
  Channel errors = Channel::Capture;                  ///< its standard error
  std::size_t max_captured = std::size_t{64} << 20U;  ///< bytes, for each captured stream
  std::optional<std::uint64_t> largest_file = {};     ///< bytes of any one file that it, or what it starts, may write
};

/// How a program ended. It either left with `exit_code`, or was ended by `signal` (then not 0).
struct Finished {
  int exit_code = 0;
  int signal = 0;
  std::string output;
  std::string errors;

  bool ok() const { return exit_code == 0 && signal == 0; }
  std::string how() const;  ///< "left with 2", "was ended by signal 9"
};

/// Runs the program and waits for its end. That it failed is no error here: look at Finished.
/// Fails with program-missing, program-start (or it cannot be talked to), program-output-size (the child is ended), and
/// interrupted when Ctrl-C ended a child whose output we were collecting. REQUIRES: argv is not empty.
base::Result<Finished> run(const Program& program);

/// The file that runs under `name`: itself if it holds a slash, else found in $PATH. Relative and empty entries of
/// $PATH are passed over, so that a folder one walks into can never supply a program. Fails with program-missing.
base::Result<std::string> find_program(std::string_view name, const Environment& environment);

/// A command as people write it into $EDITOR or $PAGER, taken apart: blanks separate, '...', "..." and \ quote as in a
/// shell. No variables, pipes or patterns. Fails with command-form (a quote left open, or no word at all).
base::Result<std::vector<std::string>> split_command(std::string_view text);

}  // namespace os
