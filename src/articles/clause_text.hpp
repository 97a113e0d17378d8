// The text of a clause as people read it, its placeholders filled in (rules/articles/clause_text.hpp).
#pragma once

#include <string>
#include <string_view>

#include "base/result.hpp"
#include "record/node.hpp"
#include "rules/articles/clause_text.hpp"

namespace articles {

using rules::cut_text;
using rules::Piece;

/// The text as people read it. Fails with clause-placeholder, or clause-param-unknown (say.hpp).
base::Result<std::string> fill_text(const record::Node& policy, std::string_view text);

}  // namespace articles
