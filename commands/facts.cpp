#include "commands/facts.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "term/style.hpp"
#include "term/wrap.hpp"

namespace commands {
namespace {

constexpr int kIndent = 2;
constexpr int kGap = 2;

int columns_of(const term::Look& look) {
  return std::min(look.width, kTextColumns);
}

std::string spaces(int count) {
  return std::string(static_cast<std::size_t>(std::max(count, 0)), ' ');
}

}  // namespace

std::string facts_text(const std::vector<Fact>& facts, const term::Look& look) {
  int widest = 0;
  for (const auto& fact : facts) widest = std::max(widest, base::width(fact.label));
  const int column = kIndent + widest + kGap;
  std::string text;
  for (const auto& fact : facts) {
    const auto value = term::wrap(fact.value, columns_of(look), column, column);
    const auto label = spaces(kIndent) + term::styled(look, term::Style::Aside, fact.label);
    text += label + spaces(column - kIndent - base::width(fact.label));
    text += value.substr(std::min(value.size(), static_cast<std::size_t>(column))) + "\n";
  }
  return text;
}

std::string heading_line(std::string_view left, std::string_view right, const term::Look& look) {
  const int between = columns_of(look) - term::visible_width(left) - term::visible_width(right);
  if (right.empty()) return std::string(left) + "\n";
  const auto gap = between >= kGap ? spaces(between) : "\n" + spaces(kIndent);
  return std::string(left) + gap + std::string(right) + "\n";
}

std::string body_text(std::string_view text, const term::Look& look) {
  while (text.ends_with('\n')) text.remove_suffix(1);
  return term::wrap(base::printable_lines(text), columns_of(look), kIndent, kIndent) + "\n";
}

}  // namespace commands
