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
  constexpr std::string_view kSpecial = "\\`*_{}[]<>#|&~";
  std::string safe;
  for (const char c : text) {
    if (kSpecial.find(c) != std::string_view::npos) safe += '\\';
    safe += c == '\n' ? ' ' : c;
  }
  // A line that begins with a hyphen, or with a number and a dot, would begin a list.
  if (!safe.empty() && (safe.front() == '-' || safe.front() == '+' || safe.front() == '=')) safe.insert(0, "\\");
  const auto digits = safe.find_first_not_of("0123456789");
  const bool is_mark = digits != 0 && digits != std::string::npos && (safe[digits] == '.' || safe[digits] == ')');
  if (is_mark && (digits + 1 == safe.size() || safe[digits + 1] == ' ')) safe.insert(digits, "\\");
  return safe;
}

class Markdown {
 public:
  explicit Markdown(const Document& paper)
      : paper_(paper), words_(document::words_of(paper.language)), places_(document::places_in(paper)) {}

  std::string block(const Block& block) const {
    switch (block.kind) {
      case Block::Kind::Clause:
        return clause(block) + translation(block, indent(block.level));
      case Block::Kind::Remark:
        return fmt::format("{}*\\[{}\\]*\n\n", indent(block.level - 1), markup_change(block.mark, words(block)));
      case Block::Kind::Heading:
        return fmt::format("## {}\n\n",
                           markup_change(block.mark, markup_title(block.title_before, block.title, escaped)));
      case Block::Kind::Paragraph:
        return markup_change(block.mark, words(block)) + "\n\n" + translation(block, "");
      case Block::Kind::Table:
        return table(block.table);
      case Block::Kind::Signatures:
        return signatures(block);
      case Block::Kind::Section:
        return fmt::format("### {}\n\n", escaped(block.title));
      case Block::Kind::Field:
        return field(block);
      case Block::Kind::Choices:
        return choices(block);
      case Block::Kind::Slip:
        break;
    }
    std::string slip;
    for (const auto& part : block.blocks) slip += this->block(part);
    return slip + "---\n\n";
  }

 private:
  /// Clauses below the second level are items of lists, two columns deeper each.
  static std::string indent(int level) {
    return std::string(level > 1 ? 2 * static_cast<std::size_t>(level - 1) : 0, ' ');
  }

  /// A line to write on: so many underscores that are text.
  static std::string line(std::size_t columns) {
    std::string text;
    for (std::size_t i = 0; i < columns; ++i) text += "\\_";
    return text;
  }

  std::string signatures(const Block& block) const {
    std::string lines;
    for (const auto& name : block.names) {
      lines += fmt::format("{}: {}, {}: {}\n\n", escaped(name), line(20), escaped(document::date_beside_line(paper_)),
                           line(9));
    }
    return lines;
  }

  std::string field(const Block& block) const {
    const auto label = block.title.empty() ? "" : fmt::format("**{}:** ", escaped(block.title));
    return fmt::format("{}{}\n\n", label, block.spans.empty() ? line(30) : words(block));
  }

  static std::string choices(const Block& block) {
    std::string list;
    for (const auto& name : block.names) list += fmt::format("- \\[   \\] {}\n", escaped(name));
    return list + "\n";
  }

  /// The second language, as a paragraph of its own below the first; within the same item where that is one of a list.
  std::string translation(const Block& block, const std::string& margin) const {
    if (block.translation.empty()) return {};
    return fmt::format("{}*{}*\n\n", margin, words(document::translation_of(block)));
  }

  std::string words(const Block& block) const {
    std::string text;
    for (const auto& span : block.spans) {
      const auto place = span.kind == Span::Kind::Reference ? places_.find(span.text) : places_.end();
      if (place != places_.end()) {
        text += markup_change(
            span.mark, fmt::format("[{}](#{})", escaped(document::clause_reference(place->second, words_)), span.text));
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
      return fmt::format("## {}{}\n\n{}", anchor,
                         markup_change(block.mark, fmt::format("{}{}{}{}", document::article_prefix(paper_), label,
                                                               title.empty() ? "" : ". ", title)),
                         body);
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
    auto headings = table.headings;
    for (auto& heading : headings) {
      for (auto at = heading.find('\n'); at != std::string::npos; at = heading.find('\n'))
        heading.replace(at, 1, " / ");
    }
    std::string text = row(headings) + "|";
    for (const auto align : table.alignment) text += align == document::Align::Right ? " ---: |" : " --- |";
    text += "\n";
    for (const auto& cells : table.rows) text += row(cells);
    return text + "\n";
  }

  const Document& paper_;
  const document::Words& words_;
  std::map<std::string, document::Place, std::less<>> places_;
};

}  // namespace

std::string paper_markdown(const Document& paper) {
  const Markdown markdown(paper);
  auto text = paper.owner.empty() ? std::string() : fmt::format("**{}**\n\n", escaped(paper.owner));
  text += fmt::format("# {}\n\n", markup_title(paper.title_before, paper.title, escaped));
  for (const auto& block : paper.blocks) text += markdown.block(block);
  if (!paper.footer.empty()) text += "---\n\n" + escaped(paper.footer) + "\n";
  return text;
}

}  // namespace report
