// What both readers check: the characters of a file, and that no key stands twice.
#pragma once

#include <array>
#include <optional>
#include <set>
#include <string>
#include <string_view>

#include "record/node.hpp"

namespace record {

enum class Writer { Coop, Person };

struct CharacterFault {
  enum class Kind { Utf8, NotComposed, Unsafe, TooManyMarks };
  Kind kind;
  Place place;
  std::string_view character;  ///< the bytes at fault
};

/// The first character of `bytes` that may not stand there: see base::is_plain_text(). What a Person wrote may hold
/// tabs and need not be composed (NFC). Linear in the size.
std::optional<CharacterFault> find_character_fault(std::string_view bytes, Writer writer);

/// What to say of it, beside the caret.
std::string describe(const CharacterFault& fault);

/// True where more than 30 combining marks stand in a row, which no language does (Unicode Standard Annex 15 calls
/// shorter runs stream-safe). Composing such text takes time that is quadratic in the length of the run, so this is
/// asked before base::to_nfc(). Texts below a kilobyte are not worth the question: always false.
/// REQUIRES: base::is_utf8(text)
bool has_endless_marks(std::string_view text);

/// The keys of one mapping. Few are compared one by one; many go into a tree, so that no file can make this slow.
/// REQUIRES: the keys outlive the set.
class KeySet {
 public:
  bool insert(std::string_view key);  ///< false if it was there

 private:
  static constexpr std::size_t kFew = 16;
  std::array<std::string_view, kFew> few_;
  std::size_t few_used_ = 0;
  std::set<std::string_view> many_;  // empty until few_ is full, then all
};

}  // namespace record
