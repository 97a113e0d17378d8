// Templates: a file from which a co-op's articles are made, by answering its questions.
//
//   format: 1                      of this file; a newer one is refused
//   model: hierarchy-by-consent
//   title: Articles of ...
//   language: en
//   licence: CC0-1.0 ...
//   params:                        the questions
//     - id: shares.price           the place of the answer in the policy; `{answer:shares.price}` stands there
//       type: money                see ParamType
//       default: EUR 2000.00       absent where nobody can guess
//       min: 1                     bounds, both included; of money in whole currency units, of whatever currency
//       max: 1000000
//       one-of: [irv, plurality]   the allowed words, where not all of the type's words fit
//       ask: What does a share cost?
//       why: Everybody pays the same price.
//   policy: ...                    a mapping; values are fixed, or wholly `{answer:<id>}`; an answer may stand twice
//   clauses: ...                   the clause tree (clause.hpp)
//
// Every key that is not named here is refused, so that a later format may give new keys a meaning (conditions, terms,
// options) without an old program reading past them. A resolved policy and clause tree hold none of that, which is
// why a genesis never depends on a template.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "articles/clause.hpp"
#include "base/result.hpp"
#include "record/node.hpp"

namespace articles {

enum class ParamType {
  Ratio,           ///< 2/3
  Days,            ///< a whole number, not negative
  Months,          ///< likewise
  Count,           ///< likewise
  Money,           ///< EUR 2000.00
  Text,            ///< one line
  Currency,        ///< EUR
  DecisionMethod,  ///< yes-no, plurality or irv
  Of,              ///< cast, present or entitled
  Counted,         ///< persons or weight
};

/// "a fraction such as 2/3"; for questions and messages.
std::string_view describe(ParamType type);

/// One question of a template.
struct Param {
  std::string id;
  ParamType type = ParamType::Text;
  std::optional<std::string> default_value;
  std::optional<std::string> min;
  std::optional<std::string> max;
  std::vector<std::string> one_of;
  std::string ask;
  std::string why;
};

struct Template {
  std::string model;
  std::string title;
  std::string language;
  std::string licence;
  std::vector<Param> params;  ///< in the order in which they are asked
  record::Node policy;        ///< the skeleton
  std::vector<Clause> clauses;

  const Param* param(std::string_view id) const;  ///< nullptr: no such question
};

inline constexpr int kTemplateFormat = 1;

/// The id in a value that is wholly `{answer:<id>}`; nothing for any other text.
std::optional<std::string> answer_placeholder(std::string_view text);

/// Reads a template. The place of a fault ("line 12") is named in the error where `file` was read from bytes. Errors:
///   template-format   a format number that this program does not know
///   template-key      a key that is unknown, or missing
///   template-value    a value of the wrong kind or form
///   template-param    a question that cannot be asked: an unknown type, a default outside its bounds, a double id
///   template-answer   an `{answer:...}` without its question, a question whose answer stands nowhere or elsewhere
///   template-clause   a clause that is none (clause.hpp)
base::Result<Template> read_template(const record::Node& file);

}  // namespace articles
