#include "base/text.hpp"

#include <fmt/format.h>
#include <utf8proc.h>

#include <algorithm>
#include <cstdlib>

namespace base {
namespace {

/// Steps over one character; -1 for a byte that begins none. Advances `text` in either case.
utf8proc_int32_t next(std::string_view& text) {
  utf8proc_int32_t point = -1;
  const auto* bytes = reinterpret_cast<const utf8proc_uint8_t*>(text.data());
  const auto taken = utf8proc_iterate(bytes, static_cast<utf8proc_ssize_t>(text.size()), &point);
  if (taken <= 0) {
    text.remove_prefix(1);
    return -1;
  }
  text.remove_prefix(static_cast<size_t>(taken));
  return point;
}

bool is_noncharacter(utf8proc_int32_t point) {
  return (point >= 0xFDD0 && point <= 0xFDEF) || (point & 0xFFFE) == 0xFFFE;
}

/// Controls, separators, bidirectional and other invisible format characters, private use and the unassigned.
bool is_unsafe(utf8proc_int32_t point) {
  if (point < 0 || is_noncharacter(point)) return true;
  switch (utf8proc_category(point)) {
    case UTF8PROC_CATEGORY_CC:
    case UTF8PROC_CATEGORY_CF:
    case UTF8PROC_CATEGORY_CS:
    case UTF8PROC_CATEGORY_CO:
    case UTF8PROC_CATEGORY_CN:
    case UTF8PROC_CATEGORY_ZL:
    case UTF8PROC_CATEGORY_ZP:
      return true;
    default:
      // Fillers that are letters or symbols by category and show nothing.
      return point == 0x115F || point == 0x1160 || point == 0x2800 || point == 0x3164 || point == 0xFFA0;
  }
}

bool all_safe(std::string_view text, bool lines) {
  if (!is_utf8(text) || !is_nfc(text)) return false;
  while (!text.empty()) {
    const auto point = next(text);
    if (lines && point == '\n') continue;
    if (is_unsafe(point)) return false;
  }
  return true;
}

bool is_ascii(std::string_view text) {
  return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

std::string map(std::string_view text, int options) {
  utf8proc_uint8_t* mapped = nullptr;
  const auto* bytes = reinterpret_cast<const utf8proc_uint8_t*>(text.data());
  const auto size =
      utf8proc_map(bytes, static_cast<utf8proc_ssize_t>(text.size()), &mapped, static_cast<utf8proc_option_t>(options));
  if (size < 0) return std::string(text);
  std::string result(reinterpret_cast<char*>(mapped), static_cast<size_t>(size));
  std::free(mapped);
  return result;
}

std::string show(std::string_view text, bool lines) {
  std::string shown;
  while (!text.empty()) {
    const auto before = text;
    const auto point = next(text);
    if (point == '\n' && lines) {
      shown += '\n';
    } else if (point < 0) {
      shown += fmt::format("\\x{:02x}", static_cast<unsigned char>(before.front()));
    } else if (!is_unsafe(point)) {
      shown.append(before.data(), before.size() - text.size());
    } else if (point < 0x100) {
      shown += fmt::format("\\x{:02x}", point);
    } else if (point < 0x10000) {
      shown += fmt::format("\\u{:04x}", point);
    } else {
      shown += fmt::format("\\U{:08x}", point);
    }
  }
  return shown;
}

/// Letters that look like a Latin one. Source: the most frequent rows of Unicode's confusables.txt, by hand.
struct LookAlike {
  utf8proc_int32_t point;
  char latin;
};
constexpr LookAlike kLookAlikes[] = {
    {0x430, 'a'}, {0x435, 'e'}, {0x43E, 'o'}, {0x440, 'p'}, {0x441, 'c'}, {0x443, 'y'}, {0x445, 'x'}, {0x456, 'i'},
    {0x458, 'j'}, {0x455, 's'}, {0x501, 'd'}, {0x51B, 'q'}, {0x51D, 'w'}, {0x432, 'b'}, {0x43D, 'h'}, {0x43A, 'k'},
    {0x43C, 'm'}, {0x442, 't'}, {0x3B1, 'a'}, {0x3BF, 'o'}, {0x3C1, 'p'}, {0x3BD, 'v'}, {0x3B9, 'i'}, {0x3BA, 'k'},
    {0x3C5, 'u'}, {0x3C7, 'x'}, {0x3B2, 'b'}, {0x3B5, 'e'}, {0x3B6, 'z'}, {0x3B7, 'h'}, {0x3BC, 'm'}, {0x3C4, 't'},
    {0x585, 'o'}, {0x1C0, 'i'}, {0x131, 'i'}, {'0', 'o'},   {'1', 'i'},   {'l', 'i'},   {'|', 'i'}};

/// Blanks and the marks that stand within and between the parts of a name.
bool is_between_words(utf8proc_int32_t point) {
  return point == ' ' || point == '-' || point == '.' || point == '\'' || point == 0x2019 || point == 0x2010 ||
         point == 0x2011;
}

}  // namespace

bool is_utf8(std::string_view text) {
  while (!text.empty()) {
    const auto point = next(text);
    if (point < 0 || is_noncharacter(point)) return false;
  }
  return true;
}

std::string to_nfc(std::string_view text) {
  if (is_ascii(text)) return std::string(text);
  return map(text, UTF8PROC_STABLE | UTF8PROC_COMPOSE);
}

std::string without_marks(std::string_view text) {
  if (is_ascii(text)) return std::string(text);
  return map(text, UTF8PROC_STABLE | UTF8PROC_DECOMPOSE | UTF8PROC_STRIPMARK);
}

bool is_nfc(std::string_view text) {
  return is_ascii(text) || to_nfc(text) == text;
}
bool is_plain_line(std::string_view text) {
  return all_safe(text, false);
}
bool is_plain_text(std::string_view text) {
  return all_safe(text, true);
}
std::string printable(std::string_view text) {
  return show(text, false);
}
std::string printable_lines(std::string_view text) {
  return show(text, true);
}

std::string escape_json(std::string_view json) {
  std::string escaped;
  while (!json.empty()) {
    const auto before = json;
    const auto point = next(json);
    if (point < 0 || !is_unsafe(point)) {
      escaped.append(before.data(), before.size() - json.size());
    } else if (point < 0x10000) {
      escaped += fmt::format("\\u{:04x}", point);
    } else {
      // JSON names what lies beyond by the two halves that UTF-16 has for it.
      const auto above = static_cast<unsigned>(point) - 0x10000U;
      escaped += fmt::format("\\u{:04x}\\u{:04x}", 0xD800U + (above >> 10U), 0xDC00U + (above & 0x3FFU));
    }
  }
  return escaped;
}

int width(std::string_view text) {
  int columns = 0;
  while (!text.empty()) {
    const auto point = next(text);
    columns += point < 0 ? 1 : utf8proc_charwidth(point);
  }
  return columns;
}

std::string elide(std::string_view text, int columns, std::string_view ellipsis) {
  if (width(text) <= columns) return std::string(text);
  const int room = columns - width(ellipsis);
  std::string cut;
  int used = 0;
  auto rest = text;
  while (!rest.empty()) {
    const auto before = rest;
    const auto point = next(rest);
    const int step = point < 0 ? 1 : utf8proc_charwidth(point);
    if (used + step > room) break;
    used += step;
    cut.append(before.data(), before.size() - rest.size());
  }
  return cut + std::string(ellipsis);
}

int edit_distance(std::string_view a, std::string_view b) {
  std::vector<int> row(b.size() + 1);
  for (size_t j = 0; j <= b.size(); ++j) row[j] = static_cast<int>(j);
  for (size_t i = 1; i <= a.size(); ++i) {
    int diagonal = row[0];
    row[0] = static_cast<int>(i);
    for (size_t j = 1; j <= b.size(); ++j) {
      const int replaced = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
      diagonal = row[j];
      row[j] = std::min({replaced, row[j] + 1, row[j - 1] + 1});
    }
  }
  return row[b.size()];
}

std::string nearest(std::string_view word, const std::vector<std::string>& candidates) {
  const int limit = std::max(2, static_cast<int>(word.size()) / 3);
  std::string best;
  int best_distance = limit + 1;
  for (const auto& candidate : candidates) {
    const int distance = edit_distance(word, candidate);
    if (distance < best_distance && distance < static_cast<int>(std::max(word.size(), candidate.size()))) {
      best = candidate;
      best_distance = distance;
    }
  }
  return best;
}

bool has_letter(std::string_view text) {
  while (!text.empty()) {
    const auto point = next(text);
    if (point < 0) return false;
    const auto category = utf8proc_category(point);
    if (category >= UTF8PROC_CATEGORY_LU && category <= UTF8PROC_CATEGORY_LO && !is_unsafe(point)) return true;
  }
  return false;
}

std::string skeleton(std::string_view text) {
  const auto folded = map(text, UTF8PROC_STABLE | UTF8PROC_COMPAT | UTF8PROC_DECOMPOSE | UTF8PROC_CASEFOLD |
                                    UTF8PROC_STRIPMARK | UTF8PROC_IGNORE);
  std::string key;
  std::string_view rest = folded;
  while (!rest.empty()) {
    const auto before = rest;
    const auto point = next(rest);
    if (point < 0 || is_between_words(point) || is_unsafe(point)) continue;
    const auto* same = std::find_if(std::begin(kLookAlikes), std::end(kLookAlikes),
                                    [&](const LookAlike& row) { return row.point == point; });
    if (same != std::end(kLookAlikes)) {
      key += same->latin;
    } else {
      key.append(before.data(), before.size() - rest.size());
    }
  }
  return key;
}

}  // namespace base
