#include "term/table.hpp"

#include <algorithm>
#include <cassert>
#include <numeric>

#include "base/text.hpp"
#include "term/words.hpp"
#include "term/wrap.hpp"

namespace term {
namespace {

constexpr int kGap = 2;         ///< spaces between columns
constexpr int kLeastText = 10;  ///< a text column is never cut below this width
constexpr int kLeastWrapped = 16;

using base::printable;

std::string upper(std::string_view heading) {
  std::string text(heading);
  // Headings are our own words, so ASCII suffices.
  for (char& c : text) {
    if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
  }
  return text;
}

std::string spaces(int count) {
  return std::string(static_cast<std::size_t>(std::max(count, 0)), ' ');
}

/// Printable cells, once, so that every width is that of what is shown.
std::vector<Cell> safe(std::vector<Cell> cells) {
  for (auto& cell : cells) {
    cell.text = printable(cell.text);
    for (auto& field : cell.fields) field = printable(field);
  }
  return cells;
}

}  // namespace

Cell money_cell(const base::Money& money, const Look& look, Style style) {
  return {say_money(money, look.utf8), style, {money.decimal(), money.currency().code()}};
}

Cell count_cell(std::int64_t count, Style style) {
  return {say_number(count), style, {fmt::format("{}", count)}};
}

Cell date_cell(const base::Date& date, Style style) {
  return {date.str(), style};
}

Table& Table::row(std::vector<Cell> cells) {
  assert(cells.size() == columns_.size());
  rows_.push_back(safe(std::move(cells)));
  return *this;
}

Table& Table::total(std::vector<Cell> cells) {
  assert(cells.size() == columns_.size());
  total_ = safe(std::move(cells));
  return *this;
}

Table& Table::indent(int columns) {
  indent_ = columns;
  return *this;
}

std::vector<int> Table::natural_widths() const {
  std::vector<int> widths;
  for (std::size_t i = 0; i < columns_.size(); ++i) {
    int widest = base::width(columns_[i].heading);
    for (const auto& row : rows_) widest = std::max(widest, base::width(row[i].text));
    if (total_) widest = std::max(widest, base::width((*total_)[i].text));
    widths.push_back(widest);
  }
  return widths;
}

void Table::fit(std::vector<int>& widths, int available) const {
  int surplus = std::accumulate(widths.begin(), widths.end(), -available);
  // The widest of those that may be narrowed gives first: down to the next widest at once; where several are equally
  // wide, by single columns in turn.
  const auto narrow = [&](bool Column::*may, int least) {
    while (surplus > 0) {
      int* widest = nullptr;
      int second = least;
      for (std::size_t i = 0; i < widths.size(); ++i) {
        if (!(columns_[i].*may)) continue;
        if (widest == nullptr || widths[i] > *widest) {
          if (widest != nullptr) second = std::max(second, *widest);
          widest = &widths[i];
        } else {
          second = std::max(second, widths[i]);
        }
      }
      if (widest == nullptr || *widest <= least) return;
      const int cut = std::min(surplus, std::max(1, *widest - second));
      *widest -= cut;
      surplus -= cut;
    }
  };
  narrow(&Column::may_wrap, kLeastWrapped);
  narrow(&Column::may_elide, kLeastText);
}

std::string Table::line(const std::vector<Cell>& cells, const std::vector<int>& widths, const Look& look) const {
  std::string line = spaces(indent_);
  std::size_t end_of_text = 0;
  for (std::size_t i = 0; i < cells.size(); ++i) {
    const auto text = base::elide(cells[i].text, widths[i], look.utf8 ? "…" : "...");
    const auto padding = spaces(widths[i] - base::width(text));
    if (i > 0) line += spaces(kGap);
    if (columns_[i].align == Align::Right) line += padding;
    line += styled(look, cells[i].style, text);
    if (!text.empty()) end_of_text = line.size();
    if (columns_[i].align == Align::Left) line += padding;
  }
  line.resize(end_of_text);
  return line + "\n";
}

/// The lines of a row: as many as its longest wrapped cell has.
std::string Table::row_text(const std::vector<Cell>& cells, const std::vector<int>& widths, const Look& look) const {
  std::vector<std::vector<Cell>> lines = {cells};
  for (std::size_t i = 0; i < cells.size(); ++i) {
    if (!columns_[i].may_wrap || base::width(cells[i].text) <= widths[i]) continue;
    const auto wrapped = wrap(cells[i].text, widths[i]);
    std::size_t number = 0;
    for (std::size_t begin = 0; begin <= wrapped.size(); ++number) {
      const auto end = std::min(wrapped.find('\n', begin), wrapped.size());
      if (number == lines.size()) lines.emplace_back(cells.size(), Cell(""));
      lines[number][i] = Cell(wrapped.substr(begin, end - begin), cells[i].style);
      begin = end + 1;
    }
  }
  std::string text;
  for (const auto& one : lines) text += line(one, widths, look);
  return text;
}

std::string Table::text(const Look& look) const {
  auto widths = natural_widths();
  fit(widths, look.width - indent_ - kGap * (static_cast<int>(columns_.size()) - 1));

  std::string text;
  const auto has_heading = [](const Column& column) { return !column.heading.empty(); };
  if (std::any_of(columns_.begin(), columns_.end(), has_heading)) {
    std::vector<Cell> headings;
    for (const auto& column : columns_) headings.emplace_back(upper(column.heading), Style::Heading);
    text += line(headings, widths, look);
  }
  for (const auto& row : rows_) text += row_text(row, widths, look);
  if (!total_) return text;

  std::vector<Cell> rules;
  for (std::size_t i = 0; i < widths.size(); ++i) {
    rules.emplace_back(std::string((*total_)[i].text.empty() ? 0 : static_cast<std::size_t>(widths[i]), '-'));
  }
  return text + line(rules, widths, look) + line(*total_, widths, look);
}

std::string Table::plain() const {
  std::string text;
  for (const auto& row : rows_) {
    std::string_view separator;
    const auto add = [&](std::string_view field) {
      text.append(separator).append(field);
      separator = "\t";
    };
    for (const auto& cell : row) {
      if (cell.fields.empty()) add(cell.text);
      for (const auto& field : cell.fields) add(field);
    }
    text += '\n';
  }
  return text;
}

}  // namespace term
