#include "history/admission.hpp"

#include "history/prepared.hpp"

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
  if (!is_bound || now <= action.at) return {};
  auto later = action;
  later.at = now;
  const auto verdict = rules::judge(state, later, actor);
  if (verdict || state.failure()) return {};
  return as_error(verdict.error());
}

base::Status check_stated(base::Instant at, base::Instant now) {
  if (at <= now) return {};
  return base::fail("at-future", "{} is still to come; it is {} now", at, now)
      .as(base::ErrorKind::Usage)
      .hint("--at is for entering what has happened already");
}

}  // namespace history
