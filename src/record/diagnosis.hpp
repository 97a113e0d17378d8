// What is wrong with a value or a line that the emitter would not have written, in the words of a refusal.
#pragma once

#include <string_view>

namespace record {

/// The code of the refusal, and the remark beside the caret. Both are literals.
struct Diagnosis {
  std::string_view code;
  std::string_view remark;
};

/// Of a value without quotes. REQUIRES: not empty, no integer, and style_of(text) is not Plain.
Diagnosis diagnose_value(std::string_view text);

/// Of a line, without its indent, that should begin with a key and does not.
Diagnosis diagnose_line(std::string_view line);

}  // namespace record
