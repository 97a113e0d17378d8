#include "commands/published.hpp"

#include <algorithm>

#include "commands/identity.hpp"
#include "rules/record.hpp"
#include "term/words.hpp"

namespace commands {

std::optional<history::Remote> seat_of(const cli::Env& env, const store::Repository& repository) {
  const auto seat = history::Remotes(state_folder(env), repository.git_dir()).find(history::kSeat);
  return seat ? *seat : std::nullopt;
}

std::int64_t unpublished_of(const cli::Env& env, const history::Ledger& ledger) {
  const auto seat = seat_of(env, ledger.repository());
  return seat ? std::max<std::int64_t>(0, ledger.actions() - seat->actions) : 0;
}

std::string publishing_step(const rules::State& state, const rules::Action& action, const os::Zone& zone) {
  const auto* cast = std::get_if<rules::BallotCast>(&action.payload);
  const auto* collect = std::get_if<rules::BallotCollect>(&action.payload);
  if (!cast && !collect) return "coop sync   (the others have it only then)";
  const auto* ballot = state.get<rules::Ballot>(rules::ballot_ref(cast ? cast->ballot : collect->ballot));
  if (!ballot) return "coop sync";
  return fmt::format("coop sync   (by {}, or it does not count)", term::say_instant(ballot->closes, zone));
}

}  // namespace commands
