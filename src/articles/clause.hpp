// The clause tree: what the articles say. A clause in a record or a template is a mapping of
//
//   id: share-price               unique in the tree, a word
//   title: Price                  optional
//   text: The price is {param:shares.price}.      placeholders: rules/articles/clause_text.hpp
//   defines:                      the words to which this text gives a meaning; {term:share} names one of them
//     - id: share
//       name: Equal Ownership Share
//   maps:                         the policy paths that this text states and the rules enforce
//     - shares.price
//   satisfies:                    the items of a statute that ask for such a clause
//     - uk-ccbs.7
//   check: "not enforced by the program: ..."
//   summary: Everybody pays {param:shares.price}.  the same in plain words, which are no law
//   children: ...                 clauses of the next level
//
// and nothing else: an unknown key is refused, for it could change the meaning of the text.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/result.hpp"
#include "base/sha256.hpp"
#include "record/node.hpp"

namespace articles {

/// A word to which a clause gives a meaning.
struct DefinedTerm {
  std::string id;
  std::string name;
  friend bool operator==(const DefinedTerm&, const DefinedTerm&) = default;
};

struct Clause {
  std::string id;
  std::string title;  ///< empty: none
  std::string text;   ///< empty: none; may have several lines
  std::vector<DefinedTerm> defines;
  std::vector<std::string> maps;  ///< dotted paths
  std::vector<std::string> satisfies;
  std::string check;    ///< empty: the program enforces what the text says
  std::string summary;  ///< empty: none
  std::vector<Clause> children;
  friend bool operator==(const Clause&, const Clause&) = default;
};

/// Articles resolved: what the rules read, and what people read.
struct Articles {
  record::Node policy;   ///< policy.yaml
  record::Node clauses;  ///< clauses.yaml: title, model, language, jurisdiction, policy-sha256, chosen, clauses
};

/// Reads a sequence of clauses. Fails with clause-form: an unknown key, a missing id, a value of the wrong kind.
/// An empty clause or a double id is no failure here; check.hpp finds them.
base::Result<std::vector<Clause>> read_clauses(const record::Node& sequence);

/// The clauses of a whole clauses.yaml. Fails with clause-form.
base::Result<std::vector<Clause>> clauses_of(const record::Node& clauses_record);

/// The clauses as a sequence; what is empty is left out. read_clauses() reads it back.
record::Node write_clauses(const std::vector<Clause>& clauses);

/// One value of a mapping, such as the title of a clauses.yaml. Empty where there is none.
std::string value_of(const record::Node& mapping, std::string_view key);

/// Names the policy that the text belongs to: sets `policy-sha256` at its place, before `chosen` and `clauses`.
void set_policy_digest(record::Node& clauses_record, const base::Sha256& policy);

/// " (line 12, column 3)" for a node that was read from bytes; empty for one that was built.
std::string place_words(const record::Node& node);

}  // namespace articles
