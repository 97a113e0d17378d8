// Finding what a word of `coop show` names: a commit of the line, or records.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "commands/past.hpp"
#include "rules/record.hpp"

namespace commands {

/// The records that `word` names: a path as it stands in the repository, or the id of a member, office, proposal,
/// petition, ballot, key, pay chart (its date) or pay run (its month).
std::vector<rules::Ref> records_named(const history::TreeState& state, std::string_view word);

/// True for 4 to 40 lower-case hexadecimal digits.
bool is_commit_prefix(std::string_view word);

/// The commits of the line whose names begin with `prefix`. Walks the whole line. Fails as Past::next.
base::Result<std::vector<store::Oid>> commits_named(const std::string& directory, std::string_view prefix);

/// The commit that gave a path the bytes that it has at the tip, if it is among the newest `limit`.
base::Result<std::optional<PastAction>> last_change(const std::string& directory, const std::string& path, int limit);

/// Other records that belong to the same thing: a member's share, a ballot's result, a proposal's text.
std::vector<std::string> related_paths(const history::TreeState& state, const rules::Ref& ref);

/// Every id that records_named() would take, for a suggestion.
std::vector<std::string> all_ids(const rules::State& state);

}  // namespace commands
