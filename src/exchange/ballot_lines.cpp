#include "exchange/ballot_lines.hpp"

#include <algorithm>
#include <charconv>

#include "base/text.hpp"

namespace exchange {

using base::Error;
using base::fail;

LineReader::LineReader(std::string_view bytes, std::string_view name) : rest_(bytes), name_(base::printable(name)) {
  constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
  if (rest_.substr(0, kByteOrderMark.size()) == kByteOrderMark) rest_.remove_prefix(kByteOrderMark.size());
  if (!rest_.empty() && rest_.back() == '\x1A') rest_.remove_suffix(1);
}

bool LineReader::next(std::string_view& line) {
  if (rest_.empty()) return false;
  const auto end = rest_.find('\n');
  line = rest_.substr(0, end);
  rest_.remove_prefix(end == std::string_view::npos ? rest_.size() : end + 1);
  if (!line.empty() && line.back() == '\r') line.remove_suffix(1);
  ++number_;
  return true;
}

Error LineReader::error(std::string_view code, std::string_view message) const {
  return fail(code, "{}:{}: {}", name_, number_, message);
}

Error LineReader::truncated(std::string_view what) const {
  return error("ballot-file-truncated", fmt::format("the file ends before {}", what))
      .hint("a part of it may be missing: fetch or export it again");
}

std::string_view trim(std::string_view text) {
  constexpr std::string_view kBlanks = " \t";
  const auto begin = text.find_first_not_of(kBlanks);
  if (begin == std::string_view::npos) return {};
  return text.substr(begin, text.find_last_not_of(kBlanks) - begin + 1);
}

std::string_view next_word(std::string_view& rest) {
  rest = trim(rest);
  const auto word = rest.substr(0, rest.find_first_of(" \t"));
  rest.remove_prefix(word.size());
  return word;
}

std::string shown(std::string_view text) {
  constexpr int kColumns = 40;
  // Cut first: a line may be megabytes long. A character that is cut in two shows as its bytes.
  return fmt::format("'{}'", base::elide(base::printable(text.substr(0, 4 * kColumns)), kColumns));
}

std::optional<std::int64_t> whole_number(std::string_view text) {
  std::int64_t value = 0;
  const bool digits =
      !text.empty() && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
  if (!digits) return std::nullopt;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc{}) return std::nullopt;
  return value;
}

base::Result<std::string> plain_text(const LineReader& at, std::string_view text) {
  constexpr std::size_t kLongest = 1'000;
  if (text.size() > kLongest) {
    return at.error("ballot-file-text", fmt::format("{} goes on for more than {} bytes", shown(text), kLongest));
  }
  if (base::is_utf8(text)) {
    auto composed = base::to_nfc(text);
    if (base::is_plain_line(composed)) return composed;
  }
  return at
      .error("ballot-file-text",
             fmt::format("{} holds bytes that are not UTF-8, or characters that do not show", shown(text)))
      .hint("save the file as UTF-8, and names as one line of plain text");
}

base::Status PaperBuilder::take_part(const LineReader& at) {
  if (++parts_ <= kMaxBallotParts) return {};
  return at.error("ballot-file-too-large",
                  fmt::format("there are more than {} papers, ranks and marks", kMaxBallotParts));
}

base::Status PaperBuilder::begin(const LineReader& at) {
  paper_ = {};
  ++paper_number_;
  return take_part(at);
}

base::Status PaperBuilder::new_rank(const LineReader& at) {
  paper_.ranks.emplace_back();
  return take_part(at);
}

base::Status PaperBuilder::mark(const LineReader& at, std::string_view number) {
  const auto value = whole_number(number);
  if (!value && number.find_first_not_of("0123456789") != std::string_view::npos) {
    return at.error("ballot-file-syntax", fmt::format("{} is not the number of an option", shown(number)));
  }
  const auto options = static_cast<std::int64_t>(last_paper_.size());
  if (!value || *value < 1 || *value > options) {
    return at.error("ballot-file-option-unknown",
                    fmt::format("there is no option {}: they are numbered 1 to {}", shown(number), options));
  }
  auto& last = last_paper_[static_cast<std::size_t>(*value - 1)];
  if (last == paper_number_) {
    return at.error("ballot-file-option-repeated", fmt::format("this paper names option {} twice", *value))
        .hint("a paper gives each option one rank at most");
  }
  last = paper_number_;
  paper_.ranks.back().push_back(static_cast<std::uint32_t>(*value - 1));
  return take_part(at);
}

rules::count::Paper PaperBuilder::take(std::int64_t times, const base::Ratio& weight) {
  paper_.times = times;
  paper_.weight = weight;
  return std::move(paper_);
}

}  // namespace exchange
