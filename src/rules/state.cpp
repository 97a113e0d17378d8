#include "rules/state.hpp"

namespace rules {

std::vector<MemberId> State::members() const {
  std::vector<MemberId> all;
  for (const auto& id : ids(Kind::Member)) all.push_back(MemberId::from(id));
  return all;
}

const Decision* Policy::decision(const DecisionId& id) const {
  for (const auto& candidate : decisions) {
    if (candidate.id == id) return &candidate;
  }
  return nullptr;
}

const OfficeRule* Policy::office(const OfficeId& id) const {
  for (const auto& candidate : offices) {
    if (candidate.id == id) return &candidate;
  }
  return nullptr;
}

const Power* Policy::power(std::string_view action) const {
  for (const auto& candidate : powers) {
    if (candidate.action == action) return &candidate;
  }
  return nullptr;
}

}  // namespace rules
