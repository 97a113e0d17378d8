#include "articles/clause_text.hpp"

#include "articles/say.hpp"

namespace articles {

base::Result<std::string> fill_text(const record::Node& policy, std::string_view text) {
  COOP_TRY(const auto pieces, cut_text(text));
  std::string filled;
  for (const auto& piece : pieces) {
    if (piece.kind == Piece::Kind::Words) {
      filled += piece.text;
    } else {
      COOP_TRY(const auto words, say(policy, piece.text));
      filled += words;
    }
  }
  return filled;
}

}  // namespace articles
