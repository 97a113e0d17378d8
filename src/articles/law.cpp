#include "articles/law.hpp"

#include <set>

#include "articles/answer_type.hpp"
#include "articles/facts.hpp"
#include "articles/path.hpp"
#include "base/text.hpp"

namespace articles {
namespace {

void collect_satisfied(const std::vector<Clause>& clauses, std::set<std::string>& items) {
  for (const auto& clause : clauses) {
    items.insert(clause.satisfies.begin(), clause.satisfies.end());
    collect_satisfied(clause.children, items);
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
    if (question && check_answer(*question, answer)) answers[question->id] = {answer, false};
  }
  return answers;
}

std::vector<Finding> check_law(const Template& law, const Articles& articles, std::optional<std::int64_t> members) {
  const auto answers = answers_behind(law, articles);
  const Known known(law, answers, members);
  std::vector<Finding> findings;
  for (const auto& finding : law.findings) {
    if (!known.holds(finding.when).value_or(false)) continue;
    const auto* question = finding.is_choice ? law.question(finding.id) : nullptr;
    if (question && known.answer(*question)) continue;
    findings.push_back({Severity::Warning,
                        "law-finding",
                        {},
                        fmt::format("{}: {}", finding.id, finding.says),
                        question ? fmt::format("{} {}", finding.remedy, ways_out(*question)) : finding.remedy});
  }
  std::set<std::string> satisfied;
  if (const auto clauses = clauses_of(articles.clauses)) collect_satisfied(*clauses, satisfied);
  for (const auto& item : law.statutes) {
    if (satisfied.contains(item.id) || !known.holds(item.when).value_or(false)) continue;
    findings.push_back({Severity::Error,
                        "statute-missing",
                        {},
                        fmt::format("no clause answers {} ({}): {}", item.id, item.source, item.asks),
                        fmt::format("write such a clause, with '{}' under its 'satisfies'", item.id)});
  }
  return findings;
}

}  // namespace articles
