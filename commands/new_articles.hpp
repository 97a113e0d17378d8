// New articles from those in force: parameters set by their paths, clauses by their ids.
#pragma once

#include <string>
#include <vector>

#include "articles/check.hpp"
#include "articles/clause.hpp"
#include "base/result.hpp"
#include "rules/state.hpp"

namespace commands {

struct NewArticles {
  rules::Policy policy;
  rules::Clauses clauses;  ///< they name the digest of `policy`
};

/// `sets`: "decisions.ordinary.quorum=1/3", a list as "powers.share-pay.by=office treasurer, any owner". `clauses`:
/// "share-price=new-price.txt"; the lines of a paragraph are joined, an empty line parts paragraphs.
/// All errors are of kind Usage: set-form, parameter-unknown, parameter-value, clause-unknown, articles-same (nothing
/// would change), and those of reading the files.
base::Result<NewArticles> new_articles(const rules::State& state, const std::vector<std::string>& sets,
                                       const std::vector<std::string>& clauses);

/// As the room `articles` reads them.
articles::Articles articles_of(const NewArticles& made);

/// Where the new words and the new rules disagree, and the old did not.
std::vector<articles::Finding> new_findings(const articles::Articles& before, const articles::Articles& after);

}  // namespace commands
