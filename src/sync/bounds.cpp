#include "sync/bounds.hpp"

#include "history/lines.hpp"

namespace syncing {

base::Result<std::vector<Bound>> bounds_of(const history::Remote& remote, const history::Remotes& remotes) {
  std::vector<Bound> bounds;
  if (remote.tip) bounds.push_back({*remote.tip, remote.actions, false});
  if (remote.is_seat()) return bounds;
  COOP_TRY(const auto seat, remotes.find(history::kSeat));
  if (seat && seat->tip) bounds.push_back({*seat->tip, seat->actions, true});
  return bounds;
}

base::Result<Lost> lost_between(const store::Repository& both, const store::Oid& seen, const store::Oid& theirs) {
  COOP_TRY(const bool holds, history::is_on_line(both, theirs, seen));
  if (holds) return Lost();
  auto parting = history::part(both, seen, theirs);
  if (!parting) return Lost{{seen}, true};  // what was seen is here no longer
  return Lost{std::move(parting->ours), !parting->theirs.empty()};
}

}  // namespace syncing
