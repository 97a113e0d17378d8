// Records for the properties: any tree that the emitter takes, of the texts in which spellings differ.
#pragma once

#include <rapidcheck.h>

#include <string>

#include "record/node.hpp"

namespace property {

/// A text that a record can hold: pieces that YAML programs take for something else, and any characters.
rc::Gen<std::string> any_text();

/// A record as the emitter requires it, at most `depth` deep.
rc::Gen<record::Node> any_record(int depth);

}  // namespace property

namespace record {
/// For rapidcheck, which shows a case that fails.
void showValue(const Node& node, std::ostream& out);
}  // namespace record
