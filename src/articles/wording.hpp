// The words of one version of the articles: what its placeholders stand for (rules/articles/clause_text.hpp).
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "articles/clause.hpp"
#include "articles/language.hpp"
#include "articles/numbering.hpp"
#include "base/result.hpp"
#include "record/node.hpp"
#include "rules/articles/clause_text.hpp"

namespace articles {

using rules::cut_text;
using rules::Piece;

/// An item of a list of clauses.
struct NamedClause {
  std::string id;
  std::string before;     ///< "", ", " or " and "
  std::string reference;  ///< "clause 5.2"
};

class Wording {
 public:
  /// `clauses` are those of `articles`, in whose language it speaks. REQUIRES: `articles` outlives it.
  Wording(const Articles& articles, const std::vector<Clause>& clauses);

  /// One piece as people read it: a parameter in words (one that names clauses as their numbers), a term's name, the
  /// number of a clause, an amount. Fails with clause-param-unknown (say.hpp), clause-term-unknown, clause-ref-unknown;
  /// the error suggests the nearest.
  base::Result<std::string> say(const Piece& piece) const;

  /// The clauses that a parameter names, where it is one that names clauses: amendment.entrenched; else none. Fails
  /// with clause-ref-unknown.
  base::Result<std::vector<NamedClause>> clauses_named(const Piece& piece) const;

  /// A whole text as people read it. Fails with clause-placeholder, and as say().
  base::Result<std::string> fill(std::string_view text) const;

  /// Refers to the clauses that `newer` has too by their numbers there, so that two versions can be compared without
  /// every reference that a new clause pushed down.
  void number_as(const Wording& newer);

 private:
  const record::Node& policy_;
  const Language& language_;
  const document::Words& words_;
  std::map<std::string, std::string, std::less<>> terms_;
  std::map<std::string, ClausePlace, std::less<>> places_;
};

}  // namespace articles
