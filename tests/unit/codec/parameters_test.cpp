// The rules know no records, and so list the parameters of a policy themselves: the list must be that of the record.
// And what the check of articles calls a fault of the text, the rules must refuse.
#include "rules/articles/parameters.hpp"

#include <catch2/catch.hpp>

#include "articles/check.hpp"
#include "articles/path.hpp"
#include "codec/record_codec.hpp"
#include "rules/articles/clauses.hpp"
#include "tests/unit/articles/support.hpp"
#include "tests/unit/codec/generate.hpp"

namespace {

std::vector<std::string> paths_of(const record::Node& policy) {
  std::vector<std::string> paths;
  for (const auto& parameter : articles::parameters_of(policy)) paths.push_back(parameter.path);
  return paths;
}

template <class T>
T typed(rules::Kind kind, const record::Node& node) {
  auto record = codec::from_node(kind, node, "", "test.yaml");
  if (!record) FAIL(record.error().message);
  return std::get<T>(std::move(*record));
}

/// What the rules say of the shipped articles after a change of the template's text.
std::string rule_after(const std::string& old, const std::string& with) {
  const auto from = articles_test::changed_template(old, with);
  const auto answers = articles::read_answers(from, articles_test::yaml("shares: {price: EUR 100.00}\n")).value();
  auto resolved = articles::resolve(from, answers);
  articles::set_policy_digest(resolved.clauses, base::Sha256());
  const auto verdict = rules::check_clauses(typed<rules::Policy>(rules::Kind::Policy, resolved.policy),
                                            typed<rules::Clauses>(rules::Kind::Clauses, resolved.clauses));
  const auto found = articles::check(resolved);
  const bool is_error = std::any_of(found.begin(), found.end(), [&](const articles::Finding& finding) {
    return !verdict && finding.code == verdict.error().rule && finding.severity == articles::Severity::Error;
  });
  CHECK(is_error == !verdict);
  return verdict ? "" : verdict.error().rule;
}

}  // namespace

TEST_CASE("the parameters that the rules list are those of the record") {
  for (unsigned seed = 0; seed < 20; ++seed) {
    for (const auto& sample : codec_test::samples(codec_test::Fill::Full, seed)) {
      const auto* policy = std::get_if<rules::Policy>(&sample.record);
      if (!policy) continue;
      const auto node = codec::to_node(sample.record);
      CHECK(rules::parameter_paths(*policy) == paths_of(node));
    }
  }
  const auto shipped = articles_test::shipped_articles();
  const auto policy = typed<rules::Policy>(rules::Kind::Policy, shipped.policy);
  CHECK(rules::parameter_paths(policy) == paths_of(shipped.policy));
  for (const auto& parameter : rules::parameters(policy)) {
    INFO(parameter.path);
    CHECK(articles::plain_value(*articles::parameter_at(shipped.policy, parameter.path)) == parameter.value);
  }
}

TEST_CASE("the rules refuse the text that the check calls wrong") {
  CHECK(rule_after("The articles", "The articles").empty());
  CHECK(rule_after("{param:petition.open-days}", "{param:petition.days-open}") == "clause-param-unknown");
  CHECK(rule_after("{param:petition.open-days}", "{petition.open-days}") == "clause-placeholder");
  CHECK(rule_after("- id: petition-time", "- id: roll") == "clause-id-duplicate");
  CHECK(rule_after("maps: [petition.open-days]", "maps: [petition.days-open]") == "clause-map-unknown");
  CHECK(rule_after("        maps: [caretaker]\n", "") == "");  // its text shows it
  CHECK(rule_after("of the\n          office a caretaker keeps only these: {param:caretaker}.\n"
                   "        maps: [caretaker]\n",
                   "of the\n          office a caretaker keeps few.\n") == "clause-param-unstated");
}
