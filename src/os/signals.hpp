// Signals: Ctrl-C is a flag that long work looks at, a closed pipe is an error of write() and not a death.
#pragma once

#include "base/result.hpp"

namespace os {

/// Once, first thing in main(): SIGPIPE is ignored, SIGINT, SIGTERM and SIGHUP raise the flag (a second one ends the
/// program at once), and standard streams that came closed are opened so that no file takes their numbers; using
/// such a stream still fails.
void prepare_process();

bool was_interrupted();

/// Fails with `interrupted` after Ctrl-C; the program then leaves with 130.
base::Status check_interrupted();

/// For tests: raises or lowers the flag.
void set_interrupted(bool interrupted);

}  // namespace os
