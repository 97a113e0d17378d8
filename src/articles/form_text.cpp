#include "articles/form_text.hpp"

#include <array>
#include <utility>

#include "base/text.hpp"
#include "rules/articles/parameters.hpp"

namespace articles {
namespace {

using Kind = FormPiece::Kind;

constexpr std::array kMarks = {std::pair{std::string_view("{fact:"), Kind::Recorded},
                               std::pair{std::string_view("{private:"), Kind::Private}};

/// Where the next placeholder of a form begins, and which it is.
struct Next {
  std::size_t at = std::string_view::npos;
  std::string_view mark;
  Kind kind = Kind::Articles;
};

Next next_in(std::string_view text) {
  Next next;
  for (const auto& [mark, kind] : kMarks) {
    const auto at = text.find(mark);
    if (at < next.at) next = {at, mark, kind};
  }
  return next;
}

}  // namespace

base::Result<std::vector<FormPiece>> cut_form_text(std::string_view text) {
  std::vector<FormPiece> pieces;
  while (!text.empty()) {
    const auto next = next_in(text);
    COOP_TRY(auto before, rules::cut_text(text.substr(0, next.at)));
    for (auto& piece : before) pieces.push_back({Kind::Articles, std::move(piece), {}});
    if (next.at == std::string_view::npos) break;
    text.remove_prefix(next.at);
    const auto end = text.find('}');
    const auto name = text.substr(next.mark.size(), end == std::string_view::npos ? end : end - next.mark.size());
    if (end == std::string_view::npos || !rules::is_parameter_path(name)) {
      return base::fail("clause-placeholder", "'{}' is no placeholder", base::printable(base::elide(text, 40)))
          .hint("in a form there are also {fact:share.number} and {private:legal-name}; braces stand for nothing else");
    }
    pieces.push_back({next.kind, {}, std::string(name)});
    text.remove_prefix(end + 1);
  }
  return pieces;
}

}  // namespace articles
