#include "document/words.hpp"

#include <array>

namespace document {
namespace {

constexpr std::array kLanguages = {
    Words{"en", "Article", "clause", "Date", "date"},
    Words{"es", "Artículo", "cláusula", "Fecha", "fecha"},
};

}  // namespace

bool is_same_language(std::string_view one, std::string_view other) {
  return one.substr(0, one.find('-')) == other.substr(0, other.find('-'));
}

const Words& words_of(std::string_view language) {
  for (const auto& words : kLanguages) {
    if (is_same_language(words.language, language)) return words;
  }
  return kLanguages.front();
}

namespace {

std::string in_each_language(const Document& paper, std::string_view Words::*word) {
  std::string text(words_of(paper.language).*word);
  if (!paper.translation.empty()) text.append(" / ").append(words_of(paper.translation).*word);
  return text;
}

}  // namespace

std::string article_prefix(const Document& paper) {
  return paper.has_articles ? std::string(words_of(paper.language).article) + " " : std::string();
}

std::string date_under_line(const Document& paper) {
  return in_each_language(paper, &Words::date);
}

std::string date_beside_line(const Document& paper) {
  return in_each_language(paper, &Words::date_in_line);
}

}  // namespace document
