#include "record/reader.hpp"

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <optional>
#include <vector>

#include "base/text.hpp"
#include "record/diagnosis.hpp"
#include "record/guard.hpp"
#include "record/place_error.hpp"
#include "record/scalar.hpp"

namespace record {
namespace {

constexpr int kStep = 2;
constexpr std::string_view kNotCanonical = "not a canonical record";
constexpr std::string_view kWrittenByCoop =
    "records are written by coop alone; 'git log -p' on the file shows the change";

/// A cursor that goes over the bytes once. Its functions return false when `error_` says why.
class Reader {
 public:
  Reader(const Source& source, const Limits& limits) : source_(source), bytes_(source.bytes), limits_(limits) {}

  base::Result<Node> record() {
    Node root;
    if (indent() != 0 || at_line_end()) {
      refuse(pos_, "record-form", "a record begins with a key in the first column");
    } else if (mapping(root, 0, 1) && pos_ < bytes_.size()) {
      unexpected_line();
    }
    if (error_) return std::move(*error_);
    return root;
  }

 private:
  /// Entries that stand `column` spaces deep; the cursor is at the first one's key.
  bool mapping(Node& node, int column, int depth) {
    if (depth > limits_.depth) return too_deep();
    const auto place = here();
    std::vector<Node::Entry> entries;
    entries.reserve(8);
    KeySet keys;
    do {
      const auto key_place = here();
      std::string_view key;
      if (!read_key(key)) return false;
      if (!keys.insert(key)) return duplicate(key, key_place, entries);
      auto& [name, value] = entries.emplace_back(std::string(key), Node());
      if (!value_of(value, column, depth)) return false;
      value.key_place = key_place;
    } while (next_line_at(column, false));
    node = Node::mapping(std::move(entries));
    node.place = place;
    return true;
  }

  /// Items that stand `column` spaces deep; the cursor is at the first one's hyphen.
  bool sequence(Node& node, int column, int depth) {
    if (depth > limits_.depth) return too_deep();
    const auto place = here();
    std::vector<Node> items;
    do {
      pos_ += 2;  // "- "
      auto& item = items.emplace_back();
      if (begins_entry() ? !mapping(item, column + kStep, depth + 1) : !scalar(item, column + kStep)) return false;
    } while (next_line_at(column, true));
    node = Node::sequence(std::move(items));
    node.place = place;
    return true;
  }

  /// What stands behind a key's colon.
  bool value_of(Node& node, int column, int depth) {
    if (!at_line_end()) {
      if (bytes_[pos_] != ' ') return refuse(pos_, "record-form", "a space is missing behind the colon");
      ++pos_;
      return scalar(node, column + kStep);
    }
    const auto line_end = pos_;
    leave_line({});
    const int found = indent();
    if (found <= column) return refuse(line_end, "record-form", "this key has no value");
    if (found != column + kStep) return wrong_indent(column + kStep);
    pos_ += static_cast<std::size_t>(found);
    return at_hyphen() ? sequence(node, column + kStep, depth + 1) : mapping(node, column + kStep, depth + 1);
  }

  bool read_key(std::string_view& key) {
    const auto start = pos_;
    const auto line = rest_of_line();
    if (line.starts_with('"')) {
      const auto close = std::min(line.find('"', 1), line.size());
      key = line.substr(1, close - 1);
      pos_ += std::min(close + 1, line.size());
    } else {
      key = line.substr(0, line.find_first_of(": "));
      pos_ += key.size();
    }
    if (!is_key(key) || line.starts_with('-')) return refuse_line(start, line);
    if (pos_ >= bytes_.size() || bytes_[pos_] != ':') return refuse(pos_, "record-key", "a colon is missing here");
    const bool quoted = bytes_[start] == '"';
    if (quoted != (style_of(key) == Style::Quoted)) {
      return refuse(start, "record-key", quoted ? "this key needs no quotes" : "this key needs double quotes");
    }
    ++pos_;
    return true;
  }

  /// The value up to the line's end, or a block whose lines stand `block_column` spaces deep; the cursor goes to the
  /// beginning of the line behind it.
  bool scalar(Node& node, int block_column) {
    const auto place = here();
    const auto line = rest_of_line();
    if (line.empty()) return refuse(pos_ - 1, "record-form", "a space at the end of the line");
    bool good = true;
    if (line.front() == '"') {
      good = quoted(node, line);
    } else if (line == "|-") {
      good = block(node, block_column);
    } else if (is_integer(line)) {
      std::int64_t number = 0;
      std::from_chars(line.data(), line.data() + line.size(), number);
      node = Node::number(number);
    } else if (style_of(line) == Style::Plain) {
      node = Node::text(std::string(line));
    } else {
      const auto diagnosis = diagnose_value(line);
      return refuse(pos_, diagnosis.code, diagnosis.remark, base::width(line));
    }
    if (!good) return false;
    node.place = place;
    if (line != "|-") leave_line(line);
    return true;
  }

  bool quoted(Node& node, std::string_view line) {
    std::string value;
    std::size_t i = 1;
    for (; i < line.size() && line[i] != '"'; ++i) {
      if (line[i] == '\\') {
        ++i;
        if (i >= line.size() || (line[i] != '"' && line[i] != '\\')) {
          return refuse(pos_ + i - 1, "record-scalar", "the escapes of a record are \\\" and \\\\");
        }
      }
      value += line[i];
    }
    if (i >= line.size()) return refuse(pos_, "record-scalar", "this quote is not closed on its line");
    if (i + 1 != line.size()) return refuse(pos_ + i + 1, "record-scalar", "nothing stands behind the closing quote");
    if (style_of(value) != Style::Quoted) {
      return refuse(pos_, "record-scalar", "this text needs no quotes", base::width(line));
    }
    node = Node::text(std::move(value));
    return true;
  }

  bool block(Node& node, int column) {
    const auto start = pos_;
    leave_line("|-");
    std::string value;
    bool is_first = true;
    while (pos_ < bytes_.size() && (at_line_end() || indent() >= column)) {
      if (!is_first) value += '\n';
      is_first = false;
      const bool is_empty = at_line_end();
      if (!is_empty) pos_ += static_cast<std::size_t>(column);
      const auto line = rest_of_line();
      if (line.empty() && !is_empty) return refuse(pos_ - 1, "record-form", "a space at the end of the line");
      value += line;
      leave_line(line);
    }
    if (value.find('\n') == std::string::npos) {
      return refuse(start, "record-scalar", "a block has two lines or more", 2);
    }
    if (!has_block_shape(value)) {
      return refuse(start, "record-scalar",
                    "in a block no line ends with a space, the first begins with none, and neither end is empty", 2);
    }
    node = Node::text(std::move(value));
    return true;
  }

  // The cursor's surroundings.

  Place place_of(std::size_t pos) const {
    const auto before = bytes_.substr(0, pos);
    const auto feed = before.rfind('\n');
    const auto line_start = feed == std::string_view::npos ? 0 : feed + 1;
    return {static_cast<int>(std::count(before.begin(), before.end(), '\n')) + 1,
            static_cast<int>(pos - line_start) + 1};
  }

  Place here() const { return {line_, static_cast<int>(pos_ - line_start_) + 1}; }

  /// Steps over `rest`, which reaches to the end of the line, and over the line feed.
  void leave_line(std::string_view rest) {
    pos_ += rest.size() + 1;
    line_start_ = pos_;
    ++line_;
  }

  std::string_view rest_of_line() const {
    const auto rest = bytes_.substr(pos_);
    return rest.substr(0, rest.find('\n'));
  }
  bool at_line_end() const { return pos_ < bytes_.size() && bytes_[pos_] == '\n'; }
  bool at_hyphen() const { return bytes_.substr(pos_).starts_with("- "); }

  /// Spaces in front of the line's first other character; 0 at the end of the bytes.
  int indent() const {
    auto i = pos_;
    while (i < bytes_.size() && bytes_[i] == ' ') ++i;
    return static_cast<int>(i - pos_);
  }

  /// Steps over the indent of a line that stands `column` deep and begins, or does not begin, with a hyphen; leaves
  /// the cursor alone at any other.
  bool next_line_at(int column, bool hyphen) {
    if (pos_ >= bytes_.size() || indent() != column) return false;
    const auto line = bytes_.substr(pos_ + static_cast<std::size_t>(column));
    if (line.front() == '\n' || line.starts_with("- ") != hyphen) return false;
    pos_ += static_cast<std::size_t>(column);
    return true;
  }

  /// True for `key:` or `"key":` at the cursor, where an item of a sequence could also be a scalar.
  bool begins_entry() const {
    const auto line = rest_of_line();
    std::size_t end = 0;
    if (line.starts_with('"')) {
      end = line.find('"', 1);
      // A text that holds a quote has a backslash before it, and no key has one.
      if (end == std::string_view::npos || !is_key(line.substr(1, end - 1))) return false;
      ++end;
    } else {
      end = std::min(line.find(':'), line.size());
      if (!is_key(line.substr(0, end))) return false;
    }
    const auto behind = line.substr(end);
    return behind == ":" || behind.starts_with(": ");
  }

  // Refusals.

  bool refuse(std::size_t pos, std::string_view code, std::string_view remark, int columns = 1) {
    error_ =
        place_error(source_, place_of(pos), code, kNotCanonical, remark, columns).hint(std::string(kWrittenByCoop));
    return false;
  }

  bool too_deep() { return refuse(pos_, "record-depth", fmt::format("nested more than {} deep", limits_.depth)); }

  bool duplicate(std::string_view key, Place place, const std::vector<Node::Entry>& entries) {
    const auto first = std::find_if(entries.begin(), entries.end(), [&](const auto& e) { return e.first == key; });
    error_ = place_error(source_, place, "record-duplicate-key", kNotCanonical,
                         fmt::format("'{}' already stands on line {}", key, first->second.key_place.line),
                         static_cast<int>(key.size()))
                 .hint(std::string(kWrittenByCoop));
    return false;
  }

  bool wrong_indent(int wanted) {
    const auto found = static_cast<std::size_t>(indent());
    if (pos_ + found < bytes_.size() && bytes_[pos_ + found] == '\n') return unexpected_line();
    return refuse(pos_ + found, "record-indent", fmt::format("expected in column {}", wanted + 1));
  }

  bool refuse_line(std::size_t pos, std::string_view line) {
    const auto [code, remark] = diagnose_line(line);
    return refuse(pos, code, remark);
  }

  /// The line at the cursor belongs to no mapping or sequence that is open.
  bool unexpected_line() {
    const auto line = rest_of_line();
    const auto first = line.find_first_not_of(' ');
    if (first == std::string_view::npos) return refuse(pos_, "record-form", "an empty line");
    if (first == 0 || line[first] == '#') return refuse_line(pos_ + first, line.substr(first));
    return refuse(pos_ + first, "record-indent", "nothing can begin in this column here");
  }

  const Source& source_;
  std::string_view bytes_;
  Limits limits_;
  std::size_t pos_ = 0;
  std::size_t line_start_ = 0;
  int line_ = 1;
  std::optional<base::Error> error_;
};

base::Error character_error(const Source& source, const CharacterFault& fault) {
  using Kind = CharacterFault::Kind;
  const std::string_view code = fault.kind == Kind::Utf8          ? "record-utf8"
                                : fault.kind == Kind::NotComposed ? "record-not-nfc"
                                                                  : "record-character";
  return place_error(source, fault.place, code, kNotCanonical, describe(fault)).hint(std::string(kWrittenByCoop));
}

}  // namespace

base::Result<Node> read(std::string_view bytes, std::string_view file_name, Limits limits) {
  const Source source{file_name, bytes};
  if (bytes.size() > limits.bytes) {
    return place_error(source, {}, "record-size",
                       fmt::format("a record of {} bytes; at most {} are read", bytes.size(), limits.bytes))
        .hint("what grows without bound belongs in files of its own");
  }
  if (bytes.empty()) {
    return place_error(source, {}, "record-form", "an empty file is not a record").hint(std::string(kWrittenByCoop));
  }
  if (const auto fault = find_character_fault(bytes, Writer::Coop)) return character_error(source, *fault);
  if (bytes.back() != '\n') {
    const auto last = bytes.substr(bytes.rfind('\n') + 1);
    const auto line = static_cast<int>(std::count(bytes.begin(), bytes.end(), '\n')) + 1;
    return place_error(source, {line, static_cast<int>(last.size()) + 1}, "record-form", kNotCanonical,
                       "the line feed at the end is missing")
        .hint(std::string(kWrittenByCoop));
  }
  return Reader(source, limits).record();
}

}  // namespace record
