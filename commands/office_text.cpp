#include "commands/office_text.hpp"

#include "base/text.hpp"

namespace commands {

std::vector<OfficeView> offices_of(const rules::State& state) {
  std::vector<OfficeView> views;
  const auto* policy = state.policy();
  if (!policy) return views;
  for (const auto& rule : policy->offices) {
    views.push_back({&rule, state.get<rules::Office>(rules::office_ref(rule.id))});
  }
  return views;
}

base::Result<OfficeView> find_office(const rules::State& state, const rules::OfficeId& id) {
  std::vector<std::string> known;
  for (const auto& view : offices_of(state)) {
    if (view.rule->id == id) return view;
    known.push_back(view.rule->id.str());
  }
  if (const auto* failure = state.failure()) return *failure;
  auto error = base::fail("office-unknown", "no office '{}'", id).as(base::ErrorKind::Usage);
  const auto near = base::nearest(id.str(), known);
  if (!near.empty()) error.hint(fmt::format("did you mean '{}'?", near));
  error.hint("'coop office list' shows them");
  return error;
}

std::string_view word_of(const OfficeView& view, base::Date today) {
  if (!view.is_held()) return "vacant";
  return view.is_over(today) ? "caretaker" : "held";
}

term::Style style_of(const OfficeView& view, base::Date today) {
  return view.is_held() && !view.is_over(today) ? term::Style::Good : term::Style::Waiting;
}

}  // namespace commands
