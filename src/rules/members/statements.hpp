// When a statement, said by one and recorded by another, is good.
#pragma once

#include "rules/context.hpp"

namespace rules {

/// The one statement that the action brings; nullptr where it brings none, or several.
const Said* only_statement(const Context& context);

/// Is the statement for this purpose, and does it say nothing that no rule reads?
Verdict check_statement_form(const Statement& statement, std::string_view purpose);

/// A statement good for this action: of the purpose, for this co-op, answering `answers`, unused.
Verdict check_statement(const Context& context, const Said& said, std::string_view purpose,
                        const base::Sha256& answers);

/// The key that signed it is one of its author's, in force at this point of the line: for what members say.
Verdict check_statement_key(const Context& context, const Said& said);

}  // namespace rules
