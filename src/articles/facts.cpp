#include "articles/facts.hpp"

#include <algorithm>
#include <set>

#include "articles/path.hpp"
#include "base/money.hpp"
#include "base/typed.hpp"

namespace articles {
namespace {

using record::Node;

base::Ratio units_of(const base::Money& money) {
  std::int64_t unit = 1;
  for (int i = 0; i < money.currency().decimals(); ++i) unit *= 10;
  return base::Ratio::make(money.minor(), unit).value();
}

/// A parameter that the template fixes or takes from an answer; nullptr where it has none, or several values.
const Node* fixed_at(const Template& from, std::string_view path) {
  const auto* value = parameter_at(from.policy, path);
  return value && value->is_scalar() ? value : nullptr;
}

FactType type_of(AnswerType type) {
  switch (type) {
    case AnswerType::Ratio:
    case AnswerType::Days:
    case AnswerType::Months:
    case AnswerType::Count:
    case AnswerType::Money:
      return FactType::Number;
    case AnswerType::YesOrNo:
      return FactType::Truth;
    case AnswerType::Text:
    case AnswerType::DayOfYear:
    case AnswerType::Choice:
    case AnswerType::Currency:
    case AnswerType::DecisionMethod:
    case AnswerType::Of:
    case AnswerType::Counted:
      break;
  }
  return FactType::Words;
}

/// Walks what the answers make of the template, and notes what it hangs on.
class Walk {
 public:
  Walk(const Template& from, const Known& known) : from_(from), known_(known) {}

  void all() {
    skeleton(from_.policy);
    drafts(from_.clauses);
    for (const auto& finding : from_.findings) {
      if (is_on(finding.when) && finding.is_choice) add(*from_.question(finding.id));
    }
  }

  std::set<std::string_view> needed;

 private:
  void add(const Question& question) {
    if (!known_.answer(question) && is_on(question.when)) needed.insert(question.id);
  }

  /// What a finding asks is asked where the finding stands, whatever else speaks of it.
  void need(const Question& question) {
    if (!question.is_finding) add(question);
  }

  /// Is it so? While that hangs on something, it is not, and what it hangs on is needed.
  bool is_on(const Condition& condition) {
    const auto holds = known_.holds(condition);
    if (holds) return *holds;
    for (const auto& name : condition.names()) {
      if (const auto* question = question_behind(from_, name)) need(*question);
    }
    return false;
  }

  void skeleton(const Node& node) {
    if (node.is_scalar()) {
      if (const auto id = answer_placeholder(node.scalar())) need(*from_.question(*id));
      return;
    }
    if (const auto condition = condition_of(node); condition && !is_on(*condition)) return;
    for (const auto& [key, value] : node.entries()) skeleton(value);
    for (const auto& item : node.items()) skeleton(item);
  }

  void drafts(const std::vector<ClauseDraft>& clauses) {
    for (const auto& draft : clauses) {
      if (!is_on(draft.when)) continue;
      for (const auto* text : {&draft.clause.title, &draft.clause.text, &draft.clause.summary}) {
        for (const auto& id : answers_in(*text)) need(*from_.question(id));
      }
      drafts(draft.children);
    }
  }

  const Template& from_;
  const Known& known_;
};

}  // namespace

Fact fact_of(AnswerType type, std::string_view text) {
  if (type == AnswerType::Money) return units_of(base::Money::parse(text).value());
  switch (type_of(type)) {
    case FactType::Number:
      return base::Ratio::parse(text).value();
    case FactType::Truth:
      return text == "yes";
    case FactType::Words:
      break;
  }
  return std::string(text);
}

Fact fact_in(std::string_view text) {
  if (const auto ratio = base::Ratio::parse(text)) return *ratio;
  if (const auto money = base::Money::parse(text)) return units_of(*money);
  if (text == "yes" || text == "no") return text == "yes";
  return std::string(text);
}

const Question* question_behind(const Template& from, std::string_view name) {
  if (const auto* question = from.question(name)) return question;
  const auto* value = fixed_at(from, name);
  const auto id = value ? answer_placeholder(value->scalar()) : std::nullopt;
  return id ? from.question(*id) : nullptr;
}

std::optional<FactType> fact_type(const Template& from, std::string_view name) {
  if (name == "model" || name == "jurisdiction") return FactType::Words;
  if (name == "members") return FactType::Number;
  if (const auto* question = question_behind(from, name)) return type_of(question->type);
  if (const auto* value = fixed_at(from, name)) return static_cast<FactType>(fact_in(value->scalar()).index());
  return std::nullopt;
}

std::optional<std::string> Known::answer(const Question& question) const {
  if (const auto given = answers_.find(question.id); given != answers_.end()) return given->second.value;
  const auto asked = holds(question.when);
  if (!asked || *asked) return std::nullopt;
  return question.otherwise ? question.otherwise : question.default_value;
}

std::optional<bool> Known::holds(const Condition& condition) const {
  const auto holds = condition.holds([this](std::string_view name) { return value(name); });
  return holds ? *holds : std::optional(false);
}

std::optional<Fact> Known::value(std::string_view name) const {
  if (name == "model") return from_.model;
  if (name == "jurisdiction") return from_.jurisdiction;
  if (name == "members") return members_ ? std::optional<Fact>(base::Ratio(*members_)) : std::nullopt;
  if (const auto* question = question_behind(from_, name)) {
    const auto given = answer(*question);
    return given ? std::optional(fact_of(question->type, *given)) : std::nullopt;
  }
  const auto* value = fixed_at(from_, name);
  return value ? std::optional(fact_in(value->scalar())) : std::nullopt;
}

std::vector<const Question*> open_questions(const Template& from, const Answers& answers,
                                            std::optional<std::int64_t> members) {
  const Known known(from, answers, members);
  Walk walk(from, known);
  walk.all();
  std::vector<const Question*> open;
  for (const auto& question : from.questions) {
    if (walk.needed.contains(question.id)) open.push_back(&question);
  }
  return open;
}

bool hangs_on(const Template& from, const Answers& answers, std::optional<std::int64_t> members,
              const Question& question) {
  auto others = answers;
  if (others.erase(question.id) == 0) return false;
  const auto open = open_questions(from, others, members);
  return std::find(open.begin(), open.end(), &question) != open.end();
}

}  // namespace articles
