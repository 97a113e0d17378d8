#include "rules/ballots/paper.hpp"

#include <algorithm>
#include <map>

#include "rules/ballots/ballots.hpp"
#include "rules/members/members.hpp"
#include "rules/members/statements.hpp"

namespace rules {
namespace {

bool is_same_count(const Statement& one, const Statement& other) {
  const auto same_pile = [](const PaperPile& a, const PaperPile& b) {
    return a.ranking == b.ranking && a.weight == b.weight && a.papers == b.papers;
  };
  return one.voters == other.voters &&
         std::equal(one.piles.begin(), one.piles.end(), other.piles.begin(), other.piles.end(), same_pile);
}

bool is_candidate(const Ballot& ballot, const MemberId& member) {
  return std::any_of(ballot.options.begin(), ballot.options.end(),
                     [&](const BallotOption& option) { return option.candidate == member; });
}

Verdict check_teller(const Context& context, const Ballot& ballot, const Said& said, const base::Sha256& digest) {
  const auto& teller = said.statement.by;
  COOP_CHECK(check_statement(context, said, "ballot-paper", digest));
  COOP_CHECK(check_statement_key(context, said));
  if (!is_in_good_standing(context.state.member(teller))) {
    return refuse("member-standing", "{} is not a member in good standing", teller);
  }
  if (is_candidate(ballot, teller)) {
    return refuse("paper-teller", "{} stands in this election; a candidate is no teller", teller);
  }
  return accepted();
}

/// Everybody named is on the roll, has not voted otherwise, and there are as many papers of each weight as voters.
Verdict check_papers(const Context& context, const Ballot& ballot, const Statement& count) {
  std::map<base::Ratio, base::Int128> papers_left;
  std::optional<MemberId> last;
  for (const auto& voter : count.voters) {
    if (last && voter <= *last) {
      return refuse("paper-form", "the voters do not stand in the order of their ids, or {} stands twice", voter);
    }
    last = voter;
    COOP_CHECK(check_voter(context, ballot, voter));
    if (context.state.get<Vote>(vote_ref(ballot.id, voter))) {
      return refuse("paper-voted-already", "{} has voted in '{}' with a key", voter, ballot.id)
          .hint("that vote counts; the paper is not to be counted beside it");
    }
    ++papers_left[*roll_weight(context.state, ballot.id, voter)];
  }
  for (const auto& pile : count.piles) {
    COOP_CHECK(check_ranking(ballot, pile.ranking));
    if (pile.papers < 1) return refuse("paper-form", "a pile of {} papers", pile.papers);
    papers_left[pile.weight] -= pile.papers;
  }
  for (const auto& [weight, left] : papers_left) {
    if (left == 0) continue;
    return refuse("paper-number", "there are {} papers of the weight {} than voters who hold it",
                  left < 0 ? "more" : "fewer", weight)
        .hint("every named voter gave one paper, a blank one too");
  }
  return accepted();
}

}  // namespace

bool voted_on_paper(const State& state, const BallotId& ballot, const MemberId& member) {
  const auto* sheet = state.get<PaperSheet>(paper_ref(ballot));
  return sheet && std::binary_search(sheet->voters.begin(), sheet->voters.end(), member);
}

std::int64_t most_on_paper(const Policy& policy, const Ballot& ballot) {
  const auto& part = policy.ballots.paper_most;
  if (part.is_zero()) return 0;
  const auto whole =
      static_cast<std::int64_t>(static_cast<base::Int128>(part.numerator()) * ballot.roll_persons / part.denominator());
  return std::max<std::int64_t>(whole, 1);  // where they are few, one without a key would have no vote at all
}

Verdict judge(const Context& context, const BallotPaper& paper) {
  const auto* ballot = context.state.get<Ballot>(ballot_ref(paper.ballot));
  if (!ballot) return refuse("ballot-unknown", "no ballot '{}'", paper.ballot).hint("'coop ballot list' shows them");
  COOP_CHECK(check_still_open(context, *ballot));
  if (context.state.get<PaperSheet>(paper_ref(paper.ballot))) {
    return refuse("paper-twice", "the paper votes of '{}' were entered already", paper.ballot);
  }
  const auto& said = context.action.said;
  if (said.size() != 2 || said[0].statement.by == said[1].statement.by) {
    return refuse("paper-tellers", "paper votes are entered by the statements of two tellers, who are two people")
        .hint("each counts alone and signs with 'coop sign ballot-paper'");
  }
  const auto digest = context.state.digest(ballot_ref(paper.ballot)).value_or(base::Sha256());
  for (const auto& one : said) COOP_CHECK(check_teller(context, *ballot, one, digest));
  if (!is_same_count(said[0].statement, said[1].statement)) {
    return refuse("paper-differs", "the two tellers did not count the same")
        .hint("count again, each alone, and sign anew");
  }
  const auto& count = said[0].statement;
  if (count.voters.empty()) return refuse("paper-form", "nobody voted on paper");
  const auto most = most_on_paper(context.policy, *ballot);
  if (static_cast<std::int64_t>(count.voters.size()) > most) {
    return refuse("paper-too-many", "{} voters on paper are more than the {} that the articles let attest in '{}'",
                  count.voters.size(), most, paper.ballot)
        .by("ballots.paper-most");
  }
  return check_papers(context, *ballot, count);
}

void apply(const Context& context, const BallotPaper& paper, Changes& changes) {
  const auto& said = context.action.said;
  PaperSheet sheet;
  sheet.ballot = paper.ballot;
  for (const auto& one : said) {
    sheet.tellers.push_back(one.statement.by);
    changes.write(statement_ref(one.digest), one.statement);
  }
  std::sort(sheet.tellers.begin(), sheet.tellers.end());
  sheet.voters = said.front().statement.voters;
  sheet.piles = said.front().statement.piles;
  changes.write(paper_ref(paper.ballot), sheet);
}

}  // namespace rules
