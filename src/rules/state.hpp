// What a rule may ask of the co-op as it stands: typed, read-only, answered on demand.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "rules/record.hpp"

namespace rules {

/// `history` implements it over a git tree, decoding a record only when asked; tests over a map. So an action costs
/// what it touches, not what the co-op holds.
class State {
 public:
  virtual ~State() = default;

  virtual const Record* record(const Ref& ref) const = 0;  ///< nullptr: there is none
  /// The ids of all records of a kind (within a ballot or a month), in id order, never tree order.
  virtual std::vector<std::string> ids(Kind kind, std::string_view within = {}) const = 0;
  /// The digest of a record's canonical bytes; rules compare digests, they do not encode.
  virtual std::optional<base::Sha256> digest(const Ref& ref) const = 0;
  /// `at` of the newest action; nothing before genesis.
  virtual std::optional<base::Instant> last_at() const = 0;
  /// The chain of the genesis; nothing before it.
  virtual std::optional<base::Sha256> coop_id() const = 0;
  /// Sticky; asked after judge and apply: a record that could not be read is an error, never a verdict.
  virtual const base::Error* failure() const = 0;

  template <class T>
  const T* get(const Ref& ref) const {
    const auto* found = record(ref);
    return found ? std::get_if<T>(found) : nullptr;
  }
  const Member* member(const MemberId& id) const { return get<Member>(member_ref(id)); }
  const Policy* policy() const { return get<Policy>(policy_ref()); }
  std::vector<MemberId> members() const;  ///< in id order
};

}  // namespace rules
