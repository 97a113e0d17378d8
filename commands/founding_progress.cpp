#include "commands/founding_progress.hpp"

namespace commands {

std::vector<rules::MemberId> founders_missing(const rules::State& state) {
  std::vector<rules::MemberId> missing;
  for (const auto& id : state.members()) {
    const auto* member = state.member(id);
    if (member && member->standing == rules::Standing::Invited) missing.push_back(id);
  }
  return missing;
}

void tell_founding_progress(const rules::State& state, Telling& telling) {
  std::string names;
  const auto missing = founders_missing(state);
  for (const auto& id : missing) names += (names.empty() ? "" : ", ") + id.str();
  telling.details.set("missing", report::Json::array(missing));
  if (!missing.empty()) {
    telling.facts.emplace_back("missing", names);
    return;
  }
  telling.facts.emplace_back("missing", "nobody: the co-op is open");
  telling.next = {"coop petition new <id> --office president", "coop status"};
}

}  // namespace commands
