// A ballot's tally as a person reads it: who took part, how it was counted, what decided, and what comes next. One
// text for the tally before the closing and for the result after it.
#pragma once

#include <string>

#include "base/result.hpp"
#include "commands/ballot_view.hpp"
#include "os/zone.hpp"
#include "term/stream.hpp"

namespace commands {

struct TallyLook {
  const term::Look& look;
  os::Zone zone;
  base::Instant now;
  bool all = false;  ///< every round, where they do not fit
};

/// Heading, turnout, the counted rounds and the sentence that says how it went. Ends with LF.
/// Fails with the codes of rules::count.
base::Result<std::string> tally_text(const rules::State& state, const BallotView& view, const TallyLook& how);

/// Only the rounds and the sentence, for a page that has said the rest.
base::Result<std::string> count_lines(const rules::State& state, const BallotView& view, const TallyLook& how);

}  // namespace commands
