#include <catch2/catch.hpp>

#include "rules/shares/vesting.hpp"
#include "tests/unit/rules/bakery.hpp"

using namespace rules;
using namespace rules_test;

namespace {

Share share_of(std::string_view price, std::int64_t parts, std::int64_t months, std::string_view from) {
  Share share;
  share.member = MemberId::from("eve");
  share.price = euro(price);
  share.parts = parts;
  share.months_per_part = months;
  share.from = date(from);
  return share;
}

void pay(Share& share, std::string_view day, std::string_view amount) {
  share.payments.push_back({date(day), euro(amount), MemberId::from("bo")});
}

}  // namespace

TEST_CASE("a share vests by the slower of time and payment", "[shares]") {
  auto share = share_of("1000.00", 4, 3, "2025-01-10");
  CHECK(vested(share, date("2027-01-01")) == ratio(0));  // nothing paid
  pay(share, "2025-01-10", "1000.00");
  CHECK(vested(share, date("2025-01-10")) == ratio(0));  // no time is over
  CHECK(vested(share, date("2025-04-09")) == ratio(0));
  CHECK(vested(share, date("2025-04-10")) == ratio(1, 4));
  CHECK(vested(share, date("2025-07-10")) == ratio(1, 2));
  CHECK(vested(share, date("2025-10-10")) == ratio(3, 4));
  CHECK(vested(share, date("2026-01-09")) == ratio(3, 4));
  CHECK(vested(share, date("2026-01-10")) == ratio(1));
  CHECK(vested(share, date("2040-01-10")) == ratio(1));
}

TEST_CASE("a payment counts from its own day on", "[shares]") {
  auto share = share_of("1000.00", 4, 0, "2025-01-10");
  pay(share, "2025-02-01", "250.00");
  pay(share, "2025-03-01", "500.00");
  CHECK(vested(share, date("2025-01-31")) == ratio(0));
  CHECK(vested(share, date("2025-02-01")) == ratio(1, 4));
  CHECK(vested(share, date("2025-02-28")) == ratio(1, 4));
  CHECK(vested(share, date("2025-03-01")) == ratio(3, 4));
  CHECK(paid_until(share, date("2025-02-28")) == euro("250.00"));
  CHECK(paid_until(share, date("2025-03-01")) == euro("750.00"));
}

TEST_CASE("a third of a share is paid when a third is, not when its rounding is", "[shares]") {
  const auto with = [](std::string_view amount) {
    auto share = share_of("100.00", 3, 0, "2025-01-10");
    pay(share, "2025-01-10", amount);
    return vested(share, date("2025-01-10"));
  };
  CHECK(with("33.33") == ratio(0));
  CHECK(with("33.34") == ratio(1, 3));
  CHECK(with("66.66") == ratio(1, 3));
  CHECK(with("66.67") == ratio(2, 3));
  CHECK(with("99.99") == ratio(2, 3));
  CHECK(with("100.00") == ratio(1));
}

TEST_CASE("a month that lacks the day ends its period on its last day", "[shares]") {
  auto share = share_of("400.00", 4, 1, "2025-01-31");
  pay(share, "2025-01-31", "400.00");
  CHECK(vested(share, date("2025-02-27")) == ratio(0));
  CHECK(vested(share, date("2025-02-28")) == ratio(1, 4));
  CHECK(vested(share, date("2025-03-30")) == ratio(1, 4));  // counted from the beginning, not from 28 February
  CHECK(vested(share, date("2025-03-31")) == ratio(1, 2));
  CHECK(vested(share, date("2025-04-30")) == ratio(3, 4));

  auto leap = share_of("100.00", 1, 1, "2024-01-31");
  pay(leap, "2024-01-31", "100.00");
  CHECK(vested(leap, date("2024-02-28")) == ratio(0));
  CHECK(vested(leap, date("2024-02-29")) == ratio(1));
}

TEST_CASE("a share that ended vests nothing from that day on", "[shares]") {
  auto share = share_of("100.00", 2, 0, "2025-01-10");
  pay(share, "2025-01-10", "50.00");
  share.ended = date("2025-03-01");
  CHECK(vested(share, date("2025-02-28")) == ratio(1, 2));
  CHECK(vested(share, date("2025-03-01")) == ratio(0));
}

TEST_CASE("parts of every number add up to the whole and never beyond it", "[shares]") {
  for (std::int64_t parts = 1; parts <= 120; ++parts) {
    auto share = share_of("1000.00", parts, 0, "2025-01-10");
    const auto price = share.price.minor();
    for (std::int64_t n = 1; n <= parts; ++n) {
      const auto least = (price * n + parts - 1) / parts;  // the fewest cents that are n parts
      share.payments = {{share.from, base::Money(least, share.price.currency()), MemberId::from("bo")}};
      REQUIRE(vested(share, share.from) == ratio(n, parts));
      share.payments = {{share.from, base::Money(least - 1, share.price.currency()), MemberId::from("bo")}};
      REQUIRE(vested(share, share.from) == ratio(n - 1, parts));
    }
  }
}

TEST_CASE("a vote weighs what the share is worth, and a founder's weighs one", "[shares]") {
  Bakery bakery;
  const auto today = date("2025-02-01");
  CHECK(vote_weight(bakery.state, MemberId::from("dita"), today) == ratio(1));  // who has paid nothing yet
  bakery.enrol_provisional("eve", 1, 3);
  bakery.enrol_provisional("finn", 3, 3);
  CHECK(vote_weight(bakery.state, MemberId::from("eve"), today) == ratio(1, 3));
  CHECK(vote_weight(bakery.state, MemberId::from("finn"), today) == ratio(1));
  CHECK(vote_weight(bakery.state, MemberId::from("nobody"), today) == ratio(0));
  CHECK_FALSE(is_full_owner(bakery.state, MemberId::from("eve"), today));
  CHECK(is_full_owner(bakery.state, MemberId::from("finn"), today));
  CHECK(count_owners(bakery.state, today) == 5);

  bakery.now = instant("2025-02-01T10:00:00Z");
  REQUIRE(bakery.act("dita", MemberResign{}).empty());
  CHECK(vote_weight(bakery.state, MemberId::from("dita"), today) == ratio(0));
  CHECK(count_owners(bakery.state, today) == 4);
}

TEST_CASE("a schedule that runs is not touched by new articles", "[shares]") {
  Bakery bakery;
  bakery.enrol_provisional("eve", 1, 2);
  auto policy = bakery.policy();
  policy.shares.parts = 100;
  policy.shares.price = euro("9000.00");
  bakery.set_policy(policy);
  CHECK(vote_weight(bakery.state, MemberId::from("eve"), date("2025-02-01")) == ratio(1, 2));
}
