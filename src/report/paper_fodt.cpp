#include <map>
#include <numeric>
#include <utility>

#include "base/result.hpp"
#include "base/text.hpp"
#include "document/numbering.hpp"
#include "document/typography.hpp"
#include "report/markup.hpp"
#include "report/open_document.hpp"
#include "report/paper.hpp"
#include "report/tracked_changes.hpp"

namespace report {
namespace {

using document::Block;
using document::Document;
using document::Mark;
using document::Span;

std::string replaced(std::string_view text, std::string_view what, std::string_view with) {
  std::string result(text);
  for (auto at = result.find(what); at != std::string::npos; at = result.find(what, at + with.size())) {
    result.replace(at, what.size(), with);
  }
  return result;
}

/// So many signatures are not torn apart.
constexpr std::size_t kMostTogether = 4;

/// How wide the text is, in hundredths of a centimetre.
constexpr int kTextWidth = 1660;

class Fodt {
 public:
  Fodt(const Document& paper, Marks marks)
      : paper_(paper),
        are_drawn_(marks == Marks::Drawn),
        words_(document::words_of(paper.language)),
        places_(document::places_in(paper)),
        changes_(paper) {
    if (!paper.owner.empty()) paragraph("Owner", markup_text(paper.owner));
    paragraph("Title", title(paper.title_before, paper.title));
  }

  void add(const Block& block) {
    if (are_drawn_ && block.mark != Mark::Kept) return add_drawn(block);
    if (block.kind != Block::Kind::Clause && block.kind != Block::Kind::Remark) close_to(0);
    if (block.mark != Mark::Kept) begin_change(block.mark);
    switch (block.kind) {
      case Block::Kind::Clause:
        add_clause(block);
        add_translation(block);
        break;
      case Block::Kind::Remark:
        paragraph("Remark", fmt::format("{}[{}]", carried(), words(block)));
        break;
      case Block::Kind::Heading:
        heading("Schedule", " text:is-list-header=\"true\"", carried() + title(block.title_before, block.title));
        break;
      case Block::Kind::Paragraph:
        paragraph("Text_20_body", carried() + words(block));
        add_translation(block);
        break;
      case Block::Kind::Table:
        end_carried();
        add_table(block.table);
        break;
      case Block::Kind::Signatures:
        end_carried();
        for (std::size_t i = 0; i < block.names.size(); ++i) {
          const auto& name = block.names[i];
          // A few signatures stay on one page.
          const bool goes_on = i + 1 < block.names.size() && block.names.size() <= kMostTogether;
          paragraph("Signature", "<text:tab/><text:tab/><text:tab/>");
          paragraph(goes_on ? "Signatory_20_Among" : "Signatory",
                    markup_text(name) + "<text:tab/>" + markup_text(document::date_under_line(paper_)));
        }
        break;
      case Block::Kind::Section:
        end_carried();
        paragraph("Section", markup_text(block.title));
        break;
      case Block::Kind::Field:
        end_carried();
        add_field(block);
        break;
      case Block::Kind::Choices:
        end_carried();
        for (const auto& name : block.names) paragraph("Choice", "\xE2\x98\x90<text:tab/>" + markup_text(name));
        break;
      case Block::Kind::Slip:
        end_carried();
        add_slip(block);
        break;
    }
    carried_ += std::exchange(change_end_, {});
  }

  std::string take() {
    close_to(0);
    end_carried();
    // A text does not end with a table: a word processor would put an empty line below it, on a page of its own.
    if (!paper_.blocks.empty() && paper_.blocks.back().kind == Block::Kind::Table) paragraph("Cut", "");
    return std::move(body_);
  }

  const TrackedChanges& changes() const { return changes_; }

  /// The styles of the columns that are not all of one width.
  std::string column_styles() const {
    std::string styles;
    for (const auto& [name, width] : columns_) {
      styles += fmt::format(
          "<style:style style:name=\"{}\" style:family=\"table-column\"><style:table-column-properties "
          "style:column-width=\"{}.{:02}cm\"/></style:style>\n",
          name, width / 100, width % 100);
    }
    return styles;
  }

 private:
  /// A name that ODF takes for a bookmark.
  static std::string bookmark(std::string_view id) { return "c_" + markup_text(id); }

  std::string title(const std::optional<std::string>& before, const std::string& title) {
    if (!before) return markup_text(title);
    if (are_drawn_) {
      const auto* between = before->empty() || title.empty() ? "" : " ";
      return change(Mark::Deleted, markup_text(*before)) + between + change(Mark::Inserted, markup_text(title));
    }
    // In this order, for a paragraph that begins with what was taken out is shown without its number.
    return change(Mark::Inserted, markup_text(title)) + change(Mark::Deleted, markup_text(*before));
  }

  void paragraph(std::string_view style, std::string_view content) {
    element("p", fmt::format("text:style-name=\"{}\"", style), content);
  }

  void heading(std::string_view style, std::string_view attributes, std::string_view content) {
    element("h", fmt::format("text:style-name=\"{}\" text:outline-level=\"1\"{}", style, attributes), content);
  }

  void element(std::string_view name, std::string_view attributes, std::string_view content) {
    body_ += fmt::format("<text:{0} {1}>{2}</text:{0}>\n", name, attributes, content);
  }

  /// A block that was put in or taken out as a whole, as if each part of it had been. What was taken out is an
  /// unnumbered paragraph of the item before it, so that nothing is counted for it.
  void add_drawn(const Block& block) {
    Block drawn = block;
    drawn.mark = Mark::Kept;
    for (auto& span : drawn.spans) span.mark = block.mark;
    const bool is_gone = block.mark == Mark::Deleted;
    drawn.title_before = is_gone ? block.title : std::string();
    if (is_gone) drawn.title.clear();
    if (!is_gone || block.kind != Block::Kind::Clause) return add(drawn);
    const auto title = block.title.empty() ? std::string() : fmt::format("{}. ", markup_text(block.title));
    paragraph("Text_20_body",
              change(Mark::Deleted, fmt::format("{} {}", markup_text(block.label), title)) + words(drawn));
  }

  /// Text within a paragraph, with what tracks or draws its change.
  std::string change(Mark mark, const std::string& markup) {
    if (mark == Mark::Kept || markup.empty()) return markup;
    if (are_drawn_) {
      return fmt::format("<text:span text:style-name=\"{}\">{}</text:span>",
                         mark == Mark::Deleted ? "Taken_20_Out" : "Put_20_In", markup);
    }
    const auto [start, end] = changes_.around(mark);
    return start + markup + end;
  }

  /// A paragraph is put in or taken out with its end: the change reaches to where the next paragraph begins.
  void begin_change(Mark mark) {
    auto [start, end] = changes_.around(mark);
    carried_ += start;
    change_end_ = std::move(end);
  }

  /// What belongs at the beginning of the paragraph that is about to be written.
  std::string carried() { return std::exchange(carried_, {}); }

  /// Where no paragraph follows in which it could stand.
  void end_carried() {
    if (!carried_.empty()) paragraph("Text_20_body", carried());
  }

  std::string words(const Block& block) {
    std::string text;
    for (const auto& span : block.spans) text += change(span.mark, markup_of(span));
    return text;
  }

  std::string markup_of(const document::Span& span) const {
    const auto place = span.kind == Span::Kind::Reference ? places_.find(span.text) : places_.end();
    if (place != places_.end()) {
      // The label of an article holds the word itself; of a clause the number alone.
      const bool is_article = place->second.size() == 1;
      return fmt::format(
          "{}<text:bookmark-ref text:reference-format=\"{}\" text:ref-name=\"{}\">{}</text:bookmark-ref>",
          is_article ? "" : fmt::format("{} ", words_.clause), is_article ? "number" : "number-all-superior",
          bookmark(span.text),
          is_article ? document::clause_reference(place->second, words_) : document::clause_number(place->second));
    }
    const auto safe = replaced(markup_text(span.text), "\n", "<text:line-break/>");
    return span.kind == Span::Kind::Defined ? fmt::format("<text:span text:style-name=\"Strong\">{}</text:span>", safe)
                                            : safe;
  }

  /// Closes lists until `depth` of them are open.
  void close_to(std::size_t depth) {
    for (; open_ > depth; --open_) body_ += "</text:list-item></text:list>\n";
  }

  /// Begins the next item at the level of a clause, within the lists of those above it.
  void open_item(std::size_t depth) {
    close_to(depth);
    if (open_ == depth && depth > 0) body_ += "</text:list-item><text:list-item>\n";
    for (; open_ < depth; ++open_) {
      const bool is_first = open_ == 0;
      body_ += is_first && !begun_ ? "<text:list xml:id=\"clauses\" text:style-name=\"Clauses\">"
               : is_first          ? "<text:list text:continue-list=\"clauses\" text:style-name=\"Clauses\">"
                                   : "<text:list>";
      body_ += "<text:list-item>\n";
      begun_ = true;
    }
  }

  void add_clause(const Block& block) {
    open_item(static_cast<std::size_t>(block.level) + 1);
    const auto before = carried();
    std::string start;
    std::string end;
    if (block.mark != Mark::Deleted) {  // one that moved is deleted here and put in there, under the same id
      start = fmt::format("<text:bookmark-start text:name=\"{}\"/>", bookmark(block.id));
      end = fmt::format("<text:bookmark-end text:name=\"{}\"/>", bookmark(block.id));
    }
    if (block.level == 0) {
      heading("Article", "", before + start + title(block.title_before, block.title) + end);
      if (!block.spans.empty()) {
        paragraph("Text_20_body", words(block));
      }
      return;
    }
    // A title comes and goes with its full stop.
    const auto head = [](const std::string& title) {
      if (title.empty()) return std::string();
      return fmt::format("<text:span text:style-name=\"Strong\">{}.</text:span> ", markup_text(title));
    };
    const auto heads = block.title_before ? change(Mark::Inserted, head(block.title)) +
                                                change(Mark::Deleted, head(*block.title_before))
                                          : head(block.title);
    paragraph("Clause", before + start + heads + words(block) + end);
  }

  /// The second language stands below the first, in the same item where that is one of a list.
  void add_translation(const Block& block) {
    if (block.translation.empty()) return;
    paragraph("Translation", words(document::translation_of(block)));
  }

  void add_field(const Block& block) {
    const auto label = block.title.empty() ? std::string()
                                           : fmt::format("<text:span text:style-name=\"Strong\">{}:</text:span> ",
                                                         markup_text(block.title));
    paragraph("Field", label + (block.spans.empty() ? "<text:tab/>" : words(block)));
  }

  /// The one row of a table of its own: a row can be kept on one page, and its lower border is where to cut.
  void add_slip(const Block& block) {
    body_ +=
        "<table:table table:style-name=\"Grid\"><table:table-column/>\n<table:table-row table:style-name=\"Slip\">"
        "<table:table-cell table:style-name=\"Slip_20_Cell\" office:value-type=\"string\">\n";
    for (const auto& part : block.blocks) add(part);
    body_ += "</table:table-cell></table:table-row></table:table>\n<text:p text:style-name=\"Cut\"/>\n";
  }

  void add_table(const document::Table& table) {
    const auto row = [&](const std::vector<std::string>& cells, bool is_heading) {
      body_ += "<table:table-row>";
      for (std::size_t i = 0; i < cells.size(); ++i) {
        const bool is_right = table.alignment[i] == document::Align::Right;
        const auto* style = is_heading ? (is_right ? "Table_20_Heading_20_Right" : "Table_20_Heading")
                                       : (is_right ? "Table_20_Right" : "Table_20_Contents");
        body_ += fmt::format(
            "<table:table-cell table:style-name=\"Cell\" office:value-type=\"string\"><text:p "
            "text:style-name=\"{}\">{}</text:p></table:table-cell>",
            style, replaced(markup_text(cells[i]), "\n", "<text:line-break/>"));
      }
      body_ += "</table:table-row>\n";
    };
    body_ += "<table:table table:style-name=\"Grid\">";
    if (table.parts.empty()) {
      body_ += fmt::format("<table:table-column table:number-columns-repeated=\"{}\"/>", table.headings.size());
    }
    const auto whole = std::accumulate(table.parts.begin(), table.parts.end(), 0);
    for (const auto part : table.parts) {
      const auto name = fmt::format("Column_{}_of_{}", part, whole);
      columns_[name] = kTextWidth * part / whole;
      body_ += fmt::format("<table:table-column table:style-name=\"{}\"/>", name);
    }
    body_ += "\n";
    body_ += "<table:table-header-rows>";
    row(table.headings, true);
    body_ += "</table:table-header-rows>\n";
    for (const auto& cells : table.rows) row(cells, false);
    body_ += "</table:table>\n";
  }

  const Document& paper_;
  bool are_drawn_;
  const document::Words& words_;
  std::map<std::string, document::Place, std::less<>> places_;
  std::string body_;
  TrackedChanges changes_;
  std::map<std::string, int> columns_;  ///< the width of each style of a column
  std::string carried_;                 ///< marks that stand where the next paragraph begins
  std::string change_end_;              ///< of the block that is being written
  std::size_t open_ = 0;                ///< lists that are open
  bool begun_ = false;                  ///< was the list of the clauses begun?
};

/// "@NAME@" in a text, and what stands for it.
using Filled = std::vector<std::pair<std::string_view, std::string>>;

std::string filled(std::string_view text, const Filled& values) {
  std::string result(text);
  for (const auto& [name, value] : values) result = replaced(result, name, value);
  return result;
}

}  // namespace

OpenDocument open_document(const Document& source, Marks marks) {
  const auto paper = document::typeset(source);
  Fodt fodt(paper, marks);
  for (const auto& block : paper.blocks) fodt.add(block);
  OpenDocument parts;
  parts.meta = fmt::format("<office:meta><dc:title>{}</dc:title><dc:language>{}</dc:language></office:meta>\n",
                           markup_text(paper.title), markup_text(paper.language));
  const bool is_dense = paper.is_dense;
  parts.styles = filled(kOpenDocumentStyles,
                        {{"@LANG@", markup_text(paper.language)},
                         {"@TRANSLATION@", markup_text(paper.translation.empty() ? paper.language : paper.translation)},
                         {"@ARTICLE@", markup_text(document::article_prefix(paper))},
                         {"@TEXT_SIZE@", is_dense ? "8.5pt" : "11pt"},
                         {"@TITLE_SIZE@", is_dense ? "13pt" : "17pt"},
                         {"@LINE@", is_dense ? "100%" : "115%"},
                         {"@GAP@", is_dense ? "0.04cm" : "0.12cm"},
                         {"@TITLE_GAP@", is_dense ? "0.2cm" : "0.8cm"}});
  // The text is 16.6 cm wide on either sheet, for which the tab stops and tables are made.
  const bool is_letter = paper.sheet == document::Sheet::Letter;
  parts.page_layout = filled(kOpenDocumentPageLayout, {{"@WIDTH@", is_letter ? "21.59cm" : "21cm"},
                                                       {"@HEIGHT@", is_letter ? "27.94cm" : "29.7cm"},
                                                       {"@SIDE@", is_letter ? "2.495cm" : "2.2cm"},
                                                       {"@TOP@", is_dense ? "1.1cm" : "2.2cm"},
                                                       {"@BOTTOM@", is_dense ? "0.9cm" : "1.6cm"}});
  parts.automatic = filled(kOpenDocumentAutomatic, {{"@CELL_GAP@", is_dense ? "0.04cm" : "0.08cm"}});
  parts.master = fmt::format(
      "<office:master-styles><style:master-page style:name=\"Standard\" style:page-layout-name=\"Page\"><style:footer>"
      "<text:p text:style-name=\"Footer\">{}<text:tab/><text:page-number "
      "text:select-page=\"current\">1</text:page-number> "
      "/ <text:page-count>1</text:page-count></text:p></style:footer></style:master-page></office:master-styles>\n",
      markup_text(paper.footer));
  const auto body = fodt.take();
  parts.automatic += fodt.column_styles();
  parts.body = "<office:body><office:text>\n" + fodt.changes().regions() + body + "</office:text></office:body>\n";
  return parts;
}

std::string paper_fodt(const Document& paper, Marks marks) {
  const auto parts = open_document(paper, marks);
  return fmt::format(
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<office:document {} "
      "office:mimetype=\"application/vnd.oasis.opendocument.text\">\n{}{}<office:automatic-styles>\n{}{}"
      "</office:automatic-styles>\n{}{}</office:document>\n",
      kOpenDocumentNamespaces, parts.meta, parts.styles, parts.page_layout, parts.automatic, parts.master, parts.body);
}

}  // namespace report
