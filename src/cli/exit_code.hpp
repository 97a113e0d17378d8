// How a run of `coop` ends: the few exit codes, and which kind of error leads to which.
#pragma once

#include "base/result.hpp"

namespace cli {

/// The exit codes of the program; `coop help exit-codes` explains them. Permanent.
enum class Exit : int {
  Done = 0,           ///< what was asked is done
  Refused = 1,        ///< a rule of the co-op said no, an audit found something, or a question was answered with no
  Usage = 2,          ///< the command line was wrong
  Unreadable = 3,     ///< a record, file or repository could not be read, or is no co-op
  Signing = 4,        ///< no key, or the key would not sign
  Moved = 5,          ///< the history moved meanwhile, or the remote gave trouble
  Bug = 70,           ///< our own logic is broken (EX_SOFTWARE of sysexits.h)
  Interrupted = 130,  ///< Ctrl-C (128 + SIGINT, as shells count)
};

Exit exit_for(base::ErrorKind kind);

/// The word for a kind in the JSON of an error: "refused", "usage", "unreadable", "signing", "moved", "bug".
const char* word_for(base::ErrorKind kind);

/// What a command that could do its work hands back. `findings()`: the work is done and its answer is "not good".
struct Outcome {
  Exit exit = Exit::Done;
  static Outcome done() { return {}; }
  static Outcome findings() { return {Exit::Refused}; }
};

}  // namespace cli
