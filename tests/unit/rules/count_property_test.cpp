// Laws that hold for every count, tried on small random elections with fixed seeds.
#include <catch2/catch.hpp>

#include <algorithm>
#include <map>
#include <random>
#include <set>

#include "rules/count/irv.hpp"
#include "rules/count/plurality.hpp"

using base::Ratio;
using namespace rules::count;

namespace {

struct Election {
  Contest contest;
  std::vector<Paper> papers;
};

class Dice {
 public:
  explicit Dice(std::uint32_t seed) : engine_(seed) {}
  /// From 0 to n - 1. Not a distribution of the library: those differ between libraries.
  std::uint32_t below(std::uint32_t n) { return static_cast<std::uint32_t>(engine_() % n); }
  template <class T>
  void shuffle(std::vector<T>& items) {
    for (auto i = items.size(); i > 1; --i) std::swap(items[i - 1], items[below(static_cast<std::uint32_t>(i))]);
  }

 private:
  std::mt19937 engine_;
};

Election random_election(std::uint32_t seed) {
  Dice dice(seed);
  Election election;
  auto& contest = election.contest;
  contest.options = 1 + dice.below(5);
  for (std::uint32_t i = 0; i < contest.options; ++i) {
    contest.withdrawn.push_back(dice.below(8) == 0);
    contest.tie_order.push_back(i);
  }
  dice.shuffle(contest.tie_order);
  contest.overvote = static_cast<Overvote>(dice.below(3));
  const bool one_vote_each = dice.below(2) == 0;  // where ties are frequent
  for (auto n = dice.below(12); n > 0; --n) {
    Paper paper;
    if (!one_vote_each) {
      paper.weight = Ratio::make(dice.below(4), 1 + dice.below(4)).value();
      paper.times = dice.below(4);
    }
    std::vector<std::uint32_t> options = contest.tie_order;
    dice.shuffle(options);
    options.resize(dice.below(contest.options + 1));
    for (const auto option : options) {
      if (dice.below(6) == 0) paper.ranks.push_back({});
      if (paper.ranks.empty() || dice.below(5) != 0) paper.ranks.push_back({});
      paper.ranks.back().push_back(option);
    }
    election.papers.push_back(std::move(paper));
  }
  return election;
}

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

constexpr std::uint32_t kElections = 3'000;

}  // namespace

TEST_CASE("no vote is lost or made in any round") {
  for (std::uint32_t seed = 0; seed < kElections; ++seed) {
    const auto election = random_election(seed);
    for (const auto method : {plurality, instant_runoff}) {
      const auto tally = method(election.contest, election.papers).value();
      for (std::size_t i = 0; i < tally.rounds.size(); ++i) {
        const auto& round = tally.rounds[i];
        INFO("seed " << seed << " round " << i + 1);
        REQUIRE(sum(round.totals) == round.continuing);
        REQUIRE(sum({round.continuing, round.exhausted, tally.blank}) == tally.cast);
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
        REQUIRE(sum(passed) == round.totals[*round.eliminated]);
        next[*round.eliminated] = Ratio{};
        REQUIRE(next == tally.rounds[i + 1].totals);
        REQUIRE(exhausted == tally.rounds[i + 1].exhausted);
      }
    }
  }
}

TEST_CASE("the order of the papers changes nothing") {
  for (std::uint32_t seed = 0; seed < kElections; ++seed) {
    auto election = random_election(seed);
    for (const auto method : {plurality, instant_runoff}) {
      const auto before = method(election.contest, election.papers).value();
      Dice(seed).shuffle(election.papers);
      INFO("seed " << seed);
      REQUIRE(same_story(before, method(election.contest, election.papers).value()));
    }
  }
}

TEST_CASE("one paper in two halves, or several papers as one, change nothing") {
  for (std::uint32_t seed = 0; seed < kElections; ++seed) {
    const auto election = random_election(seed);
    auto halves = election;
    halves.papers.clear();
    for (auto paper : election.papers) {
      paper.weight = paper.weight.times(Ratio::make(1, 2).value()).value();
      halves.papers.push_back(paper);
      halves.papers.push_back(paper);
    }
    auto single = election;
    single.papers.clear();
    for (const auto& paper : election.papers) {
      auto one = paper;
      one.times = 1;
      for (auto n = paper.times; n > 0; --n) single.papers.push_back(one);
    }
    for (const auto method : {plurality, instant_runoff}) {
      const auto whole = method(election.contest, election.papers).value();
      INFO("seed " << seed);
      REQUIRE(same_story(whole, method(halves.contest, halves.papers).value()));
      REQUIRE(same_story(whole, method(single.contest, single.papers).value()));
    }
  }
}

TEST_CASE("an instant runoff written another way elects the same") {
  int ties = 0;
  int elected = 0;
  for (std::uint32_t seed = 0; seed < kElections; ++seed) {
    const auto election = random_election(seed);
    const auto tally = instant_runoff(election.contest, election.papers).value();
    for (const auto& round : tally.rounds) ties += round.tie && round.tie->rule == TieRule::EarlierRound;
    elected += tally.winner.has_value();
    INFO("seed " << seed);
    REQUIRE(tally.winner == plain_runoff(election));
  }
  // The elections are of use only if they reach the hard cases.
  CHECK(ties > 20);
  CHECK(elected > 1'000);
}
