#include "report/markup.hpp"

namespace report {

std::string markup_text(std::string_view text) {
  std::string safe;
  for (const char c : text) {
    switch (c) {
      case '&':
        safe += "&amp;";
        break;
      case '<':
        safe += "&lt;";
        break;
      case '>':
        safe += "&gt;";
        break;
      case '"':
        safe += "&quot;";
        break;
      default:
        safe += c;
    }
  }
  return safe;
}

std::string markup_change(document::Mark mark, std::string safe) {
  if (mark == document::Mark::Kept || safe.empty()) return safe;
  return mark == document::Mark::Deleted ? "<del>" + safe + "</del>" : "<ins>" + safe + "</ins>";
}

std::string markup_title(const std::optional<std::string>& before, const std::string& title,
                         std::string (*escape)(std::string_view)) {
  if (!before) return escape(title);
  return markup_change(document::Mark::Deleted, escape(*before)) + " " +
         markup_change(document::Mark::Inserted, escape(title));
}

}  // namespace report
