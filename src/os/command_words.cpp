#include "base/text.hpp"
#include "os/spawn.hpp"

namespace os {
namespace {

/// Reads one word from the front of `rest`, which does not begin with a blank. False: a quote is left open.
bool take_word(std::string_view& rest, std::string& word) {
  char quote = '\0';
  while (!rest.empty()) {
    const char c = rest.front();
    if (quote == '\0' && (c == ' ' || c == '\t' || c == '\n')) break;
    rest.remove_prefix(1);
    if (c == quote) {
      quote = '\0';
    } else if (quote == '\0' && (c == '\'' || c == '"')) {
      quote = c;
    } else if (c == '\\' && quote != '\'') {
      if (rest.empty()) return false;
      // Inside double quotes a backslash quotes only itself and the quote.
      if (quote == '"' && rest.front() != '"' && rest.front() != '\\') word += c;
      word += rest.front();
      rest.remove_prefix(1);
    } else {
      word += c;
    }
  }
  return quote == '\0';
}

}  // namespace

base::Result<std::vector<std::string>> split_command(std::string_view text) {
  std::vector<std::string> words;
  auto rest = text;
  while (true) {
    const auto start = rest.find_first_not_of(" \t\n");
    if (start == std::string_view::npos) break;
    rest.remove_prefix(start);
    std::string word;
    if (!take_word(rest, word)) {
      return base::fail("command-form", "the command '{}' leaves a quote open", base::printable(text))
          .as(base::ErrorKind::Usage);
    }
    words.push_back(std::move(word));
  }
  if (words.empty() || words.front().empty()) {
    return base::fail("command-form", "the command '{}' names no program", base::printable(text))
        .as(base::ErrorKind::Usage);
  }
  return words;
}

}  // namespace os
