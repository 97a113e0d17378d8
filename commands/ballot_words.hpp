// What people type of a vote: options, and papers in piles.
#pragma once

#include <string>
#include <vector>

#include "base/result.hpp"
#include "rules/ballots/records.hpp"

namespace commands {

std::vector<std::string> options_of(const rules::Ballot& ballot);

/// "yes, no or abstain"
std::string listed(const std::vector<std::string>& words);

/// The options that are meant. A question is answered with yes, no and abstain in whatever case, or with y and n.
/// Fails (usage) with ballot-option-unknown, or id-form.
base::Result<std::vector<rules::OptionId>> read_choices(const rules::Ballot& ballot,
                                                        const std::vector<std::string>& words);

/// A pile of papers as a teller types it: "12 yes", "3 bo,ada", "1 blank"; papers of a part of a vote "2@1/4 yes".
/// Fails (usage) with paper-pile-form, or as read_choices().
base::Result<rules::PaperPile> read_pile(const rules::Ballot& ballot, std::string_view words);

}  // namespace commands
