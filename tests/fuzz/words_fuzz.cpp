// Fuzzes what people type: ids, amounts, fractions, days, times, addresses and ballot files. What is taken is spelt in
// one form, which is taken again.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "base/money.hpp"
#include "base/ratio.hpp"
#include "base/sha256.hpp"
#include "base/text.hpp"
#include "base/time.hpp"
#include "base/typed.hpp"
#include "codec/paths.hpp"
#include "exchange/ballot_file.hpp"
#include "os/when.hpp"
#include "remote/url.hpp"
#include "rules/ids.hpp"
#include "rules/powers.hpp"

namespace {

/// A value that can be spelt is read from its spelling as itself.
template <class T>
void round_trip(std::string_view text) {
  const auto value = T::parse(text);
  if (!value) return;
  const auto again = T::parse(value->str());
  if (!again || !(*again == *value)) std::abort();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  round_trip<rules::MemberId>(text);
  round_trip<base::Money>(text);
  round_trip<base::Ratio>(text);
  round_trip<base::Date>(text);
  round_trip<base::Month>(text);
  round_trip<base::Instant>(text);
  round_trip<base::Sha256>(text);
  const auto euro = base::Currency::parse("EUR").value();
  if (const auto money = base::parse_typed_money(text, euro); money && !base::Money::parse(money->str())) std::abort();
  static const auto kZone = os::Zone::find("Europe/Berlin").value();
  static const auto kNow = base::Instant::from_seconds(1'700'000'000);
  (void)os::parse_when(text, kZone, kNow, 18);
  (void)os::parse_day(text, kZone, kNow);
  if (const auto ref = codec::ref_of(text); ref && codec::path_of(*ref) != text) std::abort();
  (void)remote::check_url(std::string(text));
  (void)rules::parse_grant(text);
  if (base::is_utf8(text) && !base::is_utf8(base::to_nfc(text))) std::abort();
  for (const char c : base::printable(text)) {
    if (static_cast<unsigned char>(c) < 0x20 || c == 0x7f) std::abort();
  }
  return 0;
}
