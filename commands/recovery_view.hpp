// Recoveries as people name and read them.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "commands/act.hpp"
#include "rules/state.hpp"
#include "term/stream.hpp"

namespace commands {

/// All requests that can still come to something, oldest first.
std::vector<const rules::Recovery*> open_recoveries(const rules::State& state);

/// The request for `member`, by the beginning of the new key's fingerprint where there are several.
/// Fails (usage) with recovery-unknown, or recovery-ambiguous.
base::Result<const rules::Recovery*> find_recovery(const rules::State& state, const rules::MemberId& member,
                                                   const std::optional<std::string>& new_key = {});

/// "2 of 2 approvals; takes effect from 2026-01-22", "vetoed", "in force since …"
std::string say_progress(const rules::State& state, const rules::Recovery& recovery, const os::Zone& zone);

/// What is told after each step: whose key, which, and how far it has come.
Telling tell_recovery(const rules::State& state, const rules::KeyId& key, std::string sentence, const os::Zone& zone);

/// A command that takes a request one step further; it names the request by its member, and the key where there are
/// several.
struct RecoveryStep {
  std::function<rules::Payload(const rules::Recovery&)> make;
  std::function<std::string(const std::string& by, const std::string& whose)> say;  ///< who acts, and whose key it is
  bool rests_on_ballot = false;
};
cli::Body recovery_step(RecoveryStep step, cli::Spec& spec);

}  // namespace commands
