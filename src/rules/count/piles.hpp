// What the methods that give each paper to one option share: the piles of papers and the table of rounds. Internal to
// rules/count.
#pragma once

#include <cstdint>
#include <vector>

#include "base/result.hpp"
#include "rules/count/paper.hpp"
#include "rules/count/tally.hpp"

namespace rules::count {

/// Every paper lies on the pile of the option it counts for, or is exhausted.
/// REQUIRES: `contest` and `papers` outlive it.
class Piles {
 public:
  /// Checks everything, and deals out the first choices. Fails as check_contest() and weigh() do.
  static base::Result<Piles> open(const Contest& contest, const std::vector<Paper>& papers, std::uint32_t most);

  /// The facts of the papers, with the ending NoOptions or NoVotes where there is nothing to count.
  const Tally& facts() const { return facts_; }
  const std::vector<bool>& standing() const { return standing_; }
  std::int64_t units(std::uint32_t option) const { return units_[option]; }
  std::int64_t continuing() const;

  /// The options that stand, least favoured by the declared order first.
  std::vector<std::uint32_t> least_favoured_first() const;

  /// The table of the round as the piles lie now.
  Round round() const;

  /// Takes `option` out and deals its pile to the next choices; tells where the votes went, by option number with
  /// the exhausted last. REQUIRES: it stands.
  std::vector<Transfer> eliminate(std::uint32_t option);

 private:
  Piles(const Contest& contest, const std::vector<Paper>& papers) : contest_(&contest), papers_(&papers) {}
  void deal(std::size_t paper, std::size_t from_rank);

  struct Placed {
    std::size_t paper;
    std::size_t rank;
  };

  const Contest* contest_;
  const std::vector<Paper>* papers_;
  Weighing weighing_;
  Tally facts_;
  std::vector<bool> standing_;
  std::vector<std::vector<Placed>> piles_;  ///< by option
  std::vector<std::int64_t> units_;         ///< by option: the weight of its pile
  std::int64_t exhausted_ = 0;
  std::int64_t overvoted_units_ = 0;  ///< since the last elimination, like the next
  std::int64_t overvoted_papers_ = 0;
};

}  // namespace rules::count
