#include "articles/say.hpp"

#include <array>
#include <optional>
#include <vector>

#include "articles/path.hpp"
#include "base/text.hpp"

namespace articles {

namespace {

struct Quantity {
  std::string_view step;  ///< last step of the path
  Unit unit;
};

constexpr std::array kQuantities = {
    Quantity{"open-days", Unit::Days},         Quantity{"record-days", Unit::Days},
    Quantity{"mandate-days", Unit::Days},      Quantity{"term-months", Unit::Months},
    Quantity{"months-per-part", Unit::Months}, Quantity{"wait-days", Unit::Days},
    Quantity{"guardians", Unit::Members},      Quantity{"most-per-day", Unit::Hours},
};

std::optional<std::string> ratio_words(const record::Node& policy, std::string_view path, std::string_view value,
                                       const Language& language) {
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
  return language.ratio(*ratio);
}

std::string say_scalar(const record::Node& policy, std::string_view path, const std::string& value,
                       const Language& language) {
  const auto step = last_step(path);
  if (const auto phrase = language.phrase(step, value)) return std::string(*phrase);
  for (const auto& quantity : kQuantities) {
    if (quantity.step == step) return language.quantity(value, quantity.unit);
  }
  constexpr std::string_view kOffice = "office ";
  if (step == "by" && value.substr(0, kOffice.size()) == kOffice) {
    return language.office(std::string_view(value).substr(kOffice.size()));
  }
  if (step == "model") return language.model(value);
  if (step == "under" || step == "elected-by" || step == "decision" || step == "entrenched-by")
    return language.passed_ballot(value);
  return ratio_words(policy, path, value, language).value_or(value);
}

}  // namespace

base::Result<std::string> say(const record::Node& policy, std::string_view path, const Language& language) {
  const auto* value = parameter_at(policy, path);
  if (!value) {
    std::vector<std::string> paths;
    for (const auto& parameter : parameters_of(policy)) paths.push_back(parameter.path);
    auto error = base::fail("clause-param-unknown", "the policy has no parameter '{}'", base::printable(path));
    const auto near = base::nearest(path, paths);
    return near.empty() ? error : error.hint(fmt::format("did you mean '{}'?", near));
  }
  if (value->is_scalar()) return say_scalar(policy, path, value->scalar(), language);
  std::vector<std::string> items;
  for (const auto& item : value->items()) items.push_back(say_scalar(policy, path, item.scalar(), language));
  return language.list(items, last_step(path) == "by" ? Joint::Or : Joint::And);
}

}  // namespace articles
