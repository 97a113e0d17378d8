#include <catch2/catch.hpp>

#include "rules/count/quorum.hpp"
#include "rules/count/yes_no.hpp"

using base::Ratio;
using namespace rules::count;

namespace {

Ratio ratio(std::int64_t n, std::int64_t d) {
  return Ratio::make(n, d).value();
}

bool carried(const Threshold& threshold, std::int64_t yes, std::int64_t no, std::int64_t abstain = 0,
             std::int64_t entitled = 0) {
  return decide(threshold, {Ratio(yes), Ratio(no), Ratio(abstain)}, Ratio(entitled)).value().carried;
}

const Threshold kMajority{ratio(1, 2), true, Of::VotesCast};
const Threshold kTwoThirds{ratio(2, 3), false, Of::VotesCast};

}  // namespace

TEST_CASE("two thirds of ten need seven, two thirds of nine need six") {
  CHECK_FALSE(carried(kTwoThirds, 6, 4));
  CHECK(carried(kTwoThirds, 7, 3));
  CHECK(carried(kTwoThirds, 6, 3));
  CHECK(decide(kTwoThirds, {Ratio(6), Ratio(4), Ratio(0)}, Ratio(0))->fewest == 7);
  CHECK(decide(kTwoThirds, {Ratio(6), Ratio(3), Ratio(0)}, Ratio(0))->fewest == 6);
  CHECK(decide(kTwoThirds, {Ratio(6), Ratio(4), Ratio(0)}, Ratio(0))->bar == ratio(20, 3));
}

TEST_CASE("a share near two thirds is not two thirds") {
  const Threshold rounded{ratio(6667, 10000), false, Of::VotesCast};
  CHECK(carried(kTwoThirds, 2, 1));
  CHECK_FALSE(carried(rounded, 2, 1));
}

TEST_CASE("more than half is not half") {
  CHECK_FALSE(carried(kMajority, 5, 5));
  CHECK(carried(kMajority, 6, 5));
  CHECK(carried({ratio(1, 2), false, Of::VotesCast}, 5, 5));
  CHECK(decide(kMajority, {Ratio(5), Ratio(5), Ratio(0)}, Ratio(0))->fewest == 6);
}

TEST_CASE("what the share is taken of decides") {
  const auto of = [](Of whole) { return Threshold{ratio(1, 2), true, whole}; };
  CHECK(carried(of(Of::VotesCast), 4, 3, 2, 12));
  CHECK_FALSE(carried(of(Of::Present), 4, 3, 2, 12));
  CHECK(carried(of(Of::Present), 5, 3, 1, 12));
  CHECK_FALSE(carried(of(Of::Entitled), 5, 3, 1, 12));
  CHECK(carried(of(Of::Entitled), 7, 0, 0, 12));
}

TEST_CASE("nothing is carried without a yes") {
  CHECK_FALSE(carried(kMajority, 0, 0));
  CHECK_FALSE(carried({Ratio(0), false, Of::VotesCast}, 0, 0));
  CHECK_FALSE(carried({ratio(2, 3), false, Of::Entitled}, 0, 0, 0, 0));
  CHECK_FALSE(carried(kTwoThirds, 0, 0, 5));
  CHECK(carried(kTwoThirds, 1, 0, 5));
  CHECK(decide(kTwoThirds, {Ratio(0), Ratio(0), Ratio(0)}, Ratio(0))->fewest == 1);
}

TEST_CASE("fractions of votes are exact") {
  // 1/3 + 1/3 + 1/3 of a vote is one vote, and one of two is not more than half.
  auto yes = ratio(1, 3).plus(ratio(1, 3)).value().plus(ratio(1, 3)).value();
  CHECK_FALSE(decide(kMajority, {yes, Ratio(1), Ratio(0)}, Ratio(0))->carried);
  yes = yes.plus(ratio(1, 1'000'000'007)).value();
  CHECK(decide(kMajority, {yes, Ratio(1), Ratio(0)}, Ratio(0))->carried);
}

TEST_CASE("thresholds and votes that cannot be are errors") {
  const YesNo votes{Ratio(5), Ratio(4), Ratio(1)};
  CHECK(decide({ratio(3, 2), false, Of::VotesCast}, votes, Ratio(0)).error().code == "count-threshold");
  CHECK(decide({ratio(-1, 2), false, Of::VotesCast}, votes, Ratio(0)).error().code == "count-threshold");
  CHECK(decide({Ratio(1), true, Of::VotesCast}, votes, Ratio(0)).error().code == "count-threshold");
  CHECK(decide(kMajority, {Ratio(-1), Ratio(4), Ratio(0)}, Ratio(0)).error().code == "count-weight");
  CHECK(decide({ratio(1, 2), true, Of::Entitled}, votes, Ratio(9)).error().code == "count-exceeds-roll");
  CHECK(decide(kMajority, {Ratio(INT64_MAX), Ratio(1), Ratio(0)}, Ratio(0)).error().code == "number-range");
  CHECK(decide({Ratio(1), false, Of::VotesCast}, votes, Ratio(0)));
}

TEST_CASE("papers of a question are added up; blank and unclear ones abstain") {
  const std::vector<Paper> papers = {{Ratio(1), {{kYes}}, 3},
                                     {ratio(1, 2), {{kNo}}, 1},
                                     {Ratio(1), {}, 2},
                                     {Ratio(1), {{kYes, kNo}}, 1},
                                     {Ratio(1), {{kAbstain}}, 1}};
  const auto votes = count_yes_no(papers).value();
  CHECK(votes.yes == Ratio(3));
  CHECK(votes.no == ratio(1, 2));
  CHECK(votes.abstain == Ratio(4));
  CHECK(count_yes_no({{Ratio(1), {{3}}, 1}}).error().code == "count-option-unknown");
}

TEST_CASE("a quorum counts heads or votes") {
  const Attendance roll{10, Ratio(7)};
  const Quorum heads{ratio(1, 2), Counted::Persons};
  const Quorum votes{ratio(1, 2), Counted::Weight};
  CHECK(heads.met({5, Ratio(2)}, roll).value());
  CHECK_FALSE(votes.met({5, Ratio(2)}, roll).value());
  CHECK(votes.met({4, ratio(7, 2)}, roll).value());
  CHECK_FALSE(heads.met({4, ratio(7, 2)}, roll).value());
  CHECK(heads.needed(roll).value() == Ratio(5));
  CHECK(votes.needed(roll).value() == ratio(7, 2));
}

TEST_CASE("an empty roll has no quorum, and a quorum of zero asks for nobody") {
  const Quorum none{Ratio(0), Counted::Persons};
  CHECK(none.met({0, Ratio(0)}, {3, Ratio(3)}).value());
  CHECK_FALSE(none.met({0, Ratio(0)}, {0, Ratio(0)}).value());
  CHECK_FALSE(Quorum{Ratio(0), Counted::Weight}.met({0, Ratio(0)}, {2, Ratio(0)}).value());
  CHECK(Quorum{Ratio(1), Counted::Persons}.met({1, Ratio(1)}, {1, Ratio(1)}).value());
}

TEST_CASE("a quorum that cannot be is an error") {
  const Quorum half{ratio(1, 2), Counted::Persons};
  CHECK(half.met({4, Ratio(3)}, {3, Ratio(3)}).error().code == "count-exceeds-roll");
  CHECK(half.met({3, Ratio(4)}, {3, Ratio(3)}).error().code == "count-exceeds-roll");
  CHECK(half.met({-1, Ratio(0)}, {3, Ratio(3)}).error().code == "count-weight");
  CHECK(half.met({0, Ratio(0)}, {-3, Ratio(3)}).error().code == "count-weight");
  CHECK(Quorum{ratio(5, 4), Counted::Persons}.met({1, Ratio(1)}, {3, Ratio(3)}).error().code == "count-quorum");
}
