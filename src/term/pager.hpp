// Long text through a pager, where somebody sits at a terminal and it does not fit.
#pragma once

#include <string_view>

#include "os/environment.hpp"
#include "term/stream.hpp"

namespace term {

/// Lines of the terminal that `text` takes at the look's width.
int rows_of(std::string_view text, const Look& look);

/// Writes `text` to `out`: through $COOP_PAGER, $PAGER or `less -FIRX` if `out` is a tty, `text` is higher than it and
/// `allowed` (no --no-pager); plainly otherwise, and where the pager cannot be started. A variable set to nothing or
/// `cat` means no pager. REQUIRES: a tty stream `out` is this program's standard output.
void show_paged(std::string_view text, Stream& out, const os::Environment& environment, bool allowed);

}  // namespace term
