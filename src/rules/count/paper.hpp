// The part `rules/count`: how ballot papers become a result. It knows papers, weights and options by number; it knows
// no member, no ballot's question, no file. Every method here is exact (fractions, never rounding), gives the same
// answer for every order of the papers, and tells how it came to its answer.
//
// paper.hpp: one ballot paper, and what a count needs to know besides the papers.
#pragma once

#include <cstdint>
#include <vector>

#include "base/ratio.hpp"
#include "base/result.hpp"

namespace rules::count {

/// More options than this are refused by every method that counts in rounds: a table of rounds grows with the square.
constexpr std::uint32_t kMaxRankedOptions = 1'000;
/// More options than this are refused by every method.
constexpr std::uint32_t kMaxOptions = 10'000;

/// One filled-in paper, or `times` identical ones. Options are numbered from 0.
struct Paper {
  base::Ratio weight{1};  ///< the vote of one such paper; zero or more
  /// Best first. A rank with two or more options is an equal ranking (an overvote); an empty rank was skipped;
  /// no option at all is a blank paper. An option stands on a paper once at most.
  std::vector<std::vector<std::uint32_t>> ranks;
  std::int64_t times = 1;  ///< zero or more

  friend bool operator==(const Paper&, const Paper&) = default;
};

/// What an equal ranking does when a method must give a paper to one option. There is deliberately no policy that
/// picks one of the equals: it would count a preference that the voter did not state.
enum class Overvote {
  Exhaust,  ///< the paper stops counting at that rank
  Sole,     ///< the rank counts when one of its options alone is still in the running, else the paper stops counting
  Skip,     ///< the rank is passed over
};

/// What is declared before the papers are opened.
struct Contest {
  std::uint32_t options = 0;
  std::vector<bool> withdrawn;  ///< by option; empty: nobody withdrew. A withdrawn option is passed over on every paper
  /// All options, most favoured first: what decides a tie that the votes leave open. Empty: as numbered.
  std::vector<std::uint32_t> tie_order;
  Overvote overvote = Overvote::Exhaust;

  bool is_withdrawn(std::uint32_t option) const { return option < withdrawn.size() && withdrawn[option]; }
};

/// Fails with count-too-large (more than `most` options), count-options (`withdrawn` of another size) or
/// count-tie-order (not every option exactly once).
base::Status check_contest(const Contest& contest, std::uint32_t most);

/// The papers' weights brought to one denominator, so that a count adds whole numbers and no later sum can overflow.
struct Weighing {
  std::int64_t denominator = 1;
  std::vector<std::int64_t> units;  ///< by paper: weight x times, in units of 1/denominator
  std::int64_t total_units = 0;
  std::int64_t papers = 0;  ///< the sum of `times`

  base::Ratio ratio(std::int64_t part) const;  ///< REQUIRES: 0 <= part <= total_units
};

/// Fails with count-option-unknown, count-option-repeated, count-weight (negative weight or times), or number-range
/// when the sum cannot be kept exactly.
base::Result<Weighing> weigh(const Contest& contest, const std::vector<Paper>& papers);

/// True for a paper that names no option.
bool is_blank(const Paper& paper);
/// True for a paper with two or more options in one rank.
bool has_equal_ranking(const Paper& paper);

/// For whom a paper counts, reading from rank `rank` on.
struct Choice {
  enum class Kind { Option, Exhausted, Overvoted };
  Kind kind = Kind::Exhausted;
  std::uint32_t option = 0;  ///< Kind::Option only
  std::size_t rank = 0;      ///< the rank that decided; the number of ranks when none did
};
Choice next_choice(const Paper& paper, std::size_t rank, const std::vector<bool>& standing, Overvote overvote);

}  // namespace rules::count
