#include "report/count_json.hpp"

#include <catch2/catch.hpp>

#include "report/json.hpp"
#include "rules/count/irv.hpp"

using base::Ratio;
using namespace rules::count;

TEST_CASE("a count as JSON says everything, with exact votes") {
  report::CountReport count;
  count.title = "Chair \"2026\"";
  count.format = "BLT";
  count.options = {"Ada", "Bo"};
  count.withdrawn = {false, false};
  Contest contest;
  contest.options = 2;
  const auto half = Ratio::make(1, 2).value();
  const std::vector<Paper> papers = {{half, {{0}}, 1}, {half, {{1}}, 1}, {Ratio(1), {{0, 1}}, 1}, {Ratio(2), {}, 1}};
  count.tally = instant_runoff(contest, papers).value();
  contest.overvote = Overvote::Skip;
  count.others.push_back({Overvote::Skip, instant_runoff(contest, {}).value()});
  CHECK(
      report::count_json(count) ==
      R"({"title":"Chair \"2026\"","format":"BLT","method":"irv","overvote":"exhaust","seats":1,"papers":4,"cast":"4",)"
      R"("blank":{"papers":1,"votes":"2"},"papers_with_equal_ranking":1,)"
      R"("options":[{"option":1,"name":"Ada","withdrawn":false},{"option":2,"name":"Bo","withdrawn":false}],)"
      R"("rounds":[{"round":1,"totals":[{"option":1,"votes":"1/2"},{"option":2,"votes":"1/2"}],"continuing":"1",)"
      R"("exhausted":"1","overvoted":{"papers":1,"votes":"1"},"eliminated":2,"elected":1,)"
      R"("tie":{"options":[1,2],"rule":"declared-order","round":null},"transfers":[]}],)"
      R"("ending":"tie-broken","winner":{"option":1,"name":"Ada"},)"
      R"("other_readings":[{"overvote":"skip","rounds":1,"totals":[{"option":1,"votes":"0"},{"option":2,"votes":"0"}],"winner":null}]})"
      "\n");
}

TEST_CASE("JSON drives no terminal") {
  report::CountReport count;
  count.title = "a\u009b2J\u202eb";
  CHECK(report::count_json(count).starts_with(R"({"title":"a\u009b2J\u202eb")"));
  CHECK(report::Json::object().set("a\u009b", "\u202eb\x7f\n").text() == "{\"a\\u009b\":\"\\u202eb\\u007f\\n\"}\n");
}

TEST_CASE("text that is not UTF-8 cannot stop the writing of JSON") {
  report::CountReport count;
  count.title = "\xff";
  CHECK(report::count_json(count).find("\xEF\xBF\xBD") != std::string::npos);
}
