#include <numeric>

#include "base/result.hpp"
#include "base/text.hpp"
#include "document/numbering.hpp"
#include "document/typography.hpp"
#include "report/markup.hpp"
#include "report/paper.hpp"

namespace report {
namespace {

using document::Block;
using document::Document;
using document::Mark;
using document::Span;

constexpr std::string_view kStyle = R"(
body { font: 11pt/1.45 "Liberation Serif", "Times New Roman", serif; max-width: 42em; margin: 2em auto; padding: 0 1em;
  color: #111; background: #fff; }
h1 { font-size: 1.5em; text-align: center; margin: 1em 0 1.5em; }
p.owner { text-align: center; margin: 2em 0 -1em; }
h2 { font-size: 1.1em; margin: 1.6em 0 0.5em; break-after: avoid; }
h2.page { break-before: page; text-align: center; }
p { margin: 0.5em 0; text-align: justify; hyphens: auto; }
p.c1, p.c2, p.c3 { position: relative; }
p.c1 { padding-left: 3em; } p.c2 { padding-left: 5.5em; } p.c3 { padding-left: 8em; }
p > .n { position: absolute; left: 0; } p.c2 > .n { left: 3em; } p.c3 > .n { left: 5.5em; }
p.remark { color: #666; font-size: 0.9em; }
a { color: inherit; text-decoration: none; border-bottom: 1px dotted #888; }
table { border-collapse: collapse; margin: 1em 0; width: 100%; }
th, td { border-bottom: 1px solid #bbb; padding: 0.25em 0.6em; text-align: left; } .r { text-align: right; }
.sign { display: flex; gap: 2em; margin: 2.5em 0; } .sign span { border-top: 1px solid #111; padding-top: 0.2em; flex: 2; }
.sign span.d { flex: 1; }
ins { color: #0a5c1e; text-decoration: underline; } del { color: #9a1c1c; text-decoration: line-through; }
h3 { font-size: 1em; margin: 1.2em 0 0.4em; break-after: avoid; }
p.t { font-style: italic; margin-top: -0.2em; }
.field { display: flex; gap: 0.6em; margin: 0.7em 0; } .field .v { flex: 1; overflow-wrap: anywhere; }
.field .w { flex: 1; border-bottom: 1px solid #111; min-height: 1.4em; }
.choices { list-style: none; padding: 0; } .choices li { margin: 0.6em 0; padding-left: 2.2em; text-indent: -2.2em; }
.choices li::before { content: ""; display: inline-block; width: 1em; height: 1em; margin-right: 1em;
  border: 1.5px solid #111; vertical-align: -0.15em; }
.slip { border-bottom: 1px dashed #111; padding: 0.6em 0 1.2em; break-inside: avoid; }
footer { margin-top: 3em; border-top: 1px solid #bbb; font-size: 0.8em; color: #444; overflow-wrap: anywhere; }
@media print { body { margin: 0; max-width: none; padding: 0; } a { border: 0; } }
)";

class Html {
 public:
  explicit Html(const Document& paper)
      : paper_(paper), words_(document::words_of(paper.language)), places_(document::places_in(paper)) {}

  std::string block(const Block& block) const {
    switch (block.kind) {
      case Block::Kind::Clause:
        return clause(block) + translation(block, block.level);
      case Block::Kind::Remark:
        return fmt::format("<p class=\"remark c{}\">[{}]</p>\n", block.level, markup_change(block.mark, words(block)));
      case Block::Kind::Heading:
        return fmt::format("<h2 class=\"page\">{}</h2>\n",
                           markup_change(block.mark, markup_title(block.title_before, block.title, markup_text)));
      case Block::Kind::Paragraph:
        return fmt::format("<p>{}</p>\n", markup_change(block.mark, words(block))) + translation(block, 0);
      case Block::Kind::Table:
        return table(block.table);
      case Block::Kind::Signatures:
        return signatures(block);
      case Block::Kind::Section:
        return fmt::format("<h3>{}</h3>\n", markup_text(block.title));
      case Block::Kind::Field:
        return field(block);
      case Block::Kind::Choices:
        return choices(block);
      case Block::Kind::Slip:
        break;
    }
    std::string slip = "<section class=\"slip\">\n";
    for (const auto& part : block.blocks) slip += this->block(part);
    return slip + "</section>\n";
  }

 private:
  std::string signatures(const Block& block) const {
    std::string lines;
    for (const auto& name : block.names) {
      lines += fmt::format("<div class=\"sign\"><span>{}</span><span class=\"d\">{}</span></div>\n", markup_text(name),
                           markup_text(document::date_under_line(paper_)));
    }
    return lines;
  }

  std::string field(const Block& block) const {
    const auto label = block.title.empty() ? "" : fmt::format("<b>{}:</b> ", markup_text(block.title));
    const auto value = block.spans.empty() ? std::string("<span class=\"w\"></span>")
                                           : fmt::format("<span class=\"v\">{}</span>", words(block));
    return fmt::format("<div class=\"field\">{}{}</div>\n", label, value);
  }

  static std::string choices(const Block& block) {
    std::string list = "<ul class=\"choices\">\n";
    for (const auto& name : block.names) list += fmt::format("<li>{}</li>\n", markup_text(name));
    return list + "</ul>\n";
  }

  /// The second language stands below the first, and says which it is.
  std::string translation(const Block& block, int level) const {
    if (block.translation.empty()) return {};
    return fmt::format("<p class=\"t c{}\" lang=\"{}\">{}</p>\n", level, markup_text(paper_.translation),
                       words(document::translation_of(block)));
  }

  std::string words(const Block& block) const {
    std::string text;
    for (const auto& span : block.spans) {
      const auto place = span.kind == Span::Kind::Reference ? places_.find(span.text) : places_.end();
      if (place != places_.end()) {
        text += markup_change(span.mark, fmt::format("<a href=\"#{}\">{}</a>", markup_text(span.text),
                                                     document::clause_reference(place->second, words_)));
      } else {
        const auto safe = lines(span.text);
        text += markup_change(span.mark,
                              span.kind == Span::Kind::Defined ? fmt::format("<dfn><b>{}</b></dfn>", safe) : safe);
      }
    }
    return text;
  }

  static std::string lines(std::string_view text) {
    auto safe = markup_text(text);
    for (auto at = safe.find('\n'); at != std::string::npos; at = safe.find('\n', at + 5))
      safe.replace(at, 1, "<br>\n");
    return safe;
  }

  std::string clause(const Block& block) const {
    const bool is_gone = block.mark == Mark::Deleted;
    const auto label = is_gone ? block.label : document::clause_label(places_.find(block.id)->second);
    const auto id = is_gone ? "" : fmt::format(" id=\"{}\"", markup_text(block.id));
    const auto text = markup_change(block.mark, words(block));
    const auto title = markup_title(block.title_before, block.title, markup_text);
    if (block.level == 0) {
      const auto body = text.empty() ? "" : fmt::format("<p>{}</p>\n", text);
      return fmt::format("<h2{}>{}</h2>\n{}", id,
                         markup_change(block.mark, fmt::format("{}{}{}{}", document::article_prefix(paper_), label,
                                                               title.empty() ? "" : ". ", title)),
                         body);
    }
    const auto head = title.empty() ? "" : markup_change(block.mark, fmt::format("<b>{}.</b> ", title));
    return fmt::format("<p class=\"c{}\"{}><span class=\"n\">{}</span>{}{}</p>\n", block.level, id,
                       markup_change(block.mark, label), head, text);
  }

  /// The widths of the columns, where they are not left to their contents.
  static std::string columns(const document::Table& table) {
    std::string text;
    const auto whole = std::accumulate(table.parts.begin(), table.parts.end(), 0);
    for (const auto part : table.parts) text += fmt::format("<col style=\"width: {}%\">", part * 100 / whole);
    return text.empty() ? text : text + "\n";
  }

  static std::string table(const document::Table& table) {
    const auto row = [&](const std::vector<std::string>& cells, std::string_view tag) {
      std::string line = "<tr>";
      for (std::size_t i = 0; i < cells.size(); ++i) {
        const auto right = table.alignment[i] == document::Align::Right ? " class=\"r\"" : "";
        line += fmt::format("<{0}{1}>{2}</{0}>", tag, right, lines(cells[i]));
      }
      return line + "</tr>\n";
    };
    std::string text = "<table>\n" + columns(table) + "<thead>\n" + row(table.headings, "th") + "</thead>\n<tbody>\n";
    for (const auto& cells : table.rows) text += row(cells, "td");
    return text + "</tbody>\n</table>\n";
  }

  const Document& paper_;
  const document::Words& words_;
  std::map<std::string, document::Place, std::less<>> places_;
};

/// The size of the sheet, and what a paper that is meant for one page asks.
std::string style_of(const Document& paper) {
  const auto* size = paper.sheet == document::Sheet::Letter ? "letter" : "A4";
  auto style =
      fmt::format("{}@page {{ size: {}; margin: {}; }}\n", kStyle, size, paper.is_dense ? "14mm 16mm" : "25mm 22mm");
  if (paper.is_dense) {
    style +=
        "@media print { body { font-size: 9pt; line-height: 1.25; } h1 { margin: 0.2em 0 0.8em; } "
        "th, td { padding: 0.12em 0.5em; } }\n";
  }
  return style;
}

}  // namespace

std::string paper_html(const Document& source) {
  const auto paper = document::typeset(source);
  const Html html(paper);
  const auto owner = paper.owner.empty() ? "" : fmt::format("<p class=\"owner\">{}</p>\n", markup_text(paper.owner));
  auto page = fmt::format(
      "<!DOCTYPE html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n"
      "<meta name=\"viewport\" content=\"width=device-width\">\n<title>{}</title>\n<style>{}</style>\n</head>\n<body>\n"
      "{}<h1>{}</h1>\n",
      markup_text(paper.language), markup_text(paper.title), style_of(paper), owner,
      markup_title(paper.title_before, paper.title, markup_text));
  for (const auto& block : paper.blocks) page += html.block(block);
  if (!paper.footer.empty()) page += fmt::format("<footer>{}</footer>\n", markup_text(paper.footer));
  return page + "</body>\n</html>\n";
}

}  // namespace report
