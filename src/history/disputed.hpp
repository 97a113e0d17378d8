// What a stolen key did: the actions of the line after the last good one that it signed, or in which it said something;
// and so of each key that it enrolled, for that is the thief's as well. The rules are told, since the state of the
// records alone does not say who signed what; what follows is theirs.
#pragma once

#include <optional>
#include <vector>

#include "base/result.hpp"
#include "rules/action.hpp"
#include "store/repository.hpp"

namespace history {

/// One of them, newest first.
struct DisputedAction {
  store::Oid commit;
  std::string subject;
  rules::Disputed action;
};

/// Those after the action with the chain `last_good`, back from `tip`, by the key `key` and by those that it enrolled
/// in them; nothing where no action with that chain stands on the line. What cannot be read is passed over: it is a
/// finding of its own.
std::optional<std::vector<DisputedAction>> disputed_since(const store::Repository& repository, const store::Oid& tip,
                                                          const base::Sha256& last_good, const rules::KeyId& key);

/// Tells an action that revokes a stolen key what that key did; leaves any other alone.
void hear_disputed(const store::Repository& repository, const std::optional<store::Oid>& tip, rules::Action& action);

}  // namespace history
