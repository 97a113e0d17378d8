#include "rules/articles/parameters.hpp"

#include <type_traits>
#include <utility>

#include "base/result.hpp"

namespace rules {
namespace {

bool is_step_character(char c) {
  return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
}

std::string text_of(const std::string& text) {
  return text;
}
std::string text_of(std::int64_t number) {
  return std::to_string(number);
}
std::string text_of(const base::Ratio& ratio) {
  return ratio.str();
}
std::string text_of(const base::Money& amount) {
  return amount.str();
}
std::string text_of(const DecisionId& id) {
  return id.str();
}
std::string text_of(const std::vector<std::string>& list) {
  std::string text;
  for (const auto& item : list) text += (text.empty() ? "" : ", ") + item;
  return text;
}
template <class T>
requires std::is_enum_v<T> std::string text_of(T value) {
  return std::string(word(value));
}

class List {
 public:
  explicit List(std::string prefix = {}) : prefix_(std::move(prefix)) {}

  template <class T>
  List& add(std::string_view name, const T& value) {
    list_.push_back({prefix_.empty() ? std::string(name) : fmt::format("{}.{}", prefix_, name), text_of(value)});
    return *this;
  }
  List& add(const List& below) {
    list_.insert(list_.end(), below.list_.begin(), below.list_.end());
    return *this;
  }
  std::vector<Parameter> take() { return std::move(list_); }

 private:
  std::string prefix_;
  std::vector<Parameter> list_;
};

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

bool is_figure(std::string_view value) {
  return base::Ratio::parse(value).has_value() || base::Money::parse(value).has_value();
}

std::vector<Parameter> parameters(const Policy& policy) {
  List all;
  all.add("model", policy.model);
  all.add(List("petition")
              .add("signers", policy.petition.signers)
              .add("at-least", policy.petition.at_least)
              .add("open-days", policy.petition.open_days));
  all.add(List("ballots")
              .add("record-days", policy.ballots.record_days)
              .add("mandate-days", policy.ballots.mandate_days)
              .add("withdrawn", policy.ballots.withdrawn)
              .add("paper-most", policy.ballots.paper_most));
  for (const auto& decision : policy.decisions) {
    all.add(List("decisions." + decision.id.str())
                .add("method", decision.method)
                .add("threshold", decision.threshold)
                .add("margin", decision.margin)
                .add("of", decision.of)
                .add("quorum", decision.quorum)
                .add("quorum-of", decision.quorum_of)
                .add("open-days", decision.open_days));
  }
  for (const auto& office : policy.offices) {
    all.add(List("offices." + office.id.str())
                .add("term-months", office.term_months)
                .add("elected-by", office.elected_by)
                .add("plan", office.plan)
                .add("paid-by-payroll", office.paid_by_payroll));
  }
  for (const auto& power : policy.powers) {
    List one("powers." + power.action);
    one.add("by", power.by);
    if (power.under) one.add("under", *power.under);
    all.add(one);
  }
  if (!policy.caretaker.empty()) all.add("caretaker", policy.caretaker);
  all.add(List("shares")
              .add("price", policy.shares.price)
              .add("parts", policy.shares.parts)
              .add("months-per-part", policy.shares.months_per_part));
  all.add(List("hours").add("most-per-day", policy.hours.most_per_day));
  all.add(List("payroll").add("rounding", policy.payroll.rounding));
  all.add(List("recovery")
              .add("guardians", policy.recovery.guardians)
              .add("approvals", policy.recovery.approvals)
              .add("wait-days", policy.recovery.wait_days));
  List amendment("amendment");
  amendment.add("decision", policy.amendment.decision);
  if (!policy.amendment.entrenched.empty()) amendment.add("entrenched", policy.amendment.entrenched);
  if (policy.amendment.entrenched_by) amendment.add("entrenched-by", *policy.amendment.entrenched_by);
  all.add(amendment);
  return all.take();
}

std::vector<std::string> parameter_paths(const Policy& policy) {
  std::vector<std::string> paths;
  for (auto& parameter : parameters(policy)) paths.push_back(std::move(parameter.path));
  return paths;
}

}  // namespace rules
