#include "rules/shares/vesting.hpp"

#include <algorithm>

namespace rules {

base::Money paid_until(const Share& share, base::Date day) {
  base::Money sum(0, share.price.currency());
  for (const auto& payment : share.payments) {
    if (payment.date > day) continue;
    if (const auto next = sum.plus(payment.amount)) sum = *next;
  }
  return sum;
}

base::Ratio vested(const Share& share, base::Date day) {
  if (share.ended && *share.ended <= day) return base::Ratio(0);
  std::int64_t by_time = 0;
  while (by_time < share.parts &&
         share.from.plus_months(static_cast<int>((by_time + 1) * share.months_per_part)) <= day) {
    ++by_time;
  }
  const auto paid = static_cast<base::Int128>(paid_until(share, day).minor()) * share.parts;
  std::int64_t by_payment = 0;
  while (by_payment < share.parts && paid >= static_cast<base::Int128>(share.price.minor()) * (by_payment + 1)) {
    ++by_payment;
  }
  return base::Ratio::make(std::min(by_time, by_payment), share.parts).value_or(base::Ratio(0));
}

base::Ratio vote_weight(const State& state, const MemberId& id, base::Date day) {
  const auto* member = state.member(id);
  if (!member) return base::Ratio(0);
  if (member->standing == Standing::Owner) return base::Ratio(1);
  if (member->standing != Standing::Provisional) return base::Ratio(0);
  const auto* share = state.get<Share>(share_ref(id));
  return share ? vested(*share, day) : base::Ratio(0);
}

bool is_full_owner(const State& state, const MemberId& member, base::Date day) {
  return vote_weight(state, member, day) == base::Ratio(1);
}

std::int64_t count_owners(const State& state, base::Date day) {
  std::int64_t owners = 0;
  for (const auto& member : state.members()) owners += is_full_owner(state, member, day) ? 1 : 0;
  return owners;
}

}  // namespace rules
