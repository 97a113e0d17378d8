// A paper (document/document.hpp) as a file. Each writer gives the same bytes for the same paper, on every machine, and
// takes every character of it for text.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "document/document.hpp"

namespace report {

enum class LineStyle {
  Title,    ///< of the whole
  Heading,  ///< of an article or a page
  Text,
  Aside,  ///< a remark that is no part of the paper
};

struct Line {
  LineStyle style = LineStyle::Text;
  std::string text;  ///< indented, without a line feed; may be empty
  friend bool operator==(const Line&, const Line&) = default;
};

/// Lines of at most `width` columns where its words allow; numbers are counted over the whole paper, and only the
/// blocks from `begin` to before `end` are shown, with the title if the first of them is. REQUIRES: width is at
/// least 40.
std::vector<Line> paper_lines(const document::Document& paper, int width, std::size_t begin = 0,
                              std::size_t end = static_cast<std::size_t>(-1));

/// Plain text, 80 columns wide.
std::string paper_text(const document::Document& paper);

/// Markdown (CommonMark): numbers as literal text, references as links.
std::string paper_markdown(const document::Document& paper);

/// One HTML page, with a style for the screen and one for print; no other file, no script.
std::string paper_html(const document::Document& paper);

/// How the marks of a redline stand in a document.
enum class Marks {
  Tracked,  ///< as changes that a word processor can accept and refuse
  Drawn,    ///< underlined and struck through, for what is printed; what was taken out has its old number, as text
};

/// A flat OpenDocument text (ODF 1.3): a word processor numbers the clauses itself, and its reference fields follow
/// them.
std::string paper_fodt(const document::Document& paper, Marks marks = Marks::Tracked);

/// The same as a package, .odt, that any word processor opens.
std::string paper_odt(const document::Document& paper);

}  // namespace report
