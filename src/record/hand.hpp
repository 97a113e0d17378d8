// YAML as people write it: answers, imports, templates. Comments, flow style, quotes of either sort, folded text,
// CRLF, a byte order mark and a leading `---` are welcome; what two programs could read differently is not.
//
// What becomes of a value: a plain scalar that is_integer() is a Number. Every other scalar is the Text that stands
// there: 010, 1.50, yes, 2026-11-21 and a quoted "5" stay text, and no YAML type is ever guessed. A text is composed
// (NFC); a text of several lines loses the spaces at the ends of its lines and the line feeds at its end. A value
// that is missing, `~` or `null` is refused, for it could mean "none", "unknown" or "forgotten"; `[]`, `{}` and ""
// say that there is nothing, and stand.
#pragma once

#include <string_view>

#include "base/result.hpp"
#include "record/limits.hpp"
#include "record/node.hpp"

namespace record {

inline constexpr Limits kHandLimits{kHandBytes, kDepth};

/// The one mapping in `bytes`; `file_name` is for messages only. Never throws. Places are those of `bytes`, so that
/// node_error({file_name, bytes}, ...) shows them. A text may fail is_representable() still, for it may begin with a
/// space or an empty line; keys are is_key(). Errors, each with its place:
///   hand-size           larger than limits.bytes
///   hand-utf8           not well-formed UTF-8
///   hand-character      a control, bidirectional, invisible or unassigned character, also when written as an escape
///   hand-depth          nested deeper than limits.depth
///   hand-duplicate-key  a key stands twice in one mapping
///   hand-key            a key that is no plain word of the form is_key()
///   hand-empty          an empty file, or a key or item without a value
///   hand-anchor         an anchor or an alias
///   hand-tag            a tag
///   hand-document       a second document, or a directive
///   hand-quote          a quote that is never closed
///   hand-yaml           not YAML, or not a mapping
base::Result<Node> read_hand_written(std::string_view bytes, std::string_view file_name, Limits limits = kHandLimits);

}  // namespace record
