#include "cli/topics.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "term/style.hpp"
#include "term/wrap.hpp"

namespace cli {
namespace {

using Kind = Block::Kind;

std::vector<std::string_view> lines_of(std::string_view text) {
  std::vector<std::string_view> lines;
  while (!text.empty()) {
    const auto end = text.find('\n');
    lines.push_back(text.substr(0, end));
    if (end == text.npos) break;
    text.remove_prefix(end + 1);
  }
  return lines;
}

bool starts(std::string_view line, std::string_view with) {
  return line.substr(0, with.size()) == with;
}

Block block_from(std::string_view line) {
  if (starts(line, "# ")) return {Kind::Heading, std::string(line.substr(2)), {}};
  if (starts(line, "- ")) return {Kind::Item, std::string(line.substr(2)), {}};
  if (starts(line, "    ")) return {Kind::Code, std::string(line.substr(4)), {}};
  const auto parting = line.find(" :: ");
  if (parting != line.npos) {
    return {Kind::Definition, std::string(line.substr(parting + 4)), std::string(line.substr(0, parting))};
  }
  return {Kind::Paragraph, std::string(line), {}};
}

/// True where `line` goes on with what `block` began.
bool continues(const Block& block, std::string_view line) {
  switch (block.kind) {
    case Kind::Heading:
      return false;
    case Kind::Code:
      return starts(line, "    ");
    case Kind::Item:
    case Kind::Definition:
      return starts(line, "  ");
    case Kind::Paragraph:
      break;
  }
  return block_from(line).kind == Kind::Paragraph;
}

}  // namespace

Prose prose_from(std::string_view source) {
  Prose prose;
  auto lines = lines_of(source);
  if (!lines.empty() && starts(lines.front(), "% ") && lines.front().size() > 4) {
    prose.section = lines.front()[2] - '0';
    prose.summary = std::string(lines.front().substr(4));
    lines.erase(lines.begin());
  }
  bool open = false;  // the last block may go on
  for (const auto line : lines) {
    if (line.empty()) {
      open = false;
    } else if (open && continues(prose.blocks.back(), line)) {
      auto& block = prose.blocks.back();
      if (block.kind == Kind::Code) {
        block.text.append("\n").append(line.substr(4));
      } else {
        block.text.append(" ").append(line.substr(std::min(line.find_first_not_of(' '), line.size())));
      }
    } else {
      prose.blocks.push_back(block_from(line));
      open = true;
    }
  }
  return prose;
}

Prose prose_of(const Topic& topic) {
  return prose_from(topic.source);
}

std::string prose_on_terminal(const Prose& prose, const term::Look& look) {
  constexpr int kMostColumns = 80;
  constexpr int kWidestTerm = 22;
  const int width = std::min(look.width, kMostColumns);
  int column = 0;
  for (const auto& block : prose.blocks) {
    if (block.kind == Kind::Definition && base::width(block.term) <= kWidestTerm) {
      column = std::max(column, base::width(block.term) + 4);
    }
  }
  std::string text = prose.summary + "\n";
  Kind before = Kind::Paragraph;
  for (const auto& block : prose.blocks) {
    const bool row = block.kind == Kind::Definition || block.kind == Kind::Item;
    const bool close = before == Kind::Heading || (row && before == block.kind);
    if (!close) text += '\n';
    switch (block.kind) {
      case Kind::Heading:
        text += term::styled(look, term::Style::Heading, block.text);
        break;
      case Kind::Paragraph:
        text += term::wrap(block.text, width);
        break;
      case Kind::Item:
        text += "  - " + term::wrap(block.text, width, 4, 4).substr(4);
        break;
      case Kind::Definition: {
        const std::string wrapped = term::wrap(block.text, width, column, column);
        std::string left = "  " + block.term;
        const auto at = static_cast<std::size_t>(column);
        if (base::width(block.term) > kWidestTerm) {
          text += left + "\n" + wrapped;
        } else {
          left.append(at - static_cast<std::size_t>(base::width(left)), ' ');
          text += left + wrapped.substr(at);
        }
        break;
      }
      case Kind::Code: {
        std::string indented;
        for (const auto line : lines_of(block.text)) indented.append("    ").append(line).append("\n");
        indented.pop_back();
        text += indented;
        break;
      }
    }
    text += '\n';
    before = block.kind;
  }
  return text;
}

std::string roff_escaped(std::string_view text, bool begins_line) {
  std::string safe;
  if (begins_line && !text.empty() && (text.front() == '.' || text.front() == '\'')) safe = "\\&";
  for (const char c : text) {
    if (c == '\\') {
      safe += "\\e";
    } else if (c == '-') {
      safe += "\\-";  // a hyphen that can be copied into a shell
    } else if (c == '\n') {
      safe += ' ';
    } else {
      safe += c;
    }
  }
  return safe;
}

std::string prose_as_roff(const std::vector<Block>& blocks) {
  std::string text;
  bool after_heading = true;  // where a paragraph macro would be one too many
  for (const auto& block : blocks) {
    switch (block.kind) {
      case Kind::Heading:
        text += ".SH " + roff_escaped(block.text, false) + "\n";
        break;
      case Kind::Paragraph:
        if (!after_heading) text += ".PP\n";
        text += roff_escaped(block.text, true) + "\n";
        break;
      case Kind::Item:
        text += ".IP \\(bu 2\n" + roff_escaped(block.text, true) + "\n";
        break;
      case Kind::Definition:
        text += ".TP\n\\fB" + roff_escaped(block.term, false) + "\\fR\n" + roff_escaped(block.text, true) + "\n";
        break;
      case Kind::Code:
        if (!after_heading) text += ".PP\n";
        text += ".RS 4\n.nf\n";
        for (const auto line : lines_of(block.text)) {
          text += line.empty() ? "\\&\n" : roff_escaped(line, true) + "\n";
        }
        text += ".fi\n.RE\n";
        break;
    }
    after_heading = block.kind == Kind::Heading;
  }
  return text;
}

}  // namespace cli
