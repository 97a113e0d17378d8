// UTF-8 text: is it well formed, is it composed, how wide is it, and how to show it without harm.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace base {

bool is_utf8(std::string_view text);  ///< well formed: no overlong forms, no surrogates, no non-characters
bool is_nfc(std::string_view text);   ///< REQUIRES: is_utf8(text)
std::string to_nfc(std::string_view text);

/// "Panaderia" for "Panadería": letters without their marks; what is no letter with a mark stays.
/// REQUIRES: is_utf8(text)
std::string without_marks(std::string_view text);

/// True where every character may stand in a record's one-line text: well-formed NFC, no control character, no line
/// or paragraph separator, no bidirectional control, no zero-width or other invisible format character.
bool is_plain_line(std::string_view text);

/// The same for text of several lines: LF is allowed, and TAB is not.
bool is_plain_text(std::string_view text);

/// `text` with everything that is not safe on a terminal spelt out as \x1b, \u202e and the like: controls, invalid
/// bytes, bidirectional controls, invisible characters. LF is kept only by printable_lines().
std::string printable(std::string_view text);
std::string printable_lines(std::string_view text);

/// JSON text with every character that printable() would spell out written as \u009b and the like: the same value, and
/// nothing that a terminal obeys. REQUIRES: valid JSON or one of its strings, so that such characters stand in strings
/// alone; what is not UTF-8 stays.
std::string escape_json(std::string_view json);

/// Columns of a terminal that `text` takes (utf8proc's widths). REQUIRES: is_utf8(text)
int width(std::string_view text);

/// `text` cut to at most `columns`, with an ellipsis where it was cut ("..." or "…").
std::string elide(std::string_view text, int columns, std::string_view ellipsis = "...");

/// The number of single-character edits between two words, for "did you mean".
int edit_distance(std::string_view a, std::string_view b);

/// The candidate nearest to `word` within 2 edits or a third of its length; empty if none is.
std::string nearest(std::string_view word, const std::vector<std::string>& candidates);

/// Is there a letter of any script in it?
bool has_letter(std::string_view text);

/// A key by which names that look alike become equal: case, accents, digits like letters, Cyrillic and Greek
/// look-alikes folded, invisible characters, blanks, hyphens, full stops and apostrophes dropped. For warnings and
/// refusals about confusable names only.
std::string skeleton(std::string_view text);

}  // namespace base
