#include "articles/say.hpp"

#include <array>
#include <optional>
#include <vector>

#include "articles/path.hpp"
#include "base/text.hpp"

namespace articles {

std::string office_title(std::string_view id) {
  std::string title;
  const bool is_abbreviation = id.size() <= 3;
  bool is_first = true;
  for (const char c : id) {
    const bool is_raised = (is_first || is_abbreviation) && c >= 'a' && c <= 'z';
    title += c == '-' ? ' ' : is_raised ? static_cast<char>(c - 'a' + 'A') : c;
    is_first = c == '-';
  }
  return title;
}

std::string model_title(std::string_view model) {
  std::string title;
  while (!model.empty()) {
    const auto word = model.substr(0, model.find('-'));
    if (!title.empty()) title += ' ';
    title += word.size() > 2 ? office_title(fmt::format("{}-", word)).substr(0, word.size()) : std::string(word);
    model.remove_prefix(std::min(model.size(), word.size() + 1));
  }
  return title;
}

namespace {

struct Phrase {
  std::string_view step;  ///< last step of the path
  std::string_view word;
  std::string_view said;
};

constexpr std::array kPhrases = {
    Phrase{"method", "yes-no", "a yes-or-no vote"},
    Phrase{"method", "plurality", "a plurality vote"},
    Phrase{"method", "irv", "an instant-runoff vote"},
    Phrase{"margin", "more-than", "more than"},
    Phrase{"margin", "at-least", "at least"},
    Phrase{"of", "cast", "the votes cast"},
    Phrase{"of", "present", "the votes of all who took part"},
    Phrase{"of", "entitled", "the votes of all who are entitled to vote"},
    Phrase{"quorum-of", "persons", "the persons on the roll"},
    Phrase{"quorum-of", "weight", "the voting weight on the roll"},
    Phrase{"withdrawn", "keep", "stays and is counted"},
    Phrase{"plan", "required", "a business plan"},
    Phrase{"plan", "none", "no business plan"},
    Phrase{"paid-by-payroll", "share", "a share of the payroll"},
    Phrase{"paid-by-payroll", "none", "no share of the payroll"},
    Phrase{"rounding", "half-up-per-line", "line by line to the smallest unit of the currency, halves upward"},
    Phrase{"by", "self", "the person concerned"},
    Phrase{"by", "petition", "any member under a complete petition"},
    Phrase{"caretaker", "member-admit", "admitting members"},
    Phrase{"caretaker", "ballot-open", "opening ballots"},
    Phrase{"caretaker", "ballot-close", "closing ballots"},
    Phrase{"caretaker", "share-pay", "recording payments for shares"},
    Phrase{"caretaker", "hours-approve", "approving hours"},
    Phrase{"caretaker", "payroll-chart", "putting a pay chart into force"},
    Phrase{"caretaker", "payroll-draft", "drafting pay runs"},
    Phrase{"caretaker", "payroll-approve", "approving pay runs"},
    Phrase{"caretaker", "articles-amend", "putting amendments into force"},
};

struct Unit {
  std::string_view step;
  std::string_view one;
  std::string_view many;
};

constexpr std::array kUnits = {
    Unit{"open-days", "day", "days"},           Unit{"record-days", "day", "days"},
    Unit{"mandate-days", "day", "days"},        Unit{"term-months", "month", "months"},
    Unit{"months-per-part", "month", "months"}, Unit{"wait-days", "day", "days"},
    Unit{"guardians", "member", "members"},     Unit{"most-per-day", "hour", "hours"},
};

constexpr std::array<std::string_view, 13> kNumbers = {"",      "one",   "two",  "three", "four",   "five",  "six",
                                                       "seven", "eight", "nine", "ten",   "eleven", "twelve"};

/// "third" and "thirds" for 3; nothing where a fraction has no common name.
std::optional<std::string_view> part_name(std::int64_t denominator) {
  constexpr std::array<std::string_view, 13> kParts = {"",      "",         "half",    "third",  "quarter",
                                                       "fifth", "sixth",    "seventh", "eighth", "ninth",
                                                       "tenth", "eleventh", "twelfth"};
  if (denominator >= 2 && denominator < static_cast<std::int64_t>(kParts.size())) {
    return kParts[static_cast<std::size_t>(denominator)];
  }
  if (denominator == 20) return "twentieth";
  if (denominator == 100) return "hundredth";
  return std::nullopt;
}

std::string decision_words(std::string_view id) {
  std::string words(id);
  for (char& c : words) {
    if (c == '-') c = ' ';
  }
  return fmt::format("a passed {} ballot", words);
}

std::optional<std::string> ratio_words(const record::Node& policy, std::string_view path, std::string_view value) {
  const auto step = last_step(path);
  if (step != "threshold" && step != "quorum" && step != "signers" && step != "paper-most" &&
      value.find('/') == std::string_view::npos) {
    return std::nullopt;
  }
  const auto ratio = base::Ratio::parse(value);
  if (!ratio) return std::nullopt;
  if (step == "threshold" && *ratio == base::Ratio::make(1, 2).value()) {
    // "more than 1/2" is how a bare majority is read; "more than one half (1/2)" says it twice.
    const auto* margin = parameter_at(policy, fmt::format("{}.margin", parent_path(path)));
    if (margin && margin->is_scalar() && margin->scalar() == "more-than") return ratio->str();
  }
  return say_ratio(*ratio);
}

std::string say_scalar(const record::Node& policy, std::string_view path, const std::string& value) {
  const auto step = last_step(path);
  for (const auto& phrase : kPhrases) {
    if (phrase.step == step && phrase.word == value) return std::string(phrase.said);
  }
  for (const auto& unit : kUnits) {
    if (unit.step == step) return fmt::format("{} {}", value, value == "1" ? unit.one : unit.many);
  }
  constexpr std::string_view kOffice = "office ";
  if (step == "by" && value.substr(0, kOffice.size()) == kOffice) {
    return fmt::format("the {}", office_title(std::string_view(value).substr(kOffice.size())));
  }
  if (step == "model") return model_title(value);
  if (step == "under" || step == "elected-by" || step == "decision" || step == "entrenched-by")
    return decision_words(value);
  return ratio_words(policy, path, value).value_or(value);
}

}  // namespace

std::string say_ratio(const base::Ratio& ratio) {
  if (ratio.is_zero()) return "no part (0)";
  if (ratio == base::Ratio(1)) return "the whole (1)";
  const auto part = part_name(ratio.denominator());
  const auto n = ratio.numerator();
  if (!part || n < 1 || n >= static_cast<std::int64_t>(kNumbers.size())) return ratio.str();
  const std::string_view plural = n == 1 ? "" : "s";
  return fmt::format("{} {}{} ({})", kNumbers[static_cast<std::size_t>(n)], *part, plural, ratio);
}

std::string_view joint(std::size_t i, std::size_t size) {
  return i == 0 ? "" : i + 1 == size ? " and " : ", ";
}

base::Result<std::string> say(const record::Node& policy, std::string_view path) {
  const auto* value = parameter_at(policy, path);
  if (!value) {
    std::vector<std::string> paths;
    for (const auto& parameter : parameters_of(policy)) paths.push_back(parameter.path);
    auto error = base::fail("clause-param-unknown", "the policy has no parameter '{}'", base::printable(path));
    const auto near = base::nearest(path, paths);
    return near.empty() ? error : error.hint(fmt::format("did you mean '{}'?", near));
  }
  if (value->is_scalar()) return say_scalar(policy, path, value->scalar());
  const auto& items = value->items();
  const bool is_choice = last_step(path) == "by";
  std::string list;
  for (std::size_t i = 0; i < items.size(); ++i) {
    list += is_choice && i > 0 && i + 1 == items.size() ? " or " : joint(i, items.size());
    list += say_scalar(policy, path, items[i].scalar());
  }
  return list;
}

}  // namespace articles
