// The text of a clause: words, and placeholders `{param:<path>}` that stand for a parameter of the policy. A brace
// stands nowhere else, so that a later format may give other words than `param` a meaning.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/result.hpp"

namespace rules {

/// A stretch of words, or the path of a parameter.
struct Piece {
  enum class Kind { Words, Param };
  Kind kind = Kind::Words;
  std::string text;
  friend bool operator==(const Piece&, const Piece&) = default;
};

/// Cuts a text at its placeholders; no piece of words is empty. Fails with clause-placeholder: a brace that is open,
/// stray, or holds anything but `param:` and a path.
base::Result<std::vector<Piece>> cut_text(std::string_view text);

}  // namespace rules
