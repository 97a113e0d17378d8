// How a command reads: open, verify what is new, and say so where something is wrong.
#pragma once

#include "cli/env.hpp"
#include "history/ledger.hpp"
#include "os/zone.hpp"
#include "rules/state.hpp"

namespace commands {

/// The co-op that env.options.directory lies in, verified up to its tip. Findings are told on standard error.
base::Result<history::Ledger> look(cli::Env& env);

/// The record `ref`, or an error that suggests the nearest of its kind. `what`: "member"; `code`: "member-unknown".
template <class T>
base::Result<const T*> find(const rules::State& state, const rules::Ref& ref, std::string_view what,
                            std::string_view code);

/// The error for an id that names nothing, with the nearest of its kind.
base::Error unknown(const rules::State& state, const rules::Ref& ref, std::string_view what, std::string_view code);

/// The co-op's time zone, for showing instants.
base::Result<os::Zone> zone_of(const rules::State& state);

/// "Bo Larsen (bo)": a display name is never shown without the id, nor unescaped.
std::string full_name(const rules::State& state, const rules::MemberId& id);

template <class T>
base::Result<const T*> find(const rules::State& state, const rules::Ref& ref, std::string_view what,
                            std::string_view code) {
  if (const auto* record = state.get<T>(ref)) return record;
  if (const auto* failure = state.failure()) return *failure;
  return unknown(state, ref, what, code);
}

}  // namespace commands
