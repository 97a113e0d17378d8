// Where a command gets articles from, and how it shows the whole or one clause.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "articles/cite.hpp"
#include "articles/clause.hpp"
#include "articles/numbering.hpp"
#include "base/result.hpp"
#include "commands/founding_papers.hpp"
#include "report/paper.hpp"
#include "rules/state.hpp"
#include "term/stream.hpp"

namespace commands {

/// Fails with what made the records unreadable.
base::Result<articles::Articles> articles_in_force(const rules::State& state);

/// The articles on which a co-op is to be founded, as its founders prove them.
/// Fails with the rule's id where the papers do not agree with each other, so that nobody reads other articles than
/// those that they sign.
base::Result<articles::Articles> articles_in_papers(const FoundingPapers& papers);

/// The articles that a proposal would bring. Fails (usage) with proposal-unknown, or with proposal-kind.
base::Result<articles::Articles> proposed_articles(const rules::State& state, const rules::ProposalId& proposal);

using articles::ClausePlace;

/// The clause of that number ("5", "5.2", "5.2(a)") or id. Fails (usage) with clause-unknown.
base::Result<ClausePlace> find_clause(const std::vector<articles::Clause>& clauses, std::string_view number_or_id);

/// Number and id, "5.2 share-price"; the id alone where no clause has it.
std::string name_of_clause(const std::vector<articles::Clause>& clauses, std::string_view id);

/// The lines of one clause with all below it, numbered as in the whole, under the heading of its article.
/// Fails as articles::paper_of(). REQUIRES: find_clause() gave `place`.
base::Result<std::vector<report::Line>> clause_lines(const articles::Articles& articles, const ClausePlace& place,
                                                     int width);

/// Safe on a terminal. Each line ends with LF.
std::string lines_text(const std::vector<report::Line>& lines, const term::Look& look);

}  // namespace commands
