// From the votes of a ballot to its result: the bridge between records and rules/count.
#include <algorithm>

#include "rules/ballots/ballots.hpp"
#include "rules/count/irv.hpp"
#include "rules/count/plurality.hpp"
#include "rules/count/quorum.hpp"
#include "rules/count/yes_no.hpp"

namespace rules {
namespace {

struct Cast {
  std::vector<count::Paper> papers;
  std::int64_t persons = 0;
  std::int64_t on_paper = 0;
  base::Ratio weight;
};

std::uint32_t index_of(const Ballot& ballot, const OptionId& option) {
  for (std::uint32_t i = 0; i < ballot.options.size(); ++i) {
    if (ballot.options[i].id == option) return i;
  }
  return 0;  // judge let no other option in
}

count::Paper paper_of(const Ballot& ballot, const std::vector<OptionId>& ranking, const base::Ratio& weight) {
  count::Paper paper;
  paper.weight = weight;
  for (const auto& option : ranking) paper.ranks.push_back({index_of(ballot, option)});
  return paper;
}

/// The papers of the sheet that two tellers counted, each one by itself.
base::Status collect_sheet(const Ballot& ballot, const PaperSheet& sheet, Cast& cast) {
  // A record from outside may hold any number; a good one never holds more papers than the roll has persons.
  std::int64_t left = ballot.roll_persons;
  for (const auto& pile : sheet.piles) {
    if (pile.papers < 0 || pile.papers > left) {
      return base::fail("number-range", "the sheet of '{}' holds more papers than its roll has persons", ballot.id);
    }
    left -= pile.papers;
  }
  for (const auto& pile : sheet.piles) {
    const auto paper = paper_of(ballot, pile.ranking, pile.weight);
    for (std::int64_t i = 0; i < pile.papers; ++i) {
      cast.papers.push_back(paper);
      COOP_TRY(cast.weight, cast.weight.plus(pile.weight));
    }
  }
  cast.on_paper = static_cast<std::int64_t>(sheet.voters.size());
  cast.persons += cast.on_paper;
  return {};
}

base::Result<Cast> collect(const State& state, const Ballot& ballot, const std::map<MemberId, Vote>& late) {
  std::map<MemberId, const Vote*> votes;
  for (const auto& id : state.ids(Kind::Vote, ballot.id.str())) {
    const auto member = MemberId::from(id);
    votes[member] = state.get<Vote>(vote_ref(ballot.id, member));
  }
  for (const auto& [member, vote] : late) votes[member] = &vote;
  Cast cast;
  for (const auto& [member, vote] : votes) {
    const auto weight = roll_weight(state, ballot.id, member);
    if (!vote || !weight) continue;
    cast.papers.push_back(paper_of(ballot, vote->ranking, *weight));
    ++cast.persons;
    COOP_TRY(cast.weight, cast.weight.plus(*weight));
  }
  if (const auto* sheet = state.get<PaperSheet>(paper_ref(ballot.id))) COOP_CHECK(collect_sheet(ballot, *sheet, cast));
  return cast;
}

base::Status decide_yes_no(const Ballot& ballot, const Cast& cast, BallotResult& result) {
  COOP_TRY(const auto votes, count::count_yes_no(cast.papers));
  count::Threshold threshold;
  threshold.share = ballot.decision.threshold;
  threshold.strictly_more = ballot.decision.margin == Margin::MoreThan;
  threshold.of = ballot.decision.of == Of::Cast      ? count::Of::VotesCast
                 : ballot.decision.of == Of::Present ? count::Of::Present
                                                     : count::Of::Entitled;
  COOP_TRY(const auto decision, count::decide(threshold, votes, ballot.roll_weight));
  CountRound round;
  round.totals = {{ballot.options[count::kYes].id, votes.yes},
                  {ballot.options[count::kNo].id, votes.no},
                  {ballot.options[count::kAbstain].id, votes.abstain}};
  result.rounds = {round};
  result.outcome = decision.carried ? Outcome::Carried : Outcome::Rejected;
  return {};
}

std::string tie_words(const count::Tie& tie) {
  return tie.rule == count::TieRule::EarlierRound ? fmt::format("fewer votes in round {}", tie.round)
                                                  : std::string("longest membership, then id, is favoured");
}

base::Status elect(const Ballot& ballot, const Cast& cast, BallotResult& result) {
  count::Contest contest;
  contest.options = static_cast<std::uint32_t>(ballot.options.size());
  for (const auto& option : ballot.tie_order) contest.tie_order.push_back(index_of(ballot, option));
  COOP_TRY(const auto tally, ballot.decision.method == Method::Irv ? count::instant_runoff(contest, cast.papers)
                                                                   : count::plurality(contest, cast.papers));
  for (const auto& counted : tally.rounds) {
    CountRound round;
    for (std::uint32_t i = 0; i < ballot.options.size(); ++i) {
      if (counted.standing[i]) round.totals.push_back({ballot.options[i].id, counted.totals[i]});
    }
    COOP_TRY(round.exhausted, counted.exhausted.plus(tally.blank));
    if (counted.eliminated) round.eliminated = ballot.options[*counted.eliminated].id;
    if (counted.elected) round.elected = ballot.options[*counted.elected].id;
    if (counted.tie) round.tie = tie_words(*counted.tie);
    result.rounds.push_back(round);
  }
  if (!tally.winner) {
    result.outcome = Outcome::NoWinner;
    return {};
  }
  result.winner = ballot.options[*tally.winner].id;
  result.outcome = ballot.options[*tally.winner].candidate ? Outcome::Elected : Outcome::Reopened;
  return {};
}

}  // namespace

base::Result<BallotResult> count_ballot(const State& state, const Ballot& ballot,
                                        const std::map<MemberId, Vote>& late) {
  COOP_TRY(const auto cast, collect(state, ballot, late));
  BallotResult result;
  result.ballot = ballot.id;
  result.persons = cast.persons;
  if (cast.on_paper > 0) result.on_paper = cast.on_paper;
  result.weight = cast.weight;
  if (ballot.decision.method == Method::YesNo) {
    COOP_CHECK(decide_yes_no(ballot, cast, result));
  } else {
    COOP_CHECK(elect(ballot, cast, result));
  }
  const count::Quorum quorum{ballot.decision.quorum, ballot.decision.quorum_of == Counted::Persons
                                                         ? count::Counted::Persons
                                                         : count::Counted::Weight};
  COOP_TRY(const auto met, quorum.met({cast.persons, cast.weight}, {ballot.roll_persons, ballot.roll_weight}));
  if (!met) {
    result.outcome = Outcome::NoQuorum;
    result.winner.reset();
  }
  return result;
}

}  // namespace rules
