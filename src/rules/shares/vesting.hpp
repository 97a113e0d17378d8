// Vesting: how much of a share, and so of a vote, a member holds on a day. It follows from the record, so that no
// officer's forgetting takes anybody's vote.
#pragma once

#include "base/money.hpp"
#include "base/ratio.hpp"
#include "rules/context.hpp"

namespace rules {

/// What has been paid in until the end of `day`.
base::Money paid_until(const Share& share, base::Date day);

/// min(parts whose period is over, parts paid in full, parts) / parts; zero once the share has ended.
/// A part is paid in full when payments x parts >= price x part: exact, with no rounding of an instalment.
base::Ratio vested(const Share& share, base::Date day);

/// The part of a vote: 1 for a founding or full owner, the vested part for a provisional owner, else 0.
base::Ratio vote_weight(const State& state, const MemberId& member, base::Date day);

bool is_full_owner(const State& state, const MemberId& member, base::Date day);

/// The number of full owners on a day; petitions are measured by it.
std::int64_t count_owners(const State& state, base::Date day);

}  // namespace rules
