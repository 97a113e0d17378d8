#include "commands/share_parts.hpp"

#include <algorithm>

#include "base/checked.hpp"
#include "rules/shares/vesting.hpp"

namespace commands {
namespace {

/// The least amount that pays the first `part` parts: price x part / parts, up to a whole cent.
base::Money needed_for(const rules::Share& share, std::int64_t part) {
  const auto whole = static_cast<base::Int128>(share.price.minor()) * part;
  const auto minor = (whole + share.parts - 1) / share.parts;
  return {static_cast<std::int64_t>(minor), share.price.currency()};  // at most the price
}

}  // namespace

std::vector<SharePart> parts_of(const rules::Share& share, const base::Date& day) {
  const auto paid = rules::paid_until(share, day);
  const auto vested = rules::vested(share, day);
  std::vector<SharePart> parts;
  for (std::int64_t number = 1; number <= share.parts; ++number) {
    SharePart part;
    part.number = number;
    part.from = share.from.plus_months(static_cast<int>(number * share.months_per_part));
    part.needed = needed_for(share, number);
    part.missing = {std::max<std::int64_t>(part.needed.minor() - paid.minor(), 0), share.price.currency()};
    part.period_over = part.from <= day;
    const auto fraction = base::Ratio::make(number, share.parts);
    part.vested = fraction && *fraction <= vested;
    parts.push_back(part);
  }
  return parts;
}

base::Result<base::Money> due_on(const rules::Share& share, const base::Date& day) {
  if (share.ended && *share.ended <= day) return base::Money(0, share.price.currency());
  return share.price.minus(rules::paid_until(share, day));
}

base::Result<base::Currency> share_currency(const rules::State& state) {
  if (const auto* policy = state.policy()) return policy->shares.price.currency();
  const auto* coop = state.get<rules::Coop>(rules::coop_ref());
  return base::Currency::parse(coop ? coop->currency : "EUR");
}

}  // namespace commands
