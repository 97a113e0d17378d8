#include "document/typography.hpp"

#include "document/words.hpp"

namespace document {
namespace {

/// Sets one text after the other, as they follow each other in a line.
class Setter {
 public:
  explicit Setter(std::string_view language)
      : opening_(is_same_language(language, "es") ? "\u00AB" : "\u201C"),
        closing_(is_same_language(language, "es") ? "\u00BB" : "\u201D") {}

  void set(std::string& text) {
    std::string made;
    for (const char c : text) {
      if (c == '"') {
        made += is_at_start() ? opening_ : closing_;
      } else if (c == '\'') {
        made += is_at_start() ? "\u2018" : "\u2019";
      } else {
        made += c;
      }
      before_ = c;
    }
    text = std::move(made);
  }

  void set(Spans& spans) {
    for (auto& span : spans) {
      if (span.kind == Span::Kind::Reference) {
        before_ = 'x';  // a number
      } else {
        set(span.text);
      }
    }
  }

  void begin() { before_ = ' '; }

 private:
  /// Where a word begins: a mark opens there, and closes anywhere else.
  bool is_at_start() const { return std::string_view(" \n([{/-").find(before_) != std::string_view::npos; }

  std::string_view opening_;
  std::string_view closing_;
  char before_ = ' ';
};

class Typesetter {
 public:
  explicit Typesetter(const Document& paper) : first_(paper.language), second_(paper.translation) {}

  void set(std::string& title) {
    first_.begin();
    first_.set(title);
  }

  void set(Block& block) {
    if (block.kind != Block::Kind::Field) set(block.title);
    if (block.title_before) set(*block.title_before);
    first_.begin();
    if (block.kind != Block::Kind::Field) first_.set(block.spans);
    second_.begin();
    second_.set(block.translation);
    for (auto& inner : block.blocks) set(inner);
  }

 private:
  Setter first_;
  Setter second_;
};

}  // namespace

Document typeset(Document paper) {
  Typesetter typesetter(paper);
  typesetter.set(paper.title);
  if (paper.title_before) typesetter.set(*paper.title_before);
  for (auto& block : paper.blocks) typesetter.set(block);
  return paper;
}

}  // namespace document
