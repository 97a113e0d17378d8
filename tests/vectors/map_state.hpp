// A state of a co-op held in a map: what tests judge actions against without a repository.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "rules/changes.hpp"
#include "rules/state.hpp"

namespace vectors {

/// Digests are those of the canonical bytes, exactly as a repository would give them.
class MapState final : public rules::State {
 public:
  void put(const rules::Ref& ref, rules::Record record) { records_[ref] = {std::move(record), std::nullopt}; }
  void remove(const rules::Ref& ref) { records_.erase(ref); }
  void apply(const rules::Changes& changes);
  void set_last_at(base::Instant at) { last_at_ = at; }
  void set_coop_id(const base::Sha256& id) { coop_id_ = id; }

  const rules::Record* record(const rules::Ref& ref) const override;
  std::vector<std::string> ids(rules::Kind kind, std::string_view within = {}) const override;
  std::optional<base::Sha256> digest(const rules::Ref& ref) const override;
  std::optional<base::Instant> last_at() const override { return last_at_; }
  std::optional<base::Sha256> coop_id() const override { return coop_id_; }
  const base::Error* failure() const override { return nullptr; }

 private:
  struct Entry {
    rules::Record record;
    mutable std::optional<base::Sha256> digest;  ///< computed when it is first asked for
  };
  std::map<rules::Ref, Entry> records_;
  std::optional<base::Instant> last_at_;
  std::optional<base::Sha256> coop_id_;
};

}  // namespace vectors
