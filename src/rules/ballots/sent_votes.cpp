#include "rules/ballots/sent_votes.hpp"

#include <set>

#include "rules/ballots/ballots.hpp"
#include "rules/members/statements.hpp"

namespace rules {
namespace {

/// No author changes their mind so often; and a serial beyond it would leave no room for the next one.
constexpr std::int64_t kLastSerial = 1'000'000;

}  // namespace

Verdict check_sent_votes(const Context& context, const Ballot& ballot) {
  const auto digest = context.state.digest(ballot_ref(ballot.id)).value_or(base::Sha256());
  std::set<std::pair<MemberId, std::int64_t>> seen;
  for (const auto& said : context.action.said) {
    const auto& vote = said.statement;
    COOP_CHECK(check_statement(context, said, "ballot-cast", digest));
    COOP_CHECK(check_statement_key(context, said));
    COOP_CHECK(check_voter(context, ballot, vote.by));
    COOP_CHECK(check_ranking(ballot, vote.ranking));
    if (vote.serial < 1 || vote.serial > kLastSerial) {
      return refuse("ballot-vote-serial", "the vote of {} has the serial {}; serials run from 1 to {}", vote.by,
                    vote.serial, kLastSerial);
    }
    const auto* recorded = context.state.get<Vote>(vote_ref(ballot.id, vote.by));
    const bool differs = recorded && recorded->serial == vote.serial && recorded->ranking != vote.ranking;
    if (!seen.insert({vote.by, vote.serial}).second || differs) {
      return refuse("ballot-vote-twice", "{} signed two different votes with the serial {}", vote.by, vote.serial)
          .hint(fmt::format("ask {} for one with a higher serial: 'coop sign ballot-cast --serial {}'", vote.by,
                            vote.serial + 1));
    }
  }
  return accepted();
}

std::map<MemberId, Vote> newest_sent_votes(const Context& context, const Ballot& ballot) {
  std::map<MemberId, Vote> newest;
  for (const auto& said : context.action.said) {
    const auto& vote = said.statement;
    const auto* recorded = context.state.get<Vote>(vote_ref(ballot.id, vote.by));
    if (recorded && recorded->serial >= vote.serial) continue;
    const auto found = newest.find(vote.by);
    if (found != newest.end() && found->second.serial > vote.serial) continue;
    newest.insert_or_assign(vote.by, Vote{vote.by, vote.serial, vote.answers, vote.ranking});
  }
  return newest;
}

void record_sent_votes(const Context& context, const Ballot& ballot, Changes& changes) {
  for (const auto& [member, vote] : newest_sent_votes(context, ballot))
    changes.write(vote_ref(ballot.id, member), vote);
  for (const auto& said : context.action.said) changes.write(statement_ref(said.digest), said.statement);
}

Verdict judge(const Context& context, const BallotCollect& collect) {
  const auto* ballot = context.state.get<Ballot>(ballot_ref(collect.ballot));
  if (!ballot) return refuse("ballot-unknown", "no ballot '{}'", collect.ballot).hint("'coop ballot list' shows them");
  if (context.action.said.empty()) {
    return refuse("ballot-collect-empty", "no vote was brought for '{}'", collect.ballot)
        .hint("a voter makes one with 'coop sign ballot-cast'");
  }
  COOP_CHECK(check_still_open(context, *ballot));
  return check_sent_votes(context, *ballot);
}

void apply(const Context& context, const BallotCollect& collect, Changes& changes) {
  record_sent_votes(context, *context.state.get<Ballot>(ballot_ref(collect.ballot)), changes);
}

}  // namespace rules
