#include "term/wrap.hpp"

#include <algorithm>

#include "term/style.hpp"

namespace term {
namespace {

std::string spaces(int count) {
  return std::string(static_cast<std::size_t>(std::max(count, 0)), ' ');
}

}  // namespace

std::string wrap(std::string_view text, int width, int hang, int first) {
  std::string wrapped;
  int indent = first;
  while (true) {
    const auto end = text.find('\n');
    auto rest = text.substr(0, end);
    int column = 0;  // 0: nothing on this line yet, not even its indent
    while (true) {
      const auto start = rest.find_first_not_of(' ');
      if (start == std::string_view::npos) break;
      rest.remove_prefix(start);
      const auto word = rest.substr(0, rest.find(' '));
      rest.remove_prefix(word.size());
      const int size = visible_width(word);
      if (column > 0 && column + 1 + size > width) {
        wrapped += '\n';
        column = 0;
        indent = hang;
      }
      wrapped += column > 0 ? " " : spaces(indent);
      column = column > 0 ? column + 1 + size : indent + size;
      wrapped += word;
    }
    if (end == std::string_view::npos) return wrapped;
    wrapped += '\n';
    text.remove_prefix(end + 1);
    indent = hang;
  }
}

}  // namespace term
