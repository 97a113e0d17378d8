// Statements: what one person signed and another records, with the signature checked.
#pragma once

#include "base/result.hpp"
#include "rules/action.hpp"
#include "rules/members/records.hpp"

namespace history {

/// The namespace of a statement's signature.
inline constexpr std::string_view kStatementNamespace = "coop";

/// Verifies the signature. Fails with statement-key (signed by another key than it names) and the codes of
/// sign::verify.
base::Result<rules::Said> verify_statement(const rules::Statement& statement);

/// A statement as an input of an action, at the path that its digest fixes.
rules::Input statement_input(const rules::Said& said);

/// Fills action.said from the statements among action.inputs. Fails as verify_statement(), or with statement-path.
base::Status hear_statements(rules::Action& action);

}  // namespace history
