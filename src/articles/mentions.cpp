#include "articles/mentions.hpp"

#include <algorithm>

#include "articles/facts.hpp"

namespace articles {
namespace {

/// Does a text show the answer, by itself or as a parameter that takes it?
bool shows(const Template& from, const Question& question, std::string_view text) {
  const auto ids = answers_in(text);
  if (std::find(ids.begin(), ids.end(), question.id) != ids.end()) return true;
  constexpr std::string_view kParameter = "{param:";
  for (auto at = text.find(kParameter); at != text.npos; at = text.find(kParameter, at + 1)) {
    const auto begin = at + kParameter.size();
    if (question_behind(from, text.substr(begin, text.find('}', begin) - begin)) == &question) return true;
  }
  return false;
}

bool hangs_on_it(const Template& from, const Question& question, const Condition& when) {
  const auto names = when.names();
  return std::any_of(names.begin(), names.end(),
                     [&](const auto& name) { return question_behind(from, name) == &question; });
}

void collect(const Template& from, const Question& question, const std::vector<ClauseDraft>& drafts,
             const std::string& above, std::vector<std::string>& titles) {
  for (const auto& draft : drafts) {
    const auto& title = draft.clause.title.empty() ? above : draft.clause.title;
    const bool is_here = shows(from, question, draft.clause.text) || hangs_on_it(from, question, draft.when);
    if (is_here && std::find(titles.begin(), titles.end(), title) == titles.end()) titles.push_back(title);
    collect(from, question, draft.children, title, titles);
  }
}

}  // namespace

std::vector<std::string> titles_with(const Template& from, const Question& question) {
  std::vector<std::string> titles;
  collect(from, question, from.clauses, {}, titles);
  return titles;
}

}  // namespace articles
