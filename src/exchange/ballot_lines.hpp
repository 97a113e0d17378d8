// What the readers of ballot files share: lines with numbers, checked numbers and names, and the shape of their
// errors. Internal to the room.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "base/ratio.hpp"
#include "base/result.hpp"
#include "exchange/ballot_file.hpp"

namespace exchange {

/// Walks over the lines of a file: LF or CRLF. Passed over: a byte-order mark at the beginning, and at the end the
/// Ctrl-Z by which DOS marked it.
class LineReader {
 public:
  LineReader(std::string_view bytes, std::string_view name);
  bool next(std::string_view& line);  ///< false at the end
  /// The error `code` at the line read last: "file:line: message".
  base::Error error(std::string_view code, std::string_view message) const;
  base::Error truncated(std::string_view what) const;  ///< ballot-file-truncated: the file ends before `what`

 private:
  std::string_view rest_;
  std::string name_;
  std::int64_t number_ = 0;
};

std::string_view trim(std::string_view text);        ///< without blanks and tabs at both ends
std::string_view next_word(std::string_view& rest);  ///< up to a blank or tab; empty at the end
std::string shown(std::string_view text);            ///< a short piece of the file, safe to print, in quotes
std::optional<std::int64_t> whole_number(std::string_view text);  ///< digits alone; nothing when it leaves int64

/// A title or name as one plain line in NFC. Fails with ballot-file-text.
base::Result<std::string> plain_text(const LineReader& at, std::string_view text);

/// Makes one paper after the other, and counts what they take: kMaxBallotParts is the limit of them all.
class PaperBuilder {
 public:
  explicit PaperBuilder(std::size_t options) : last_paper_(options, 0) {}
  base::Status begin(const LineReader& at);     ///< fails with ballot-file-too-large, like the next two
  base::Status new_rank(const LineReader& at);  ///< an empty one, below the others
  /// Adds an option to the last rank, numbered from 1 as files do. Fails with ballot-file-syntax,
  /// ballot-file-option-unknown or ballot-file-option-repeated. REQUIRES: there is a rank.
  base::Status mark(const LineReader& at, std::string_view number);
  rules::count::Paper take(std::int64_t times, const base::Ratio& weight);

 private:
  base::Status take_part(const LineReader& at);

  rules::count::Paper paper_;
  std::vector<std::int64_t> last_paper_;  ///< by option: the last paper that named it
  std::int64_t paper_number_ = 0;
  std::size_t parts_ = 0;
};

}  // namespace exchange
