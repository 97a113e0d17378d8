#include "articles/law.hpp"

#include <algorithm>

#include "articles/answer_type.hpp"
#include "articles/facts.hpp"
#include "articles/path.hpp"
#include "base/text.hpp"

namespace articles {
namespace {

/// The ids of the clauses that answer an item, in the order of the tree.
void collect_answering(const std::vector<Clause>& clauses, const std::string& item, std::vector<std::string>& ids) {
  for (const auto& clause : clauses) {
    const auto& items = clause.satisfies;
    if (std::find(items.begin(), items.end(), item) != items.end()) ids.push_back(clause.id);
    collect_answering(clause.children, item, ids);
  }
}

/// "choose accept (the vote stays whole) or threshold (...)".
std::string ways_out(const Question& question) {
  std::string ways;
  for (const auto& choice : question.choices) {
    if (!ways.empty()) ways += "; ";
    ways += fmt::format("{}: {}", choice.is, choice.note);
  }
  return fmt::format("Answer '{}' with one of: {}", question.id, ways);
}

/// What stands under `chosen` and answers nothing.
std::vector<Finding> check_chosen(const Template& law, const Articles& articles) {
  std::vector<Finding> findings;
  const auto* chosen = articles.clauses.is_mapping() ? articles.clauses.find("chosen") : nullptr;
  if (!chosen || !chosen->is_sequence()) return findings;
  std::vector<std::string> seen;
  for (const auto& choice : chosen->items()) {
    const auto id = value_of(choice, "question");
    const auto answer = value_of(choice, "answer");
    const auto* question = law.question(id);
    const auto* why = !question                                               ? "no question of that name is asked"
                      : parameter_at(articles.policy, id)                     ? "the policy answers that question"
                      : !check_answer(*question, answer)                      ? "that is none of its answers"
                      : std::find(seen.begin(), seen.end(), id) != seen.end() ? "it is answered twice"
                                                                              : nullptr;
    seen.push_back(id);
    if (!why) continue;
    findings.push_back({Severity::Warning,
                        "chosen-unknown",
                        {},
                        fmt::format("'{}' is said to be '{}', but {}", id, answer, why),
                        "take it out of 'chosen', or answer as the law asks"});
  }
  return findings;
}

}  // namespace

Answers answers_behind(const Template& from, const Articles& articles) {
  Answers answers;
  for (const auto& question : from.questions) {
    const auto* value = parameter_at(articles.policy, question.id);
    if (value && value->is_scalar() && check_form(question.type, value->scalar())) {
      answers[question.id] = {value->scalar(), false};
    }
  }
  const auto* chosen = articles.clauses.is_mapping() ? articles.clauses.find("chosen") : nullptr;
  if (!chosen || !chosen->is_sequence()) return answers;
  for (const auto& choice : chosen->items()) {
    const auto* question = from.question(value_of(choice, "question"));
    const auto answer = value_of(choice, "answer");
    // What the rules read is what the policy says, whatever stands beside it.
    const bool is_parameter = question && parameter_at(articles.policy, question->id);
    if (question && !is_parameter && check_answer(*question, answer)) answers[question->id] = {answer, false};
  }
  return answers;
}

std::vector<PointOfLaw> points_of_law(const Template& law, const Articles& articles,
                                      std::optional<std::int64_t> members) {
  const auto answers = answers_behind(law, articles);
  const Known known(law, answers, members);
  std::vector<PointOfLaw> points;
  for (const auto& finding : law.findings) {
    if (!known.holds(finding.when).value_or(false)) continue;
    PointOfLaw point{&finding, finding.is_choice ? law.question(finding.id) : nullptr, nullptr};
    const auto answer = point.question ? known.answer(*point.question) : std::nullopt;
    if (answer) {
      for (const auto& choice : point.question->choices) {
        if (choice.is == *answer) point.answer = &choice;
      }
    }
    points.push_back(point);
  }
  return points;
}

std::vector<AnsweredItem> statute_of(const Template& law, const Articles& articles,
                                     std::optional<std::int64_t> members) {
  const auto answers = answers_behind(law, articles);
  const Known known(law, answers, members);
  const auto clauses = clauses_of(articles.clauses);
  std::vector<AnsweredItem> items;
  for (const auto& item : law.statutes) {
    AnsweredItem answered{&item, {}};
    if (clauses) collect_answering(*clauses, item.id, answered.clauses);
    if (!answered.clauses.empty() || known.holds(item.when).value_or(false)) items.push_back(std::move(answered));
  }
  return items;
}

std::vector<Finding> check_law(const Template& law, const Articles& articles, std::optional<std::int64_t> members) {
  auto findings = check_chosen(law, articles);
  for (const auto& point : points_of_law(law, articles, members)) {
    const auto& finding = *point.finding;
    if (point.answer && point.answer->leaves_open) {
      findings.push_back({Severity::Note,
                          "law-open",
                          {},
                          fmt::format("{}: {} You left it open: {}", finding.id, finding.says, point.answer->note),
                          fmt::format("{} 'coop articles render --paper lawyer' lists it.", finding.remedy)});
    } else if (!point.answer) {
      findings.push_back(
          {Severity::Warning,
           "law-finding",
           {},
           fmt::format("{}: {}", finding.id, finding.says),
           point.question ? fmt::format("{} {}", finding.remedy, ways_out(*point.question)) : finding.remedy});
    }
  }
  for (const auto& [item, clauses] : statute_of(law, articles, members)) {
    if (!clauses.empty()) continue;
    findings.push_back({Severity::Error,
                        "statute-missing",
                        {},
                        fmt::format("no clause answers {} ({}): {}", item->id, item->source, item->asks),
                        fmt::format("write such a clause, with '{}' under its 'satisfies'", item->id)});
  }
  return findings;
}

}  // namespace articles
