#include "history/lines.hpp"

#include <algorithm>
#include <unordered_map>

#include "codec/body.hpp"
#include "history/commit_form.hpp"
#include "history/line.hpp"
#include "history/replayer.hpp"

namespace history {
namespace {

/// One line on its way back.
struct Walk {
  std::vector<store::Oid> seen;
  std::unordered_map<store::Oid, std::size_t> place;  ///< in `seen`
  std::optional<store::Oid> next;

  base::Result<std::optional<store::Oid>> step(const store::Repository& repository) {
    if (!next) return next;
    const auto here = *next;
    COOP_TRY(const auto bytes, repository.commit_bytes(here));
    place.emplace(here, seen.size());
    seen.push_back(here);
    next = first_parent(bytes);
    return std::optional(here);
  }

  /// What it holds after `common`, oldest first.
  std::vector<store::Oid> after(const std::optional<store::Oid>& common) const {
    const auto count = common ? place.at(*common) : seen.size();
    std::vector<store::Oid> commits(seen.begin(), seen.begin() + static_cast<std::ptrdiff_t>(count));
    std::reverse(commits.begin(), commits.end());
    return commits;
  }
};

}  // namespace

base::Result<Parting> part(const store::Repository& repository, const store::Oid& ours, const store::Oid& theirs) {
  Walk a;
  Walk b;
  a.next = ours;
  b.next = theirs;
  while (a.next || b.next) {
    COOP_TRY(const auto from_a, a.step(repository));
    COOP_TRY(const auto from_b, b.step(repository));
    // The older of two meetings cannot be met first: beneath the first one both lines are the same.
    for (const auto& commit : {from_a, from_b}) {
      if (!commit || !a.place.contains(*commit) || !b.place.contains(*commit)) continue;
      return Parting{commit, a.after(commit), b.after(commit)};
    }
  }
  return Parting{std::nullopt, a.after(std::nullopt), b.after(std::nullopt)};
}

base::Result<bool> is_on_line(const store::Repository& repository, const store::Oid& tip, const store::Oid& commit) {
  for (std::optional<store::Oid> next = tip; next;) {
    if (*next == commit) return true;
    COOP_TRY(const auto bytes, repository.commit_bytes(*next));
    next = first_parent(bytes);
  }
  return false;
}

base::Result<std::optional<base::Sha256>> chain_back(const store::Repository& repository, const store::Oid& tip,
                                                     std::int64_t steps) {
  std::optional<store::Oid> next = tip;
  std::string bytes;
  for (; next; --steps) {
    COOP_TRY(bytes, repository.commit_bytes(*next));
    if (steps <= 0) break;
    next = first_parent(bytes);
  }
  if (!next) return std::optional<base::Sha256>();
  COOP_TRY(const auto commit, parse_commit(bytes));
  COOP_TRY(const auto body, codec::decode_message(commit.message));
  return std::optional(body.chain);
}

base::Result<Verified> verify_commits(const store::Repository& repository, const std::vector<store::Oid>& commits,
                                      const std::optional<Since>& since,
                                      const std::function<void(std::int64_t)>& progress) {
  Replayer replayer(repository);
  if (since) COOP_CHECK(replayer.resume(since->commit, since->coop));
  for (const auto& oid : commits) {
    COOP_TRY(const auto bytes, repository.commit_bytes(oid));
    COOP_CHECK(replayer.step(oid, bytes));
    if (progress) progress(replayer.actions());
  }
  return Verified{replayer.findings(), replayer.actions(), replayer.state().coop_id(), replayer.state().last_at()};
}

}  // namespace history
