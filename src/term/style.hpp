// Six meanings and their colours, from the 16-colour palette. Meaning is never in the colour alone.
#pragma once

#include <string>
#include <string_view>

#include "term/stream.hpp"

namespace term {

enum class Style {
  Plain,
  Id,       ///< cyan
  Good,     ///< green
  Bad,      ///< red
  Waiting,  ///< yellow
  Heading,  ///< bold
  Aside,    ///< dim
};

/// `text` between the style's SGR sequences, or `text` itself where there is no colour.
std::string styled(const Look& look, Style style, std::string_view text);
std::string styled(const Stream& stream, Style style, std::string_view text);

/// Columns that `text` takes, SGR sequences of styled() not counted. REQUIRES: is_utf8(text)
int visible_width(std::string_view text);

}  // namespace term
