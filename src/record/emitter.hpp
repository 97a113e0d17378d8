// The canonical spelling of a record: UTF-8 in NFC, LF, block style, two spaces of indent.
//
//   kind: ballot                a text, plain where every YAML reads it as the text that it is
//   seats: 2                    a number
//   title: "no"                 else in double quotes; \" and \\ are the only escapes
//   closes: 2026-11-21T10:00:00Z
//   question: |-                a text of several lines; no line feed at its end
//     Who shall bake?
//
//     Please rank.
//   options:                    a sequence stands two deeper than its key
//     - ada
//     - bo
//   rounds:
//     - number: 1               a mapping in a sequence begins beside the hyphen
//       counts:
//         ada: 4
//
// Left out, so that there is nothing to choose between: flow style, comments, anchors, tags, document marks, empty
// mappings and sequences, sequences directly in sequences, single quotes, folded blocks.
#pragma once

#include <string>
#include <string_view>

#include "record/node.hpp"
#include "record/scalar.hpp"

namespace record {

/// The bytes of `record`, ending with one line feed. read(emit(n)) == n.
/// REQUIRES: a mapping; every mapping and sequence in it has an entry; no sequence is an item of a sequence; each key
/// is_key() and stands once; each text is_representable(); the depth is within the limit that the reader will use.
std::string emit(const Node& record);

/// The same tree for people to edit: a text of one line that would reach beyond `columns` is folded (`>-`).
/// read_hand_written() gives the tree back; read() refuses it, for it is no record's spelling.
/// REQUIRES: as emit().
std::string emit_folded(const Node& record, std::size_t columns);

/// Appends one text as a value is spelt; the lines of a block stand `indent` columns deep.
/// REQUIRES: is_representable(text).
void emit_text(std::string& out, std::string_view text, std::size_t indent);

}  // namespace record
