#include "document/redline.hpp"

#include <algorithm>
#include <cstdint>
#include <utility>

#include "base/result.hpp"
#include "document/numbering.hpp"

namespace document {
namespace {

using Pairs = std::vector<std::pair<std::size_t, std::size_t>>;  // positions in the earlier and the later sequence

/// Beyond this a table of lengths costs more than the answer is worth: the middle then counts as rewritten.
constexpr std::size_t kMostCells = 4'000'000;

/// The longest common subsequence of two sequences: of what is equal, the pairs in order.
template <class T, class Equal>
Pairs common(const std::vector<T>& before, const std::vector<T>& after, const Equal& equal) {
  std::size_t head = 0;
  while (head < std::min(before.size(), after.size()) && equal(before[head], after[head])) ++head;
  std::size_t tail = 0;
  while (tail < std::min(before.size(), after.size()) - head &&
         equal(before[before.size() - 1 - tail], after[after.size() - 1 - tail])) {
    ++tail;
  }
  Pairs pairs;
  for (std::size_t i = 0; i < head; ++i) pairs.emplace_back(i, i);
  const auto rows = before.size() - head - tail;
  const auto columns = after.size() - head - tail;
  if (rows > 0 && columns > 0 && rows <= kMostCells / columns) {
    // length[i][j]: of the longest that is common to what follows i and j.
    const auto width = columns + 1;
    std::vector<std::uint32_t> length((rows + 1) * width, 0);
    for (auto i = rows; i-- > 0;) {
      for (auto j = columns; j-- > 0;) {
        length[i * width + j] = equal(before[head + i], after[head + j])
                                    ? length[(i + 1) * width + j + 1] + 1
                                    : std::max(length[(i + 1) * width + j], length[i * width + j + 1]);
      }
    }
    for (std::size_t i = 0, j = 0; i < rows && j < columns;) {
      if (equal(before[head + i], after[head + j])) {
        pairs.emplace_back(head + i++, head + j++);
      } else if (length[(i + 1) * width + j] >= length[i * width + j + 1]) {
        ++i;
      } else {
        ++j;
      }
    }
  }
  for (auto i = tail; i > 0; --i) pairs.emplace_back(before.size() - i, after.size() - i);
  return pairs;
}

/// Words, blanks and line feeds apart; what is no plain words stays whole.
Spans cut(const Spans& spans) {
  Spans pieces;
  for (const auto& span : spans) {
    if (span.kind != Span::Kind::Words) {
      pieces.push_back(span);
      continue;
    }
    for (std::size_t at = 0; at < span.text.size();) {
      const bool is_blank = span.text[at] == ' ' || span.text[at] == '\n';
      const auto end = is_blank ? at + 1 : std::min(span.text.find_first_of(" \n", at), span.text.size());
      pieces.push_back(Span::words(span.text.substr(at, end - at)));
      at = end;
    }
  }
  return pieces;
}

/// Stretches of plain words with the same mark become one.
void append(Spans& spans, Span piece) {
  const bool joins = !spans.empty() && spans.back().kind == Span::Kind::Words && piece.kind == Span::Kind::Words &&
                     spans.back().mark == piece.mark;
  if (joins) {
    spans.back().text += piece.text;
  } else {
    spans.push_back(std::move(piece));
  }
}

bool is_word(const Span& piece) {
  return piece.text != " " && piece.text != "\n";
}

/// What is kept between two changes must be two words at least: a lone "the" is no island to rest on.
void drop_islands(Pairs& pairs, const Spans& before, const Spans& after) {
  Pairs kept;
  for (std::size_t begin = 0; begin < pairs.size();) {
    auto end = begin + 1;
    while (end < pairs.size() && pairs[end].first == pairs[end - 1].first + 1 &&
           pairs[end].second == pairs[end - 1].second + 1) {
      ++end;
    }
    const auto words = std::count_if(before.begin() + static_cast<std::ptrdiff_t>(pairs[begin].first),
                                     before.begin() + static_cast<std::ptrdiff_t>(pairs[end - 1].first) + 1, is_word);
    const bool at_an_end = (pairs[begin].first == 0 && pairs[begin].second == 0) ||
                           (pairs[end - 1].first + 1 == before.size() && pairs[end - 1].second + 1 == after.size());
    if (words >= 2 || at_an_end) {
      kept.insert(kept.end(), pairs.begin() + static_cast<std::ptrdiff_t>(begin),
                  pairs.begin() + static_cast<std::ptrdiff_t>(end));
    }
    begin = end;
  }
  pairs = std::move(kept);
}

class Redline {
 public:
  Redline(const Document& before, const Document& after)
      : before_(before), after_(after), old_places_(places_in(before)) {}

  Document make() {
    auto paper = after_;
    paper.blocks.clear();
    if (before_.title != after_.title) paper.title_before = before_.title;
    const auto pairs = common(before_.blocks, after_.blocks, [](const Block& a, const Block& b) {
      if (a.kind != b.kind || a.level != b.level || a.id != b.id) return false;
      return a.kind == Block::Kind::Clause || a.title == b.title;
    });
    std::size_t old_next = 0;
    std::size_t new_next = 0;
    const auto pass_to = [&](std::size_t old_end, std::size_t new_end) {
      for (; old_next < old_end; ++old_next) paper.blocks.push_back(deleted(before_.blocks[old_next]));
      for (; new_next < new_end; ++new_next) {
        paper.blocks.push_back(after_.blocks[new_next]);
        paper.blocks.back().mark = Mark::Inserted;
      }
    };
    for (const auto& [old_at, new_at] : pairs) {
      pass_to(old_at, new_at);
      paper.blocks.push_back(changed(before_.blocks[old_next++], after_.blocks[new_next++]));
    }
    pass_to(before_.blocks.size(), after_.blocks.size());
    return paper;
  }

 private:
  /// A reference as the words that it was.
  Span as_words(const Span& span) const {
    const auto place = span.kind == Span::Kind::Reference ? old_places_.find(span.text) : old_places_.end();
    return place == old_places_.end() ? span : Span::words(clause_reference(place->second, words_of(before_.language)));
  }

  Block deleted(const Block& old) const {
    auto block = old;
    block.mark = Mark::Deleted;
    if (block.kind == Block::Kind::Clause) block.label = clause_label(old_places_.find(block.id)->second);
    block.spans.clear();
    for (const auto& span : old.spans) append(block.spans, as_words(span));
    return block;
  }

  Block changed(const Block& old, const Block& now) const {
    auto block = now;
    if (old.title != now.title) block.title_before = old.title;
    if (old.spans == now.spans) return block;
    const auto was = cut(old.spans);
    const auto is = cut(now.spans);
    auto pairs = common(was, is, [](const Span& a, const Span& b) { return a == b; });
    drop_islands(pairs, was, is);
    block.spans.clear();
    std::size_t old_next = 0;
    std::size_t new_next = 0;
    const auto pass_to = [&](std::size_t old_end, std::size_t new_end) {
      for (; old_next < old_end; ++old_next) append(block.spans, marked(as_words(was[old_next]), Mark::Deleted));
      for (; new_next < new_end; ++new_next) append(block.spans, marked(is[new_next], Mark::Inserted));
    };
    for (const auto& [old_at, new_at] : pairs) {
      pass_to(old_at, new_at);
      append(block.spans, is[new_next]);
      ++old_next;
      ++new_next;
    }
    pass_to(was.size(), is.size());
    return block;
  }

  static Span marked(Span span, Mark mark) {
    span.mark = mark;
    return span;
  }

  const Document& before_;
  const Document& after_;
  std::map<std::string, Place, std::less<>> old_places_;
};

}  // namespace

Document redline(const Document& before, const Document& after) {
  return Redline(before, after).make();
}

bool has_marks(const Document& paper) {
  return paper.title_before || std::any_of(paper.blocks.begin(), paper.blocks.end(), [](const Block& block) {
           const auto is_marked = [](const Span& span) { return span.mark != Mark::Kept; };
           return block.mark != Mark::Kept || block.title_before ||
                  std::any_of(block.spans.begin(), block.spans.end(), is_marked);
         });
}

namespace {

bool are_mark(char first, char second) {
  return (first == '[' && second == '-') || (first == '-' && second == ']') || (first == '{' && second == '+') ||
         (first == '+' && second == '}');
}

}  // namespace

std::string without_marks(std::string_view text) {
  std::string safe;
  safe.reserve(text.size());
  for (const char c : text) {
    if (!safe.empty() && are_mark(safe.back(), c)) safe += ' ';
    safe += c;
  }
  return safe;
}

std::string marked(Mark mark, std::string text) {
  if (mark == Mark::Kept || text.empty()) return text;
  // Neither may its own first or last sign make the mark look closed, or opened again.
  if (std::string_view("]}-+").find(text.front()) != std::string_view::npos) text.insert(0, " ");
  if (std::string_view("[{-+").find(text.back()) != std::string_view::npos) text += ' ';
  return mark == Mark::Deleted ? fmt::format("[-{}-]", text) : fmt::format("{{+{}+}}", text);
}

void join(std::string& text, std::string_view more) {
  if (!text.empty() && !more.empty() && are_mark(text.back(), more.front())) text += ' ';
  text += more;
}

}  // namespace document
