// New articles from those in force: parameters set by their paths, clauses by their ids.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "articles/check.hpp"
#include "articles/clause.hpp"
#include "base/result.hpp"
#include "cli/env.hpp"
#include "rules/state.hpp"

namespace commands {

struct NewArticles {
  rules::Policy policy;
  rules::Clauses clauses;  ///< they name the digest of `policy`
};

/// How the articles in force are to change.
struct ArticleEdits {
  std::vector<std::string> sets;  ///< "decisions.ordinary.quorum=1/3"; a list as "powers.share-pay.by=self, any owner"
  std::vector<std::string> clauses;     ///< "share-price=new-price.txt"
  std::optional<std::string> articles;  ///< a file with a text as clause_source() gives it, changed; or "-"
  std::optional<std::string> edit;      ///< the clause to open in the editor, or "all"
  std::optional<std::string> written;   ///< what take_clauses() made of the last two
  std::string written_name;             ///< what messages call it
};

/// Reads the file, or opens the editor. Fails with edits-twice (usage), and as os::read_file(), clause_source() and
/// term::edit_text(). `name`: the end of the file's name in the editor.
base::Status take_clauses(ArticleEdits& edits, const std::string& name, cli::Env& env);

/// The lines of a paragraph in the file of a clause are joined, an empty line parts paragraphs.
/// All errors are of kind Usage: set-form, parameter-unknown, parameter-value, clause-unknown, articles-same (nothing
/// would change), and those of reading what was written.
base::Result<NewArticles> new_articles(const rules::State& state, const ArticleEdits& edits);

/// As the room `articles` reads them.
articles::Articles articles_of(const NewArticles& made);

/// What was written in the editor, held to the rules before anybody writes the reasons for it; good where none was
/// opened. Fails as new_articles(), and with the refusals of rules::check_clauses().
base::Status check_edited(const ArticleEdits& edits, cli::Env& env);

/// Where the new words and the new rules disagree, and the old did not.
std::vector<articles::Finding> new_findings(const articles::Articles& before, const articles::Articles& after);

}  // namespace commands
