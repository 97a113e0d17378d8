// The answers to a template's questions: a mapping in the shape of the policy, as people write it by hand,
//
//   shares:
//     price: 2000
//   decisions:
//     articles:
//       threshold: 3/4
//
// which answers shares.price and decisions.articles.threshold. What is left out takes the template's default.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "articles/template.hpp"
#include "base/money.hpp"
#include "base/result.hpp"
#include "record/node.hpp"

namespace articles {

struct Answer {
  std::string value;       ///< in the one spelling of its type
  bool is_default = true;  ///< nobody answered; the template did
};

/// The answers so far, by the question's id.
using Answers = std::map<std::string, Answer, std::less<>>;

/// Is `text` an answer to this question, in the one spelling of its type? For a template's own values. Errors, of kind
/// Usage, with the question and its reason as a hint:
///   answer-form     not of the question's type
///   answer-bounds   out of its bounds, or none of its allowed words
base::Status check_answer(const Question& question, std::string_view text);

/// `text` as a person types it, in the one spelling of its type, and checked; for an interview that asks one question
/// after the other as well. An amount without a currency is in `currency`; words, yes and no are taken in whatever
/// case. Fails as check_answer(), and with money-ambiguous, currency-unknown or number-range.
base::Result<std::string> spell_answer(const Question& question, std::string_view text,
                                       const std::optional<base::Currency>& currency);

/// The answers given, spelt and checked. Errors, all of kind Usage:
///   answer-unknown   no such question; the nearest is suggested
///   those of spell_answer()
base::Result<Answers> read_given(const Template& from, const record::Node& given,
                                 const std::optional<base::Currency>& currency = {});

/// What an interview comes to, where nobody can be asked: the defaults of all that is still open. What a finding asks
/// stays open; check_law() tells. Fails, with kind Usage, with answer-missing: a question without a default has no
/// answer; the details list them all.
base::Result<Answers> complete(const Template& from, Answers given, std::optional<std::int64_t> members);

/// Both at once.
base::Result<Answers> read_answers(const Template& from, const record::Node& given,
                                   const std::optional<base::Currency>& currency = {},
                                   std::optional<std::int64_t> members = {});

/// Drops the answers to questions that `from` does not ask, or asks otherwise.
void drop_unfit(const Template& from, Answers& answers);

/// The books are in another currency now: each amount is taken over as it is, or dropped where it does not fit.
void take_currency(const Template& from, Answers& answers, const base::Currency& currency);

}  // namespace articles
