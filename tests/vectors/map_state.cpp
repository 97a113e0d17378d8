#include "tests/vectors/map_state.hpp"

#include "codec/record_codec.hpp"

namespace vectors {

void MapState::apply(const rules::Changes& changes) {
  for (const auto& [ref, record] : changes.all()) {
    if (record) {
      put(ref, *record);
    } else {
      remove(ref);
    }
  }
}

const rules::Record* MapState::record(const rules::Ref& ref) const {
  const auto found = records_.find(ref);
  return found == records_.end() ? nullptr : &found->second.record;
}

std::vector<std::string> MapState::ids(rules::Kind kind, std::string_view within) const {
  std::vector<std::string> found;
  for (auto at = records_.lower_bound({kind, std::string(within), {}}); at != records_.end(); ++at) {
    if (at->first.kind != kind || at->first.within != within) break;
    found.push_back(at->first.id);
  }
  return found;
}

std::optional<base::Sha256> MapState::digest(const rules::Ref& ref) const {
  const auto found = records_.find(ref);
  if (found == records_.end()) return std::nullopt;
  auto& digest = found->second.digest;
  if (!digest) digest = base::Sha256::of(codec::encode(found->second.record));
  return digest;
}

}  // namespace vectors
