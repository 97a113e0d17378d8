#include "record/hand.hpp"

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <set>
#include <sstream>
#include <string>
#include <vector>

#include "base/text.hpp"
#include "record/guard.hpp"
#include "record/place_error.hpp"
#include "record/scalar.hpp"

namespace record {
namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
constexpr std::string_view kNotTaken = "cannot be taken as it is";

/// Leaves yaml-cpp's parser, which only an exception can do; caught in this file.
struct Refusal {
  base::Error error;
};

base::Error empty_file(const Source& source) {
  return place_error(source, {}, "hand-empty", "there is nothing in this file")
      .hint("begin with a line like 'name: Ada'");
}

/// The file as the person wrote it, and as yaml-cpp gets it: without byte order mark and carriage returns.
class HandFile {
 public:
  explicit HandFile(const Source& source) : source_(source), text_(source.bytes) {
    if (source.bytes.starts_with(kByteOrderMark)) {
      mark_bytes_ = kByteOrderMark.size();
      text_.erase(0, mark_bytes_);
    }
    std::string::size_type kept = 0;
    for (std::string::size_type i = 0; i < text_.size(); ++i) {
      if (text_[i] == '\r' && i + 1 < text_.size() && text_[i + 1] == '\n') continue;
      text_[kept++] = text_[i];
    }
    text_.resize(kept);
    line_starts_.push_back(0);
    for (std::string::size_type i = 0; i < text_.size(); ++i) {
      if (text_[i] == '\n') line_starts_.push_back(i + 1);
    }
  }

  const Source& source() const { return source_; }
  const std::string& text() const { return text_; }

  /// The place in the bytes of the source of a place in text().
  Place in_source(Place place) const {
    if (place.line == 1) place.column += static_cast<int>(mark_bytes_);
    return place;
  }
  Place place(const YAML::Mark& mark) const { return in_source({mark.line + 1, mark.column + 1}); }

  std::string_view from(const YAML::Mark& mark) const {
    const auto line = std::min(static_cast<std::size_t>(std::max(mark.line, 0)), line_starts_.size() - 1);
    const auto start = line_starts_[line] + static_cast<std::size_t>(std::max(mark.column, 0));
    return std::string_view(text_).substr(std::min(start, text_.size()));
  }

  base::Error error(Place place, std::string_view code, std::string_view remark, std::string hint) const {
    return place_error(source_, place, code, kNotTaken, remark).hint(std::move(hint));
  }

 private:
  const Source& source_;
  std::string text_;
  std::size_t mark_bytes_ = 0;
  std::vector<std::size_t> line_starts_;
};

/// True where `text`, which begins with a quote, has that quote's end. yaml-cpp takes the end of the file for one.
bool is_closed(std::string_view text) {
  const char quote = text.front();
  for (std::size_t i = 1; i < text.size(); ++i) {
    if (quote == '"' && text[i] == '\\') {
      ++i;
    } else if (text[i] == quote) {
      const bool doubled = quote == '\'' && i + 1 < text.size() && text[i + 1] == quote;
      if (!doubled) return true;
      ++i;
    }
  }
  return false;
}

/// Lines without the spaces at their ends, and the whole without line feeds at its end.
std::string tidy_lines(std::string_view text) {
  std::string tidy;
  const auto drop_spaces = [&] {
    while (tidy.ends_with(' ')) tidy.pop_back();
  };
  for (const char c : text) {
    if (c == '\n') drop_spaces();
    tidy += c;
  }
  drop_spaces();
  while (tidy.ends_with('\n')) tidy.pop_back();
  return tidy;
}

/// Builds the tree from yaml-cpp's events and throws a Refusal at the first that a tree cannot hold.
class TreeBuilder : public YAML::EventHandler {
 public:
  TreeBuilder(const HandFile& file, const Limits& limits) : file_(file), limits_(limits) {}

  bool has_root() const { return has_root_; }
  Node take_root() { return std::move(root_); }

  void OnDocumentStart(const YAML::Mark& mark) override {
    if (has_root_) {
      refuse(mark, "hand-document", "the document ended above; only one is read",
             "put each document into a file of its own, and check the indent of this line");
    }
  }
  void OnDocumentEnd() override {}

  void OnNull(const YAML::Mark& mark, YAML::anchor_t) override {
    if (stack_.empty()) throw Refusal{empty_file(file_.source())};
    if (awaits_key()) refuse_key(mark);
    const auto& parent = stack_.back();
    if (parent.kind == Node::Kind::Mapping) {
      throw Refusal{file_.error(parent.key_place, "hand-empty", fmt::format("'{}' has no value", parent.key),
                                "write a value, \"\" or [], or leave the key out")};
    }
    refuse(mark, "hand-empty", "no value stands here", "write a value, or \"\"; or is a [ not closed?");
  }

  void OnAlias(const YAML::Mark& mark, YAML::anchor_t) override { refuse_anchor(mark); }
  void OnAnchor(const YAML::Mark& mark, const std::string&) override { refuse_anchor(mark); }

  void OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t, const std::string& value) override {
    const bool plain = tag == "?";
    if (!plain && tag != "!") refuse_tag(mark);
    const auto written = file_.from(mark);
    if (!plain && (written.starts_with('"') || written.starts_with('\'')) && !is_closed(written)) {
      refuse(mark, "hand-quote", "this quote is never closed", "close it, or write an apostrophe within \"...\"");
    }
    if (stack_.empty()) {
      refuse(mark, "hand-yaml", "a text stands here, where keys and values must", "begin with a line like 'name: Ada'");
    }
    if (awaits_key()) {
      take_key(mark, value);
    } else {
      put(scalar(mark, value, plain));
    }
  }

  void OnSequenceStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t,
                       YAML::EmitterStyle::value) override {
    open(mark, tag, Node::Kind::Sequence);
  }
  void OnMapStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t, YAML::EmitterStyle::value) override {
    open(mark, tag, Node::Kind::Mapping);
  }
  void OnSequenceEnd() override { close(); }
  void OnMapEnd() override { close(); }

 private:
  /// A mapping or sequence that is not at its end yet.
  struct Open {
    Node::Kind kind;
    Place place;
    std::vector<Node> items;
    std::vector<Node::Entry> entries;
    std::set<std::string> keys;
    std::string key;  // of the value that is awaited
    Place key_place;
    bool has_key = false;
  };

  bool awaits_key() const {
    return !stack_.empty() && stack_.back().kind == Node::Kind::Mapping && !stack_.back().has_key;
  }

  void open(const YAML::Mark& mark, const std::string& tag, Node::Kind kind) {
    if (tag != "?") refuse_tag(mark);
    if (awaits_key()) refuse_key(mark);
    if (stack_.empty() && kind != Node::Kind::Mapping) {
      refuse(mark, "hand-yaml", "a list stands here, where keys and values must", "begin with a line like 'name: Ada'");
    }
    if (static_cast<int>(stack_.size()) >= limits_.depth) {
      refuse(mark, "hand-depth", fmt::format("nested more than {} deep", limits_.depth), "use fewer levels");
    }
    auto& opened = stack_.emplace_back();
    opened.kind = kind;
    opened.place = file_.place(mark);
  }

  void close() {
    auto closed = std::move(stack_.back());
    stack_.pop_back();
    auto node = closed.kind == Node::Kind::Mapping ? Node::mapping(std::move(closed.entries))
                                                   : Node::sequence(std::move(closed.items));
    node.place = closed.place;
    put(std::move(node));
  }

  void take_key(const YAML::Mark& mark, const std::string& key) {
    if (!is_key(key)) refuse_key(mark);
    auto& mapping = stack_.back();
    if (!mapping.keys.insert(key).second) {
      const auto first = std::find_if(mapping.entries.begin(), mapping.entries.end(),
                                      [&](const Node::Entry& entry) { return entry.first == key; });
      refuse(mark, "hand-duplicate-key",
             fmt::format("'{}' already stands on line {}", key, first->second.key_place.line), "keep one of the two");
    }
    mapping.key = key;
    mapping.key_place = file_.place(mark);
    mapping.has_key = true;
  }

  void put(Node node) {
    if (stack_.empty()) {
      root_ = std::move(node);
      has_root_ = true;
      return;
    }
    auto& parent = stack_.back();
    if (parent.kind == Node::Kind::Sequence) {
      parent.items.push_back(std::move(node));
      return;
    }
    node.key_place = parent.key_place;
    parent.entries.emplace_back(std::move(parent.key), std::move(node));
    parent.has_key = false;
  }

  Node scalar(const YAML::Mark& mark, const std::string& value, bool plain) {
    Node node;
    if (plain && is_integer(value)) {
      std::int64_t number = 0;
      std::from_chars(value.data(), value.data() + value.size(), number);
      node = Node::number(number);
    } else {
      if (!base::is_utf8(value) || has_endless_marks(value)) refuse_character(mark);
      auto text = base::to_nfc(value);
      if (text.find('\n') != std::string::npos) text = tidy_lines(text);
      if (!base::is_plain_text(text)) refuse_character(mark);
      node = Node::text(std::move(text));
    }
    node.place = file_.place(mark);
    return node;
  }

  [[noreturn]] void refuse(const YAML::Mark& mark, std::string_view code, std::string_view remark,
                           std::string hint) const {
    throw Refusal{file_.error(file_.place(mark), code, remark, std::move(hint))};
  }
  [[noreturn]] void refuse_key(const YAML::Mark& mark) const {
    refuse(mark, "hand-key", "this cannot be a key", "a key is a word of letters, digits, - and _, at most 64 of them");
  }
  [[noreturn]] void refuse_anchor(const YAML::Mark& mark) const {
    refuse(mark, "hand-anchor", "anchors (&) and aliases (*) are not read",
           "write the value out, or put a text that begins with & or * in quotes");
  }
  [[noreturn]] void refuse_tag(const YAML::Mark& mark) const {
    refuse(mark, "hand-tag", "tags are not read",
           "put a text that begins with ! in quotes; no other value needs a tag");
  }
  [[noreturn]] void refuse_character(const YAML::Mark& mark) const {
    refuse(mark, "hand-character", "this text holds a control or invisible character, or a tab",
           "take it out; a text of several lines stands behind |");
  }

  const HandFile& file_;
  Limits limits_;
  std::vector<Open> stack_;
  Node root_;
  bool has_root_ = false;
};

/// A line `%...` in front of the document. yaml-cpp ignores those that it does not know.
base::Status refuse_directives(const HandFile& file) {
  int number = 0;
  for (std::string_view rest = file.text(); !rest.empty();) {
    ++number;
    const auto line = rest.substr(0, rest.find('\n'));
    const auto first = line.find_first_not_of(" \t");
    if (line.starts_with('%')) {
      return file.error(file.in_source({number, 1}), "hand-document", "directives are not read", "take this line out");
    }
    if (first != std::string_view::npos && line[first] != '#') break;
    rest.remove_prefix(std::min(line.size() + 1, rest.size()));
  }
  return {};
}

}  // namespace

base::Result<Node> read_hand_written(std::string_view bytes, std::string_view file_name, Limits limits) {
  const Source source{file_name, bytes};
  if (bytes.size() > limits.bytes) {
    return place_error(source, {}, "hand-size",
                       fmt::format("a file of {} bytes; at most {} are read", bytes.size(), limits.bytes))
        .hint("is this the right file?");
  }
  const HandFile file(source);
  if (const auto fault = find_character_fault(file.text(), Writer::Person)) {
    const bool utf8 = fault->kind == CharacterFault::Kind::Utf8;
    return file.error(file.in_source(fault->place), utf8 ? "hand-utf8" : "hand-character", describe(*fault),
                      utf8 ? "save the file as UTF-8" : "take this character out");
  }
  COOP_CHECK(refuse_directives(file));

  TreeBuilder tree(file, limits);
  try {
    std::istringstream stream(file.text());
    YAML::Parser parser(stream);
    // One document, and a second call that finds nothing or is refused at its start: a loop over documents is what
    // never ends on input like `,[`.
    if (parser.HandleNextDocument(tree)) parser.HandleNextDocument(tree);
    if (!tree.has_root()) return empty_file(source);
    return tree.take_root();
  } catch (Refusal& refusal) {
    return std::move(refusal.error);
  } catch (const YAML::Exception& exception) {
    return file.error(exception.mark.is_null() ? Place{} : file.place(exception.mark), "hand-yaml",
                      base::printable(exception.msg), "check the indent here, and quote values that hold ': ' or ' #'");
  } catch (const std::exception& exception) {
    return place_error(source, {}, "hand-yaml", fmt::format("not YAML: {}", base::printable(exception.what())))
        .hint("check the brackets and quotes");
  }
}

}  // namespace record
