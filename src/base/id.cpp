#include "base/id.hpp"

#include "base/text.hpp"

namespace base {

bool is_id(std::string_view text) {
  if (text.empty() || text.size() > 39) return false;
  if (text.front() < 'a' || text.front() > 'z' || text.back() == '-') return false;
  for (const char c : text) {
    if (!((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-')) return false;
  }
  return true;
}

Error bad_id(std::string_view what, std::string_view text) {
  return fail("id-form", "'{}' is not {} {}", printable(text.substr(0, 60)),
              std::string_view("aeiou").find(what.substr(0, 1)) == std::string_view::npos ? "a" : "an", what)
      .as(ErrorKind::Usage)
      .hint("use a to z, 0 to 9 and '-', starting with a letter, at most 39 characters, such as 'ada' or 'ceo-2026'");
}

}  // namespace base
