#include "articles/path.hpp"

#include <catch2/catch.hpp>

#include "tests/unit/articles/support.hpp"

using namespace articles;
using articles_test::yaml;

namespace {

const char* kPolicy =
    "model: guild\n"
    "decisions:\n"
    "  - id: ordinary\n"
    "    quorum: 1/2\n"
    "powers:\n"
    "  - action: member-admit\n"
    "    by: [office president, any owner]\n"
    "caretaker: [ballot-open]\n"
    "hours:\n"
    "  most-per-day: 16\n";

}  // namespace

TEST_CASE("a path is steps joined by single dots") {
  for (const auto* good : {"model", "a.b", "decisions.pay-chart.open-days", "x2.3"})
    CHECK(rules::is_parameter_path(good));
  for (const auto* bad : {"", ".", "a.", ".a", "a..b", "A", "a b", "a_b", "ä"})
    CHECK_FALSE(rules::is_parameter_path(bad));
}

TEST_CASE("a path is within itself and what holds it, not within a longer word") {
  CHECK(is_within("decisions.ordinary.quorum", "decisions.ordinary"));
  CHECK(is_within("model", "model"));
  CHECK_FALSE(is_within("decisions.ordinary.quorum-of", "decisions.ordinary.quorum"));
  CHECK_FALSE(is_within("decisions", "decisions.ordinary"));
}

TEST_CASE("a path enters mappings by key and sequences by id or action") {
  const auto policy = yaml(kPolicy);
  CHECK(parameter_at(policy, "decisions.ordinary.quorum")->scalar() == "1/2");
  CHECK(plain_value(*parameter_at(policy, "powers.member-admit.by")) == "office president, any owner");
  CHECK(parameter_at(policy, "hours.most-per-day")->scalar() == "16");
  CHECK(at_path(policy, "decisions.ordinary"));
  CHECK_FALSE(parameter_at(policy, "decisions.ordinary"));
  for (const auto* missing : {"decisions.other.quorum", "hours.most-per-day.x", "hours.", "caretaker.ballot-open"}) {
    CHECK_FALSE(at_path(policy, missing));
  }
}

TEST_CASE("parameters are listed in the policy's order, without the names of items") {
  const auto policy = yaml(kPolicy);
  std::vector<std::string> paths;
  for (const auto& parameter : parameters_of(policy)) paths.push_back(parameter.path);
  CHECK(paths == std::vector<std::string>{"model", "decisions.ordinary.quorum", "powers.member-admit.by", "caretaker",
                                          "hours.most-per-day"});
}

TEST_CASE("the last step and what is before it") {
  CHECK(last_step("a.b.c") == "c");
  CHECK(parent_path("a.b.c") == "a.b");
  CHECK(last_step("a") == "a");
  CHECK(parent_path("a").empty());
}
