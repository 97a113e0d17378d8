#include "record/emitter.hpp"

#include <cassert>

namespace record {
namespace {

constexpr int kStep = 2;

class Writer {
 public:
  /// `first_in_line`: the cursor already stands at `indent`, beside the hyphen of a sequence.
  void mapping(const Node& node, int indent, bool first_in_line) {
    assert(node.is_mapping() && !node.entries().empty());
    for (const auto& [key, value] : node.entries()) {
      assert(is_key(key));
      if (!first_in_line) pad(indent);
      first_in_line = false;
      if (style_of(key) == Style::Plain) {
        out_ += key;
      } else {
        quoted(key);
      }
      out_ += ':';
      if (value.is_scalar()) {
        out_ += ' ';
        scalar(value, indent + kStep);
      } else {
        out_ += '\n';
        value.is_mapping() ? mapping(value, indent + kStep, false) : sequence(value, indent + kStep);
      }
    }
  }

  std::string take() { return std::move(out_); }

 private:
  void sequence(const Node& node, int indent) {
    assert(!node.items().empty());
    for (const auto& item : node.items()) {
      pad(indent);
      out_ += "- ";
      item.is_scalar() ? scalar(item, indent + kStep) : mapping(item, indent + kStep, true);
    }
  }

  void scalar(const Node& node, int block_indent) {
    const std::string_view text = node.scalar();
    if (node.kind() == Node::Kind::Number) {
      assert(is_integer(text));
      out_ += text;
    } else {
      assert(is_representable(text));
      switch (style_of(text)) {
        case Style::Plain:
          out_ += text;
          break;
        case Style::Quoted:
          quoted(text);
          break;
        case Style::Block:
          block(text, block_indent);
          break;
      }
    }
    out_ += '\n';
  }

  void quoted(std::string_view text) {
    out_ += '"';
    for (const char c : text) {
      if (c == '"' || c == '\\') out_ += '\\';
      out_ += c;
    }
    out_ += '"';
  }

  void block(std::string_view text, int indent) {
    out_ += "|-";
    for (;;) {
      const auto end = text.find('\n');
      const auto line = text.substr(0, end);
      out_ += '\n';
      if (!line.empty()) pad(indent);
      out_ += line;
      if (end == std::string_view::npos) return;
      text.remove_prefix(end + 1);
    }
  }

  void pad(int n) { out_.append(static_cast<size_t>(n), ' '); }

  std::string out_;
};

}  // namespace

std::string emit(const Node& record) {
  Writer writer;
  writer.mapping(record, 0, false);
  return writer.take();
}

}  // namespace record
