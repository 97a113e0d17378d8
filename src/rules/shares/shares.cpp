#include "rules/shares/shares.hpp"

#include <algorithm>

#include "rules/shares/vesting.hpp"

namespace rules {

Verdict judge(const Context& context, const SharePay& pay) {
  const auto* share = context.state.get<Share>(share_ref(pay.member));
  if (!share) return refuse("share-unknown", "{} holds no share", pay.member).hint("'coop share list' shows them");
  if (share->ended) return refuse("share-ended", "the share of {} ended on {}", pay.member, *share->ended);
  if (pay.member == context.action.by) {
    return refuse("share-own-payment", "{} cannot record a payment of their own", pay.member)
        .by("powers.share-pay")
        .hint("another officer records it");
  }
  if (!(pay.amount.currency() == share->price.currency()) || pay.amount.minor() == 0) {
    return refuse("share-amount", "{} is not an amount that a share in {} can be paid with", pay.amount.str(),
                  share->price.currency().code())
        .by("shares.price");
  }
  if (pay.paid_on && (*pay.paid_on < share->from || *pay.paid_on >= context.today())) {
    return refuse("share-paid-on", "{} is not a day before today on which the share of {} existed", *pay.paid_on,
                  pay.member);
  }
  const auto paid = paid_until(*share, context.today());
  if (pay.amount.minor() < -paid.minor()) {
    return refuse("share-taken-back", "{} has paid {} for the share; no more can be taken back", pay.member,
                  paid.str());
  }
  const auto due = share->price.minus(paid);
  if (!due) return refuse(due.error());
  if (pay.amount.minor() > due->minor()) {
    return refuse("share-overpaid", "{} owes {} for the share; {} is more", pay.member, due->str(), pay.amount.str())
        .by("shares.price");
  }
  return accepted();
}

void apply(const Context& context, const SharePay& pay, Changes& changes) {
  auto share = *context.state.get<Share>(share_ref(pay.member));
  share.payments.push_back({context.today(), pay.amount, context.action.by, pay.paid_on});
  changes.write(share_ref(pay.member), share);
}

Share new_share(const State& state, const Policy& policy, const MemberId& member, base::Date from,
                std::int64_t offset) {
  std::int64_t highest = 0;
  for (const auto& id : state.ids(Kind::Share)) {
    if (const auto* other = state.get<Share>(share_ref(MemberId::from(id)))) highest = std::max(highest, other->number);
  }
  Share share;
  share.member = member;
  share.number = highest + 1 + offset;
  share.price = policy.shares.price;
  share.parts = policy.shares.parts;
  share.months_per_part = policy.shares.months_per_part;
  share.from = from;
  return share;
}

}  // namespace rules
