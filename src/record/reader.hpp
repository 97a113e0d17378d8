// The strict reader: takes exactly what the emitter writes, so that emit(read(b)) == b for every b that it takes.
#pragma once

#include <string_view>

#include "base/result.hpp"
#include "record/limits.hpp"
#include "record/node.hpp"

namespace record {

/// The record in `bytes`; `file_name` is for messages only. Never throws; time and memory are linear in the size.
/// Every error is of the kind Unreadable, says file:line:column and shows the place:
///   record-size           larger than limits.bytes
///   record-utf8           not well-formed UTF-8
///   record-not-nfc        not composed (NFC)
///   record-character      a control, bidirectional, invisible or unassigned character; CR, TAB and BOM among them
///   record-depth          nested deeper than limits.depth
///   record-duplicate-key  a key stands twice in one mapping
///   record-key            no key, or none of the form is_key()
///   record-indent         a line begins in a column where none can
///   record-scalar         a value that the emitter would spell otherwise: quotes missing or needless, 010, +1
///   record-form           anything else: comment, anchor, tag, flow style, document mark, empty value, no final LF
base::Result<Node> read(std::string_view bytes, std::string_view file_name, Limits limits = {});

}  // namespace record
