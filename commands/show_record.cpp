#include "commands/show_record.hpp"

#include <algorithm>
#include <array>
#include <iterator>

#include "codec/paths.hpp"
#include "store/kept.hpp"

namespace commands {
namespace {

using rules::Kind;
using rules::Ref;

/// The kinds whose ids people say.
constexpr std::array kSaid = {Kind::Member, Kind::Office, Kind::Proposal, Kind::Petition,
                              Kind::Ballot, Kind::Key,    Kind::PayChart, Kind::PayRun};

bool is_there(const history::TreeState& state, const Ref& ref) {
  const auto found = state.image().find(codec::path_of(ref));
  return found && *found;
}

/// The id of a key as people copy it from ssh-keygen, "SHA256:ab+/..", as it stands in the records.
std::string key_id_of(std::string_view word) {
  std::string id(word);
  constexpr std::string_view kFingerprint = "SHA256:";
  if (!id.starts_with(kFingerprint)) return id;
  id[kFingerprint.size() - 1] = '-';
  std::replace(id.begin(), id.end(), '+', '-');
  std::replace(id.begin(), id.end(), '/', '_');
  return id;
}

}  // namespace

std::vector<Ref> records_named(const history::TreeState& state, std::string_view word) {
  std::vector<Ref> found;
  while (word.starts_with("./")) word.remove_prefix(2);
  if (const auto by_path = codec::ref_of(word)) {
    if (is_there(state, *by_path)) found.push_back(*by_path);
    return found;
  }
  const auto id = key_id_of(word);
  for (const auto kind : kSaid) {
    const Ref ref{kind, {}, id};
    // Only an id of the kind's own form can be found again by the path that it makes.
    if (codec::ref_of(codec::path_of(ref)) == ref && is_there(state, ref)) found.push_back(ref);
  }
  return found;
}

bool is_commit_prefix(std::string_view word) {
  constexpr std::size_t kShortest = 4;
  constexpr std::size_t kLongest = 40;
  return word.size() >= kShortest && word.size() <= kLongest &&
         std::all_of(word.begin(), word.end(), [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); });
}

base::Result<std::vector<store::Oid>> commits_named(const std::string& directory, std::string_view prefix) {
  COOP_TRY(auto past, Past::open(directory));
  std::vector<store::Oid> found;
  while (true) {
    COOP_TRY(const auto commit, past.next());
    if (!commit) break;
    if (commit->oid.str().starts_with(prefix)) found.push_back(commit->oid);
  }
  COOP_TRY(const auto kept, store::kept_commits(past.repository()));
  std::copy_if(kept.begin(), kept.end(), std::back_inserter(found),
               [&](const store::Oid& oid) { return oid.str().starts_with(prefix); });
  return found;
}

base::Result<std::optional<PastAction>> last_change(const std::string& directory, const std::string& path, int limit) {
  COOP_TRY(auto past, Past::open(directory));
  COOP_TRY(const auto now, past.state().image().find(path));
  std::optional<PastAction> newest_with_it;
  for (int i = 0; i <= limit; ++i) {
    COOP_TRY(auto commit, past.next());
    if (!commit) return newest_with_it;
    if (!commit->commit) return std::optional<PastAction>();
    const store::TreeImage image(past.repository(), commit->commit->tree);
    COOP_TRY(const auto then, image.find(path));
    if (then != now) return newest_with_it;
    newest_with_it = std::move(*commit);
  }
  return std::optional<PastAction>();
}

std::vector<std::string> related_paths(const history::TreeState& state, const Ref& ref) {
  std::vector<Ref> related;
  switch (ref.kind) {
    case Kind::Member:
      related = {rules::share_ref(rules::MemberId::from(ref.id))};
      break;
    case Kind::Ballot:
      related = {rules::result_ref(rules::BallotId::from(ref.id))};
      break;
    case Kind::Proposal:
      for (const auto kind : {Kind::ProposalText, Kind::ProposalPolicy, Kind::ProposalClauses, Kind::ProposalChart}) {
        related.push_back({kind, {}, ref.id});
      }
      break;
    default:
      break;
  }
  std::vector<std::string> paths;
  for (const auto& other : related) {
    if (is_there(state, other)) paths.push_back(codec::path_of(other));
  }
  return paths;
}

std::vector<std::string> all_ids(const rules::State& state) {
  std::vector<std::string> ids;
  for (const auto kind : kSaid) {
    if (kind == Kind::Key) continue;
    for (auto& id : state.ids(kind)) ids.push_back(std::move(id));
  }
  return ids;
}

}  // namespace commands
