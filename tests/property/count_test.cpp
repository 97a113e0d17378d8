// Laws that hold for every count.
#include <algorithm>
#include <map>
#include <set>

#include "rules/count/irv.hpp"
#include "rules/count/plurality.hpp"
#include "rules/count/quorum.hpp"
#include "rules/count/yes_no.hpp"
#include "tests/property/draw_election.hpp"
#include "tests/property/holds.hpp"

using base::Ratio;
using property::any_election;
using property::Election;
using property::holds;
using namespace rules::count;
namespace gen = rc::gen;

namespace {

constexpr int kElections = 4'000;

Ratio sum(const std::vector<Ratio>& parts) {
  Ratio total;
  for (const auto& part : parts) total = total.plus(part).value();
  return total;
}

/// Everything that a person is told about the votes, without the number of papers.
bool same_story(const Tally& a, const Tally& b) {
  if (a.winner != b.winner || a.ending != b.ending || a.rounds.size() != b.rounds.size() || a.cast != b.cast)
    return false;
  for (std::size_t i = 0; i < a.rounds.size(); ++i) {
    const auto& x = a.rounds[i];
    const auto& y = b.rounds[i];
    if (x.totals != y.totals || x.exhausted != y.exhausted || x.eliminated != y.eliminated ||
        x.transfers != y.transfers || x.overvoted.weight != y.overvoted.weight ||
        x.tie.has_value() != y.tie.has_value()) {
      return false;
    }
  }
  return true;
}

/// An instant runoff written another way: no piles, no order kept between rounds; every round reads every paper from
/// its top, and a tie looks back through the table of totals.
std::optional<std::uint32_t> plain_runoff(const Election& election) {
  std::set<std::uint32_t> left;
  for (std::uint32_t i = 0; i < election.contest.options; ++i) {
    if (!election.contest.withdrawn[i]) left.insert(i);
  }
  std::vector<std::map<std::uint32_t, Ratio>> table;
  // By Exhaust and Sole a paper that stopped never counts again, even if its equals are eliminated later.
  std::vector<bool> dead(election.papers.size(), false);
  while (!left.empty()) {
    std::map<std::uint32_t, Ratio> totals;
    for (const auto option : left) totals[option] = Ratio{};
    Ratio all;
    for (std::size_t p = 0; p < election.papers.size(); ++p) {
      const auto& paper = election.papers[p];
      for (const auto& rank : paper.ranks) {
        std::vector<std::uint32_t> here;
        for (const auto option : rank) {
          if (left.count(option)) here.push_back(option);
        }
        if (rank.size() > 1) {
          if (election.contest.overvote == Overvote::Skip) continue;
          if (election.contest.overvote == Overvote::Exhaust || here.size() > 1) dead[p] = true;
        }
        if (dead[p]) break;
        if (here.empty()) continue;
        const auto votes = paper.weight.times(Ratio(paper.times)).value();
        totals[here[0]] = totals[here[0]].plus(votes).value();
        all = all.plus(votes).value();
        break;
      }
    }
    if (all.is_zero()) return std::nullopt;
    table.push_back(totals);
    for (const auto& [option, total] : totals) {
      if (total.plus(total).value() > all) return option;
    }
    std::vector<std::uint32_t> weakest(left.begin(), left.end());
    for (auto row = table.rbegin(); row != table.rend(); ++row) {
      Ratio least = row->at(weakest[0]);
      for (const auto option : weakest) least = std::min(least, row->at(option));
      std::vector<std::uint32_t> kept;
      for (const auto option : weakest) {
        if (row->at(option) == least) kept.push_back(option);
      }
      weakest = kept;
    }
    for (auto option = election.contest.tie_order.rbegin(); option != election.contest.tie_order.rend(); ++option) {
      if (std::find(weakest.begin(), weakest.end(), *option) == weakest.end()) continue;
      left.erase(*option);
      break;
    }
    if (left.size() == 1) return *left.begin();
  }
  return std::nullopt;
}

Ratio weight_of(const std::vector<Paper>& papers) {
  Ratio total;
  for (const auto& paper : papers) total = total.plus(*paper.weight.times(Ratio(paper.times))).value();
  return total;
}

bool same_votes(const YesNo& a, const YesNo& b) {
  return a.yes == b.yes && a.no == b.no && a.abstain == b.abstain;
}

/// Papers of a question: yes, no, abstain, both, nothing.
rc::Gen<Election> any_question() {
  return gen::exec([] {
    Election question;
    question.contest.options = 3;
    for (auto n = *gen::inRange(0, 12); n > 0; --n) {
      Paper paper;
      paper.weight = Ratio::make(*gen::inRange(0, 5), *gen::inRange(1, 5)).value();
      paper.times = *gen::inRange(0, 3);
      const auto choice = *gen::inRange<std::uint32_t>(0, 6);
      if (choice < 3) paper.ranks = {{choice}};
      if (choice == 3) paper.ranks = {{kYes, kNo}};
      if (choice == 4) paper.ranks = {{kNo}, {kYes}};
      question.papers.push_back(paper);
    }
    return question;
  });
}

Ratio any_share() {
  const auto d = *gen::inRange<std::int64_t>(1, 8);
  return Ratio::make(*gen::inRange<std::int64_t>(0, d + 1), d).value();
}

}  // namespace

TEST_CASE("no vote is lost or made in any round", "[count]") {
  holds(kElections, [] {
    const auto election = *any_election();
    for (const auto method : {plurality, instant_runoff}) {
      const auto tally = method(election.contest, election.papers).value();
      RC_ASSERT(tally.cast == weight_of(election.papers));
      for (std::size_t i = 0; i < tally.rounds.size(); ++i) {
        const auto& round = tally.rounds[i];
        RC_ASSERT(sum(round.totals) == round.continuing);
        RC_ASSERT(sum({round.continuing, round.exhausted, tally.blank}) == tally.cast);
        if (i + 1 == tally.rounds.size()) continue;
        // What the eliminated option had is what was passed on, and the next table is this one plus that.
        std::vector<Ratio> passed;
        auto next = round.totals;
        auto exhausted = round.exhausted;
        for (const auto& transfer : round.transfers) {
          passed.push_back(transfer.weight);
          auto& target = transfer.to ? next[*transfer.to] : exhausted;
          target = target.plus(transfer.weight).value();
        }
        RC_ASSERT(sum(passed) == round.totals[*round.eliminated]);
        next[*round.eliminated] = Ratio{};
        RC_ASSERT(next == tally.rounds[i + 1].totals);
        RC_ASSERT(exhausted == tally.rounds[i + 1].exhausted);
      }
    }
  });
}

TEST_CASE("the winner stood, and nobody had more", "[count]") {
  holds(kElections, [] {
    const auto election = *any_election();
    const auto tally = plurality(election.contest, election.papers).value();
    if (!tally.winner) {
      RC_ASSERT(tally.ending == Ending::NoVotes || tally.ending == Ending::NoOptions);
      return;
    }
    RC_ASSERT(!election.contest.is_withdrawn(*tally.winner));
    const auto& totals = tally.rounds.back().totals;
    RC_ASSERT(*std::max_element(totals.begin(), totals.end()) == totals[*tally.winner]);
    for (const auto option : election.contest.tie_order) {
      if (totals[option] != totals[*tally.winner]) continue;
      RC_ASSERT(option == *tally.winner);  // the most favoured of the equals
      break;
    }
  });
}

TEST_CASE("the order of the papers changes nothing", "[count]") {
  holds(kElections, [] {
    const auto election = *any_election();
    const auto other = property::shuffled(election.papers);
    for (const auto method : {plurality, instant_runoff}) {
      RC_ASSERT(same_story(method(election.contest, election.papers).value(), method(election.contest, other).value()));
    }
  });
}

TEST_CASE("one paper in two halves, or several papers as one, change nothing", "[count]") {
  holds(kElections, [] {
    const auto election = *any_election();
    std::vector<Paper> halves;
    std::vector<Paper> single;
    for (auto paper : election.papers) {
      auto one = paper;
      one.times = 1;
      for (auto n = paper.times; n > 0; --n) single.push_back(one);
      paper.weight = paper.weight.times(Ratio::make(1, 2).value()).value();
      halves.push_back(paper);
      halves.push_back(paper);
    }
    for (const auto method : {plurality, instant_runoff}) {
      const auto whole = method(election.contest, election.papers).value();
      RC_ASSERT(same_story(whole, method(election.contest, halves).value()));
      RC_ASSERT(same_story(whole, method(election.contest, single).value()));
    }
  });
}

TEST_CASE("an instant runoff written another way elects the same", "[count]") {
  int drawn = 0;
  int ties = 0;
  int elected = 0;
  holds(kElections, [&] {
    const auto election = *any_election();
    const auto tally = instant_runoff(election.contest, election.papers).value();
    ++drawn;
    for (const auto& round : tally.rounds) ties += round.tie && round.tie->rule == TieRule::EarlierRound;
    elected += tally.winner.has_value();
    RC_ASSERT(tally.winner == plain_runoff(election));
  });
  // The elections are of use only if they reach the hard cases.
  CHECK(ties * 200 > drawn);
  CHECK(elected * 3 > drawn);
}

TEST_CASE("yes, no and abstentions are what was cast, in any order", "[count]") {
  holds(kElections, [] {
    const auto question = *any_question();
    const auto votes = count_yes_no(question.papers).value();
    RC_ASSERT(sum({votes.yes, votes.no, votes.abstain}) == weight_of(question.papers));
    const auto saying = [&](std::uint32_t option) {
      auto papers = question.papers;
      std::erase_if(papers, [&](const Paper& paper) {
        return paper.ranks.empty() || paper.ranks[0] != std::vector<std::uint32_t>{option};
      });
      return weight_of(papers);
    };
    RC_ASSERT(votes.yes == saying(kYes));
    RC_ASSERT(votes.no == saying(kNo));
    RC_ASSERT(same_votes(votes, count_yes_no(property::shuffled(question.papers)).value()));
  });
}

TEST_CASE("a vote for it never defeats it, and the fewest votes that carry are told", "[count]") {
  int carried = 0;
  holds(kElections, [&] {
    const YesNo votes = {Ratio(*gen::inRange(0, 12)), Ratio(*gen::inRange(0, 12)), Ratio(*gen::inRange(0, 12))};
    const Threshold threshold{any_share(), *gen::arbitrary<bool>(),
                              *gen::element(Of::VotesCast, Of::Present, Of::Entitled)};
    RC_PRE(!threshold.strictly_more || threshold.share < Ratio(1));
    const Ratio entitled(40);
    const auto decision = decide(threshold, votes, entitled).value();
    carried += decision.carried;
    RC_ASSERT((decision.bar == threshold.share.times(decision.whole)));
    RC_ASSERT(decision.carried == (votes.yes >= Ratio(decision.fewest)));  // the votes are whole here
    auto more = votes;
    more.yes = more.yes.plus(Ratio(1)).value();
    if (decision.carried) RC_ASSERT(decide(threshold, more, entitled)->carried);
    if (decision.carried && !votes.no.is_zero()) {
      more.no = more.no.minus(Ratio(1)).value();
      RC_ASSERT(decide(threshold, more, entitled)->carried);
    }
  });
  CHECK(carried > 50);
}

TEST_CASE("one more person never breaks a quorum", "[count]") {
  holds(kElections, [] {
    const Attendance roll{*gen::inRange<std::int64_t>(1, 30), Ratio(*gen::inRange<std::int64_t>(1, 30))};
    const Quorum quorum{any_share(), *gen::element(Counted::Persons, Counted::Weight)};
    const Attendance there{*gen::inRange<std::int64_t>(0, roll.persons),
                           Ratio(*gen::inRange<std::int64_t>(0, roll.weight.numerator()))};
    const Attendance more{there.persons + 1, there.weight.plus(Ratio(1)).value()};
    const auto met = quorum.met(there, roll).value();
    const auto counted = quorum.by == Counted::Persons ? Ratio(there.persons) : there.weight;
    RC_ASSERT(met == (counted >= quorum.needed(roll).value()));
    if (met) RC_ASSERT(quorum.met(more, roll).value());
    RC_ASSERT(quorum.met(roll, roll).value());
  });
}
