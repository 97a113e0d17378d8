#include "articles/advice.hpp"

#include <catch2/catch.hpp>

namespace {

rules::Policy policy(std::int64_t numerator, std::int64_t denominator, rules::Of of = rules::Of::Cast) {
  rules::Policy policy;
  rules::Decision decision;
  decision.id = rules::DecisionId::from("ordinary");
  decision.quorum = base::Ratio::make(numerator, denominator).value();
  decision.of = of;
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
