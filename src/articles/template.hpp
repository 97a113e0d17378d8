// Templates: from what a co-op's articles are made, by answering questions. A whole template, put together of its
// layers (layers.hpp), is a mapping:
//
//   format: 1                      of this file; a newer one is refused
//   model: hierarchy-by-consent
//   title: Articles of ...
//   about: For worker co-ops that ...   one line, for those who choose; optional
//   language: en
//   licence: CC0-1.0 ...
//   jurisdiction: us-ca            under whose law; absent where none was named
//   questions:
//     - id: shares.price           the place of the answer in the policy; `{answer:shares.price}` stands there
//       type: money                see AnswerType
//       default: EUR 2000.00       absent where nobody can guess
//       min: 1                     bounds, both included; of money in whole currency units, of whatever currency
//       max: 1000000
//       one-of: [irv, plurality]   the allowed words, where not all of the type's words fit
//       ask: What does a share cost?
//       why: Everybody pays the same price.
//       when: shares.parts > 1     asked only then (condition.hpp)
//       otherwise: EUR 1.00        the answer where it is not asked; absent: the default
//     - id: transfer               an answer that no rule reads: a text or a condition speaks of it
//       type: choice
//       choices:                   what can be chosen, and what each means in plain words
//         - {is: never, note: Shares stay with their members.}
//   policy: ...                    a mapping; values are fixed, or wholly `{answer:<id>}`; an answer may stand twice;
//   an
//                                  item of a list may have a `when`
//   clauses: ...                   the clause tree (clause.hpp); a clause may have a `when`, a text an `{answer:<id>}`
//   statutes:                      what the law asks of such articles
//     - id: us-ca.12253            clauses name it under `satisfies`
//       asks: Notice of meetings.
//       source: Cal. Corp. Code s. 12253
//       when: model != 'federation'
//   findings:                      what a founder should hear about the law
//     - id: hbc-2
//       when: jurisdiction == 'us-ny' and shares.parts > 1
//       says: The statute gives each member one whole vote.
//       remedy: Let a lawyer look at it.
//       choices:                   the ways out; one is chosen like an answer, and the finding is settled
//         - {is: accept, note: ...}
//         - {is: later, note: ..., open: yes}    it puts the matter off: check and the paper for a lawyer say so
//
// Every key that is not named here is refused, so that a later format may give new keys a meaning without an old
// program reading past them. A resolved policy and clause tree hold no condition and no question, which is why a
// genesis never depends on a template.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "articles/clause.hpp"
#include "articles/condition.hpp"
#include "articles/finding.hpp"
#include "base/result.hpp"
#include "record/node.hpp"

namespace articles {

enum class AnswerType {
  Ratio,           ///< 2/3
  Days,            ///< a whole number, not negative
  Months,          ///< likewise
  Count,           ///< likewise
  Money,           ///< EUR 2000.00
  Text,            ///< one line
  DayOfYear,       ///< 31 December
  YesOrNo,         ///< yes or no
  Choice,          ///< one of the question's own words
  Currency,        ///< EUR
  DecisionMethod,  ///< yes-no, plurality or irv
  Of,              ///< cast, present or entitled
  Counted,         ///< persons or weight
};

/// "a fraction such as 2/3"; for questions and messages.
std::string_view describe(AnswerType type);

/// One word that can be chosen.
struct Option {
  std::string is;
  std::string note;          ///< what it means, in plain words
  bool leaves_open = false;  ///< whoever chooses it has still to settle the matter
};

struct Question {
  std::string id;
  AnswerType type = AnswerType::Text;
  std::optional<std::string> default_value;
  std::optional<std::string> otherwise;  ///< where it is not asked; empty: the default
  std::optional<std::string> min;
  std::optional<std::string> max;
  std::vector<std::string> one_of;  ///< of a choice, the words of `choices`
  std::vector<Option> choices;
  std::string ask;
  std::string why;
  Condition when;
  bool is_finding = false;  ///< it asks how a finding is settled
};

/// A clause that may be left out.
struct ClauseDraft {
  Condition when;
  Clause clause;  ///< without its children
  std::vector<ClauseDraft> children;
};

/// What a statute asks the articles to say.
struct StatuteItem {
  std::string id;
  std::string asks;
  std::string source;
  Condition when;
};

/// What the law makes of the answers.
struct LegalFinding {
  std::string id;
  Condition when;
  std::string says;
  std::string remedy;
  bool is_choice = false;  ///< the question of its id settles it
};

struct Template {
  std::string model;
  std::string title;
  std::string about;  ///< may be empty
  std::string language;
  std::string licence;
  std::string jurisdiction;         ///< empty: none
  std::vector<Question> questions;  ///< in the order in which they are asked; those of findings last
  record::Node policy;              ///< the skeleton
  std::vector<ClauseDraft> clauses;
  std::vector<StatuteItem> statutes;
  std::vector<LegalFinding> findings;
  std::vector<Finding> untranslated = {};  ///< what its translation lacks (translation.hpp); empty for an original

  const Question* question(std::string_view id) const;  ///< nullptr: no such question
};

inline constexpr int kTemplateFormat = 1;

/// The condition of an item of the skeleton; nothing where it has none. REQUIRES: `item` is of a template that was
/// read.
std::optional<Condition> condition_of(const record::Node& item);

/// The id in a value that is wholly `{answer:<id>}`; nothing for any other text.
std::optional<std::string> answer_placeholder(std::string_view text);

/// The ids of the `{answer:<id>}` in a clause's text, in order.
std::vector<std::string> answers_in(std::string_view text);

/// Reads a whole template. The place of a fault ("line 12") is named in the error where its file was read from bytes.
/// Errors:
///   template-format     a format number that this program does not know
///   template-key        a key that is unknown, or missing
///   template-value      a value of the wrong kind or form
///   template-question   a question that cannot be asked: an unknown type, a default outside its bounds, a double id
///   template-answer     an `{answer:...}` without its question, a question whose answer stands nowhere or elsewhere
///   template-condition  a condition that is none, or speaks of what is not there (condition.hpp)
///   template-clause     a clause that is none (clause.hpp)
base::Result<Template> read_template(const record::Node& file);

}  // namespace articles
