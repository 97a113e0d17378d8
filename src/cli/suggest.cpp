#include "cli/suggest.hpp"

#include <algorithm>

#include "base/text.hpp"

namespace cli {

std::string suggestion(std::string_view word, const std::vector<std::string>& candidates) {
  const std::string near = base::nearest(word, candidates);
  // Two edits turn any two letters into any other two: that is no likeness.
  if (!near.empty() && base::edit_distance(word, near) < static_cast<int>(word.size())) return near;
  std::string begins;
  for (const auto& candidate : candidates) {
    if (word.empty() || candidate.substr(0, word.size()) != word) continue;
    if (!begins.empty()) return {};
    begins = candidate;
  }
  return begins;
}

base::Error with_suggestion(base::Error error, std::string_view word, const std::vector<std::string>& candidates) {
  const std::string near = suggestion(word, candidates);
  if (!near.empty()) error.hint(fmt::format("did you mean '{}'?", near));
  return error;
}

base::Status check_choice(std::string_view name, std::string_view word, const std::vector<std::string>& choices) {
  if (std::find(choices.begin(), choices.end(), word) != choices.end()) return {};
  auto error =
      with_suggestion(base::fail("choice-unknown", "'{}' is none of the choices of {}", base::printable(word), name)
                          .as(base::ErrorKind::Usage),
                      word, choices);
  error.hint(fmt::format("write {}", one_of(choices)));
  return error;
}

std::string one_of(const std::vector<std::string>& words) {
  std::string text;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (i > 0) text += i + 1 == words.size() ? " or " : ", ";
    text += words[i];
  }
  return text;
}

}  // namespace cli
