// A proposal as it stands: what it brings, and what became of it in ballots.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "articles/compare.hpp"
#include "base/result.hpp"
#include "report/json.hpp"
#include "rules/state.hpp"
#include "term/style.hpp"

namespace commands {

struct ProposalStage {
  std::string word;  ///< "new", "standing", "open", "carried", "done", "failed"; for programs
  std::string text;  ///< "ballot oven is open"
  term::Style style = term::Style::Plain;
};
/// By the newest ballot on it; of a plan, by whether it stands in one.
ProposalStage stage_of(const rules::State& state, const rules::Proposal& proposal);

/// The ballots that ask about it, or on which somebody stands with it, in id order.
std::vector<rules::BallotId> ballots_on(const rules::State& state, const rules::Proposal& proposal);

/// What new articles change. Nothing where it cannot be told any more: the articles they were written for are gone.
base::Result<std::optional<std::vector<articles::Difference>>> difference_of(const rules::State& state,
                                                                             const rules::Proposal& proposal);

report::Json proposal_json(const rules::State& state, const rules::Proposal& proposal);

}  // namespace commands
