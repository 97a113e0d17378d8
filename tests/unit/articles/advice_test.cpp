#include "articles/advice.hpp"

#include <catch2/catch.hpp>

namespace {

rules::Policy policy(std::int64_t numerator, std::int64_t denominator, rules::Of of = rules::Of::Cast) {
  rules::Policy policy;
  rules::Decision decision;
  decision.id = rules::DecisionId::from("ordinary");
  decision.quorum = base::Ratio::make(numerator, denominator).value();
  decision.of = of;
  decision.open_days = 7;
  policy.decisions = {decision};
  return policy;
}

}  // namespace

TEST_CASE("a decision that one member could take alone is told") {
  CHECK(articles::advise(policy(1, 2), 2).size() == 1);
  CHECK(articles::advise(policy(1, 2), 2).front().code == "advice-one-decides");
  CHECK(articles::advise(policy(51, 100), 2).empty());
  CHECK(articles::advise(policy(1, 2), 3).empty());
  CHECK(articles::advise(policy(0, 1), 12).size() == 1);
  CHECK(articles::advise(policy(1, 2, rules::Of::Entitled), 2).empty());
  CHECK(articles::advise(policy(0, 1), 1).empty());
}

TEST_CASE("bounds that no co-op can live with are told") {
  const auto code_of = [](const rules::Policy& policy) {
    const auto found = articles::advise(policy, 5);
    return found.size() == 1 ? found.front().code : std::to_string(found.size());
  };
  auto all = policy(1, 1);
  CHECK(code_of(all) == "advice-all-needed");
  auto rushed = policy(1, 2);
  rushed.decisions.front().open_days = 0;
  CHECK(code_of(rushed) == "advice-no-notice");
  auto easy = policy(1, 2);
  easy.decisions.front().threshold = base::Ratio::make(2, 3).value();
  easy.amendment.decision = easy.decisions.front().id;
  easy.decisions.push_back(easy.decisions.front());
  easy.decisions.back().id = rules::DecisionId::from("entrenched");
  easy.amendment.entrenched_by = easy.decisions.back().id;
  CHECK(code_of(easy) == "0");
  easy.decisions.back().threshold = base::Ratio::make(3, 5).value();
  CHECK(code_of(easy) == "advice-entrenched-easier");
}
