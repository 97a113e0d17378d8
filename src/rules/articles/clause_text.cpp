#include "rules/articles/clause_text.hpp"

#include "base/text.hpp"
#include "rules/articles/parameters.hpp"

namespace rules {
namespace {

constexpr std::string_view kParam = "param:";

base::Error bad_placeholder(std::string_view excerpt) {
  return base::fail("clause-placeholder", "'{}' is no placeholder", base::printable(base::elide(excerpt, 40)))
      .hint("a placeholder is written {param:shares.price}; braces stand for nothing else");
}

}  // namespace

base::Result<std::vector<Piece>> cut_text(std::string_view text) {
  std::vector<Piece> pieces;
  while (!text.empty()) {
    const auto brace = text.find_first_of("{}");
    if (brace != 0) pieces.push_back({Piece::Kind::Words, std::string(text.substr(0, brace))});
    if (brace == std::string_view::npos) break;
    text.remove_prefix(brace);
    const auto end = text.find('}');
    if (text.front() == '}' || end == std::string_view::npos) return bad_placeholder(text);
    const auto inside = text.substr(1, end - 1);
    const auto path = inside.substr(0, kParam.size()) == kParam ? inside.substr(kParam.size()) : std::string_view();
    if (!is_parameter_path(path)) return bad_placeholder(text.substr(0, end + 1));
    pieces.push_back({Piece::Kind::Param, std::string(path)});
    text.remove_prefix(end + 1);
  }
  return pieces;
}

}  // namespace rules
