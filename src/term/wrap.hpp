// Words into lines.
#pragma once

#include <string>
#include <string_view>

namespace term {

/// `text` broken between words so that no line is wider than `width`; lines after the first begin with `hang` spaces
/// and the first with `first`. LF in `text` begins a new paragraph line (indented by `hang`), an empty line stays. A
/// word wider than a line stands alone on its own, unbroken. No LF at the end. Knows SGR sequences.
/// REQUIRES: is_utf8(text)
std::string wrap(std::string_view text, int width, int hang = 0, int first = 0);

}  // namespace term
