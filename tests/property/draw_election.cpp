#include "tests/property/draw_election.hpp"

#include <fmt/ranges.h>

#include <ostream>

namespace property {

using base::Ratio;
using rules::count::Overvote;
using rules::count::Paper;
namespace gen = rc::gen;

namespace {

bool one_in(int n) {
  return *gen::inRange(0, n) == n - 1;
}

Paper any_paper(const std::vector<std::uint32_t>& options, bool is_plain) {
  Paper paper;
  if (!is_plain) {
    paper.weight = Ratio::make(*gen::inRange(0, 4), *gen::inRange(1, 5)).value();
    paper.times = *gen::inRange(0, 4);
  }
  auto ranking = shuffled(options);
  ranking.resize(*gen::inRange<std::size_t>(0, options.size() + 1));
  for (const auto option : ranking) {
    if (one_in(6)) paper.ranks.push_back({});
    if (paper.ranks.empty() || !one_in(5)) paper.ranks.push_back({});
    paper.ranks.back().push_back(option);
  }
  return paper;
}

}  // namespace

rc::Gen<Election> any_election() {
  return gen::exec([] {
    Election election;
    auto& contest = election.contest;
    contest.options = *gen::inRange<std::uint32_t>(1, 6);
    for (std::uint32_t i = 0; i < contest.options; ++i) {
      contest.withdrawn.push_back(one_in(8));
      contest.tie_order.push_back(i);
    }
    contest.tie_order = shuffled(contest.tie_order);
    contest.overvote = *gen::element(Overvote::Exhaust, Overvote::Sole, Overvote::Skip);
    const bool is_plain = *gen::arbitrary<bool>();  // one vote each, where ties are frequent
    for (auto n = *gen::inRange(0, 12); n > 0; --n) {
      election.papers.push_back(any_paper(contest.tie_order, is_plain));
    }
    return election;
  });
}

void showValue(const Election& election, std::ostream& out) {
  out << fmt::format("{} options, withdrawn {}, ties to {}, overvote {}\n", election.contest.options,
                     election.contest.withdrawn, election.contest.tie_order,
                     static_cast<int>(election.contest.overvote));
  for (const auto& paper : election.papers) {
    out << fmt::format("  {} of {}: {}\n", paper.times, paper.weight.str(), paper.ranks);
  }
}

}  // namespace property
