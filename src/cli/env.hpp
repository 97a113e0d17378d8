// The room `cli`: how the program is spoken to. It knows commands as declarations (Spec), their help, man pages,
// completion and errors; it knows no single command and nothing of co-ops.
//
// env.hpp: all that a command may touch of the world. Commands never use std::cout, getenv, isatty or the clock.
#pragma once

#include <optional>
#include <string>

#include "base/time.hpp"
#include "os/environment.hpp"
#include "term/prompt.hpp"
#include "term/stream.hpp"

namespace cli {

class Program;

/// The options that every command takes, before or after its name.
struct CommonOptions {
  bool json = false;                                     ///< --json: one JSON value on out; errors as JSON on err
  bool plain = false;                                    ///< --plain: a record per line, tabs, no header
  bool quiet = false;                                    ///< -q: no chatter on err
  int verbose = 0;                                       ///< -v: steps; -vv: the git and ssh commands too
  bool yes = false;                                      ///< -y: answers y/N questions with yes (never the grave ones)
  bool no_input = false;                                 ///< --no-input: asks nothing
  bool no_pager = false;                                 ///< --no-pager
  bool help = false;                                     ///< -h: never true where a body runs
  std::string directory;                                 ///< -C <dir>, else $COOP_DIR, else "."
  term::ColourChoice colour = term::ColourChoice::Auto;  ///< --color, else $COOP_COLOR; the streams already obey it
};

/// What a command did for good. It is told where the report of it is lost, so that nobody does it twice.
struct Deed {
  std::string what;  ///< in the past tense, ready to print: "recorded 0a1b2c3 'member: admit bo'"
  std::string look;  ///< how to see it: "'coop show 0a1b2c3' shows it"
};

struct Env {
  term::Stream& out;     ///< results
  term::Stream& err;     ///< everything else
  term::Prompt& prompt;  ///< questions; answers for itself where asking is forbidden
  base::Instant now;     ///< the clock, read once
  const os::Environment& environment;
  std::string program_version;
  CommonOptions options = {};        ///< filled in by Program::run before a body is called
  const Program* program = nullptr;  ///< likewise; for help, version and completion
  std::string time_zone = {};     ///< the co-op's, set by a command as soon as it knows it: for the times in its errors
  std::optional<Deed> deed = {};  ///< set by a command as soon as it has changed something, before it prints
};

}  // namespace cli
