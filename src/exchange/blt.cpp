#include "exchange/blt.hpp"

#include <algorithm>

#include "exchange/ballot_lines.hpp"

namespace exchange {
namespace {

using base::Ratio;
using base::Result;

/// `line` without its comment. In the part with names a '#' may stand between quotes.
std::string_view without_comment(std::string_view line) {
  bool quoted = false;
  for (std::size_t i = 0; i < line.size(); ++i) {
    if (line[i] == '"') quoted = !quoted;
    if (line[i] == '#' && !quoted) return trim(line.substr(0, i));
  }
  return trim(line);
}

/// How many papers, or the weight of one: "12", "0.75".
struct Multiple {
  std::int64_t times = 1;
  Ratio weight{1};
};

Result<Multiple> parse_multiple(const LineReader& lines, std::string_view word) {
  const auto bad = [&](std::string_view code, std::string_view why) {
    return lines.error(code, fmt::format("{} {}", shown(word), why));
  };
  const auto point = word.find('.');
  const auto whole = word.substr(0, point);
  const auto decimals = point == std::string_view::npos ? std::string_view{} : word.substr(point + 1);
  constexpr std::string_view kDigits = "0123456789";
  if (whole.empty() || whole.find_first_not_of(kDigits) != std::string_view::npos ||
      decimals.find_first_not_of(kDigits) != std::string_view::npos ||
      (point != std::string_view::npos && decimals.empty())) {
    return bad("ballot-file-syntax", "is not a number of papers")
        .hint("a line of papers is: how many, the options in order of preference, and a final 0");
  }
  constexpr std::size_t kMaxDecimals = 6;
  const auto units = whole_number(whole);
  if (!units || *units > kMaxBallotCount || decimals.size() > kMaxDecimals) {
    return bad("ballot-file-number", fmt::format("is out of range (at most {}, six decimals)", kMaxBallotCount));
  }
  if (decimals.empty()) {
    if (*units == 0) return bad("ballot-file-number", "papers are no papers");
    return Multiple{*units, Ratio(1)};
  }
  std::int64_t scale = 1;
  for (std::size_t i = 0; i < decimals.size(); ++i) scale *= 10;
  COOP_TRY(const auto weight, Ratio::make(*units * scale + whole_number(decimals).value_or(0), scale));
  return Multiple{1, weight};
}

/// One word of preferences: "4", "4=3" or "-" for a skipped rank.
base::Status add_rank(const LineReader& lines, PaperBuilder& builder, std::string_view word) {
  COOP_CHECK(builder.new_rank(lines));
  if (word == "-") return {};
  while (true) {
    const auto equals = word.find('=');
    COOP_CHECK(builder.mark(lines, word.substr(0, equals)));
    if (equals == std::string_view::npos) return {};
    word.remove_prefix(equals + 1);
  }
}

base::Status add_paper(const LineReader& lines, PaperBuilder& builder, std::string_view line, BallotFile& file) {
  COOP_TRY(const auto multiple, parse_multiple(lines, next_word(line)));
  COOP_CHECK(builder.begin(lines));
  for (auto word = next_word(line); word != "0"; word = next_word(line)) {
    if (word.empty()) {
      return lines.error("ballot-file-syntax", "this line of papers does not end with 0")
          .hint("if the file was cut short or edited, fetch or export it again");
    }
    COOP_CHECK(add_rank(lines, builder, word));
  }
  if (!trim(line).empty()) {
    return lines.error("ballot-file-syntax", fmt::format("{} stands after the 0 that ends a paper", shown(trim(line))));
  }
  file.papers.push_back(builder.take(multiple.times, multiple.weight));
  return {};
}

Result<std::size_t> parse_header(const LineReader& lines, std::string_view line, BallotFile& file) {
  const auto options = whole_number(next_word(line));
  const auto seats = whole_number(next_word(line));
  if (!options || !seats || !trim(line).empty()) {
    return lines.error("ballot-file-syntax", "a BLT file begins with two numbers: options and seats");
  }
  if (*options > rules::count::kMaxOptions) {
    return lines.error("ballot-file-too-large",
                       fmt::format("{} options are more than {}", *options, rules::count::kMaxOptions));
  }
  if (*seats < 1 || *seats > rules::count::kMaxOptions) {
    return lines.error("ballot-file-number", fmt::format("{} is no number of seats", *seats));
  }
  file.seats = *seats;
  return static_cast<std::size_t>(*options);
}

base::Status withdraw(const LineReader& lines, std::string_view line, std::vector<bool>& withdrawn) {
  for (auto word = next_word(line); !word.empty(); word = next_word(line)) {
    const auto number = word.front() == '-' ? whole_number(word.substr(1)) : std::nullopt;
    if (!number)
      return lines.error("ballot-file-syntax", fmt::format("{} is not a withdrawn option like -2", shown(word)));
    if (*number < 1 || *number > static_cast<std::int64_t>(withdrawn.size())) {
      return lines.error("ballot-file-option-unknown", fmt::format("there is no option {} to withdraw", *number));
    }
    withdrawn[static_cast<std::size_t>(*number - 1)] = true;
  }
  return {};
}

/// Takes the next "name" off the line. It ends at a quote before the end of the line or before another quoted name.
Result<std::string> take_name(const LineReader& lines, std::string_view& line) {
  if (line.empty() || line.front() != '"') {
    return lines.error("ballot-file-syntax", fmt::format("{} is not a name in quotes", shown(line)));
  }
  for (std::size_t i = 1; i < line.size(); ++i) {
    if (line[i] != '"') continue;
    const auto after = trim(line.substr(i + 1));
    const bool last = after.empty();
    if (!last && !(after.front() == '"' && after.data() != line.data() + i + 1)) continue;
    COOP_TRY(auto name, plain_text(lines, line.substr(1, i - 1)));
    line = after;
    return name;
  }
  return lines.error("ballot-file-syntax", fmt::format("{} has no closing quote", shown(line)));
}

}  // namespace

bool looks_like_blt(std::string_view bytes) {
  LineReader lines(bytes, {});
  std::string_view line;
  while (lines.next(line)) {
    line = without_comment(line);
    if (line.empty()) continue;
    const auto options = whole_number(next_word(line));
    const auto seats = whole_number(next_word(line));
    return options && seats && trim(line).empty();
  }
  return false;
}

Result<BallotFile> read_blt(std::string_view bytes, std::string_view name) {
  LineReader lines(bytes, name);
  BallotFile file;
  file.format = "BLT";
  std::string_view line;
  const auto next = [&] {
    while (lines.next(line)) {
      line = without_comment(line);
      if (!line.empty()) return true;
    }
    return false;
  };

  if (!next()) return lines.truncated("the number of options");
  COOP_TRY(const auto options, parse_header(lines, line, file));
  file.withdrawn.assign(options, false);
  PaperBuilder builder(options);
  bool more = next();
  for (; more && line.front() == '-'; more = next()) COOP_CHECK(withdraw(lines, line, file.withdrawn));
  for (; more && line != "0"; more = next()) COOP_CHECK(add_paper(lines, builder, line, file));
  if (!more) return lines.truncated("the 0 that ends the papers");

  constexpr std::size_t kTitleSourceComment = 3;
  std::vector<std::string> texts;
  while (next()) {
    while (!line.empty()) {
      if (texts.size() == options + kTitleSourceComment) {
        return lines.error("ballot-file-syntax", fmt::format("{} stands after the title", shown(line)));
      }
      COOP_TRY(texts.emplace_back(), take_name(lines, line));
    }
  }
  if (texts.size() < options) return lines.truncated(fmt::format("the name of option {}", texts.size() + 1));
  if (texts.size() == options) return lines.truncated("the title");
  file.title = texts[options];
  texts.resize(options);
  file.options = std::move(texts);
  return file;
}

}  // namespace exchange
