#include "articles/resolve.hpp"

#include <cassert>
#include <charconv>
#include <cstdint>
#include <string>
#include <string_view>

#include "articles/facts.hpp"
#include "articles/language.hpp"
#include "articles/path.hpp"
#include "record/scalar.hpp"

namespace articles {

namespace {

using record::Node;

/// Days, months, counts and the fractions 0 and 1 are numbers in a record; every other answer is text, also "42".
bool is_number(AnswerType type, std::string_view value) {
  const bool may_be =
      type == AnswerType::Days || type == AnswerType::Months || type == AnswerType::Count || type == AnswerType::Ratio;
  return may_be && record::is_integer(value);
}

/// An answer as it stands in a sentence: an amount stays a placeholder, so that every document writes it in its way.
std::string in_words(AnswerType type, const std::string& answer, const Language& language) {
  switch (type) {
    case AnswerType::Money:
      return "{money:" + answer + "}";
    case AnswerType::Ratio:
      return language.ratio(base::Ratio::parse(answer).value());
    case AnswerType::Days:
      return language.quantity(answer, Unit::Days);
    case AnswerType::Months:
      return language.quantity(answer, Unit::Months);
    case AnswerType::DayOfYear:
      return language.day_of_year(answer);
    default:
      return answer;
  }
}

class Resolver {
 public:
  Resolver(const Template& from, const Answers& answers, std::optional<std::int64_t> members)
      : from_(from),
        answers_(answers),
        members_(members),
        known_(from, answers, members),
        language_(language_of(from.language)) {}

  Node policy(const Node& skeleton) const {
    if (skeleton.kind() == Node::Kind::Sequence) {
      auto sequence = Node::sequence();
      for (const auto& item : skeleton.items()) {
        if (const auto when = condition_of(item); when && !is_on(*when)) continue;
        sequence.append(policy(item));
      }
      return sequence;
    }
    if (skeleton.kind() == Node::Kind::Mapping) {
      auto mapping = Node::mapping();
      for (const auto& [key, value] : skeleton.entries()) {
        if (key != "when") mapping.set(key, policy(value));
      }
      return mapping;
    }
    const auto id = answer_placeholder(skeleton.scalar());
    return id ? answer_node(*from_.question(*id)) : skeleton;
  }

  std::vector<Clause> clauses(const std::vector<ClauseDraft>& drafts) const {
    std::vector<Clause> clauses_;
    for (const auto& draft : drafts) {
      if (!is_on(draft.when)) continue;
      auto clause = draft.clause;
      for (auto* text : {&clause.title, &clause.text, &clause.summary}) *text = filled(*text);
      clause.children = clauses(draft.children);
      clauses_.push_back(std::move(clause));
    }
    return clauses_;
  }

  /// What was chosen and stands nowhere in the policy, in the order of the questions.
  Node chosen() const {
    auto list = Node::sequence();
    for (const auto& question : from_.questions) {
      const bool is_word = question.type == AnswerType::Choice || question.type == AnswerType::YesOrNo;
      if (!is_word || parameter_at(from_.policy, question.id)) continue;
      const auto answer = known_.answer(question);
      if (!answer || !hangs_on(from_, answers_, members_, question)) continue;
      auto choice = Node::mapping();
      choice.set("question", Node::text(question.id));
      choice.set("answer", Node::text(*answer));
      list.append(std::move(choice));
    }
    return list;
  }

 private:
  bool is_on(const Condition& when) const { return known_.holds(when).value_or(false); }

  Node answer_node(const Question& question) const {
    const auto answer = known_.answer(question);
    assert(answer);
    if (!is_number(question.type, *answer)) return Node::text(*answer);
    std::int64_t number = 0;
    std::from_chars(answer->data(), answer->data() + answer->size(), number);
    return Node::number(number);
  }

  /// A text with its answers in words; the other placeholders stay.
  std::string filled(std::string_view text) const {
    std::string words;
    for (const auto& id : answers_in(text)) {
      const auto placeholder = "{answer:" + id + "}";
      const auto at = text.find(placeholder);
      const auto& question = *from_.question(id);
      words += text.substr(0, at);
      words += in_words(question.type, known_.answer(question).value_or(""), language_);
      text.remove_prefix(at + placeholder.size());
    }
    return words + std::string(text);
  }

  const Template& from_;
  const Answers& answers_;
  std::optional<std::int64_t> members_;
  Known known_;
  const Language& language_;
};

}  // namespace

Articles resolve(const Template& from, const Answers& answers, std::optional<std::int64_t> members) {
  const Resolver resolver(from, answers, members);
  Articles articles;
  articles.policy = resolver.policy(from.policy);
  articles.clauses.set("title", Node::text(from.title));
  articles.clauses.set("model", Node::text(from.model));
  articles.clauses.set("language", Node::text(from.language));
  if (!from.jurisdiction.empty()) articles.clauses.set("jurisdiction", Node::text(from.jurisdiction));
  if (auto chosen = resolver.chosen(); !chosen.items().empty()) articles.clauses.set("chosen", std::move(chosen));
  articles.clauses.set("clauses", write_clauses(resolver.clauses(from.clauses)));
  return articles;
}

}  // namespace articles
