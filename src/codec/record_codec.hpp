// Typed records <-> canonical bytes.
#pragma once

#include <string>
#include <string_view>

#include "base/result.hpp"
#include "record/limits.hpp"
#include "record/node.hpp"
#include "rules/record.hpp"

namespace codec {

/// The canonical bytes of a record.
/// REQUIRES: its texts are ones that a record can hold (they came through decode, or through check_texts()).
std::string encode(const rules::Record& record);
record::Node to_node(const rules::Record& record);

/// The record in the bytes of a file. Accepts exactly what encode() writes: fails with the codes of record::read, with
/// record-field-missing, record-field-unknown, record-type, and with record-canonical where the order differs.
base::Result<rules::Record> decode(const rules::Ref& ref, std::string_view bytes);

/// The same from a tree that a person's file gave (record::read_hand_written): any order of fields will do.
base::Result<rules::Record> from_node(rules::Kind kind, const record::Node& node, std::string_view bytes,
                                      std::string_view file_name);

/// Does every text fit into a record? Asked at the border, before an action is judged. Fails with text-form.
base::Status check_texts(const rules::Record& record);

/// Clause trees, and what has a line for each member, may be larger than other records.
record::Limits limits_of(rules::Kind kind);

}  // namespace codec
