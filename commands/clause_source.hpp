// The clauses of the articles as a text that people edit: the whole tree, or one clause with all below it.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/result.hpp"
#include "rules/articles/policy.hpp"

namespace commands {

/// YAML with folded texts, placeholders as they stand in the record. `clause`: its number or id; none: the whole.
/// Fails (usage) with clause-unknown.
base::Result<std::string> clause_source(const rules::Clauses& clauses, const std::optional<std::string>& clause);

/// The clauses with what such a text holds: of the whole everything but model and policy, which stay; of one clause it
/// takes the place of the clause that has its id. Fails (usage) as record::read_hand_written() and codec::from_node(),
/// and with clause-unknown.
base::Result<rules::Clauses> with_clause_source(const rules::Clauses& clauses, std::string_view text,
                                                std::string_view file_name);

}  // namespace commands
