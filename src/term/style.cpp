#include "term/style.hpp"

#include "base/text.hpp"

namespace term {
namespace {

/// Parameters of the SGR sequence (ECMA-48) that begins a style.
std::string_view sgr(Style style) {
  switch (style) {
    case Style::Plain:
      return "";
    case Style::Id:
      return "36";
    case Style::Good:
      return "32";
    case Style::Bad:
      return "31";
    case Style::Waiting:
      return "33";
    case Style::Heading:
      return "1";
    case Style::Aside:
      return "2";
  }
  return "";
}

}  // namespace

std::string styled(const Look& look, Style style, std::string_view text) {
  if (!look.colour || style == Style::Plain || text.empty()) return std::string(text);
  return fmt::format("\x1b[{}m{}\x1b[0m", sgr(style), text);
}

std::string styled(const Stream& stream, Style style, std::string_view text) {
  return styled(stream.look(), style, text);
}

int visible_width(std::string_view text) {
  int columns = 0;
  while (true) {
    const auto escape = text.find("\x1b[");
    columns += base::width(text.substr(0, escape));
    if (escape == std::string_view::npos) return columns;
    const auto end = text.find('m', escape);
    if (end == std::string_view::npos) return columns;
    text.remove_prefix(end + 1);
  }
}

}  // namespace term
