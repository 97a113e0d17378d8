// A record as labelled lines: the label dim, its value beside it, wrapped where it does not fit.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "term/stream.hpp"

namespace commands {

/// The widest that running text is set, also on a wider terminal.
inline constexpr int kTextColumns = 80;

/// `value` is safe on a terminal (base::printable) and may be styled.
struct Fact {
  std::string label;
  std::string value;
};

std::string facts_text(const std::vector<Fact>& facts, const term::Look& look);

/// `left` and, at the right edge, `right`; on two lines where they do not fit on one. Ends with LF.
std::string heading_line(std::string_view left, std::string_view right, const term::Look& look);

/// A text of a record under a heading: safe on a terminal, wrapped, two columns in. Ends with LF.
std::string body_text(std::string_view text, const term::Look& look);

}  // namespace commands
