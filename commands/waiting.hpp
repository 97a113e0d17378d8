// What waits for a member: computed from the records that are still open, never from the history.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/time.hpp"
#include "rules/state.hpp"

namespace commands {

/// One thing to do.
struct Waiting {
  std::string kind;  ///< "vote", "close", "petition", "application", "founding", "hours", "approve-hours", "run",
                     ///< "mandate", "recovery", "term"
  std::string id;    ///< of the ballot, petition, office; the month
  std::string text;  ///< what it is: the ballot's question, "your hours of 2024-01"
  std::string note;  ///< "not voted yet", "1 of 2 signatures"
  std::optional<base::Instant> due;
  std::string command;  ///< the command that does it; empty where there is none
};

struct OpenBallot {
  const rules::Ballot* ballot = nullptr;
  std::int64_t voted = 0;
};

/// The ballots without a result, in id order. The voting of some may be over: they wait to be closed.
std::vector<OpenBallot> open_ballots(const rules::State& state);

/// What waits for `member` alone: see open_matters.hpp for what waits for all who may do it.
/// REQUIRES: they have a record.
std::vector<Waiting> waiting_for(const rules::State& state, const rules::MemberId& member, base::Instant now);

/// What has an end comes first, the nearest end before the others.
void sort_by_end(std::vector<Waiting>& list);

/// Offices whose term has ended or ends within sixty days, for everybody to know.
std::vector<Waiting> ending_terms(const rules::State& state, base::Instant now);

/// The founders who have neither accepted nor declined.
std::vector<rules::MemberId> missing_founders(const rules::State& state);

}  // namespace commands
