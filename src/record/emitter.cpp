#include "record/emitter.hpp"

#include <cassert>

namespace record {
namespace {

constexpr std::size_t kStep = 2;

void emit_quoted(std::string& out, std::string_view text) {
  out += '"';
  for (const char c : text) {
    if (c == '"' || c == '\\') out += '\\';
    out += c;
  }
  out += '"';
}

void emit_block(std::string& out, std::string_view text, std::size_t indent) {
  out += "|-";
  for (;;) {
    const auto end = text.find('\n');
    const auto line = text.substr(0, end);
    out += '\n';
    if (!line.empty()) out.append(indent, ' ');
    out += line;
    if (end == std::string_view::npos) return;
    text.remove_prefix(end + 1);
  }
}

/// Breaks where exactly one blank stands between words, which is what a folded block gives back for a line break.
void emit_folded_text(std::string& out, std::string_view text, std::size_t indent, std::size_t columns) {
  out += ">-\n";
  out.append(indent, ' ');
  auto column = indent;
  while (!text.empty()) {
    auto end = text.find(' ');
    while (end != std::string_view::npos && text[end + 1] == ' ')
      end = text.find(' ', text.find_first_not_of(' ', end));
    const auto word = text.substr(0, end);
    if (column > indent && column + 1 + word.size() > columns) {
      out += '\n';
      out.append(indent, ' ');
      column = indent;
    } else if (column > indent) {
      out += ' ';
      ++column;
    }
    out += word;
    column += word.size();
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
  }
}

class Writer {
 public:
  explicit Writer(std::size_t columns) : columns_(columns) {}

  /// `first_in_line`: the cursor already stands at `indent`, beside the hyphen of a sequence.
  void mapping(const Node& node, std::size_t indent, bool first_in_line) {
    assert(node.is_mapping() && !node.entries().empty());
    for (const auto& [key, value] : node.entries()) {
      assert(is_key(key));
      if (!first_in_line) pad(indent);
      first_in_line = false;
      emit_text(out_, key, 0);
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
  void sequence(const Node& node, std::size_t indent) {
    assert(!node.items().empty());
    for (const auto& item : node.items()) {
      pad(indent);
      out_ += "- ";
      item.is_scalar() ? scalar(item, indent + kStep) : mapping(item, indent + kStep, true);
    }
  }

  void scalar(const Node& node, std::size_t block_indent) {
    const std::string_view text = node.scalar();
    if (node.kind() == Node::Kind::Number) {
      assert(is_integer(text));
      out_ += text;
    } else if (is_folded(text, block_indent)) {
      emit_folded_text(out_, text, block_indent, columns_);
    } else {
      emit_text(out_, text, block_indent);
    }
    out_ += '\n';
  }

  /// Blanks at an end would not come back.
  bool is_folded(std::string_view text, std::size_t indent) const {
    return columns_ > 0 && indent + text.size() > columns_ && text.find('\n') == std::string_view::npos &&
           text.front() != ' ' && text.back() != ' ';
  }

  void pad(std::size_t n) { out_.append(n, ' '); }

  std::size_t columns_;  ///< 0: nothing is folded
  std::string out_;
};

}  // namespace

void emit_text(std::string& out, std::string_view text, std::size_t indent) {
  assert(is_representable(text));
  switch (style_of(text)) {
    case Style::Plain:
      out += text;
      break;
    case Style::Quoted:
      emit_quoted(out, text);
      break;
    case Style::Block:
      emit_block(out, text, indent);
      break;
  }
}

std::string emit(const Node& record) {
  Writer writer(0);
  writer.mapping(record, 0, false);
  return writer.take();
}

std::string emit_folded(const Node& record, std::size_t columns) {
  Writer writer(columns);
  writer.mapping(record, 0, false);
  return writer.take();
}

}  // namespace record
