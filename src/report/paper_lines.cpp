#include <algorithm>
#include <numeric>
#include <utility>

#include "base/result.hpp"
#include "base/text.hpp"
#include "document/numbering.hpp"
#include "document/redline.hpp"
#include "report/paper.hpp"

namespace report {
namespace {

using document::Block;
using document::Document;
using document::Mark;

using document::marked;

/// A title, with what it was before.
std::string titled(const std::optional<std::string>& before, const std::string& title) {
  if (!before) return title;
  const auto old = marked(Mark::Deleted, *before);
  return old + (old.empty() || title.empty() ? "" : " ") + marked(Mark::Inserted, title);
}

/// Lines of words. The first begins with `head`; the others stand below its end.
class Page {
 public:
  explicit Page(int width) : width_(width) {}

  void blank() {
    if (!lines_.empty()) lines_.push_back({});
  }

  void add(LineStyle style, const std::string& head, std::string_view text) {
    const std::string indent(static_cast<std::size_t>(base::width(head)), ' ');
    std::string line = head;
    bool has_words = false;
    const auto flush = [&] {
      while (!line.empty() && line.back() == ' ') line.pop_back();
      lines_.push_back({style, std::exchange(line, indent)});
      has_words = false;
    };
    for (std::size_t at = 0; at < text.size();) {
      if (text[at] == '\n' || text[at] == ' ') {
        if (text[at] == '\n') flush();
        ++at;
        continue;
      }
      const auto word = text.substr(at, text.find_first_of(" \n", at) - at);
      if (has_words && base::width(line) + 1 + base::width(word) > width_) flush();
      if (has_words) line += ' ';
      line += word;
      has_words = true;
      at += word.size();
    }
    flush();
  }

  int width() const { return width_; }
  std::vector<Line> take() { return std::move(lines_); }

 private:
  int width_;
  std::vector<Line> lines_;
};

class Layout {
 public:
  Layout(const Document& paper, int width)
      : paper_(paper),
        words_(document::words_of(paper.language)),
        places_(document::places_in(paper)),
        has_marks_(document::has_marks(paper)),
        page_(width) {}

  void add(const Block& block) {
    switch (block.kind) {
      case Block::Kind::Clause:
        add_clause(block);
        return add_translation(block, margin_of(block.level));
      case Block::Kind::Remark:
        return page_.add(LineStyle::Aside, std::string(margin_of(block.level), ' '),
                         fmt::format("[{}]", marked(block.mark, words(block))));
      case Block::Kind::Heading:
        page_.blank();
        return page_.add(LineStyle::Heading, {}, marked(block.mark, title_of(block)));
      case Block::Kind::Paragraph:
        page_.blank();
        page_.add(LineStyle::Text, {}, marked(block.mark, words(block)));
        return add_translation(block, 0);
      case Block::Kind::Table:
        page_.blank();
        return add_table(block.table);
      case Block::Kind::Signatures:
        return add_signatures(block);
      case Block::Kind::Section:
        page_.blank();
        return page_.add(LineStyle::Heading, {}, block.title);
      case Block::Kind::Field:
        return add_field(block);
      case Block::Kind::Choices:
        page_.blank();
        for (const auto& name : block.names) page_.add(LineStyle::Text, "[   ] ", name);
        return;
      case Block::Kind::Slip:
        for (const auto& part : block.blocks) add(part);
        page_.blank();
        return page_.add(LineStyle::Aside, cut_line(), {});
    }
  }

  Page& page() { return page_; }

 private:
  /// Where the words of a clause begin: "5.2   ", "(a)   " within it, and so on.
  static std::size_t margin_of(int level) { return static_cast<std::size_t>(level) * kStep; }

  /// In a paper with marks nothing that it says itself can be taken for one.
  std::string safe(const std::string& text) const { return has_marks_ ? document::without_marks(text) : text; }

  std::string title_of(const Block& block) const {
    const auto before = block.title_before ? std::optional(safe(*block.title_before)) : std::nullopt;
    return titled(before, safe(block.title));
  }

  std::string words(const Block& block) const {
    std::string text;
    for (const auto& span : block.spans) {
      const auto place = span.kind == document::Span::Kind::Reference ? places_.find(span.text) : places_.end();
      text += marked(span.mark,
                     place == places_.end() ? safe(span.text) : document::clause_reference(place->second, words_));
    }
    return text;
  }

  void add_clause(const Block& block) {
    const auto label =
        block.mark == Mark::Deleted ? block.label : document::clause_label(places_.find(block.id)->second);
    const auto text = words(block);
    const auto title = title_of(block);
    page_.blank();
    if (block.level == 0) {
      page_.add(LineStyle::Heading, {},
                marked(block.mark, fmt::format("{}{}{}{}", document::article_prefix(paper_), label,
                                               title.empty() ? "" : ". ", title)));
      if (text.empty()) return;
      page_.blank();
      return page_.add(LineStyle::Text, {}, marked(block.mark, text));
    }
    const auto head = fmt::format("{}{:<5} ", std::string(margin_of(block.level - 1), ' '), label);
    const auto before = title.empty() ? "" : fmt::format("{}.{}", title, text.empty() ? "" : " ");
    page_.add(LineStyle::Text, head, marked(block.mark, before + text));
  }

  /// The second language stands below the first, at the same margin.
  void add_translation(const Block& block, std::size_t margin) {
    if (block.translation.empty()) return;
    page_.add(LineStyle::Text, std::string(margin, ' '), words(document::translation_of(block)));
  }

  void add_signatures(const Block& block) {
    constexpr int kColumn = 42;  // where the day is written
    for (const auto& name : block.names) {
      page_.blank();
      page_.add(LineStyle::Text, fmt::format("{:_<40}  {:_<16}", "", ""), {});
      const auto gap = static_cast<std::size_t>(std::max(2, kColumn - base::width(name)));
      page_.add(LineStyle::Text, name + std::string(gap, ' ') + document::date_beside_line(paper_), {});
    }
  }

  /// What was filled in stands behind its label; else there is a line to the end of the row. A line that belongs to
  /// the field above it has no label.
  void add_field(const Block& block) {
    const auto head = block.title.empty() ? std::string() : block.title + ": ";
    page_.blank();
    if (!block.spans.empty()) return page_.add(LineStyle::Text, head, words(block));
    constexpr int kLeast = 20;
    const auto room = page_.width() - base::width(head);
    if (room >= kLeast) {
      return page_.add(LineStyle::Text, head, std::string(static_cast<std::size_t>(room), '_'));
    }
    page_.add(LineStyle::Text, {}, head);
    page_.add(LineStyle::Text, {}, std::string(static_cast<std::size_t>(page_.width()), '_'));
  }

  std::string cut_line() const {
    std::string line = "8<";
    while (static_cast<int>(line.size()) + 2 <= page_.width()) line += " -";
    return line;
  }

  void add_table(const document::Table& table) {
    std::vector<int> widths;
    const auto headings = heading_rows(table);
    for (std::size_t i = 0; i < table.headings.size(); ++i) {
      widths.push_back(0);
      for (const auto& row : headings) widths[i] = std::max(widths[i], base::width(row[i]));
    }
    for (const auto& row : table.rows) {
      for (std::size_t i = 0; i < row.size(); ++i) widths[i] = std::max(widths[i], base::width(row[i]));
    }
    const auto gaps = 2 * (static_cast<int>(widths.size()) - 1);
    if (std::accumulate(widths.begin(), widths.end(), gaps) > page_.width()) return add_list(table);
    const auto line = [&](const std::vector<std::string>& cells) {
      std::string text;
      for (std::size_t i = 0; i < cells.size(); ++i) {
        const std::string pad(static_cast<std::size_t>(widths[i] - base::width(cells[i])), ' ');
        text += table.alignment[i] == document::Align::Right ? pad + cells[i] : cells[i] + pad;
        if (i + 1 < cells.size()) text += "  ";
      }
      return text;
    };
    for (const auto& row : headings) page_.add(LineStyle::Heading, line(row), "");
    for (const auto& row : table.rows) page_.add(LineStyle::Text, line(row), "");
  }

  /// The headings in so many rows as the tallest has lines; the others end above.
  static std::vector<std::vector<std::string>> heading_rows(const document::Table& table) {
    std::vector<std::vector<std::string>> rows;
    for (std::size_t column = 0; column < table.headings.size(); ++column) {
      std::string_view rest = table.headings[column];
      for (std::size_t row = 0; row == 0 || !rest.empty(); ++row) {
        if (row == rows.size()) rows.emplace_back(table.headings.size());
        const auto end = std::min(rest.find('\n'), rest.size());
        rows[row][column] = rest.substr(0, end);
        rest.remove_prefix(std::min(end + 1, rest.size()));
      }
    }
    return rows;
  }

  /// A table that is too wide: each row as a list of its fields.
  void add_list(const document::Table& table) {
    for (const auto& row : table.rows) {
      page_.add(LineStyle::Heading, {}, row.front());
      for (std::size_t i = 1; i < row.size(); ++i) {
        auto heading = table.headings[i];
        for (auto at = heading.find('\n'); at != std::string::npos; at = heading.find('\n'))
          heading.replace(at, 1, " / ");
        if (!row[i].empty()) page_.add(LineStyle::Text, fmt::format("  {}: ", heading), row[i]);
      }
    }
  }

  static constexpr std::size_t kStep = 6;

  const Document& paper_;
  const document::Words& words_;
  std::map<std::string, document::Place, std::less<>> places_;
  bool has_marks_;
  Page page_;
};

}  // namespace

std::vector<Line> paper_lines(const Document& paper, int width, std::size_t begin, std::size_t end) {
  Layout layout(paper, width);
  if (begin == 0 && !paper.title.empty()) {
    if (!paper.owner.empty()) layout.page().add(LineStyle::Title, {}, paper.owner);
    layout.page().add(LineStyle::Title, {}, titled(paper.title_before, paper.title));
  }
  for (std::size_t i = begin; i < std::min(end, paper.blocks.size()); ++i) layout.add(paper.blocks[i]);
  return layout.page().take();
}

std::string paper_text(const Document& paper) {
  constexpr int kColumns = 80;
  std::string text;
  for (const auto& line : paper_lines(paper, kColumns)) text += line.text + "\n";
  if (!paper.footer.empty()) text += "\n" + paper.footer + "\n";
  return text;
}

}  // namespace report
