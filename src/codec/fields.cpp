#include "codec/fields.hpp"

#include <charconv>

namespace codec {

void Reader::read_number(const record::Node& node, std::int64_t& value) {
  const auto& digits = node.scalar();
  const auto [end, failed] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
  if (node.kind() != record::Node::Kind::Number || failed != std::errc{} || end != digits.data() + digits.size()) {
    wrong(node, "expected a whole number");
  }
}

void Reader::wrong(const record::Node& node, const std::string& remark) {
  error_ = record::node_error(source_, node, "record-type", "not a value that can stand here", remark);
}

base::Error Reader::unknown_field() const {
  // Fields are read by name, so the unknown one is found by elimination: write down what was asked for is costlier
  // than to say which names stand here.
  std::string names;
  for (const auto& [key, value] : node_.entries()) names += (names.empty() ? "" : ", ") + key;
  return record::node_error(source_, node_, "record-field-unknown",
                            "a field stands here that this record does not have", "of " + names);
}

}  // namespace codec
