#include "articles/language.hpp"

#include "document/words.hpp"

namespace articles {

const Language& language_of(std::string_view tag) {
  return document::is_same_language(tag, "es") ? spanish() : english();
}

const Language& language_of(const Articles& articles) {
  return language_of(value_of(articles.clauses, "language"));
}

std::string filled(std::string_view sentence, const std::vector<std::string>& values) {
  constexpr std::string_view kGap = "{}";
  std::string text;
  for (const auto& value : values) {
    const auto at = sentence.find(kGap);
    if (at == std::string_view::npos) break;
    text += sentence.substr(0, at);
    text += value;
    sentence.remove_prefix(at + kGap.size());
  }
  return text + std::string(sentence);
}

std::string title_of(std::string_view id) {
  std::string title;
  const bool is_abbreviation = id.size() <= 3;
  bool is_first = true;
  for (const char c : id) {
    const bool is_raised = (is_first || is_abbreviation) && c >= 'a' && c <= 'z';
    title += c == '-' ? ' ' : is_raised ? static_cast<char>(c - 'a' + 'A') : c;
    is_first = c == '-';
  }
  return title;
}

std::string_view Language::joint_before(const std::vector<std::string>& items, std::size_t i, Joint joint) const {
  if (i == 0) return "";
  return i + 1 == items.size() ? last_joint(items[i], joint) : ", ";
}

std::string Language::list(const std::vector<std::string>& items, Joint joint) const {
  std::string list;
  for (std::size_t i = 0; i < items.size(); ++i) {
    list += joint_before(items, i, joint);
    list += items[i];
  }
  return list;
}

}  // namespace articles
