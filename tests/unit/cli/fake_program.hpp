// A small program of ballots for the tests of cli: enough nouns, verbs, arguments and options to meet every branch.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "cli/program.hpp"

namespace cli_test {

/// What the last body that ran was given.
struct Seen {
  std::string what;
  std::string proposal;
  std::optional<std::string> closes;
  std::string method = "majority";
  std::optional<base::Date> on;
  std::vector<std::string> tags;
  std::vector<std::string> files;
  std::int64_t seats = 0;
  bool dry_run = false;
};

struct Run {
  int exit = 0;
  std::string out;
  std::string err;
  Seen seen;
  cli::CommonOptions options;
};

cli::Program fake_program(Seen& seen);

/// Runs the fake program with these words, streams of this look and variables.
Run run(const std::vector<std::string>& words, const term::Look& look = {}, const os::Environment& environment = {});

}  // namespace cli_test
