#include "history/admission.hpp"

#include <algorithm>

#include "history/commit_form.hpp"
#include "history/prepared.hpp"
#include "sign/sshsig.hpp"

namespace history {

base::Status check_clock(base::Instant newest, base::Instant now) {
  if (newest <= now.plus_seconds(kClockTolerance)) return {};
  return base::fail("clock-behind", "the newest action is of {}, but the clock of this machine says {}", newest, now)
      .hint("set the clock of this machine, or ask who recorded that action to look at theirs");
}

base::Status check_deadline(const rules::State& state, const rules::Action& action, const rules::Actor& actor,
                            base::Instant now) {
  const bool is_bound = std::holds_alternative<rules::BallotCast>(action.payload) ||
                        std::holds_alternative<rules::BallotCollect>(action.payload) ||
                        std::holds_alternative<rules::BallotPaper>(action.payload) ||
                        std::holds_alternative<rules::PetitionNew>(action.payload) ||
                        std::holds_alternative<rules::PetitionSign>(action.payload);
  const bool is_close = std::holds_alternative<rules::BallotClose>(action.payload);
  // Too early is a matter of a close alone, too late of the others.
  if (is_close ? now >= action.at : !is_bound || now <= action.at) return {};
  auto by_this_clock = action;
  by_this_clock.at = std::max(now, state.last_at().value_or(now));
  const auto verdict = rules::judge(state, by_this_clock, actor);
  if (verdict || state.failure()) return {};
  return as_error(verdict.error());
}

base::Status check_fresh(const rules::Action& action, base::Instant now) {
  const bool is_bound = std::holds_alternative<rules::BallotOpen>(action.payload) ||
                        std::holds_alternative<rules::RecoveryRequest>(action.payload) ||
                        std::holds_alternative<rules::RecoveryApprove>(action.payload) ||
                        std::holds_alternative<rules::RecoveryGrant>(action.payload);
  // Whoever syncs stamps what is older than one tolerance, by a clock that may be behind by another.
  if (!is_bound || action.at >= now.plus_seconds(-2 * kClockTolerance)) return {};
  return base::fail("action-stale", "it says {}, and comes in at {}", action.at, now)
      .as(base::ErrorKind::Refused)
      .hint("'coop sync' stamps it anew");
}

base::Status check_signer(const rules::State& state, const Recorded& recorded) {
  auto key = sign::verify(recorded.commit.signature, kCommitNamespace, unsigned_bytes(recorded.commit));
  if (!key) return std::move(key.error()).as(base::ErrorKind::Refused);
  const auto& by = recorded.body.action.by;
  const auto* member = state.member(by);
  if (state.failure()) return *state.failure();
  if (member && std::find(member->keys.begin(), member->keys.end(), key->id()) != member->keys.end()) return {};
  return base::fail("aside-key", "it was signed with a key that is none of {} in force", by)
      .as(base::ErrorKind::Refused)
      .hint("if it was meant, give its command anew");
}

base::Status check_stated(base::Instant at, base::Instant now) {
  if (at <= now) return {};
  return base::fail("at-future", "{} is still to come; it is {} now", at, now)
      .as(base::ErrorKind::Usage)
      .hint("--at is for entering what has happened already");
}

}  // namespace history
