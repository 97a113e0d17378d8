#include "articles/answer_type.hpp"

#include <array>
#include <charconv>
#include <compare>
#include <utility>

#include "base/checked.hpp"
#include "base/money.hpp"
#include "base/ratio.hpp"
#include "base/text.hpp"
#include "base/typed.hpp"
#include "record/scalar.hpp"
#include "rules/articles/clause_text.hpp"
#include "rules/articles/policy.hpp"

namespace articles {

namespace {

struct TypeWords {
  AnswerType type;
  std::string_view word;
  std::string_view description;
};

constexpr std::array kTypes = {
    TypeWords{AnswerType::Ratio, "ratio", "a fraction in lowest terms such as 2/3"},
    TypeWords{AnswerType::Days, "days", "a whole number of days such as 14"},
    TypeWords{AnswerType::Months, "months", "a whole number of months such as 24"},
    TypeWords{AnswerType::Count, "count", "a whole number such as 4"},
    TypeWords{AnswerType::Money, "money", "an amount such as 2000 or EUR 2,000.00"},
    TypeWords{AnswerType::Text, "text", "one line of text without braces"},
    TypeWords{AnswerType::DayOfYear, "day-of-year", "a day and a month such as 31 December"},
    TypeWords{AnswerType::YesOrNo, "yes-or-no", "yes or no"},
    TypeWords{AnswerType::Choice, "choice", "one of the words to choose from"},
    TypeWords{AnswerType::Currency, "currency", "the three letters of a currency such as EUR"},
    TypeWords{AnswerType::DecisionMethod, "decision-method", "a method of decision: yes-no, plurality or irv"},
    TypeWords{AnswerType::Of, "of", "what the votes are measured by: cast, present or entitled"},
    TypeWords{AnswerType::Counted, "counted", "what is counted: persons or weight"},
};

std::optional<std::int64_t> whole(std::string_view text) {
  if (!record::is_integer(text) || text.front() == '-') return std::nullopt;
  std::int64_t value = 0;
  std::from_chars(text.data(), text.data() + text.size(), value);
  return value;
}

/// A whole number of currency units in minor units; wide, as no bound may wrap round.
base::Int128 minor_units(std::int64_t whole_units, const base::Currency& currency) {
  base::Int128 minor = whole_units;
  for (int i = 0; i < currency.decimals(); ++i) minor *= 10;
  return minor;
}

std::strong_ordering order(AnswerType type, std::string_view text, std::string_view bound) {
  if (type == AnswerType::Ratio) return base::Ratio::parse(text).value() <=> base::Ratio::parse(bound).value();
  if (type == AnswerType::Money) {
    const auto money = base::Money::parse(text).value();
    const auto limit = minor_units(whole(bound).value(), money.currency());
    return money.minor() < limit   ? std::strong_ordering::less
           : money.minor() > limit ? std::strong_ordering::greater
                                   : std::strong_ordering::equal;
  }
  return whole(text).value() <=> whole(bound).value();
}

/// An amount that does not say its currency.
bool is_bare_amount(std::string_view text) {
  return text.find_first_not_of("0123456789.,- ") == std::string_view::npos;
}

struct Month {
  std::string_view name;
  std::string_view spanish;  ///< may be typed; no three letters of it begin another month in English
  int days;
};

constexpr std::array kMonths = {
    Month{"January", "enero", 31},   Month{"February", "febrero", 29},   Month{"March", "marzo", 31},
    Month{"April", "abril", 30},     Month{"May", "mayo", 31},           Month{"June", "junio", 30},
    Month{"July", "julio", 31},      Month{"August", "agosto", 31},      Month{"September", "septiembre", 30},
    Month{"October", "octubre", 31}, Month{"November", "noviembre", 30}, Month{"December", "diciembre", 31}};

/// "31 December" of "31 December", "december 31", "Dec. 31" or "31 de diciembre"; empty where it is no day of a year.
std::string day_of_year(std::string_view text) {
  const auto blank = text.find(' ');
  if (blank == std::string_view::npos) return {};
  auto day = text.substr(0, blank);
  auto month = text.substr(blank + 1);
  if (!whole(day)) std::swap(day, month);
  if (month.ends_with('.')) month.remove_suffix(1);
  if (constexpr std::string_view kOf = "de "; month.starts_with(kOf)) month.remove_prefix(kOf.size());
  const auto typed = base::lower_case(month);
  const auto number = whole(day);
  if (!number || typed.size() < 3) return {};
  for (const auto& known : kMonths) {
    if (!base::lower_case(known.name).starts_with(typed) && !known.spanish.starts_with(typed)) continue;
    const bool is_day = *number >= 1 && *number <= known.days;
    return is_day ? fmt::format("{} {}", *number, known.name) : std::string();
  }
  return {};
}

bool has_form(AnswerType type, std::string_view text) {
  switch (type) {
    case AnswerType::Ratio:
      return base::Ratio::parse(text).has_value();
    case AnswerType::Days:
    case AnswerType::Months:
    case AnswerType::Count:
      return whole(text).has_value();
    case AnswerType::Money:
      return base::Money::parse(text).has_value();
    case AnswerType::Text:
      return !text.empty() && base::is_utf8(text) && base::is_plain_line(text) &&
             text.find_first_of("{}") == std::string_view::npos;
    case AnswerType::DayOfYear:
      return !text.empty() && day_of_year(text) == text;
    case AnswerType::YesOrNo:
      return text == "yes" || text == "no";
    case AnswerType::Choice:
      return rules::is_placeholder_id(text);
    case AnswerType::Currency:
      return base::Currency::parse(text).has_value();
    case AnswerType::DecisionMethod:
      return rules::from_word<rules::Method>(text).has_value();
    case AnswerType::Of:
      return rules::from_word<rules::Of>(text).has_value();
    case AnswerType::Counted:
      return rules::from_word<rules::Counted>(text).has_value();
  }
  return false;
}

}  // namespace

std::string_view describe(AnswerType type) {
  for (const auto& known : kTypes) {
    if (known.type == type) return known.description;
  }
  return {};
}

std::optional<AnswerType> answer_type_from(std::string_view word) {
  for (const auto& known : kTypes) {
    if (known.word == word) return known.type;
  }
  return std::nullopt;
}

std::string all_answer_types() {
  std::string list;
  for (std::size_t i = 0; i < kTypes.size(); ++i) {
    if (i > 0) list += i + 1 == kTypes.size() ? " or " : ", ";
    list += kTypes[i].word;
  }
  return list;
}

bool is_bound(AnswerType type, std::string_view text) {
  switch (type) {
    case AnswerType::Ratio:
      return has_form(type, text);
    case AnswerType::Days:
    case AnswerType::Months:
    case AnswerType::Count:
    case AnswerType::Money:
      return whole(text).has_value();
    default:
      return false;
  }
}

base::Status check_form(AnswerType type, std::string_view text) {
  if (has_form(type, text)) return {};
  return base::fail("answer-form", "'{}' is not {}", base::printable(text), describe(type)).as(base::ErrorKind::Usage);
}

base::Result<std::string> spell(AnswerType type, std::string_view text, const std::optional<base::Currency>& currency) {
  std::string spelt(text);
  if (type == AnswerType::DayOfYear) {
    if (auto day = day_of_year(text); !day.empty()) spelt = std::move(day);
  } else if (type == AnswerType::YesOrNo) {
    if (const auto said = base::parse_yes_no(text)) spelt = *said ? "yes" : "no";
    if (const auto typed = base::lower_case(text); typed == "sí" || typed == "si") spelt = "yes";
  } else if (type == AnswerType::DecisionMethod || type == AnswerType::Of || type == AnswerType::Counted) {
    spelt = base::lower_case(text);
  } else if (type == AnswerType::Money && (currency || !is_bare_amount(text))) {
    const auto money = base::parse_typed_money(text, currency.value_or(base::Currency()));
    if (money) {
      spelt = money->str();
    } else if (money.error().code != "money-form") {
      return money.error();
    }
  }
  COOP_CHECK(check_form(type, spelt));
  return spelt;
}

bool is_below(AnswerType type, std::string_view text, std::string_view bound) {
  return order(type, text, bound) < 0;
}
bool is_above(AnswerType type, std::string_view text, std::string_view bound) {
  return order(type, text, bound) > 0;
}

namespace {

template <class Enum>
std::vector<std::string> all_words() {
  std::vector<std::string> words;
  for (const auto& [value, word] : rules::Words<Enum>::kAll) words.emplace_back(word);
  return words;
}

}  // namespace

std::vector<std::string> words_of(AnswerType type) {
  switch (type) {
    case AnswerType::DecisionMethod:
      return all_words<rules::Method>();
    case AnswerType::Of:
      return all_words<rules::Of>();
    case AnswerType::Counted:
      return all_words<rules::Counted>();
    default:
      return {};
  }
}

}  // namespace articles
