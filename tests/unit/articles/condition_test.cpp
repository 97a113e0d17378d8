#include "articles/condition.hpp"

#include <catch2/catch.hpp>
#include <map>

using namespace articles;

namespace {

using Facts = std::map<std::string, Fact, std::less<>>;

const Facts kFacts = {{"model", std::string("collective")},
                      {"jurisdiction", std::string("us-ca")},
                      {"founders", base::Ratio(5)},
                      {"shares.price", base::Ratio(2000)},
                      {"decisions.articles.threshold", base::Ratio::make(2, 3).value()},
                      {"board.elected", true}};

/// What the facts say; "open" while it hangs on a name that has no value.
std::string verdict(std::string_view text, const Facts& facts = kFacts) {
  const auto condition = Condition::parse(text);
  if (!condition) return condition.error().code;
  const auto fits = condition->check([](std::string_view name) -> std::optional<FactType> {
    const auto found = kFacts.find(name);
    if (found == kFacts.end()) return std::nullopt;
    return static_cast<FactType>(found->second.index());
  });
  if (!fits) return fits.error().code;
  const auto holds = condition->holds([&](std::string_view name) -> std::optional<Fact> {
    const auto found = facts.find(name);
    return found == facts.end() ? std::nullopt : std::optional(found->second);
  });
  if (!holds) return holds.error().code;
  return !*holds ? "open" : **holds ? "yes" : "no";
}

}  // namespace

TEST_CASE("conditions compare words, numbers and truths") {
  const auto [text, expected] = GENERATE(table<const char*, const char*>({
      {"model == 'collective'", "yes"},
      {"model == \"collective\"", "yes"},
      {"model != 'collective'", "no"},
      {"jurisdiction in ['us', 'us-ca']", "yes"},
      {"jurisdiction in ['uk-society']", "no"},
      {"founders in [3, 5]", "yes"},
      {"founders > 5", "no"},
      {"founders >= 5", "yes"},
      {"founders < 5", "no"},
      {"founders <= 5", "yes"},
      {"decisions.articles.threshold < 3/4", "yes"},
      {"decisions.articles.threshold == 2/3", "yes"},
      {"board.elected", "yes"},
      {"board.elected == no", "no"},
      {"not board.elected", "no"},
      {"not not board.elected", "yes"},
  }));
  INFO(text);
  CHECK(verdict(text) == expected);
}

TEST_CASE("a condition binds its words as people read them") {
  const auto [text, expected] = GENERATE(table<const char*, const char*>({
      {"yes or yes and no", "yes"},
      {"(yes or yes) and no", "no"},
      {"not no and no", "no"},
      {"not (no and no)", "yes"},
      {"founders + 1 * 2 == 7", "yes"},
      {"founders - 1 - 1 == 3", "yes"},
      {"1/2 + 1/3 == 5/6", "yes"},
      {"not founders == 5", "no"},
  }));
  INFO(text);
  CHECK(verdict(text) == expected);
}

TEST_CASE("a condition is open only while its open names decide") {
  const Facts none;
  CHECK(verdict("board.elected", none) == "open");
  CHECK(verdict("not board.elected", none) == "open");
  CHECK(verdict("board.elected or yes", none) == "yes");
  CHECK(verdict("no and board.elected", none) == "no");
  CHECK(verdict("board.elected and no", none) == "no");
  CHECK(verdict("founders + 1 > 2", none) == "open");
}

TEST_CASE("what is no condition is refused") {
  const auto [text, expected] = GENERATE(table<const char*, const char*>({
      {"", "condition-form"},
      {"and", "condition-form"},
      {"model ==", "condition-form"},
      {"model = 'collective'", "condition-form"},
      {"model == 'collective", "condition-form"},
      {"(yes", "condition-form"},
      {"yes)", "condition-form"},
      {"yes yes", "condition-form"},
      {"founders in 3", "condition-form"},
      {"founders in [3", "condition-form"},
      {"founders in []", "condition-form"},
      {"founders in [model]", "condition-form"},
      {"founders > 2/4", "condition-form"},
      {"founders > 1.5", "condition-form"},
      {"founders > 99999999999999999999", "condition-form"},
      {"count(founders) > 2", "condition-form"},
      {"unknown", "condition-name"},
      {"model == 3", "condition-type"},
      {"model > 'a'", "condition-type"},
      {"founders", "condition-type"},
      {"founders and yes", "condition-type"},
      {"board.elected + 1 > 1", "condition-type"},
      {"founders in [3, 'x']", "condition-type"},
      {"9223372036854775807 + founders > 1", "number-range"},
  }));
  INFO(text);
  CHECK(verdict(text) == expected);
}

TEST_CASE("what nests too deep is refused") {
  const std::string deep(10'000, '(');
  CHECK(verdict(deep + "yes" + std::string(10'000, ')')) == "condition-form");
  std::string nots, sums = "1";
  for (int i = 0; i < 10'000; ++i) nots += "not ", sums += " + 1";
  CHECK(verdict(nots + "yes") == "condition-form");
  CHECK(verdict(sums + " > 0") == "condition-form");
}

TEST_CASE("a condition tells its names, each once, and its own text") {
  const auto condition = Condition::parse("founders > 2 and (model == 'x' or founders < 9)").value();
  CHECK(condition.names() == std::vector<std::string>{"founders", "model"});
  CHECK(condition.text() == "founders > 2 and (model == 'x' or founders < 9)");
  CHECK(Condition().names().empty());
  CHECK(Condition().holds({}).value() == true);
}
