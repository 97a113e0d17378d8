// The versions of a co-op's articles, from the founding on, and each of them as it was.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "articles/clause.hpp"
#include "base/result.hpp"
#include "cli/env.hpp"
#include "history/ledger.hpp"
#include "rules/state.hpp"

namespace commands {

/// One version of the articles, and what brought it.
struct ArticlesVersion {
  std::optional<base::Date> date;             ///< none: the founding is not complete
  std::optional<rules::ProposalId> proposal;  ///< none: the founding
  std::optional<rules::BallotId> ballot;
  base::Sha256 digest;
  /// Whose signed statement adopted it: the founders, each by a signature over the founding that names it; or who voted
  /// for it with a key, each vote naming the ballot and through it the proposal. In the order of the record.
  std::vector<rules::MemberId> adopted_by = {};

  std::string name() const { return proposal ? proposal->str() : "founding"; }
};

/// In the order in which they came into force: each adoption begins where the one before it ended.
std::vector<ArticlesVersion> versions_of(const rules::State& state);

/// The version that a word names: "founding", "now", the proposal that brought it, the first digits of its digest, or a
/// day on which it was in force. Fails (usage) with version-unknown.
base::Result<ArticlesVersion> find_version(const rules::State& state, std::string_view word, base::Instant now);

/// The articles of a version; those of the founding are read from its commit. Fails with what made them unreadable.
base::Result<articles::Articles> articles_of_version(const history::Ledger& ledger, const ArticlesVersion& version);

}  // namespace commands
