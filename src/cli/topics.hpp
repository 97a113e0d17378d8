// Prose of the manual: read from a small plain markup, shown on a terminal and written as roff.
//
//   % 7 What the exit codes mean       first line: the manual's section and a one-line summary
//   # Heading
//   A paragraph; its lines are joined.
//   - an item of a list                (a following line that begins with two blanks continues it)
//   term :: what it means              (likewise)
//       four blanks: a line shown as it stands
//
// Blank lines part paragraphs. Nothing is marked inside a line: what is typed stands in 'quotes'.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "cli/program.hpp"

namespace cli {

struct Block {
  enum class Kind { Heading, Paragraph, Item, Definition, Code };
  Kind kind = Kind::Paragraph;
  std::string text;
  std::string term;  ///< of a definition
};

struct Prose {
  int section = 7;
  std::string summary;
  std::vector<Block> blocks;  ///< Code blocks hold whole lines, LF between them
};

Prose prose_from(std::string_view source);
Prose prose_of(const Topic& topic);

std::string prose_on_terminal(const Prose& prose, const term::Look& look);

/// The blocks as roff with the man(7) macros, without the page's head.
std::string prose_as_roff(const std::vector<Block>& blocks);

/// `text` made safe inside a line of roff; begins_line: also at its beginning.
std::string roff_escaped(std::string_view text, bool begins_line);

}  // namespace cli
