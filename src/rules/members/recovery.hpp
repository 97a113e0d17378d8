// A new key for a member who lost theirs. The member names guardians beforehand; whoever meets the member records the
// request with the new key's proof; so many guardians approve it as the articles say, or a ballot grants it; after the
// articles' waiting time it takes effect, and every older key of the member ends. Until then any key of the member that
// is still in force can veto it. After a veto only a ballot that opened later can grant it: so a thief who holds the
// old key delays its owner, and no more.
#pragma once

#include "rules/context.hpp"

namespace rules {

Verdict judge(const Context& context, const RecoveryCircle& circle);
Verdict judge(const Context& context, const RecoveryRequest& request);
Verdict judge(const Context& context, const RecoveryApprove& approve);
Verdict judge(const Context& context, const RecoveryGrant& grant);
Verdict judge(const Context& context, const RecoveryVeto& veto);
Verdict judge(const Context& context, const RecoveryFinish& finish);
void apply(const Context& context, const RecoveryCircle& circle, Changes& changes);
void apply(const Context& context, const RecoveryRequest& request, Changes& changes);
void apply(const Context& context, const RecoveryApprove& approve, Changes& changes);
void apply(const Context& context, const RecoveryGrant& grant, Changes& changes);
void apply(const Context& context, const RecoveryVeto& veto, Changes& changes);
void apply(const Context& context, const RecoveryFinish& finish, Changes& changes);

/// When an approved recovery can take effect. REQUIRES: `recovery.approved` is set.
base::Instant effective_from(const Policy& policy, const Recovery& recovery);

/// Is the recovery still under way: neither in effect nor overtaken, its member still one?
bool is_under_way(const State& state, const Recovery& recovery);

}  // namespace rules
