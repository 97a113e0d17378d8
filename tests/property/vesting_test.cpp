// A share vests with time and with payment, and never turns back.
#include "rules/shares/vesting.hpp"
#include "tests/property/holds.hpp"
#include "tests/unit/rules/bakery.hpp"

using base::Ratio;
using property::holds;
using rules::Share;
namespace gen = rc::gen;

namespace {

rc::Gen<std::int64_t> any_amount() {
  return gen::oneOf(gen::inRange<std::int64_t>(1, 20), gen::inRange<std::int64_t>(1, 200'000),
                    gen::inRange<std::int64_t>(1, 10'000'000));
}

Share any_share() {
  Share share;
  share.member = rules::MemberId::from("eve");
  share.price = base::Money(*any_amount(), {});
  share.parts = *gen::inRange<std::int64_t>(1, 121);
  share.months_per_part = *gen::inRange<std::int64_t>(0, 13);
  share.from = base::Date::from_days(*gen::inRange<std::int64_t>(0, 30'000));
  std::int64_t days = 0;
  for (auto n = *gen::inRange(0, 6); n > 0; --n) {
    days += *gen::inRange<std::int64_t>(0, 400);
    share.payments.push_back({share.from.plus_days(days), base::Money(*any_amount(), {}), share.member});
  }
  return share;
}

base::Date any_day(const Share& share) {
  return share.from.plus_days(*gen::oneOf(gen::inRange<std::int64_t>(-40, 400), gen::inRange<std::int64_t>(0, 40'000)));
}

}  // namespace

TEST_CASE("a share vests no less on a later day", "[vesting]") {
  int grown = 0;
  holds(3000, [&] {
    const auto share = any_share();
    const auto day = any_day(share);
    const auto before = rules::vested(share, day);
    const auto after = rules::vested(share, day.plus_days(*gen::inRange<std::int64_t>(0, 800)));
    RC_ASSERT(after >= before);
    grown += after > before;
    for (const auto& vested : {before, after}) {
      RC_ASSERT(vested >= Ratio(0));
      RC_ASSERT(vested <= Ratio(1));
      RC_ASSERT(share.parts % vested.denominator() == 0);  // whole parts only
    }
  });
  CHECK(grown > 200);
}

TEST_CASE("a payment more, or one that came earlier, vests no less", "[vesting]") {
  int grown = 0;
  holds(3000, [&] {
    const auto share = any_share();
    const auto day = any_day(share);
    const auto before = rules::vested(share, day);
    auto more = share;
    more.payments.push_back({any_day(share), base::Money(*any_amount(), {}), share.member});
    RC_ASSERT(rules::vested(more, day) >= before);
    grown += rules::vested(more, day) > before;
    auto earlier = share;
    for (auto& payment : earlier.payments) payment.date = payment.date.plus_days(-*gen::inRange<std::int64_t>(0, 100));
    RC_ASSERT(rules::vested(earlier, day) >= before);
  });
  CHECK(grown > 200);
}

TEST_CASE("what is vested is paid for and past, and one part more is not both", "[vesting]") {
  holds(3000, [] {
    const auto share = any_share();
    const auto day = any_day(share);
    const auto vested = rules::vested(share, day);
    const auto parts = vested.times(Ratio(share.parts))->numerator();
    const auto is_paid = [&](std::int64_t n) {
      return static_cast<base::Int128>(rules::paid_until(share, day).minor()) * share.parts >=
             static_cast<base::Int128>(share.price.minor()) * n;
    };
    const auto is_over = [&](std::int64_t n) {
      return share.from.plus_months(static_cast<int>(n * share.months_per_part)) <= day;
    };
    RC_ASSERT(parts == 0 || (is_paid(parts) && is_over(parts)));
    RC_ASSERT(parts == share.parts || !is_paid(parts + 1) || !is_over(parts + 1));
  });
}
