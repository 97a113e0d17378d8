// Founding: genesis carries the papers and a proof of each founder; then every founder accepts, declines or is struck
// by all the rest, before the co-op may do anything else.
#pragma once

#include "rules/context.hpp"

namespace rules {

/// The papers alone, before anybody has proved a key: are the articles sound, and do the papers agree?
Verdict judge_papers(const Action& action);

/// Genesis: stands alone, on an empty state, with no policy in force yet.
Verdict judge_genesis(const Action& action, const Actor& actor);
Changes apply_genesis(const Action& action);

Verdict judge(const Context& context, const FoundingAccept& accept);
Verdict judge(const Context& context, const FoundingDecline& decline);
Verdict judge(const Context& context, const FoundingStrike& strike);
void apply(const Context& context, const FoundingAccept& accept, Changes& changes);
void apply(const Context& context, const FoundingDecline& decline, Changes& changes);
void apply(const Context& context, const FoundingStrike& strike, Changes& changes);

/// Is somebody's acceptance still missing? (Recorded in coop.yaml, so that asking costs one record.)
bool is_founding(const State& state);

}  // namespace rules
