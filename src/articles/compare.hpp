// What changes between two versions of the articles: for the history of the articles, and before a vote on them.
// Clauses are compared by id as people read them, so that a parameter that changes shows the clauses that it changes.
#pragma once

#include <string>
#include <vector>

#include "articles/clause.hpp"
#include "base/result.hpp"

namespace articles {

enum class Change { Added, Removed, Changed };

enum class Field {
  Head,       ///< title, model, language, jurisdiction or what was chosen, of the whole; `where` names it
  Text,       ///< filled in; of a clause that is added or removed, with its title before a colon
  Figures,    ///< the parameters that its text states, separated by ", "
  Title,      ///< of a clause
  Place,      ///< its number, where it moved to another parent or past its neighbours
  Defines,    ///< the words that it defines, "owner (owner)", separated by ", "
  Maps,       ///< what it maps to, separated by ", "
  Satisfies,  ///< the items of statutes that it answers, separated by ", "
  Check,      ///< what the program is said not to enforce
  Summary,    ///< what it says in plain words; filled in
  Parameter,  ///< `where` is its path; the values as they stand in the record
};

struct Difference {
  Change change = Change::Changed;
  Field field = Field::Text;
  std::string where;        ///< clause id or parameter path
  std::string before;       ///< empty where it is added
  std::string after;        ///< empty where it is removed
  std::string number = {};  ///< of the clause: in the newer version, or where it stood before it was removed
  friend bool operator==(const Difference&, const Difference&) = default;
};

/// First the head, then the parameters in the order of the policies, then the clauses in the order of the trees;
/// what was removed comes last in each. Empty: nobody could tell them apart.
/// A reference to a clause that both versions have is no change where only its number moved.
/// Fails with clause-form, and as Wording::fill, where a version cannot be read.
base::Result<std::vector<Difference>> compare(const Articles& before, const Articles& after);

}  // namespace articles
