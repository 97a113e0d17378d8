// Running a command of a transcript: with its streams in files, or at a terminal of its own.
#pragma once

#include <chrono>
#include <string>
#include <vector>

namespace support {

struct Command {
  std::string script;                    ///< for /bin/sh -c
  std::string folder;                    ///< where it runs
  std::vector<std::string> environment;  ///< "NAME=value": all that it sees
  std::string scratch;                   ///< a folder for the files of its output
  std::chrono::milliseconds limit{120'000};
};

struct Ran {
  int status = 0;     ///< as a shell counts: 128 + n where signal n ended it
  std::string out;    ///< at a terminal, both streams
  std::string err;    ///< at a terminal, empty
  bool ended = true;  ///< false: it outlived its limit and was killed
};

/// Runs it with no standard input. What it leaves running in the background is not waited for.
Ran run(const Command& command);

/// Runs it at a terminal of 80 columns and 24 lines. A person types each line of `typed` once the command has asked,
/// that is, fell silent behind words that end no line; "^D" and "^C" are those keys.
Ran run_at_terminal(const Command& command, const std::vector<std::string>& typed);

/// Kills whatever this process's commands left behind and waits for it. REQUIRES: adopt_strays() was called before.
void kill_strays();

/// From now on a process whose parent has ended becomes ours, so that none outlives the test.
void adopt_strays();

}  // namespace support
