// The text of a form: that of a clause, and two placeholders more.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/result.hpp"
#include "rules/articles/clause_text.hpp"

namespace articles {

struct FormPiece {
  enum class Kind { Articles, Recorded, Private };
  Kind kind = Kind::Articles;
  rules::Piece piece;  ///< Articles: words, or a placeholder of the articles
  std::string name;    ///< Recorded, Private
};

/// Fails with clause-placeholder.
base::Result<std::vector<FormPiece>> cut_form_text(std::string_view text);

}  // namespace articles
