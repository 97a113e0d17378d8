#include "articles/param_type.hpp"

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
#include "rules/articles/policy.hpp"

namespace articles {

namespace {

struct TypeWords {
  ParamType type;
  std::string_view word;
  std::string_view description;
};

constexpr std::array kTypes = {
    TypeWords{ParamType::Ratio, "ratio", "a fraction in lowest terms such as 2/3"},
    TypeWords{ParamType::Days, "days", "a whole number of days such as 14"},
    TypeWords{ParamType::Months, "months", "a whole number of months such as 24"},
    TypeWords{ParamType::Count, "count", "a whole number such as 4"},
    TypeWords{ParamType::Money, "money", "an amount such as 2000 or EUR 2,000.00"},
    TypeWords{ParamType::Text, "text", "one line of text"},
    TypeWords{ParamType::Currency, "currency", "the three letters of a currency such as EUR"},
    TypeWords{ParamType::DecisionMethod, "decision-method", "a method of decision: yes-no, plurality or irv"},
    TypeWords{ParamType::Of, "of", "what the votes are measured by: cast, present or entitled"},
    TypeWords{ParamType::Counted, "counted", "what is counted: persons or weight"},
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

std::strong_ordering order(ParamType type, std::string_view text, std::string_view bound) {
  if (type == ParamType::Ratio) return base::Ratio::parse(text).value() <=> base::Ratio::parse(bound).value();
  if (type == ParamType::Money) {
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

bool has_form(ParamType type, std::string_view text) {
  switch (type) {
    case ParamType::Ratio:
      return base::Ratio::parse(text).has_value();
    case ParamType::Days:
    case ParamType::Months:
    case ParamType::Count:
      return whole(text).has_value();
    case ParamType::Money:
      return base::Money::parse(text).has_value();
    case ParamType::Text:
      return !text.empty() && base::is_utf8(text) && base::is_plain_line(text);
    case ParamType::Currency:
      return base::Currency::parse(text).has_value();
    case ParamType::DecisionMethod:
      return rules::from_word<rules::Method>(text).has_value();
    case ParamType::Of:
      return rules::from_word<rules::Of>(text).has_value();
    case ParamType::Counted:
      return rules::from_word<rules::Counted>(text).has_value();
  }
  return false;
}

}  // namespace

std::string_view describe(ParamType type) {
  for (const auto& known : kTypes) {
    if (known.type == type) return known.description;
  }
  return {};
}

std::optional<ParamType> param_type_from(std::string_view word) {
  for (const auto& known : kTypes) {
    if (known.word == word) return known.type;
  }
  return std::nullopt;
}

std::string all_param_types() {
  std::string list;
  for (std::size_t i = 0; i < kTypes.size(); ++i) {
    if (i > 0) list += i + 1 == kTypes.size() ? " or " : ", ";
    list += kTypes[i].word;
  }
  return list;
}

bool is_bound(ParamType type, std::string_view text) {
  switch (type) {
    case ParamType::Ratio:
      return has_form(type, text);
    case ParamType::Days:
    case ParamType::Months:
    case ParamType::Count:
    case ParamType::Money:
      return whole(text).has_value();
    default:
      return false;
  }
}

base::Status check_form(ParamType type, std::string_view text) {
  if (has_form(type, text)) return {};
  return base::fail("answer-form", "'{}' is not {}", base::printable(text), describe(type)).as(base::ErrorKind::Usage);
}

base::Result<std::string> spell(ParamType type, std::string_view text, const std::optional<base::Currency>& currency) {
  std::string spelt(text);
  if (type == ParamType::DecisionMethod || type == ParamType::Of || type == ParamType::Counted) {
    spelt = base::lower_case(text);
  } else if (type == ParamType::Money && (currency || !is_bare_amount(text))) {
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

bool is_below(ParamType type, std::string_view text, std::string_view bound) {
  return order(type, text, bound) < 0;
}
bool is_above(ParamType type, std::string_view text, std::string_view bound) {
  return order(type, text, bound) > 0;
}

}  // namespace articles
