// What a template knows while it is resolved: the answers given, those that follow from others, and what its conditions
// may speak of.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "articles/answers.hpp"
#include "articles/condition.hpp"
#include "articles/template.hpp"

namespace articles {

/// The fact in an answer of this type; what has an order is a number, an amount in units of its currency.
/// REQUIRES: check_form(type, text).
Fact fact_of(AnswerType type, std::string_view text);

/// The fact in a parameter or an answer whose type is not known, as it stands in a record.
Fact fact_in(std::string_view text);

/// The question on whose answer `name` hangs: its id, or a parameter that the policy takes from it; nullptr: none.
const Question* question_behind(const Template& from, std::string_view name);

/// The type of fact behind a name; nothing for a name that means nothing in this template. Names are
///   model, jurisdiction      words
///   members                 a number
///   the id of a question
///   the path of a parameter that the template has
std::optional<FactType> fact_type(const Template& from, std::string_view name);

/// A template, and what is known so far. REQUIRES: both outlive it.
class Known {
 public:
  Known(const Template& from, const Answers& answers, std::optional<std::int64_t> members)
      : from_(from), answers_(answers), members_(members) {}

  /// The answer to a question: what was answered; or what the template says where it is not asked. Nothing: it is open.
  std::optional<std::string> answer(const Question& question) const;

  /// Does it hold? Nothing where that hangs on an open question. An arithmetic out of range holds not.
  std::optional<bool> holds(const Condition& condition) const;

 private:
  std::optional<Fact> value(std::string_view name) const;

  const Template& from_;
  const Answers& answers_;
  std::optional<std::int64_t> members_;
};

/// The questions that are open, and on which it hangs what these answers make of the template; in the order of the
/// template. Those of findings come last, and only where the finding stands.
std::vector<const Question*> open_questions(const Template& from, const Answers& answers,
                                            std::optional<std::int64_t> members);

/// Was it answered, and would it be asked, were it not?
bool hangs_on(const Template& from, const Answers& answers, std::optional<std::int64_t> members,
              const Question& question);

}  // namespace articles
