#include "exchange/preflib.hpp"

#include <algorithm>
#include <optional>

#include "base/checked.hpp"
#include "exchange/ballot_lines.hpp"

namespace exchange {
namespace {

using base::Result;

struct Header {
  std::string type;
  std::optional<std::int64_t> voters;
  std::optional<std::int64_t> orders;
  std::optional<std::int64_t> options;
  std::vector<std::optional<std::string>> names;

  bool allows_ties() const { return type == "toc" || type == "toi"; }
  bool asks_for_all() const { return type == "soc" || type == "toc"; }
};

Result<std::int64_t> number_of(const LineReader& lines, std::string_view value) {
  const auto number = whole_number(value);
  if (!number) return lines.error("ballot-file-number", fmt::format("{} is not a number in range", shown(value)));
  return *number;
}

base::Status add_name(const LineReader& lines, std::string_view number, std::string_view value, Header& header) {
  const auto option = whole_number(number);
  if (!option || *option < 1 || *option > static_cast<std::int64_t>(header.names.size())) {
    return lines.error(
        "ballot-file-option-unknown",
        fmt::format("there is no option {} to name: NUMBER ALTERNATIVES says {}", shown(number), header.names.size()));
  }
  auto& slot = header.names[static_cast<std::size_t>(*option - 1)];
  if (slot) return lines.error("ballot-file-mismatch", fmt::format("option {} is named twice", *option));
  COOP_TRY(slot, plain_text(lines, value));
  return {};
}

/// One line "# KEY: value". Keys that say nothing about the papers are passed over.
base::Status add_header(const LineReader& lines, std::string_view line, Header& header, BallotFile& file) {
  const auto colon = line.find(':');
  if (colon == std::string_view::npos) return {};
  const auto key = trim(line.substr(1, colon - 1));
  const auto value = trim(line.substr(colon + 1));
  constexpr std::string_view kName = "ALTERNATIVE NAME ";
  if (key == "TITLE") {
    COOP_TRY(file.title, plain_text(lines, value));
  } else if (key == "DATA TYPE") {
    if (value != "soc" && value != "soi" && value != "toc" && value != "toi") {
      return lines
          .error("ballot-file-unknown", fmt::format("PrefLib data of the type {} are no ranked papers", shown(value)))
          .hint("coop reads the types soc, soi, toc and toi");
    }
    header.type = value;
    file.format = fmt::format("PrefLib {}", value);
  } else if (key == "NUMBER VOTERS") {
    COOP_TRY(header.voters, number_of(lines, value));
  } else if (key == "NUMBER UNIQUE ORDERS") {
    COOP_TRY(header.orders, number_of(lines, value));
  } else if (key == "NUMBER ALTERNATIVES") {
    COOP_TRY(const auto options, number_of(lines, value));
    if (options > rules::count::kMaxOptions) {
      return lines.error("ballot-file-too-large",
                         fmt::format("{} options are more than {}", options, rules::count::kMaxOptions));
    }
    if (header.options) return lines.error("ballot-file-mismatch", "NUMBER ALTERNATIVES is said twice");
    header.options = options;
    header.names.resize(static_cast<std::size_t>(options));
  } else if (key.substr(0, kName.size()) == kName) {
    COOP_CHECK(add_name(lines, key.substr(kName.size()), value, header));
  }
  return {};
}

/// "1,{2,3},4" after the colon of an order.
base::Status add_ranks(const LineReader& lines, PaperBuilder& builder, std::string_view order) {
  while (!(order = trim(order)).empty()) {
    COOP_CHECK(builder.new_rank(lines));
    std::size_t taken = 0;
    if (order.front() == '{') {
      taken = order.find('}');
      if (taken == std::string_view::npos) return lines.error("ballot-file-syntax", "'{' is not closed");
      auto equals = order.substr(1, taken - 1);
      for (bool more = true; more;) {
        const auto comma = equals.find(',');
        COOP_CHECK(builder.mark(lines, trim(equals.substr(0, comma))));
        more = comma != std::string_view::npos;
        if (more) equals.remove_prefix(comma + 1);
      }
      ++taken;
    } else {
      taken = std::min(order.find(','), order.size());
      COOP_CHECK(builder.mark(lines, trim(order.substr(0, taken))));
    }
    order = trim(order.substr(taken));
    if (order.empty()) return {};
    if (order.front() != ',')
      return lines.error("ballot-file-syntax", fmt::format("a comma is missing before {}", shown(order)));
    order.remove_prefix(1);
    if (trim(order).empty()) return lines.error("ballot-file-syntax", "the order ends with a comma");
  }
  return {};
}

base::Status add_order(const LineReader& lines, const Header& header, PaperBuilder& builder, std::string_view line,
                       BallotFile& file) {
  const auto colon = line.find(':');
  if (colon == std::string_view::npos) {
    return lines.error("ballot-file-syntax", fmt::format("{} is not an order like 5: 1,2", shown(line)));
  }
  const auto times = whole_number(trim(line.substr(0, colon)));
  if (!times || *times < 1 || *times > kMaxBallotCount) {
    return lines.error("ballot-file-number", fmt::format("{} is not a number of papers from 1 to {}",
                                                         shown(trim(line.substr(0, colon))), kMaxBallotCount));
  }
  COOP_CHECK(builder.begin(lines));
  COOP_CHECK(add_ranks(lines, builder, line.substr(colon + 1)));
  auto paper = builder.take(*times, base::Ratio(1));
  std::size_t named = 0;
  for (const auto& rank : paper.ranks) named += rank.size();
  if (!header.allows_ties() && rules::count::has_equal_ranking(paper)) {
    return lines.error("ballot-file-mismatch", fmt::format("an order of the type {} holds equals", header.type));
  }
  if (header.asks_for_all() && named != header.names.size()) {
    return lines.error("ballot-file-mismatch", fmt::format("an order of the type {} names {} of {} options",
                                                           header.type, named, header.names.size()));
  }
  file.papers.push_back(std::move(paper));
  return {};
}

/// Everything that the header owes before the first order.
base::Status check_header(const LineReader& lines, const Header& header) {
  if (!header.options) return lines.error("ballot-file-mismatch", "the header has no NUMBER ALTERNATIVES");
  if (header.type.empty()) return lines.error("ballot-file-mismatch", "the header has no DATA TYPE");
  if (!header.voters) return lines.error("ballot-file-mismatch", "the header has no NUMBER VOTERS");
  const auto unnamed = std::find(header.names.begin(), header.names.end(), std::nullopt);
  if (unnamed != header.names.end()) {
    return lines.error("ballot-file-mismatch",
                       fmt::format("the header has no ALTERNATIVE NAME {}", unnamed - header.names.begin() + 1));
  }
  return {};
}

base::Status check_sums(const LineReader& lines, const Header& header, const BallotFile& file) {
  std::int64_t voters = 0;  // cannot overflow: 10^12 papers take 14 bytes, and the file has 2^26
  for (const auto& paper : file.papers) voters += paper.times;
  const auto orders = static_cast<std::int64_t>(file.papers.size());
  if (voters == *header.voters && orders == header.orders.value_or(orders)) return {};
  return lines
      .error("ballot-file-mismatch", fmt::format("the header says {} voters in {} orders, and the file holds {} in {}",
                                                 *header.voters, header.orders.value_or(orders), voters, orders))
      .hint("a part of it may be missing: fetch or export it again");
}

}  // namespace

bool looks_like_preflib(std::string_view bytes) {
  LineReader lines(bytes, {});
  std::string_view line;
  while (lines.next(line) && (line.empty() || line.front() == '#')) {
    for (const std::string_view key : {"# NUMBER ALTERNATIVES:", "# DATA TYPE:", "# ALTERNATIVE NAME "}) {
      if (line.substr(0, key.size()) == key) return true;
    }
  }
  return false;
}

Result<BallotFile> read_preflib(std::string_view bytes, std::string_view name) {
  LineReader lines(bytes, name);
  BallotFile file;
  Header header;
  std::string_view line;
  bool more = lines.next(line);
  for (; more && (trim(line).empty() || line.front() == '#'); more = lines.next(line)) {
    if (!trim(line).empty()) COOP_CHECK(add_header(lines, line, header, file));
  }
  COOP_CHECK(check_header(lines, header));
  PaperBuilder builder(header.names.size());
  for (; more; more = lines.next(line)) {
    if (!trim(line).empty()) COOP_CHECK(add_order(lines, header, builder, line, file));
  }
  COOP_CHECK(check_sums(lines, header, file));
  for (auto& option : header.names) file.options.push_back(std::move(*option));
  file.withdrawn.assign(file.options.size(), false);
  return file;
}

}  // namespace exchange
