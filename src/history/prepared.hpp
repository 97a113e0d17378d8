// From an action to a commit, in memory and then in the object store. Nothing names the commit yet: that is for
// Ledger::commit() and Ledger::move_to().
#pragma once

#include <string>
#include <vector>

#include "history/recorded.hpp"
#include "history/tree_state.hpp"
#include "rules/action.hpp"
#include "rules/verdict.hpp"
#include "sign/signer.hpp"
#include "store/repository.hpp"

namespace history {

/// An action that was judged and applied in memory, ready to be signed.
struct Prepared {
  rules::Action action;
  std::vector<FileChange> files;
  base::Sha256 chain;
  std::string message;
};

/// Judges an action by the key that would sign it, and applies it to `state`. The refusal of a rule comes as an error
/// of the kind Refused; the state is then as it was. Fails with text-form, or the rule's id.
base::Result<Prepared> prepare_action(TreeState& state, rules::Action action, const std::string& key);

/// Signs it as the next action after `parent`, and stores it with its records, durably: the commit's name.
/// REQUIRES: `state` is the one on which it was prepared. Fails with the codes of the signer and of store.
base::Result<store::Oid> store_signed(store::Repository& repository, TreeState& state, const Prepared& prepared,
                                      const std::optional<store::Oid>& parent, const sign::Signer& signer);

/// Both, after the commit `parent` of the co-op `coop`: an action that was recorded elsewhere, done anew at `at`, or at
/// the instant of `parent` if that is later. Fails as the two, as check_signer (admission.hpp) and as Replayer::resume.
base::Result<store::Oid> redo_action(store::Repository& repository, const store::Oid& parent, const base::Sha256& coop,
                                     const Recorded& recorded, base::Instant at, const sign::Signer& signer);

/// The refusal of a rule as an error.
base::Error as_error(const rules::Refusal& refusal);

}  // namespace history
