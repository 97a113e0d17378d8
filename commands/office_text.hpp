// Offices as people read of them.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/result.hpp"
#include "base/time.hpp"
#include "rules/state.hpp"
#include "term/style.hpp"

namespace commands {

/// An office of the articles and who holds it.
struct OfficeView {
  const rules::OfficeRule* rule = nullptr;
  const rules::Office* office = nullptr;  ///< nullptr where nobody ever held it

  bool is_held() const { return office && office->holder; }
  bool is_over(base::Date today) const { return is_held() && office->until && *office->until < today; }
};

/// The offices in the order of the articles.
std::vector<OfficeView> offices_of(const rules::State& state);

/// Fails (usage) with office-unknown, and suggests the nearest.
base::Result<OfficeView> find_office(const rules::State& state, const rules::OfficeId& id);

/// "held", "vacant", or "caretaker" after the term: the caretaker's powers are all that is left.
std::string_view word_of(const OfficeView& view, base::Date today);
term::Style style_of(const OfficeView& view, base::Date today);

}  // namespace commands
