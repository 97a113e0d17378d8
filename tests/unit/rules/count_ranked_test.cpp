#include <catch2/catch.hpp>

#include "rules/count/irv.hpp"
#include "rules/count/plurality.hpp"

using base::Ratio;
using namespace rules::count;

namespace {

using Ranks = std::vector<std::vector<std::uint32_t>>;

Paper paper(std::int64_t times, const std::vector<std::uint32_t>& order) {
  Paper made;
  made.times = times;
  for (const auto option : order) made.ranks.push_back({option});
  return made;
}

Contest contest(std::uint32_t options) {
  Contest made;
  made.options = options;
  return made;
}

std::vector<std::int64_t> whole_totals(const Round& round) {
  std::vector<std::int64_t> totals;
  for (const auto& total : round.totals) totals.push_back(total.numerator());
  return totals;
}

}  // namespace

TEST_CASE("plurality: most first choices win, without a majority") {
  const auto tally = plurality(contest(3), {paper(4, {0}), paper(3, {1, 2}), paper(3, {2, 1})}).value();
  CHECK(tally.winner == 0u);
  CHECK(tally.ending == Ending::MostVotes);
  REQUIRE(tally.rounds.size() == 1);
  CHECK(whole_totals(tally.rounds[0]) == std::vector<std::int64_t>{4, 3, 3});
  CHECK_FALSE(tally.rounds[0].tie);
}

TEST_CASE("plurality: a tie goes to the favoured option and says so") {
  auto three = contest(3);
  const std::vector<Paper> papers = {paper(3, {0}), paper(1, {1}), paper(3, {2})};
  auto tally = plurality(three, papers).value();
  CHECK(tally.winner == 0u);
  CHECK(tally.ending == Ending::TieBroken);
  REQUIRE(tally.rounds[0].tie);
  CHECK(tally.rounds[0].tie->options == std::vector<std::uint32_t>{0, 2});
  CHECK(tally.rounds[0].tie->rule == TieRule::DeclaredOrder);
  three.tie_order = {1, 2, 0};
  CHECK(plurality(three, papers)->winner == 2u);
}

TEST_CASE("irv: the weakest goes, and the votes pass on") {
  const auto tally =
      instant_runoff(contest(3), {paper(4, {0}), paper(3, {1}), paper(2, {2, 1}), paper(1, {2})}).value();
  CHECK(tally.winner == 1u);
  CHECK(tally.ending == Ending::Majority);
  // 1 and 2 are equal with three each and never differed before: the declared order decides against the later one.
  REQUIRE(tally.rounds.size() == 2);
  CHECK(tally.rounds[0].eliminated == 2u);
  REQUIRE(tally.rounds[0].tie);
  CHECK(tally.rounds[0].tie->rule == TieRule::DeclaredOrder);
  CHECK(tally.rounds[0].transfers == std::vector<Transfer>{{1u, Ratio(2)}, {std::nullopt, Ratio(1)}});
  CHECK(whole_totals(tally.rounds[1]) == std::vector<std::int64_t>{4, 5, 0});
}

TEST_CASE("irv: a majority of the votes that count ends it at once") {
  const auto tally = instant_runoff(contest(3), {paper(3, {0}), paper(1, {1}), paper(1, {2}), paper(9, {})}).value();
  CHECK(tally.winner == 0u);
  CHECK(tally.ending == Ending::Majority);
  CHECK(tally.rounds.size() == 1);
  CHECK(tally.blank == Ratio(9));
  CHECK(tally.blank_papers == 9);
  CHECK(tally.rounds[0].continuing == Ratio(5));
  CHECK(tally.rounds[0].exhausted == Ratio(0));
}

TEST_CASE("irv: equal fewest are told apart by the latest earlier round that differs") {
  // Round 1: 10 9 4 3 2. Round 2: 10 9 4 5 -. Round 3: 10 9 - 9 -: 1 and 3 equal; in round 2 it was 9 to 5, so 3 goes.
  const std::vector<Paper> papers = {paper(10, {0}), paper(9, {1}), paper(4, {2, 3}), paper(3, {3}), paper(2, {4, 3})};
  auto five = contest(5);
  five.tie_order = {3, 1, 0, 2, 4};  // the declared order would have favoured 3
  const auto tally = instant_runoff(five, papers).value();
  REQUIRE(tally.rounds.size() == 4);
  REQUIRE(tally.rounds[2].tie);
  CHECK(tally.rounds[2].tie->options == std::vector<std::uint32_t>{1, 3});
  CHECK(tally.rounds[2].tie->rule == TieRule::EarlierRound);
  CHECK(tally.rounds[2].tie->round == 2);
  CHECK(tally.rounds[2].eliminated == 3u);
}

TEST_CASE("irv: of earlier rounds the latest decides, not the first") {
  // Round 1: 20 5 6 4 3. Round 2: 20 8 6 4 -. Round 3: 20 8 8 - -. In round 1 option 1 was behind 2, in round 2 before.
  const std::vector<Paper> papers = {paper(14, {0}),   paper(5, {1}), paper(6, {2}),
                                     paper(2, {3, 2}), paper(2, {3}), paper(3, {4, 1})};
  const auto tally = instant_runoff(contest(5), papers).value();
  REQUIRE(tally.rounds.size() >= 3);
  CHECK(whole_totals(tally.rounds[2]) == std::vector<std::int64_t>{14, 8, 8, 0, 0});
  REQUIRE(tally.rounds[2].tie);
  CHECK(tally.rounds[2].tie->round == 2);
  CHECK(tally.rounds[2].eliminated == 2u);
}

TEST_CASE("irv: the last two, when equal, are decided as any tie") {
  auto two = contest(2);
  auto tally = instant_runoff(two, {paper(2, {0}), paper(2, {1})}).value();
  CHECK(tally.winner == 0u);
  CHECK(tally.ending == Ending::TieBroken);
  REQUIRE(tally.rounds.size() == 1);
  CHECK(tally.rounds[0].tie->rule == TieRule::DeclaredOrder);
  CHECK(tally.rounds[0].elected == 0u);
  CHECK(tally.rounds[0].eliminated == 1u);
  two.tie_order = {1, 0};
  CHECK(instant_runoff(two, {paper(2, {0}), paper(2, {1})})->winner == 1u);
}

TEST_CASE("an equal ranking: exhaust, sole or skip") {
  // Option 2 goes first; on the last paper 1 and 2 are equal.
  const std::vector<Paper> papers = {paper(4, {0}), paper(4, {1}), paper(2, {2}), {Ratio(1), Ranks{{1, 2}, {0}}, 1}};
  const auto count = [&](Overvote overvote) {
    auto three = contest(3);
    three.overvote = overvote;
    return instant_runoff(three, papers).value();
  };
  const auto exhaust = count(Overvote::Exhaust);
  CHECK(exhaust.rounds[0].overvoted == Overvoted{1, Ratio(1)});
  CHECK(exhaust.papers_with_equal_ranking == 1);
  CHECK(whole_totals(exhaust.rounds[0]) == std::vector<std::int64_t>{4, 4, 2});
  const auto skip = count(Overvote::Skip);
  CHECK(skip.rounds[0].overvoted == Overvoted{});
  CHECK(whole_totals(skip.rounds[0]) == std::vector<std::int64_t>{5, 4, 2});
  CHECK(count(Overvote::Sole).rounds[0].overvoted.papers == 1);

  // Behind the eliminated option the equals are down to one, or to none.
  auto later = contest(3);
  later.overvote = Overvote::Sole;
  const std::vector<Paper> narrowed = {
      paper(3, {0}), paper(3, {1}), {Ratio(1), Ranks{{2}, {2 - 1, 0}}, 1}, paper(1, {2, 1})};
  CHECK(instant_runoff(later, narrowed)->rounds[1].overvoted == Overvoted{1, Ratio(1)});
  auto withdrawn = contest(3);
  withdrawn.withdrawn = {false, true, false};
  withdrawn.overvote = Overvote::Sole;
  CHECK(whole_totals(plurality(withdrawn, {{Ratio(1), Ranks{{1, 2}}, 1}})->rounds[0]) ==
        std::vector<std::int64_t>{0, 0, 1});
  withdrawn.overvote = Overvote::Exhaust;
  CHECK(whole_totals(plurality(withdrawn, {{Ratio(1), Ranks{{1, 2}}, 1}})->rounds[0]) ==
        std::vector<std::int64_t>{0, 0, 0});
}

TEST_CASE("skipped ranks and withdrawn options are passed over") {
  auto three = contest(3);
  three.withdrawn = {true, false, false};
  const auto tally = plurality(three, {{Ratio(1), Ranks{{}, {0}, {}, {2}}, 1}, paper(1, {0})}).value();
  CHECK(whole_totals(tally.rounds[0]) == std::vector<std::int64_t>{0, 0, 1});
  CHECK(tally.rounds[0].exhausted == Ratio(1));
  CHECK(tally.rounds[0].standing == std::vector<bool>{false, true, true});
}

TEST_CASE("counts without votes or options have defined ends") {
  for (const auto method : {plurality, instant_runoff}) {
    CHECK(method(contest(0), {})->ending == Ending::NoOptions);
    CHECK(method(contest(0), {paper(2, {})})->cast == Ratio(2));
    const auto empty = method(contest(3), {}).value();
    CHECK(empty.ending == Ending::NoVotes);
    CHECK_FALSE(empty.winner);
    CHECK(empty.rounds.size() == 1);
    CHECK(method(contest(1), {})->ending == Ending::NoVotes);
    CHECK(method(contest(1), {paper(1, {0})})->winner == 0u);
    CHECK(method(contest(2), {{Ratio(1), Ranks{{0, 1}}, 4}})->ending == Ending::NoVotes);
    CHECK(method(contest(2), {{Ratio(0), Ranks{{0}}, 4}})->ending == Ending::NoVotes);
    CHECK(method(contest(2), {paper(3, {})})->ending == Ending::NoVotes);
    auto gone = contest(1);
    gone.withdrawn = {true};
    CHECK(method(gone, {paper(3, {0})})->ending == Ending::NoOptions);
  }
}

TEST_CASE("papers and contests that cannot be are errors") {
  for (const auto method : {plurality, instant_runoff}) {
    CHECK(method(contest(2), {paper(1, {2})}).error().code == "count-option-unknown");
    CHECK(method(contest(2), {paper(1, {UINT32_MAX})}).error().code == "count-option-unknown");
    CHECK(method(contest(2), {paper(1, {0, 0})}).error().code == "count-option-repeated");
    CHECK(method(contest(2), {{Ratio(1), Ranks{{1, 1}}, 1}}).error().code == "count-option-repeated");
    CHECK(method(contest(2), {{Ratio(-1), Ranks{{1}}, 1}}).error().code == "count-weight");
    CHECK(method(contest(2), {paper(-1, {0})}).error().code == "count-weight");
    CHECK(method(contest(2), {paper(INT64_MAX, {0}), paper(1, {1})}).error().code == "number-range");
    CHECK(method(contest(2), {{Ratio(0), Ranks{{0}}, INT64_MAX}, {Ratio(0), Ranks{{0}}, 1}}).error().code ==
          "number-range");
    CHECK(method(contest(kMaxOptions + 1), {}).error().code == "count-too-large");
    auto bad = contest(2);
    bad.withdrawn = {true};
    CHECK(method(bad, {}).error().code == "count-options");
    bad.withdrawn.clear();
    for (const auto& order : std::vector<std::vector<std::uint32_t>>{{0}, {0, 0}, {1, 2}, {0, 1, 2}}) {
      bad.tie_order = order;
      CHECK(method(bad, {}).error().code == "count-tie-order");
    }
  }
  CHECK(instant_runoff(contest(kMaxRankedOptions + 1), {}).error().code == "count-too-large");
}

TEST_CASE("weights that share no small denominator are refused, in every order of the papers") {
  std::vector<Paper> papers;
  for (const std::int64_t prime : {1'000'000'007, 998'244'353, 1'000'000'009}) {
    papers.push_back({Ratio::make(1, prime).value(), Ranks{{0}}, 1});
  }
  CHECK(plurality(contest(1), papers).error().code == "number-range");
  papers.pop_back();
  CHECK(plurality(contest(1), papers)->cast ==
        Ratio::make(1'000'000'007 + 998'244'353, 1'000'000'007LL * 998'244'353).value());
}

TEST_CASE("as many options as are allowed end in good time") {
  std::vector<Paper> papers;
  for (std::uint32_t i = 0; i < kMaxRankedOptions; ++i) papers.push_back(paper(1, {i, (i + 1) % kMaxRankedOptions}));
  const auto tally = instant_runoff(contest(kMaxRankedOptions), papers).value();
  CHECK(tally.winner);
  CHECK(plurality(contest(kMaxOptions), papers)->winner == 0u);
}
