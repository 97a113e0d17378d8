#include "rules/articles/parameters.hpp"

namespace rules {
namespace {

bool is_step_character(char c) {
  return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
}

/// Adds the fields `names` of what stands at `prefix`.
void add(std::vector<std::string>& paths, const std::string& prefix, std::initializer_list<std::string_view> names) {
  for (const auto name : names) paths.push_back(prefix + "." + std::string(name));
}

}  // namespace

bool is_parameter_path(std::string_view text) {
  bool step_is_empty = true;
  for (const char c : text) {
    if (c == '.') {
      if (step_is_empty) return false;
      step_is_empty = true;
    } else if (is_step_character(c)) {
      step_is_empty = false;
    } else {
      return false;
    }
  }
  return !step_is_empty;
}

bool is_within(std::string_view path, std::string_view prefix) {
  return path.substr(0, prefix.size()) == prefix && (path.size() == prefix.size() || path[prefix.size()] == '.');
}

std::vector<std::string> parameter_paths(const Policy& policy) {
  std::vector<std::string> paths{"model"};
  add(paths, "petition", {"signers", "at-least", "open-days"});
  add(paths, "ballots", {"record-days", "mandate-days", "withdrawn", "paper-most"});
  for (const auto& decision : policy.decisions) {
    add(paths, "decisions." + decision.id.str(),
        {"method", "threshold", "margin", "of", "quorum", "quorum-of", "open-days"});
  }
  for (const auto& office : policy.offices) {
    add(paths, "offices." + office.id.str(), {"term-months", "elected-by", "plan", "paid-by-payroll"});
  }
  for (const auto& power : policy.powers) {
    add(paths, "powers." + power.action, {"by"});
    if (power.under) add(paths, "powers." + power.action, {"under"});
  }
  if (!policy.caretaker.empty()) paths.emplace_back("caretaker");
  add(paths, "shares", {"price", "parts", "months-per-part"});
  add(paths, "hours", {"most-per-day"});
  add(paths, "payroll", {"rounding"});
  add(paths, "recovery", {"guardians", "approvals", "wait-days"});
  add(paths, "amendment", {"decision"});
  return paths;
}

}  // namespace rules
