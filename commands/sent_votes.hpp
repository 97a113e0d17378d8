// The files of signed votes that somebody brings.
#pragma once

#include <string>
#include <vector>

#include "base/result.hpp"
#include "commands/statement_file.hpp"

namespace commands {

struct SentVotes {
  rules::BallotId ballot;
  std::vector<rules::Said> votes;
  std::int64_t recorded_before = 0;  ///< so many more were left out
};

/// Reads and verifies them, and finds the ballot that they answer. Fails as read_statement(), and with
///   vote-no-ballot    no ballot here has the digest that a vote answers
///   vote-mixed        they answer several ballots
///   statement-used    all of them were recorded before
base::Result<SentVotes> read_sent_votes(const rules::State& state, const std::vector<std::string>& files);

}  // namespace commands
