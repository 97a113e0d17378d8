#include "rules/judge.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "rules/articles/amendments.hpp"
#include "rules/articles/signed_copies.hpp"
#include "rules/ballots/ballots.hpp"
#include "rules/ballots/paper.hpp"
#include "rules/ballots/proposals.hpp"
#include "rules/ballots/sent_votes.hpp"
#include "rules/calendar.hpp"
#include "rules/members/founding.hpp"
#include "rules/members/keys.hpp"
#include "rules/members/members.hpp"
#include "rules/members/recovery.hpp"
#include "rules/offices/offices.hpp"
#include "rules/payroll/payroll.hpp"
#include "rules/powers.hpp"
#include "rules/shares/shares.hpp"

namespace rules {
namespace {

template <class T>
constexpr bool kIsFounding =
    std::is_same_v<T, FoundingAccept> || std::is_same_v<T, FoundingDecline> || std::is_same_v<T, FoundingStrike>;

/// The payloads that bring what others said: their own rules ask which, and how many.
template <class T>
constexpr bool kTakesStatements =
    std::is_same_v<T, FoundingAccept> || std::is_same_v<T, MemberApply> || std::is_same_v<T, KeyAdd> ||
    std::is_same_v<T, RecoveryRequest> || std::is_same_v<T, BallotCollect> || std::is_same_v<T, BallotPaper> ||
    std::is_same_v<T, BallotClose>;

/// The signing key is one of the acting member's, in force at this point of the line. Dates play no part.
Verdict check_signer(const Context& context, const Actor& actor) {
  const auto& by = context.action.by;
  const auto* member = context.state.member(by);
  if (!member) return refuse("member-unknown", "no member '{}'", by).hint("'coop member list' shows them");
  const auto* key = context.state.get<Key>(key_ref(actor.key));
  if (!key) {
    return refuse("key-unknown", "the signing key was never a key of a member")
        .hint("'coop key list' shows the keys in force");
  }
  if (key->owner != by)
    return refuse("signer-not-author", "signed with a key of {}, in the name of {}", key->owner, by);
  if (key->until) return refuse("key-revoked", "this key of {} ended at {}", by, *key->until);
  return accepted();
}

Verdict check_time(const Context& context) {
  COOP_CHECK(check_calendar(context.action.at));
  const auto last = context.state.last_at();
  if (last && context.action.at < *last) {
    return refuse("time-backwards", "{} is before the newest action, which was at {}", context.action.at, *last);
  }
  return accepted();
}

/// Nothing is named in the head of the action that its kind has no use for.
Verdict check_head(const Context& context, bool founding) {
  const auto& action = context.action;
  if (founding && (action.as || action.under)) {
    return refuse("head-unasked", "an act of the founding names no office and rests on nothing");
  }
  const auto* power = context.policy.power(kind_of(action.payload));
  const bool rests_on_ballot = action.under && power && power->under;
  if (action.under_sha256 && !rests_on_ballot) {
    return refuse("head-unasked", "this action names the digest of a result on which it does not rest");
  }
  return accepted();
}

/// No file or statement comes along that the action does not ask for.
Verdict check_inputs(const Context& context) {
  const bool takes_inputs = std::holds_alternative<ProposalNew>(context.action.payload);  // its own rule counts them
  const auto statements =
      static_cast<std::size_t>(std::count_if(context.action.inputs.begin(), context.action.inputs.end(),
                                             [](const Input& input) { return input.ref.kind == Kind::Statement; }));
  const bool takes_statements = std::visit(
      [](const auto& payload) { return kTakesStatements<std::decay_t<decltype(payload)>>; }, context.action.payload);
  if (!takes_inputs && statements != context.action.inputs.size()) {
    return refuse("input-unasked", "this action brings files that it has no use for");
  }
  if (!takes_statements && statements != 0)
    return refuse("input-unasked", "this action brings a statement that it has no use for");
  return accepted();
}

Verdict check_standing(const Context& context) {
  const auto* member = context.state.member(context.action.by);
  if (is_in_good_standing(member)) return accepted();
  const bool may_leave = std::holds_alternative<MemberResign>(context.action.payload);
  if (may_leave && member->standing == Standing::Applicant) return accepted();
  return refuse("member-standing", "{} is not a member in good standing, but '{}'", member->id, word(member->standing))
      .hint(fmt::format("'coop member show {}' shows how they stand", member->id));
}

struct Judge {
  const Context& context;
  Verdict operator()(const Found&) const { return refuse("founding-twice", "the co-op is founded already"); }
  template <class T>
  Verdict operator()(const T& payload) const {
    COOP_CHECK(check_head(context, kIsFounding<T>));
    if constexpr (!kIsFounding<T>) {
      if (is_founding(context.state)) {
        return refuse("founding-open", "not every founder has accepted yet; until then nothing else can be done")
            .hint("'coop status' shows who is missing");
      }
      COOP_CHECK(check_standing(context));
      COOP_CHECK(check_authority(context));
    }
    return rules::judge(context, payload);
  }
};

struct Apply {
  const Context& context;
  Changes& changes;
  void operator()(const Found&) const {}
  template <class T>
  void operator()(const T& payload) const {
    rules::apply(context, payload, changes);
  }
};

const Policy& policy_or_empty(const State& state) {
  static const Policy kEmpty;
  const auto* policy = state.policy();
  return policy ? *policy : kEmpty;
}

}  // namespace

Verdict judge(const State& state, const Action& action, const Actor& actor) {
  if (!state.coop_id()) return judge_genesis(action, actor);
  const Context context{state, action, policy_or_empty(state)};
  COOP_CHECK(check_signer(context, actor));
  COOP_CHECK(check_time(context));
  COOP_CHECK(check_inputs(context));
  return std::visit(Judge{context}, action.payload);
}

Changes apply(const State& state, const Action& action) {
  if (!state.coop_id()) return apply_genesis(action);
  Changes changes;
  std::visit(Apply{Context{state, action, policy_or_empty(state)}, changes}, action.payload);
  return changes;
}

}  // namespace rules
