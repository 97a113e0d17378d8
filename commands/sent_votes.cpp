#include "commands/sent_votes.hpp"

#include <set>

#include "base/text.hpp"

namespace commands {
namespace {

std::optional<rules::BallotId> ballot_with(const rules::State& state, const base::Sha256& digest) {
  for (const auto& id : state.ids(rules::Kind::Ballot)) {
    const auto ballot = rules::BallotId::from(id);
    if (state.digest(rules::ballot_ref(ballot)) == digest) return ballot;
  }
  return std::nullopt;
}

}  // namespace

base::Result<SentVotes> read_sent_votes(const rules::State& state, const std::vector<std::string>& files) {
  SentVotes sent;
  std::optional<base::Sha256> answered;
  std::set<base::Sha256> seen;
  for (const auto& file : files) {
    COOP_TRY(auto said, read_statement(file, "ballot-cast"));
    const auto& answers = said.statement.answers;
    if (answered && *answered != answers) {
      return base::fail("vote-mixed", "{} answers another ballot than {}", base::printable(file),
                        base::printable(files.front()))
          .as(base::ErrorKind::Usage)
          .hint("collect the votes of each ballot by themselves");
    }
    if (!answered) {
      const auto ballot = ballot_with(state, answers);
      if (!ballot) {
        return base::fail("vote-no-ballot", "{} answers a ballot that is not in this record", base::printable(file))
            .hint("'coop sync' first; a vote for another co-op, or for a ballot that was changed, counts for nothing");
      }
      answered = answers;
      sent.ballot = *ballot;
    }
    if (!seen.insert(said.digest).second || state.record(rules::statement_ref(said.digest))) {
      ++sent.recorded_before;
      continue;
    }
    sent.votes.push_back(std::move(said));
  }
  if (sent.votes.empty() && sent.recorded_before > 0) {
    return base::fail("statement-used", "all of these votes were recorded before")
        .as(base::ErrorKind::Refused)
        .hint(fmt::format("'coop ballot show {} --votes' shows what was recorded", sent.ballot));
  }
  return sent;
}

}  // namespace commands
