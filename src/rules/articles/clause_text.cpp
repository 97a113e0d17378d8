#include "rules/articles/clause_text.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

#include "base/money.hpp"
#include "base/text.hpp"
#include "rules/articles/parameters.hpp"

namespace rules {
namespace {

using Kind = Piece::Kind;

constexpr std::array kMarks = {
    std::pair{std::string_view("param:"), Kind::Param}, std::pair{std::string_view("term:"), Kind::Term},
    std::pair{std::string_view("ref:"), Kind::Ref}, std::pair{std::string_view("money:"), Kind::Money}};

base::Error bad_placeholder(std::string_view excerpt) {
  return base::fail("clause-placeholder", "'{}' is no placeholder", base::printable(base::elide(excerpt, 40)))
      .hint(
          "a placeholder is written {param:shares.price}, {term:owner}, {ref:share-price} or {money:EUR 500.00}; "
          "braces stand for nothing else");
}

/// What stands between the braces; nothing where it is no placeholder.
std::optional<Piece> read_placeholder(std::string_view inside) {
  const auto mark =
      std::find_if(kMarks.begin(), kMarks.end(), [&](const auto& m) { return inside.starts_with(m.first); });
  if (mark == kMarks.end()) return std::nullopt;
  auto text = inside.substr(mark->first.size());
  Piece piece{mark->second, std::string(text), {}};
  switch (mark->second) {
    case Kind::Param:
      if (is_parameter_path(text)) return piece;
      break;
    case Kind::Ref:
      if (is_placeholder_id(text)) return piece;
      break;
    case Kind::Money:
      if (base::Money::parse(text)) return piece;
      break;
    case Kind::Term: {
      const auto colon = std::min(text.find(':'), text.size());
      piece.text = text.substr(0, colon);
      if (colon < text.size()) piece.shown = text.substr(colon + 1);
      if (is_placeholder_id(piece.text) && (colon == text.size() || !piece.shown.empty())) return piece;
      break;
    }
    case Kind::Words:
      break;
  }
  return std::nullopt;
}

}  // namespace

base::Result<std::vector<Piece>> cut_text(std::string_view text) {
  std::vector<Piece> pieces;
  while (!text.empty()) {
    const auto brace = text.find_first_of("{}");
    if (brace != 0) pieces.push_back({Kind::Words, std::string(text.substr(0, brace))});
    if (brace == std::string_view::npos) break;
    text.remove_prefix(brace);
    const auto end = text.find_first_of("{}", 1);
    if (text.front() == '}' || end == std::string_view::npos || text[end] == '{') return bad_placeholder(text);
    auto piece = read_placeholder(text.substr(1, end - 1));
    if (!piece) return bad_placeholder(text.substr(0, end + 1));
    pieces.push_back(std::move(*piece));
    text.remove_prefix(end + 1);
  }
  return pieces;
}

bool is_placeholder_id(std::string_view text) {
  return is_parameter_path(text) && text.find('.') == std::string_view::npos;
}

std::string piece_text(const Piece& piece) {
  for (const auto& [mark, kind] : kMarks) {
    if (kind != piece.kind) continue;
    return "{" + std::string(mark) + piece.text + (piece.shown.empty() ? "" : ":" + piece.shown) + "}";
  }
  return piece.text;
}

}  // namespace rules
