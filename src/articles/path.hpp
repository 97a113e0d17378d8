// The room `articles`: clause trees and templates. It knows how articles are founded from a template, how a clause
// states a parameter of the policy, and how two versions differ. It works on records in memory; it knows no file, no
// git, no terminal, and no rule: what a parameter means is decided in `rules`.
//
// path.hpp: dotted paths into a policy. A step names a key of a mapping, or an item of a sequence of mappings by the
// item's `id` or `action`: decisions.ordinary.quorum, powers.member-admit.by. The ids and actions themselves are
// steps of paths, not parameters. A parameter is a scalar or a sequence of scalars (powers.member-admit.by).
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "record/node.hpp"
#include "rules/articles/parameters.hpp"

namespace articles {

using rules::is_within;

/// The node at `path`, or nullptr where the policy has none.
const record::Node* at_path(const record::Node& policy, std::string_view path);

/// The same, if it is a parameter: a scalar or a sequence of scalars.
const record::Node* parameter_at(const record::Node& policy, std::string_view path);

/// The last step of a path: "quorum" of decisions.ordinary.quorum.
std::string_view last_step(std::string_view path);

/// The path without its last step; empty where there is one step only.
std::string_view parent_path(std::string_view path);

struct Parameter {
  std::string path;
  const record::Node* value = nullptr;  ///< into the policy that was listed; never nullptr
};

/// Every parameter, in the order of the policy. REQUIRES: `policy` outlives the list.
std::vector<Parameter> parameters_of(const record::Node& policy);

/// A parameter as one line, as it stands in the record: "1/2", "office president, any owner".
std::string plain_value(const record::Node& value);

/// Is it a list of the ids of clauses, which people read as numbers?
bool names_clauses(std::string_view path);

}  // namespace articles
