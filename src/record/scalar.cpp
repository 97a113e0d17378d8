#include "record/scalar.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>

#include "base/text.hpp"
#include "base/time.hpp"
#include "record/limits.hpp"

namespace record {
namespace {

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}
bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}
bool is_ascii(char c) {
  return static_cast<unsigned char>(c) < 0x80;
}
char lower(char c) {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

/// How many characters at the front satisfy `holds`. A loop: find_first_not_of() makes a call for every character.
template <class Predicate>
std::size_t count_front(std::string_view text, Predicate holds) {
  return static_cast<std::size_t>(std::find_if_not(text.begin(), text.end(), holds) - text.begin());
}

bool consists_of(std::string_view text, std::string_view allowed) {
  return text.find_first_not_of(allowed) == std::string_view::npos;
}

/// The booleans and nulls of YAML 1.1 in any case. The others (`~`, `=`, `<<`) begin as no plain scalar of ours does.
bool is_reserved_word(std::string_view text) {
  constexpr std::array<std::string_view, 9> kWords = {"y", "n", "no", "on", "off", "yes", "null", "true", "false"};
  if (text.empty() || text.size() > 5 || std::string_view("ynotfYNOTF").find(text.front()) == std::string_view::npos)
    return false;
  return std::any_of(kWords.begin(), kWords.end(), [&](std::string_view word) {
    return std::equal(text.begin(), text.end(), word.begin(), word.end(), [](char a, char b) { return lower(a) == b; });
  });
}

/// True for every number of YAML 1.1, YAML 1.2 and Ruby's reader that begins with a digit, and for some texts that
/// only look like one (1.2.3): 010, 1_000, 1,000, 1:30, 1.5, 1e3, 0x1F, 0o17, 0b11.
bool looks_like_number(std::string_view text) {
  const auto head =
      count_front(text, [](char c) { return is_digit(c) || c == '_' || c == '.' || c == ',' || c == ':'; });
  auto tail = text.substr(head);
  if (tail.empty()) return true;
  const char mark = lower(tail.front());
  tail.remove_prefix(1);
  if (head == 1 && text.front() == '0' && (mark == 'x' || mark == 'o' || mark == 'b')) {
    return consists_of(tail, "0123456789abcdefABCDEF_");
  }
  if (mark != 'e') return false;
  if (!tail.empty() && (tail.front() == '+' || tail.front() == '-')) tail.remove_prefix(1);
  return consists_of(tail, "0123456789_");
}

/// True for a text that begins with a day, as the timestamps of YAML 1.1 do: 2001-12-14 21:59:43.10 -5, 2001-1-5.
bool looks_like_timestamp(std::string_view text) {
  const auto digits = [&] {
    const auto n = count_front(text, is_digit);
    text.remove_prefix(n);
    return n;
  };
  const auto hyphen = [&] {
    const bool found = text.starts_with('-');
    if (found) text.remove_prefix(1);
    return found;
  };
  if (digits() != 4 || !hyphen()) return false;
  if (const auto n = digits(); n == 0 || n > 2 || !hyphen()) return false;
  if (const auto n = digits(); n == 0 || n > 2) return false;
  return text.empty() || text.front() == 'T' || text.front() == 't' || text.front() == ' ';
}

/// True where a colon could end a key, or a # begin a comment.
bool has_mark_within(std::string_view text) {
  for (std::size_t i = 1; i < text.size(); ++i) {
    if ((text[i] == ' ' && text[i - 1] == ':') || (text[i] == '#' && text[i - 1] == ' ')) return true;
  }
  return false;
}

bool is_date_or_instant(std::string_view text) {
  return text.size() == 10 ? base::Date::parse(text).has_value() : base::Instant::parse(text).has_value();
}

}  // namespace

bool is_key(std::string_view text) {
  return !text.empty() && text.size() <= kKeyBytes && std::all_of(text.begin(), text.end(), [](char c) {
    return is_letter(c) || is_digit(c) || c == '_' || c == '-';
  });
}

bool is_integer(std::string_view text) {
  const auto digits = text.starts_with('-') ? text.substr(1) : text;
  if (digits.empty() || digits.size() > 19 || count_front(digits, is_digit) != digits.size()) return false;
  if (digits.front() == '0' && text != "0") return false;
  std::int64_t value = 0;
  return std::from_chars(text.data(), text.data() + text.size(), value).ec == std::errc();
}

Style style_of(std::string_view text) {
  if (text.find('\n') != std::string_view::npos) return Style::Block;
  if (text.empty()) return Style::Quoted;
  // These begin a plain scalar and nothing else; most other marks begin something else in some place of some YAML.
  const char first = text.front();
  if (!is_letter(first) && !is_digit(first) && is_ascii(first) && first != '/' && first != '(') return Style::Quoted;
  if (text.back() == ' ' || text.back() == ':' || has_mark_within(text)) return Style::Quoted;
  if (is_reserved_word(text)) return Style::Quoted;
  if (is_digit(first)) {
    if (looks_like_number(text)) return Style::Quoted;
    if (looks_like_timestamp(text) && !is_date_or_instant(text)) return Style::Quoted;
  }
  return Style::Plain;
}

bool has_block_shape(std::string_view text) {
  return text.front() != ' ' && text.front() != '\n' && text.back() != '\n' && text.back() != ' ' &&
         text.find(" \n") == std::string_view::npos;
}

bool is_representable(std::string_view text) {
  if (text.find('\n') == std::string_view::npos) return base::is_plain_line(text);
  return base::is_plain_text(text) && has_block_shape(text);
}

}  // namespace record
