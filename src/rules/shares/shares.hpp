// Shares: payments of instalments, and the certificate that comes with an admission.
#pragma once

#include "rules/context.hpp"

namespace rules {

Verdict judge(const Context& context, const SharePay& pay);
void apply(const Context& context, const SharePay& pay, Changes& changes);

/// The share of a member who joins today, with the next free certificate number plus `offset`.
Share new_share(const State& state, const Policy& policy, const MemberId& member, base::Date from,
                std::int64_t offset = 0);

}  // namespace rules
