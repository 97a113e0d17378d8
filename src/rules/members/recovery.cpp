#include "rules/members/recovery.hpp"

#include <algorithm>
#include <set>

#include "base/text.hpp"
#include "rules/members/keys.hpp"
#include "rules/members/members.hpp"
#include "rules/members/statements.hpp"
#include "rules/powers.hpp"

namespace rules {
namespace {

/// A recovery of that key that can still come to something; `out` is set where it is accepted.
Verdict find_open(const Context& context, const KeyId& key, const Recovery*& out) {
  out = context.state.get<Recovery>(recovery_ref(key));
  if (!out) {
    return refuse("recovery-unknown", "nobody has requested the key '{}'", base::printable(key))
        .hint("'coop recovery list' shows the requests");
  }
  if (out->taken_effect) {
    return refuse("recovery-over", "this recovery for {} took effect at {}", out->member, *out->taken_effect);
  }
  if (!is_in_good_standing(context.state.member(out->member))) {
    return refuse("member-standing", "{} is not a member in good standing any more", out->member);
  }
  return accepted();
}

Verdict check_same(const Recovery& recovery, const base::Sha256& statement) {
  if (recovery.statement == statement) return accepted();
  return refuse("recovery-changed", "the request for {} is not the one that was read", recovery.member)
      .hint("look again, then repeat the command");
}

/// So many of the guardians' approvals as still count: of those who are guardians and members.
std::int64_t count_approvals(const Context& context, const Recovery& recovery, const MemberId& one_more) {
  const auto& guardians = context.state.member(recovery.member)->guardians;
  std::int64_t approvals = 1;
  for (const auto& id : recovery.approvals) {
    const bool counts = id != one_more && std::find(guardians.begin(), guardians.end(), id) != guardians.end() &&
                        is_in_good_standing(context.state.member(id));
    if (counts) ++approvals;
  }
  return approvals;
}

}  // namespace

base::Instant effective_from(const Policy& policy, const Recovery& recovery) {
  return recovery.approved->plus_days(policy.recovery.wait_days);
}

bool is_under_way(const State& state, const Recovery& recovery) {
  return !recovery.taken_effect && is_in_good_standing(state.member(recovery.member)) &&
         !state.get<Key>(key_ref(recovery.key));
}

Verdict judge(const Context& context, const RecoveryCircle& circle) {
  const auto& rule = context.policy.recovery;
  const auto count = static_cast<std::int64_t>(circle.guardians.size());
  if (count < rule.approvals || count > rule.guardians) {
    return refuse("recovery-circle-size", "a recovery circle has {} to {} guardians, not {}", rule.approvals,
                  rule.guardians, count)
        .by("recovery.guardians");
  }
  std::set<MemberId> seen;
  for (const auto& id : circle.guardians) {
    if (!seen.insert(id).second) return refuse("recovery-circle-twice", "{} is named twice", id);
    if (id == context.action.by || !is_in_good_standing(context.state.member(id))) {
      return refuse("recovery-circle-member", "{} cannot be a guardian: it takes another member in good standing", id)
          .hint("'coop member list' shows them");
    }
  }
  return accepted();
}

void apply(const Context& context, const RecoveryCircle& circle, Changes& changes) {
  auto member = *context.state.member(context.action.by);
  member.guardians = circle.guardians;
  changes.write(member_ref(member.id), member);
}

Verdict judge(const Context& context, const RecoveryRequest& request) {
  const auto* said = only_statement(context);
  const auto founding = context.state.digest(founding_ref());
  if (!said || said->statement.by != request.member) {
    return refuse("recovery-statement", "a request brings one statement of {}, signed by the new key", request.member)
        .hint("the member makes it with 'coop sign key-recover'");
  }
  if (!is_in_good_standing(context.state.member(request.member))) {
    return refuse("member-standing", "{} is not a member in good standing", request.member)
        .hint("'coop member list' shows them");
  }
  COOP_CHECK(check_statement(context, *said, "key-recover", founding.value_or(base::Sha256())));
  if (context.state.get<Recovery>(recovery_ref(said->key_id))) {
    return refuse("recovery-twice", "this key was requested before").hint("make a new one with 'coop key new'");
  }
  return check_new_key(context, said->key_id);
}

void apply(const Context& context, const RecoveryRequest& request, Changes& changes) {
  const auto& said = context.action.said.front();
  Recovery recovery;
  recovery.key = said.key_id;
  recovery.member = request.member;
  recovery.statement = said.digest;
  recovery.requested_by = context.action.by;
  recovery.requested = context.action.at;
  changes.write(recovery_ref(said.key_id), recovery);
  changes.write(statement_ref(said.digest), said.statement);
}

Verdict judge(const Context& context, const RecoveryApprove& approve) {
  const Recovery* recovery = nullptr;
  COOP_CHECK(find_open(context, approve.key, recovery));
  COOP_CHECK(check_same(*recovery, approve.statement));
  const auto& guardians = context.state.member(recovery->member)->guardians;
  if (std::find(guardians.begin(), guardians.end(), context.action.by) == guardians.end()) {
    return refuse("recovery-no-guardian", "{} is not a guardian of {}", context.action.by, recovery->member)
        .hint(fmt::format("'coop member show {}' names them; without them, a ballot can grant it", recovery->member));
  }
  if (recovery->vetoed) {
    return refuse("recovery-vetoed", "a key of {} that is in force vetoed this at {}", recovery->member,
                  *recovery->vetoed)
        .hint("a ballot can still grant it, where the key that vetoed was stolen");
  }
  if (recovery->approved) {
    return refuse("recovery-approved", "this recovery has the approvals that it needs since {}", *recovery->approved);
  }
  const auto& approvals = recovery->approvals;
  if (std::find(approvals.begin(), approvals.end(), context.action.by) != approvals.end()) {
    return refuse("recovery-approved-twice", "{} has approved this already", context.action.by);
  }
  return accepted();
}

void apply(const Context& context, const RecoveryApprove& approve, Changes& changes) {
  auto recovery = *context.state.get<Recovery>(recovery_ref(approve.key));
  const auto approvals = count_approvals(context, recovery, context.action.by);
  recovery.approvals.push_back(context.action.by);
  if (approvals >= context.policy.recovery.approvals) recovery.approved = context.action.at;
  changes.write(recovery_ref(approve.key), recovery);
}

Verdict judge(const Context& context, const RecoveryGrant& grant) {
  const Recovery* recovery = nullptr;
  COOP_CHECK(find_open(context, grant.key, recovery));
  COOP_CHECK(check_same(*recovery, grant.statement));
  if (!context.action.under) return accepted();  // where the articles ask for no ballot
  const auto* ballot = context.state.get<Ballot>(ballot_ref(BallotId::from(*context.action.under)));
  const auto* proposal = proposal_behind(context);
  if (!proposal || proposal->kind != ProposalKind::Recovery || proposal->key != grant.key) {
    return refuse("mandate-subject", "ballot '{}' was not about this key for {}", *context.action.under,
                  recovery->member);
  }
  if (recovery->vetoed && ballot->opens <= *recovery->vetoed) {
    return refuse("recovery-vetoed", "a key of {} vetoed this at {}, after the ballot '{}' opened", recovery->member,
                  *recovery->vetoed, *context.action.under)
        .hint("the members can decide again, in the knowledge of the veto");
  }
  return accepted();
}

void apply(const Context& context, const RecoveryGrant& grant, Changes& changes) {
  auto recovery = *context.state.get<Recovery>(recovery_ref(grant.key));
  recovery.approved = context.action.at;
  if (context.action.under) recovery.under = BallotId::from(*context.action.under);
  changes.write(recovery_ref(grant.key), recovery);
  spend_mandate(context, changes);
}

Verdict judge(const Context& context, const RecoveryVeto& veto) {
  const Recovery* recovery = nullptr;
  COOP_CHECK(find_open(context, veto.key, recovery));
  if (recovery->member != context.action.by) {
    return refuse("recovery-veto-other", "only a key of {} can veto this", recovery->member);
  }
  if (recovery->vetoed) {
    return refuse("recovery-vetoed", "this was vetoed at {} already; what the members grant after a veto stands",
                  *recovery->vetoed);
  }
  return accepted();
}

void apply(const Context& context, const RecoveryVeto& veto, Changes& changes) {
  auto recovery = *context.state.get<Recovery>(recovery_ref(veto.key));
  recovery.vetoed = context.action.at;
  recovery.approvals.clear();
  recovery.approved.reset();
  recovery.under.reset();
  changes.write(recovery_ref(veto.key), recovery);
}

Verdict judge(const Context& context, const RecoveryFinish& finish) {
  const Recovery* recovery = nullptr;
  COOP_CHECK(find_open(context, finish.key, recovery));
  if (!recovery->approved) {
    return refuse("recovery-not-approved", "this has neither the approvals of the guardians nor a ballot's grant")
        .by("recovery.approvals");
  }
  const auto from = effective_from(context.policy, *recovery);
  if (context.action.at < from) {
    return refuse("recovery-waits", "this takes effect from {} on, so that {} can still veto it", from,
                  recovery->member)
        .by("recovery.wait-days");
  }
  return check_new_key(context, finish.key);
}

void apply(const Context& context, const RecoveryFinish& finish, Changes& changes) {
  auto recovery = *context.state.get<Recovery>(recovery_ref(finish.key));
  auto member = *context.state.member(recovery.member);
  for (const auto& lost : member.keys) close_key(context, lost, changes);
  member.keys = {finish.key};
  recovery.taken_effect = context.action.at;
  const auto* said = context.state.get<Statement>(statement_ref(recovery.statement));
  if (said) enrol_key(context, member.id, *said, finish.key, changes);
  changes.write(member_ref(member.id), member);
  changes.write(recovery_ref(finish.key), recovery);
}

}  // namespace rules
