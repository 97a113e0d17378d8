// Tables without borders: capitals above, numbers to the right, a rule above the total.
#pragma once

#include <initializer_list>
#include <optional>
#include <string>
#include <vector>

#include "base/money.hpp"
#include "base/time.hpp"
#include "term/stream.hpp"
#include "term/style.hpp"

namespace term {

enum class Align { Left, Right };

struct Column {
  std::string heading;  ///< shown in capitals
  Align align = Align::Left;
  bool may_elide = false;  ///< free text only; never ids, money, dates
  bool may_wrap = false;   ///< over several lines; narrowed before any other column is cut
};

/// One field. `fields` is what --plain writes for it where that is not `text`: money is two fields there.
struct Cell {
  Cell(const char* words, Style look = Style::Plain) : text(words), style(look) {}             // NOLINT: implicit
  Cell(std::string words, Style look = Style::Plain) : text(std::move(words)), style(look) {}  // NOLINT: implicit
  Cell(std::string words, Style look, std::vector<std::string> machine_fields)
      : text(std::move(words)), style(look), fields(std::move(machine_fields)) {}

  std::string text;
  Style style = Style::Plain;
  std::vector<std::string> fields;
};

Cell money_cell(const base::Money& money, const Look& look, Style style = Style::Plain);  ///< €1,250.00; 1250.00, EUR
Cell count_cell(std::int64_t count, Style style = Style::Plain);                          ///< 18,940; 18940
Cell date_cell(const base::Date& date, Style style = Style::Plain);                       ///< 2026-03-15

/// Rows under headings. Cells are passed through base::printable().
class Table {
 public:
  explicit Table(std::vector<Column> columns) : columns_(std::move(columns)) {}

  /// REQUIRES: one cell for each column.
  Table& row(std::vector<Cell> cells);
  /// The last row, under a rule over each column that has a total in it; left out by plain().
  Table& total(std::vector<Cell> cells);
  Table& indent(int columns);

  bool empty() const { return rows_.empty(); }

  /// For people. Where it is wider than the look, columns that may be wrapped are narrowed, and if that is not enough
  /// the widest column that may be elided is cut, again and again.
  /// No heading line if no column has a heading.
  std::string text(const Look& look) const;
  /// For programs: one line for each row, fields parted by tabs, no heading, no total, nothing elided.
  std::string plain() const;

 private:
  std::vector<int> natural_widths() const;
  void fit(std::vector<int>& widths, int available) const;
  std::string row_text(const std::vector<Cell>& cells, const std::vector<int>& widths, const Look& look) const;
  std::string line(const std::vector<Cell>& cells, const std::vector<int>& widths, const Look& look) const;

  std::vector<Column> columns_;
  std::vector<std::vector<Cell>> rows_;
  std::optional<std::vector<Cell>> total_;
  int indent_ = 0;
};

}  // namespace term
