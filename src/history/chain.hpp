// The second hash chain, under the same signature, so that nothing rests on SHA-1 alone. The chain of an action is the
// SHA-256 of these bytes:
//
//   coop-chain-1 LF
//   the parent's chain, in hexadecimal (64 zeros at genesis) LF
//   the SHA-256 of the body without its field `chain` LF
//   for each changed path, in byte order:  path NUL (SHA-256 of the new bytes | "removed") LF
//
// The chain of the genesis is the co-op's id.
#pragma once

#include "base/sha256.hpp"
#include "history/tree_state.hpp"
#include "rules/action.hpp"

namespace history {

/// REQUIRES: `files` is in byte order of the paths, as TreeState::apply() gives it.
base::Sha256 next_chain(const base::Sha256& parent, const rules::Action& action, const std::vector<FileChange>& files);
/// The same where codec::encode_body(action) is at hand.
base::Sha256 next_chain(const base::Sha256& parent, std::string_view body, const std::vector<FileChange>& files);

}  // namespace history
