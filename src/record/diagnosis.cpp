#include "record/diagnosis.hpp"

namespace record {

Diagnosis diagnose_value(std::string_view text) {
  switch (text.front()) {
    case '&':
    case '*':
      return {"record-form", "a record has no anchors and aliases"};
    case '!':
      return {"record-form", "a record has no tags"};
    case '[':
    case '{':
      return {"record-form", "a record has no brackets and braces; each item has its own line"};
    case '#':
      return {"record-form", "a record has no comments"};
    case '|':
    case '>':
      return {"record-form", "text of several lines begins with |-"};
    case '\'':
      return {"record-scalar", "a record has no single quotes"};
    case ' ':
      return {"record-form", "one space, not more"};
    default:
      break;
  }
  if (text.back() == ' ') return {"record-form", "a space at the end of the line"};
  if (text.find(" #") != std::string_view::npos) return {"record-form", "a record has no comments"};
  if (text == "-" || text.starts_with("- ")) return {"record-form", "no sequence stands directly in a sequence"};
  return {"record-scalar", "this needs double quotes, for YAML reads it in more than one way"};
}

Diagnosis diagnose_line(std::string_view line) {
  constexpr Diagnosis kNoKey = {"record-key", "a key is a word of letters, digits, - and _, at most 64 of them"};
  if (line.empty()) return {"record-form", "an empty line"};
  if (line.starts_with("---") || line.starts_with("...") || line.starts_with('%')) {
    return {"record-form", "a record has no document marks"};
  }
  if (line == "-" || line.starts_with("- ")) return {"record-key", "an item stands where a key must"};
  if (line.starts_with('-')) return {"record-key", "a key that begins with - needs double quotes"};
  switch (line.front()) {
    case '#':
    case '&':
    case '*':
    case '!':
    case '[':
    case '{':
      return diagnose_value(line);
    default:
      return kNoKey;
  }
}

}  // namespace record
