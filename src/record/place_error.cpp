#include "record/place_error.hpp"

#include <algorithm>

#include "base/text.hpp"

namespace record {
namespace {

constexpr int kShownColumns = 76;
constexpr int kKeptBefore = 40;      // columns kept before the place where a line must be cut
constexpr std::size_t kSlice = 400;  // bytes looked at on either side of the place, however long the line is

std::string_view line_of(std::string_view bytes, int line) {
  for (int n = 1; n < line; ++n) {
    const auto end = bytes.find('\n');
    if (end == std::string_view::npos) return {};
    bytes.remove_prefix(end + 1);
  }
  return bytes.substr(0, bytes.find('\n'));
}

std::size_t characters(std::string_view bytes) {
  const auto begins = [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; };
  return static_cast<std::size_t>(std::count_if(bytes.begin(), bytes.end(), begins));
}

/// `text` without its first characters, so that at most `columns` are left.
std::string_view last_columns(std::string_view text, int columns) {
  while (base::width(text) > columns) {
    do {
      text.remove_prefix(1);
    } while (!text.empty() && (static_cast<unsigned char>(text.front()) & 0xC0) == 0x80);
  }
  return text;
}

}  // namespace

base::Error place_error(const Source& source, Place place, std::string_view code, std::string_view message,
                        std::string_view remark, int columns) {
  if (place.line <= 0) return base::fail(code, "{}: {}", base::printable(source.file_name), message);

  auto line = line_of(source.bytes, place.line);
  const auto offset = std::min(static_cast<std::size_t>(std::max(place.column - 1, 0)), line.size());
  if (line.ends_with('\r') && offset + 1 < line.size()) line.remove_suffix(1);
  auto before = line.substr(0, offset);
  const auto column = characters(before) + 1;
  auto error = base::fail(code, "{}:{}:{}: {}", base::printable(source.file_name), place.line, column, message);

  const bool is_cut = before.size() > kSlice || base::width(base::printable(before)) > kShownColumns - 16;
  if (before.size() > kSlice) before.remove_prefix(before.size() - kSlice);
  std::string shown = base::printable(before);
  if (is_cut) shown = fmt::format("...{}", last_columns(shown, kKeptBefore));
  const int indent = base::width(shown);
  shown += base::printable(line.substr(offset, kSlice));
  shown = base::elide(shown, kShownColumns);

  const auto number = std::to_string(place.line);
  if (place.line > 1) {
    auto previous_line = line_of(source.bytes, place.line - 1).substr(0, kSlice);
    if (previous_line.ends_with('\r')) previous_line.remove_suffix(1);
    const auto previous = base::printable(previous_line);
    error.details.push_back(
        fmt::format(" {:>{}} | {}", place.line - 1, number.size(), base::elide(previous, kShownColumns)));
  }
  error.details.push_back(fmt::format(" {} | {}", number, shown));
  const int carets = std::clamp(columns, 1, std::max(1, base::width(shown) - indent));
  const auto spaces = [](auto n) { return std::string(static_cast<std::size_t>(n), ' '); };
  auto marks = fmt::format(" {} | {}{}", spaces(number.size()), spaces(indent),
                           std::string(static_cast<std::size_t>(carets), '^'));
  if (!remark.empty()) marks += fmt::format(" {}", remark);
  error.details.push_back(std::move(marks));
  return error;
}

base::Error node_error(const Source& source, const Node& node, std::string_view code, std::string_view message,
                       std::string_view remark) {
  const bool one_line = node.is_scalar() && node.scalar().find('\n') == std::string::npos;
  return place_error(source, node.place, code, message, remark, one_line ? base::width(node.scalar()) : 1);
}

base::Error key_error(const Source& source, const Node::Entry& entry, std::string_view code, std::string_view message,
                      std::string_view remark) {
  return place_error(source, entry.second.key_place, code, message, remark, static_cast<int>(entry.first.size()));
}

}  // namespace record
