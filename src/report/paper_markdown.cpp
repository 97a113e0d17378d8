#include "base/result.hpp"
#include "base/text.hpp"
#include "document/numbering.hpp"
#include "report/markup.hpp"
#include "report/paper.hpp"

namespace report {
namespace {

using document::Block;
using document::Document;
using document::Mark;
using document::Span;

/// Text that no reader of Markdown takes for anything else.
std::string escaped(std::string_view text) {
  constexpr std::string_view kSpecial = "\\`*_{}[]<>#|&";
  std::string safe;
  for (const char c : text) {
    if (kSpecial.find(c) != std::string_view::npos) safe += '\\';
    safe += c == '\n' ? ' ' : c;
  }
  // A line that begins with a number and a dot, or a hyphen, would begin a list.
  if (!safe.empty() && (safe.front() == '-' || safe.front() == '+')) safe.insert(0, "\\");
  return safe;
}

class Markdown {
 public:
  explicit Markdown(const Document& paper) : places_(document::places_in(paper)) {}

  std::string block(const Block& block) const {
    switch (block.kind) {
      case Block::Kind::Clause:
        return clause(block);
      case Block::Kind::Remark:
        return fmt::format("{}*\\[{}\\]*\n\n", indent(block.level - 1), markup_change(block.mark, words(block)));
      case Block::Kind::Heading:
        return fmt::format("## {}\n\n",
                           markup_change(block.mark, markup_title(block.title_before, block.title, escaped)));
      case Block::Kind::Paragraph:
        return markup_change(block.mark, words(block)) + "\n\n";
      case Block::Kind::Table:
        return table(block.table);
      case Block::Kind::Signatures:
        break;
    }
    std::string lines;
    for (const auto& name : block.names)
      lines += fmt::format(
          "{}: \\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_, date: \\_\\_\\_\\_\\_\\_\\_\\_\n\n",
          escaped(name));
    return lines;
  }

 private:
  /// Clauses below the second level are items of lists, two columns deeper each.
  static std::string indent(int level) {
    return std::string(level > 1 ? 2 * static_cast<std::size_t>(level - 1) : 0, ' ');
  }

  std::string words(const Block& block) const {
    std::string text;
    for (const auto& span : block.spans) {
      const auto place = span.kind == Span::Kind::Reference ? places_.find(span.text) : places_.end();
      if (place != places_.end()) {
        text += markup_change(span.mark,
                              fmt::format("[{}](#{})", escaped(document::clause_reference(place->second)), span.text));
      } else {
        text += markup_change(span.mark, span.kind == Span::Kind::Defined ? fmt::format("**{}**", escaped(span.text))
                                                                          : escaped(span.text));
      }
    }
    return text;
  }

  std::string clause(const Block& block) const {
    const bool is_gone = block.mark == Mark::Deleted;
    const auto label = is_gone ? block.label : document::clause_label(places_.find(block.id)->second);
    const auto anchor = is_gone ? "" : fmt::format("<a id=\"{}\"></a>", block.id);
    const auto text = markup_change(block.mark, words(block));
    const auto title = markup_title(block.title_before, block.title, escaped);
    if (block.level == 0) {
      const auto body = text.empty() ? "" : text + "\n\n";
      return fmt::format(
          "## {}{}\n\n{}", anchor,
          markup_change(block.mark, fmt::format("Article {}{}{}", label, title.empty() ? "" : ". ", title)), body);
    }
    const auto head = title.empty() ? "" : fmt::format("**{}.** ", markup_change(block.mark, title));
    const auto bullet = block.level > 1 ? indent(block.level - 1) + "- " : std::string();
    return fmt::format("{}{}**{}** {}{}\n\n", bullet, anchor, markup_change(block.mark, label), head, text);
  }

  static std::string table(const document::Table& table) {
    const auto row = [](const std::vector<std::string>& cells) {
      std::string line = "|";
      for (const auto& cell : cells) line += fmt::format(" {} |", escaped(cell));
      return line + "\n";
    };
    std::string text = row(table.headings) + "|";
    for (const auto align : table.alignment) text += align == document::Align::Right ? " ---: |" : " --- |";
    text += "\n";
    for (const auto& cells : table.rows) text += row(cells);
    return text + "\n";
  }

  std::map<std::string, document::Place, std::less<>> places_;
};

}  // namespace

std::string paper_markdown(const Document& paper) {
  const Markdown markdown(paper);
  std::string text = fmt::format("# {}\n\n", markup_title(paper.title_before, paper.title, escaped));
  for (const auto& block : paper.blocks) text += markdown.block(block);
  if (!paper.footer.empty()) text += "---\n\n" + escaped(paper.footer) + "\n";
  return text;
}

}  // namespace report
