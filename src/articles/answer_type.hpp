// The types of a template's questions: their words, what an answer of each must look like, and how two answers of one
// type compare with a bound.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "articles/template.hpp"
#include "base/money.hpp"
#include "base/result.hpp"

namespace articles {

std::optional<AnswerType> answer_type_from(std::string_view word);

/// "ratio, days, ... or counted", for messages.
std::string all_answer_types();

/// The words of a type that has some of its own: "cast", "present", "entitled". Empty for any other.
std::vector<std::string> words_of(AnswerType type);

/// May `text` be written as a bound of this type? Only what has an order has bounds; of money they are whole currency
/// units without a currency.
bool is_bound(AnswerType type, std::string_view text);

/// Is `text` the one spelling of a value of this type? Fails with answer-form.
base::Status check_form(AnswerType type, std::string_view text);

/// `text` as people type it, in the one spelling of its type: money in all forms of base::parse_typed_money(), without
/// a currency in `currency` where one is given; words in whatever case. Fails with answer-form, money-ambiguous,
/// currency-unknown, number-range.
base::Result<std::string> spell(AnswerType type, std::string_view text, const std::optional<base::Currency>& currency);

/// Is `text` below `bound`? And above it?
/// REQUIRES: check_form(type, text) and is_bound(type, bound).
bool is_below(AnswerType type, std::string_view text, std::string_view bound);
bool is_above(AnswerType type, std::string_view text, std::string_view bound);

}  // namespace articles
