// Every model that travels with the program, under every law that does: what a founder gets from it.
#include <catch2/catch.hpp>

#include "articles/check.hpp"
#include "articles/law.hpp"
#include "tests/unit/articles/support.hpp"

using namespace articles;
using articles_test::shipped_template;
using articles_test::yaml;

namespace {

const std::vector<std::string> kModels = {"board-governed",       "collective",        "federation",
                                          "hierarchy-by-consent", "multi-stakeholder", "platform"};
const std::vector<std::string> kLaws = {"", "generic", "us", "us-ca", "us-ny", "uk-society"};
const std::vector<std::string> kSampledLaws = {"generic", "us-ca", "uk-society"};

std::string file_text(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  std::ostringstream text;
  text << file.rdbuf();
  return text.str();
}

std::vector<std::string> codes(const std::vector<Finding>& findings) {
  std::vector<std::string> list;
  for (const auto& finding : findings) {
    if (finding.severity == Severity::Note) continue;  // what the answers themselves put off
    list.push_back(finding.code + " " + finding.clause + " " + finding.message);
  }
  return list;
}

/// What check and law say of the articles, but the findings of the law that wait for a choice.
std::vector<std::string> faults(const Template& from, const Articles& articles, std::int64_t members) {
  auto all = codes(check(articles));
  for (const auto& finding : check_law(from, articles, members)) {
    if (finding.code != "law-finding" && finding.severity != Severity::Note)
      all.push_back(finding.code + " " + finding.message);
  }
  return all;
}

/// The answers that have no default: what nobody can guess is an amount.
Answers least(const Template& from) {
  Answers answers;
  for (const auto& question : from.questions) {
    if (question.type == AnswerType::Money) answers[question.id] = {"EUR 500.00", false};
  }
  return answers;
}

/// Every way to answer one question otherwise than by its default.
std::vector<std::string> other_answers(const Question& question) {
  std::vector<std::string> values = question.one_of;
  if (question.type == AnswerType::YesOrNo) values = {"yes", "no"};
  if (question.min) values.push_back(*question.min);
  if (question.max) values.push_back(*question.max);
  if (question.type == AnswerType::Money) values.clear();
  return values;
}

}  // namespace

TEST_CASE("every model under every law says what its rules do, with nothing answered but amounts") {
  for (const auto& model : kModels) {
    for (const auto& law : kLaws) {
      INFO(model << " under " << law);
      const auto from = shipped_template(model, law);
      const auto answers = complete(from, least(from), 5);
      REQUIRE(answers);
      CHECK(faults(from, resolve(from, *answers, 5), 5) == std::vector<std::string>{});
    }
  }
}

TEST_CASE("every answer to every question gives articles without a fault") {
  for (const auto& model : kModels) {
    const auto from = shipped_template(model, "us-ca");
    for (const auto& question : from.questions) {
      for (const auto& value : other_answers(question)) {
        INFO(model << ": " << question.id << " is " << value);
        auto given = least(from);
        given[question.id] = {value, false};
        const auto answers = complete(from, given, 5);
        REQUIRE(answers);
        CHECK(faults(from, resolve(from, *answers, 5), 5) == std::vector<std::string>{});
      }
    }
  }
}

TEST_CASE("the sample answers leave nothing open") {
  for (const auto& model : kModels) {
    for (const auto& law : kSampledLaws) {
      INFO(model << " under " << law);
      auto file = yaml(file_text("examples/answers/" + model + "." + law + ".yaml"));
      CHECK(value_of(file, "template") == model);
      CHECK(value_of(file, "jurisdiction") == law);
      auto given = record::Node::mapping();
      for (const auto& [key, value] : file.entries()) {
        if (key != "template" && key != "jurisdiction") given.set(key, value);
      }
      const auto from = shipped_template(model, law);
      const auto answers = read_answers(from, given, {}, 5);
      REQUIRE(answers);
      const auto articles = resolve(from, *answers, 5);
      CHECK(codes(check(articles)) == std::vector<std::string>{});
      CHECK(codes(check_law(from, articles, 5)) == std::vector<std::string>{});
    }
  }
}

TEST_CASE("each article of a model has a title and a summary") {
  for (const auto& model : kModels) {
    INFO(model);
    const auto from = shipped_template(model, "generic");
    const auto answers = complete(from, least(from), 5).value();
    const auto articles = clauses_of(resolve(from, answers).clauses).value();
    for (const auto& article : articles) {
      INFO(article.id);
      CHECK_FALSE(article.summary.empty());
      CHECK_FALSE(article.title.empty());
    }
  }
}
