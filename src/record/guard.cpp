#include "record/guard.hpp"

#include <algorithm>

#include "base/result.hpp"
#include "base/text.hpp"

namespace record {
namespace {

constexpr int kMarksInARow = 30;
constexpr std::size_t kShortText = 1024;

bool is_printable_ascii(std::string_view line) {
  return std::all_of(line.begin(), line.end(), [](char c) { return c >= 0x20 && c < 0x7F; });
}

/// The character at the front, as its first byte announces it; one byte where that is not well formed.
std::string_view front_character(std::string_view text) {
  const auto lead = static_cast<unsigned char>(text.front());
  const std::size_t size = lead < 0xC0 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
  const auto character = text.substr(0, size);
  return base::is_utf8(character) ? character : text.substr(0, 1);
}

/// True for every character of a combining class. Those take no column; the few that do are told by the overlay
/// U+0334, of the lowest class, which never stays behind a mark of a higher one.
bool is_mark(std::string_view character) {
  const int columns = base::width(character);
  return columns == 0 || (columns == 1 && !base::is_nfc(std::string(character) + "\u0334"));
}

/// The place of the first character for which `is_fault` holds.
template <class Predicate>
std::optional<CharacterFault> find_in(std::string_view line, int number, CharacterFault::Kind kind,
                                      Predicate is_fault) {
  for (std::size_t i = 0; i < line.size();) {
    const auto character = front_character(line.substr(i));
    if (is_fault(character)) return CharacterFault{kind, {number, static_cast<int>(i) + 1}, character};
    i += character.size();
  }
  return std::nullopt;
}

std::optional<CharacterFault> find_endless_marks(std::string_view line, int number) {
  int run = 0;
  return find_in(line, number, CharacterFault::Kind::TooManyMarks, [&](std::string_view character) {
    const bool mark = character.size() > 1 && is_mark(character);
    run = mark ? run + 1 : 0;
    return run > kMarksInARow;
  });
}

CharacterFault not_composed(std::string_view line, int number, std::string_view composed) {
  const auto differs = std::mismatch(line.begin(), line.end(), composed.begin(), composed.end()).first;
  auto at = std::min(static_cast<std::size_t>(differs - line.begin()), line.size() - 1);
  while (at > 0 && (static_cast<unsigned char>(line[at]) & 0xC0) == 0x80) --at;
  return {CharacterFault::Kind::NotComposed, {number, static_cast<int>(at) + 1}, front_character(line.substr(at))};
}

/// REQUIRES: the line is not all printable ASCII.
std::optional<CharacterFault> find_in_line(std::string_view line, int number, Writer writer) {
  using Kind = CharacterFault::Kind;
  if (line.size() <= kShortText && base::is_plain_line(line)) return std::nullopt;
  if (!base::is_utf8(line)) {
    return find_in(line, number, Kind::Utf8, [](std::string_view character) { return !base::is_utf8(character); });
  }
  if (line.size() > kShortText) {
    if (auto fault = find_endless_marks(line, number)) return fault;
  }
  auto composed = base::to_nfc(line);
  if (writer == Writer::Coop && composed != line) return not_composed(line, number, composed);
  if (writer == Writer::Person) std::replace(composed.begin(), composed.end(), '\t', ' ');
  if (base::is_plain_line(composed)) return std::nullopt;
  return find_in(line, number, Kind::Unsafe, [&](std::string_view character) {
    return !base::is_plain_line(base::to_nfc(character)) && !(writer == Writer::Person && character == "\t");
  });
}

}  // namespace

std::optional<CharacterFault> find_character_fault(std::string_view bytes, Writer writer) {
  for (int number = 1; !bytes.empty(); ++number) {
    const auto end = bytes.find('\n');
    const auto line = bytes.substr(0, end);
    if (!is_printable_ascii(line)) {
      if (auto fault = find_in_line(line, number, writer)) return fault;
    }
    if (end == std::string_view::npos) break;
    bytes.remove_prefix(end + 1);
  }
  return std::nullopt;
}

std::string describe(const CharacterFault& fault) {
  switch (fault.kind) {
    case CharacterFault::Kind::Utf8:
      return "this is not UTF-8";
    case CharacterFault::Kind::NotComposed:
      return "this is not in the composed form, NFC";
    case CharacterFault::Kind::TooManyMarks:
      return fmt::format("more than {} accents on one letter", kMarksInARow);
    case CharacterFault::Kind::Unsafe:
      break;
  }
  if (fault.character == "\t") return "a tab";
  if (fault.character == "\r") return "a carriage return";
  if (fault.character == "\xEF\xBB\xBF") return "a byte order mark";
  return fmt::format("{} is a control, invisible or unassigned character", base::printable(fault.character));
}

bool has_endless_marks(std::string_view text) {
  return text.size() > kShortText && find_endless_marks(text, 1).has_value();
}

bool KeySet::insert(std::string_view key) {
  if (!many_.empty()) return many_.insert(key).second;
  const auto used = few_.begin() + few_used_;
  if (std::find(few_.begin(), used, key) != used) return false;
  if (few_used_ < kFew) {
    few_[few_used_++] = key;
  } else {
    many_.insert(few_.begin(), few_.end());
    many_.insert(key);
  }
  return true;
}

}  // namespace record
