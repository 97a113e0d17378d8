#include "rules/count/piles.hpp"

#include <algorithm>
#include <numeric>

namespace rules::count {

base::Result<Piles> Piles::open(const Contest& contest, const std::vector<Paper>& papers, std::uint32_t most) {
  COOP_CHECK(check_contest(contest, most));
  Piles piles(contest, papers);
  COOP_TRY(piles.weighing_, weigh(contest, papers));
  piles.standing_.resize(contest.options);
  for (std::uint32_t option = 0; option < contest.options; ++option) {
    piles.standing_[option] = !contest.is_withdrawn(option);
  }
  piles.piles_.resize(contest.options);
  piles.units_.resize(contest.options);

  std::int64_t blank_units = 0;
  for (std::size_t i = 0; i < papers.size(); ++i) {
    if (has_equal_ranking(papers[i])) piles.facts_.papers_with_equal_ranking += papers[i].times;
    if (is_blank(papers[i])) {
      piles.facts_.blank_papers += papers[i].times;
      blank_units += piles.weighing_.units[i];
    } else {
      piles.deal(i, 0);
    }
  }
  piles.facts_.papers = piles.weighing_.papers;
  piles.facts_.cast = piles.weighing_.ratio(piles.weighing_.total_units);
  piles.facts_.blank = piles.weighing_.ratio(blank_units);
  const bool anybody = std::find(piles.standing_.begin(), piles.standing_.end(), true) != piles.standing_.end();
  piles.facts_.ending = anybody ? Ending::NoVotes : Ending::NoOptions;
  return piles;
}

std::int64_t Piles::continuing() const {
  return std::accumulate(units_.begin(), units_.end(), std::int64_t{0});
}

std::vector<std::uint32_t> Piles::least_favoured_first() const {
  std::vector<std::uint32_t> order = contest_->tie_order;
  if (order.empty()) {
    order.resize(contest_->options);
    std::iota(order.begin(), order.end(), 0u);
  }
  order.erase(std::remove_if(order.begin(), order.end(), [&](std::uint32_t option) { return !standing_[option]; }),
              order.end());
  std::reverse(order.begin(), order.end());
  return order;
}

Round Piles::round() const {
  Round round;
  round.standing = standing_;
  round.totals.reserve(units_.size());
  for (const auto units : units_) round.totals.push_back(weighing_.ratio(units));
  round.continuing = weighing_.ratio(continuing());
  round.exhausted = weighing_.ratio(exhausted_);
  round.overvoted = {overvoted_papers_, weighing_.ratio(overvoted_units_)};
  return round;
}

std::vector<Transfer> Piles::eliminate(std::uint32_t option) {
  standing_[option] = false;
  const auto pile = std::move(piles_[option]);
  piles_[option].clear();
  units_[option] = 0;
  overvoted_units_ = 0;
  overvoted_papers_ = 0;
  const auto before = units_;
  const auto exhausted_before = exhausted_;
  for (const auto& placed : pile) deal(placed.paper, placed.rank + 1);

  std::vector<Transfer> transfers;
  for (std::uint32_t to = 0; to < units_.size(); ++to) {
    if (units_[to] != before[to]) transfers.push_back({to, weighing_.ratio(units_[to] - before[to])});
  }
  if (exhausted_ != exhausted_before) {
    transfers.push_back({std::nullopt, weighing_.ratio(exhausted_ - exhausted_before)});
  }
  return transfers;
}

void Piles::deal(std::size_t paper, std::size_t from_rank) {
  const auto choice = next_choice((*papers_)[paper], from_rank, standing_, contest_->overvote);
  const auto units = weighing_.units[paper];
  if (choice.kind == Choice::Kind::Option) {
    piles_[choice.option].push_back({paper, choice.rank});
    units_[choice.option] += units;
    return;
  }
  exhausted_ += units;
  if (choice.kind == Choice::Kind::Overvoted) {
    overvoted_units_ += units;
    overvoted_papers_ += (*papers_)[paper].times;
  }
}

}  // namespace rules::count
