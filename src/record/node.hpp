// The room `record`: canonical bytes <-> a tree of nodes. It knows what a record looks like on disk, and nothing
// of what a member or a ballot is.
//
// node.hpp: the tree. Everything is text; the codec gives it types. A mapping keeps the order in which its keys
// stand, because the order of keys is part of a record's one spelling.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace record {

/// Where a node stands in the bytes it was read from, counted from 1; 0 for a node that was built in memory.
/// The column counts bytes; a message counts characters (place_error.hpp).
struct Place {
  int line = 0;
  int column = 0;
};

class Node {
 public:
  enum class Kind { Text, Number, Sequence, Mapping };
  using Entry = std::pair<std::string, Node>;

  Node() : kind_(Kind::Mapping) {}
  static Node text(std::string value);     ///< written plain where that is safe, else quoted, or as a block
  static Node number(std::int64_t value);  ///< a decimal integer, never quoted
  static Node sequence(std::vector<Node> items = {});
  static Node mapping(std::vector<Entry> entries = {});

  Kind kind() const { return kind_; }
  bool is_scalar() const { return kind_ == Kind::Text || kind_ == Kind::Number; }
  bool is_mapping() const { return kind_ == Kind::Mapping; }
  bool is_sequence() const { return kind_ == Kind::Sequence; }

  const std::string& scalar() const { return scalar_; }      ///< a number's digits, or the text
  const std::vector<Node>& items() const { return items_; }  ///< of a sequence
  std::vector<Node>& items() { return items_; }
  const std::vector<Entry>& entries() const { return entries_; }  ///< of a mapping

  const Node* find(std::string_view key) const;  ///< nullptr where the mapping has no such key
  Node* find(std::string_view key);
  Node& set(std::string key, Node value);  ///< appends, or replaces in place
  void append(Node item) { items_.push_back(std::move(item)); }

  Place place;      ///< of the value
  Place key_place;  ///< of its key, where it stands in a mapping

  /// Equal kinds and contents; places do not count.
  friend bool operator==(const Node& a, const Node& b);

 private:
  Kind kind_;
  std::string scalar_;
  std::vector<Node> items_;
  std::vector<Entry> entries_;
};

}  // namespace record
