#include "record/node.hpp"

#include <algorithm>

namespace record {

Node Node::text(std::string value) {
  Node node;
  node.kind_ = Kind::Text;
  node.scalar_ = std::move(value);
  return node;
}

Node Node::number(std::int64_t value) {
  Node node;
  node.kind_ = Kind::Number;
  node.scalar_ = std::to_string(value);
  return node;
}

Node Node::sequence(std::vector<Node> items) {
  Node node;
  node.kind_ = Kind::Sequence;
  node.items_ = std::move(items);
  return node;
}

Node Node::mapping(std::vector<Entry> entries) {
  Node node;
  node.entries_ = std::move(entries);
  return node;
}

const Node* Node::find(std::string_view key) const {
  const auto found = std::find_if(entries_.begin(), entries_.end(), [&](const Entry& e) { return e.first == key; });
  return found == entries_.end() ? nullptr : &found->second;
}

Node* Node::find(std::string_view key) {
  return const_cast<Node*>(std::as_const(*this).find(key));
}

Node& Node::set(std::string key, Node value) {
  if (Node* present = find(key)) {
    *present = std::move(value);
    return *present;
  }
  return entries_.emplace_back(std::move(key), std::move(value)).second;
}

bool operator==(const Node& a, const Node& b) {
  return a.kind_ == b.kind_ && a.scalar_ == b.scalar_ && a.items_ == b.items_ && a.entries_ == b.entries_;
}

}  // namespace record
