// Reading money as people type it. Whether '.' and ',' part thousands or decimals differs between countries, so both
// are taken either way, and where a text could mean both it is refused instead of guessed.
#include <algorithm>
#include <array>
#include <vector>

#include "base/text.hpp"
#include "base/typed.hpp"

namespace base {
namespace {

Error bad_money(std::string_view text, const Currency& currency) {
  return fail("money-form", "cannot read '{}' as an amount of {}", printable(text.substr(0, 60)), currency.code())
      .as(ErrorKind::Usage)
      .hint(fmt::format("write 1250, or {}", Money(125'000, currency).str()));
}

std::string_view trimmed(std::string_view text) {
  const auto first = text.find_first_not_of(' ');
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(' ') - first + 1);
}

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}
bool is_upper(char c) {
  return c >= 'A' && c <= 'Z';
}

/// Takes "EUR" or "€" from the front; `currency` stays where there is neither.
Status take_currency(std::string_view& amount, Currency& currency) {
  if (amount.size() > 3 && std::all_of(amount.begin(), amount.begin() + 3, is_upper)) {
    COOP_TRY(currency, Currency::parse(amount.substr(0, 3)));
    amount = trimmed(amount.substr(3));
    return {};
  }
  struct Symbol {
    std::string_view text;
    std::string_view code;
  };
  // '$' is many countries' sign: it stands for the currency that is meant anyhow, where that one uses it.
  constexpr std::array<std::string_view, 12> kDollars = {"USD", "CAD", "AUD", "NZD", "MXN", "ARS",
                                                         "CLP", "COP", "UYU", "DOP", "SGD", "HKD"};
  if (amount.starts_with('$') && std::find(kDollars.begin(), kDollars.end(), currency.code()) != kDollars.end()) {
    amount = trimmed(amount.substr(1));
    return {};
  }
  for (const auto& symbol : {Symbol{"€", "EUR"}, Symbol{"£", "GBP"}, Symbol{"¥", "JPY"}}) {
    if (!amount.starts_with(symbol.text)) continue;
    COOP_TRY(currency, Currency::parse(symbol.code));
    amount = trimmed(amount.substr(symbol.text.size()));
    return {};
  }
  return {};
}

/// The digits between separators, and the separators: "1,250.00" is 1 250 00 and ",.".
struct Pieces {
  std::vector<std::string_view> digits;
  std::string separators;
};

Pieces take_apart(std::string_view amount) {
  Pieces pieces;
  while (true) {
    const auto end = amount.find_first_of(".,");
    pieces.digits.push_back(amount.substr(0, end));
    if (end == std::string_view::npos) return pieces;
    pieces.separators += amount[end];
    amount.remove_prefix(end + 1);
  }
}

/// True where the pieces are 1 to 3 digits, then threes: a number in thousands.
bool are_thousands(const std::vector<std::string_view>& digits) {
  return digits.front().size() <= 3 && digits.front() != "0" &&
         std::all_of(digits.begin() + 1, digits.end(), [](std::string_view part) { return part.size() == 3; });
}

std::string without_zeros(std::string_view decimals) {
  return std::string(decimals.substr(0, decimals.find_last_not_of('0') + 1));
}

}  // namespace

Result<Money> parse_typed_money(std::string_view text, const Currency& expected) {
  auto currency = expected;
  auto amount = trimmed(text);
  // The spelling of the records is never in doubt: KWD 1.250 has its three decimals.
  if (auto exact = Money::parse(amount)) return exact;
  bool negative = amount.starts_with('-');
  if (negative) amount.remove_prefix(1);
  COOP_CHECK(take_currency(amount, currency));
  if (!negative && amount.starts_with('-')) {
    negative = true;
    amount.remove_prefix(1);
  }

  auto [digits, separators] = take_apart(amount);
  const auto wrong = [&] { return bad_money(text, currency); };
  for (const auto part : digits) {
    if (part.empty() || !std::all_of(part.begin(), part.end(), is_digit)) return wrong();
  }

  const auto money = [&](const std::string& whole, std::string decimals) -> Result<Money> {
    const auto places = static_cast<std::size_t>(currency.decimals());
    if (decimals.size() > places) return wrong();
    decimals.resize(places, '0');
    const auto significant = whole.find_first_not_of('0');
    const auto plain = significant == std::string::npos ? "0" : whole.substr(significant);
    const bool zero = plain == "0" && decimals.find_first_not_of('0') == std::string::npos;
    auto read = Money::parse(fmt::format("{} {}{}{}{}", currency.code(), negative && !zero ? "-" : "", plain,
                                         places > 0 ? "." : "", decimals));
    // Its form is beyond doubt here, so only the range is left.
    if (!read)
      return fail("number-range", "'{}' is too large an amount", printable(text.substr(0, 60))).as(ErrorKind::Usage);
    return read;
  };

  // The last separator parts the decimals if it is another than those before it, or the only one and not before a
  // group of three; the others part thousands.
  const bool same = separators.find_first_not_of(separators.empty() ? ' ' : separators.front()) == std::string::npos;
  const bool thousands = are_thousands(digits);
  const auto joined = [](const std::vector<std::string_view>& parts) {
    std::string all;
    for (const auto part : parts) all += part;
    return all;
  };
  if (separators.empty()) return money(std::string(digits.front()), "");
  if (separators.size() == 1 && thousands && currency.decimals() > 0) {
    COOP_TRY(const auto as_thousands, money(joined(digits), ""));
    const auto as_decimals = money(std::string(digits[0]), without_zeros(digits[1]));
    // 1.255 euros are no amount, but whoever meant them must not get a thousand times as much.
    return fail("money-ambiguous", "'{}' can be read in two ways", printable(text))
        .as(ErrorKind::Usage)
        .hint(fmt::format("write {} or {}", as_thousands.str(),
                          as_decimals ? as_decimals->str() : fmt::format("{} decimals at most", currency.decimals())));
  }
  if (same && thousands) return money(joined(digits), "");

  const auto decimals = digits.back();
  digits.pop_back();
  const bool last_differs = separators.find(separators.back()) == separators.size() - 1;
  if (!last_differs || !(digits.size() == 1 || are_thousands(digits))) return wrong();
  const auto before = std::string_view(separators).substr(0, separators.size() - 1);
  if (before.find_first_not_of(before.empty() ? ' ' : before.front()) != std::string_view::npos) return wrong();
  return money(joined(digits), std::string(decimals));
}

}  // namespace base
