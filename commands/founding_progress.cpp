#include "commands/founding_progress.hpp"

#include "commands/waiting.hpp"
#include "rules/members/founding.hpp"

namespace commands {

void tell_founding_progress(const rules::State& state, Telling& telling) {
  std::string names;
  const auto missing = missing_founders(state);
  for (const auto& id : missing) names += (names.empty() ? "" : ", ") + id.str();
  telling.details.set("missing", report::Json::array(missing));
  if (!missing.empty()) {
    telling.facts.emplace_back("missing", names);
    telling.next = {"coop sync   (they accept in copies of their own)"};
    return;
  }
  if (rules::is_founding(state)) {
    telling.facts.emplace_back("missing", "everybody: no founder is left, and the co-op will not open");
    telling.next = {"coop help init"};
    return;
  }
  telling.facts.emplace_back("missing", "nobody: the co-op is open");
  telling.next = {"coop status"};
  const auto* policy = state.policy();
  if (policy && !policy->offices.empty()) {
    telling.next.insert(telling.next.begin(),
                        fmt::format("coop petition new <id> --office {}", policy->offices.front().id));
  }
}

}  // namespace commands
