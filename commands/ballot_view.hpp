// A ballot as it stands: its roll and votes, and the result that was recorded or that its votes would give.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/result.hpp"
#include "commands/next_step.hpp"
#include "report/json.hpp"
#include "rules/state.hpp"
#include "term/style.hpp"

namespace commands {

enum class Stage {
  Open,
  Over,    ///< nobody can vote any more, or everybody has; nobody has closed it yet
  Closed,  ///< its result is recorded
};

struct BallotView {
  rules::BallotId id;
  const rules::Ballot* ballot = nullptr;  ///< into the state
  rules::BallotResult result;             ///< recorded, or counted now
  Stage stage = Stage::Open;
};

/// Fails with ballot-unknown (usage) and the codes of rules::count_ballot. REQUIRES: `state` outlives the view.
base::Result<BallotView> view_ballot(const rules::State& state, const rules::BallotId& id, base::Instant now);
/// Every ballot: those that are not closed by their deadline, then the closed ones, latest first.
base::Result<std::vector<BallotView>> view_ballots(const rules::State& state, base::Instant now);

std::vector<rules::RollEntry> roll_of(const rules::State& state, const rules::BallotId& ballot);  ///< in id order
/// The vote that counts; nullptr where the member has not voted.
const rules::Vote* vote_of(const rules::State& state, const rules::BallotId& ballot, const rules::MemberId& member);
std::string say_ranking(const std::vector<rules::OptionId>& ranking);  ///< "yes", "ada > bo", "blank"

/// Votes or persons that a quorum asks for; in persons a whole number.
base::Result<base::Ratio> quorum_needed(const rules::Ballot& ballot);

std::string say_outcome(const rules::BallotResult& result);  ///< "carried", "elected ada", "no quorum"
term::Style style_of(rules::Outcome outcome);

/// The commands that carry a recorded result out, or try again, with who runs them; none where nothing is to be done.
std::vector<std::string> next_steps(const Reader& reader, const BallotView& view);

report::Json tally_json(const BallotView& view);

}  // namespace commands
