// The clause tree: what the articles say. A clause in a record or a template is a mapping of
//
//   id: share-price               unique in the tree, a word
//   title: Price                  optional
//   text: The price is {param:shares.price}.
//   maps:                         the policy paths that this text states and the rules enforce
//     - shares.price
//   check: "not enforced by the program: ..."
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

struct Clause {
  std::string id;
  std::string title;              ///< empty: none
  std::string text;               ///< empty: none; may have several lines
  std::vector<std::string> maps;  ///< dotted paths
  std::string check;              ///< empty: the program enforces what the text says
  std::vector<Clause> children;
  friend bool operator==(const Clause&, const Clause&) = default;
};

/// Articles resolved: what the rules read, and what people read.
struct Articles {
  record::Node policy;   ///< policy.yaml
  record::Node clauses;  ///< clauses.yaml: title, model, language, policy-sha256, clauses
};

/// Reads a sequence of clauses. Fails with clause-form: an unknown key, a missing id, a value of the wrong kind.
/// An empty clause or a double id is no failure here; check.hpp finds them.
base::Result<std::vector<Clause>> read_clauses(const record::Node& sequence);

/// The clauses of a whole clauses.yaml. Fails with clause-form.
base::Result<std::vector<Clause>> clauses_of(const record::Node& clauses_record);

/// The clauses as a sequence; what is empty is left out. read_clauses() reads it back.
record::Node write_clauses(const std::vector<Clause>& clauses);

/// Names the policy that the text belongs to: sets `policy-sha256` at its place before `clauses`.
void set_policy_digest(record::Node& clauses_record, const base::Sha256& policy);

/// " (line 12, column 3)" for a node that was read from bytes; empty for one that was built.
std::string place_words(const record::Node& node);

}  // namespace articles
