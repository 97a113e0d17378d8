// How one scalar is spelt: plain, in double quotes, or as a literal block. The emitter writes what these functions
// say and the reader refuses everything else, which is why each record has one spelling.
#pragma once

#include <string_view>

namespace record {

enum class Style { Plain, Quoted, Block };

/// True for text that a record can hold. On one line: base::is_plain_line(). On several: base::is_plain_text(), the
/// first line neither empty nor begun with a space, the last not empty, and no line ends with a space.
/// The codec asks before it emits; the emitter requires it.
bool is_representable(std::string_view text);

/// True for [A-Za-z0-9_-]+ of at most kKeyBytes.
bool is_key(std::string_view text);

/// True for the one spelling of a 64-bit integer: 0, 42, -7; not 042, +7, -0 nor what leaves int64.
bool is_integer(std::string_view text);

/// How `text` is written. Plain means that YAML 1.1 and YAML 1.2 both read back this very text, as text or, for
/// `2026-11-21` and `2026-11-21T10:00:00Z`, as that day or instant; a text of digits is therefore Quoted.
Style style_of(std::string_view text);

/// True where the lines of `text` allow a literal block: the part of is_representable() that is about lines.
/// REQUIRES: text holds a line feed.
bool has_block_shape(std::string_view text);

}  // namespace record
