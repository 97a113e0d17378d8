#include "history/admission.hpp"
#include "history/line.hpp"
#include "history/lines.hpp"
#include "remote/url.hpp"
#include "store/packs.hpp"
#include "sync/exchange.hpp"
#include "sync/open_transport.hpp"
#include "sync/told.hpp"

namespace syncing {

base::Result<Cloned> clone(const Setting& setting, const std::string& url,
                           const std::function<void(std::int64_t, std::int64_t)>& progress) {
  COOP_CHECK(remote::check_url(url));
  const history::Marks marks(setting.state_folder);
  COOP_TRY(auto ledger, history::Ledger::create(setting.path, marks));
  history::Remote seat{std::string(history::kSeat), url, {}, 0};
  COOP_TRY(auto transport, open_transport(setting, ledger.repository()));
  COOP_TRY(const auto tip, transport.fetch(seat.name, url));
  if (!tip) return empty_carrier(seat);
  COOP_TRY(const auto both, store::Repository::open_with_objects(setting.path, transport.objects_folder()));
  COOP_TRY(const auto line, history::read_line(both, *tip, std::nullopt));
  std::vector<store::Oid> commits;
  for (const auto& commit : line.commits) commits.push_back(commit.oid);
  const auto total = static_cast<std::int64_t>(commits.size());
  COOP_TRY(const auto verified, history::verify_commits(both, commits, std::nullopt, [&](std::int64_t done) {
             if (progress) progress(done, total);
           }));
  if (!verified.findings.empty() || !verified.coop) return bad(seat, *tip, verified.findings);
  if (verified.last_at) COOP_CHECK(history::check_clock(*verified.last_at, setting.now()));
  COOP_CHECK(store::adopt_packs(transport.objects_folder(), ledger.repository()));
  COOP_CHECK(ledger.begin_with({*tip, total}, *verified.coop, "clone: from the seat"));
  if (remote::is_bundle(url)) return Cloned{total, *tip};
  seat.tip = tip;
  seat.actions = total;
  COOP_CHECK(history::Remotes(setting.state_folder, ledger.repository().git_dir()).save(seat));
  return Cloned{total, *tip};
}

}  // namespace syncing
