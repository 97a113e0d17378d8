#include "sync/put_back.hpp"

#include "history/admission.hpp"
#include "history/line.hpp"
#include "history/lines.hpp"
#include "remote/url.hpp"
#include "store/branch.hpp"
#include "store/kept.hpp"
#include "store/packs.hpp"
#include "sync/guard.hpp"
#include "sync/open_transport.hpp"
#include "sync/told.hpp"

namespace syncing {
namespace {

/// "1f3a4bc member: admit bo", or what can be said of a commit that is no action.
std::string name_of(const store::Repository& repository, const store::Oid& oid) {
  const auto named = subjects_of(repository, {oid});
  return named ? named->front() : fmt::format("{} {}", oid.str().substr(0, 7), named.error().message);
}

}  // namespace

base::Result<PutBack> put_back(const Setting& setting, const std::string& from) {
  COOP_CHECK(remote::check_url(from));
  COOP_TRY(auto repository, store::Repository::open(setting.path));
  COOP_CHECK(check_bare(repository));
  COOP_TRY(const auto lock, store::WriteLock::take(repository));
  COOP_TRY(auto transport, open_mending_transport(setting, repository));
  const history::Remote source{"", from, {}, 0};  // it is none of the remotes
  COOP_TRY(const auto tip, transport.fetch("restore", from));
  if (!tip) return empty_carrier(source);
  COOP_TRY(const auto both, store::Repository::open_with_objects(setting.path, transport.objects_folder()));
  COOP_TRY(const auto line, history::read_line(both, *tip, std::nullopt));
  std::vector<store::Oid> commits;
  for (const auto& commit : line.commits) commits.push_back(commit.oid);
  COOP_TRY(const auto verified, history::verify_commits(both, commits, std::nullopt));
  if (!verified.findings.empty()) return bad(source, *tip, verified.findings);
  if (verified.last_at) COOP_CHECK(history::check_clock(*verified.last_at, setting.now()));
  PutBack done{static_cast<std::int64_t>(commits.size()), *tip, {}};
  const auto before = repository.tip();
  if (!before) {
    done.lost.push_back(before.error().message);
    COOP_CHECK(store::adopt_packs(transport.objects_folder(), repository));
    COOP_CHECK(store::replace_unreadable(lock, repository, *tip));
    return done;
  }
  bool keeps_evidence = false;
  if (*before) {
    const auto parting = history::part(both, **before, *tip);
    if (parting && !parting->common) return other_coop(source);
    if (!parting) done.lost.push_back(fmt::format("{} {}", (*before)->str().substr(0, 7), parting.error().message));
    if (parting) {
      for (const auto& oid : parting->ours) done.lost.push_back(name_of(both, oid));
      keeps_evidence = !parting->ours.empty();
    }
  }
  COOP_CHECK(store::adopt_packs(transport.objects_folder(), repository));
  // A reference to what cannot be walked would only stop git from packing.
  if (keeps_evidence) COOP_CHECK(store::keep_commit(lock, repository, **before));
  if (*before != *tip) COOP_CHECK(store::advance(lock, repository, *before, *tip, "guard: put back"));
  return done;
}

}  // namespace syncing
