// The sentences of a tally: who took part, what was needed, how it went, and what comes next.
#pragma once

#include <string>

#include "base/result.hpp"
#include "commands/tally_text.hpp"
#include "rules/count/yes_no.hpp"

namespace commands {

/// What the yes of a yes-no ballot is measured by. REQUIRES: the ballot is one; it was counted.
base::Result<rules::count::Decision> measure_yes(const BallotView& view);
std::string say_needed(const rules::Ballot& ballot,
                       const rules::count::Decision& measured);  ///< "needs more than 2"

std::string say_turnout(const BallotView& view);                         ///< "Cast 3 of 4 (quorum 2: met)"
std::string say_deadline(const BallotView& view, const TallyLook& how);  ///< "closes in 2 days"

/// "Carried: yes has 3 of 4 votes cast and needs more than 2." Wrapped; ends with LF.
base::Result<std::string> say_verdict(const rules::State& state, const BallotView& view, const TallyLook& how);
/// That it is no decision yet and what makes it one; or when and by whom it was recorded. Ends with LF.
std::string say_closing(const rules::State& state, const BallotView& view, const TallyLook& how);

}  // namespace commands
