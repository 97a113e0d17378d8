// Fractions and money: what comes out is exact, or it is refused. Nothing wraps round.
#include <algorithm>
#include <numeric>

#include "base/money.hpp"
#include "base/ratio.hpp"
#include "tests/property/holds.hpp"

using base::Int128;
using base::Money;
using base::Ratio;
using property::holds;
namespace gen = rc::gen;

namespace {

constexpr std::int64_t kMost = INT64_MAX;

/// Numbers of every size, and those beside the ends of the range.
rc::Gen<std::int64_t> any_number() {
  return gen::oneOf(gen::inRange<std::int64_t>(-20, 21), gen::inRange<std::int64_t>(-2'000'000'000, 2'000'000'000),
                    gen::resize(100, gen::arbitrary<std::int64_t>()),
                    gen::map(gen::inRange<std::int64_t>(0, 4), [](std::int64_t n) { return kMost - n; }),
                    gen::map(gen::inRange<std::int64_t>(0, 4), [](std::int64_t n) { return INT64_MIN + n; }));
}

rc::Gen<Ratio> any_ratio() {
  return gen::exec([] {
    const auto n = *any_number();
    const auto d = *gen::suchThat(any_number(), [](std::int64_t drawn) { return drawn > 0; });
    return Ratio::make(n, d).value();
  });
}

bool is_small(const Ratio& r) {
  constexpr std::int64_t kSmall = std::int64_t{1} << 30U;
  return r.numerator() < kSmall && r.numerator() > -kSmall && r.denominator() < kSmall;
}

bool is_lowest(const Ratio& r) {
  const auto n = static_cast<std::uint64_t>(r.numerator());
  const auto magnitude = r.numerator() < 0 ? ~n + 1 : n;  // of the least number too, which has no opposite
  return r.denominator() > 0 && std::gcd(magnitude, static_cast<std::uint64_t>(r.denominator())) == 1;
}

/// Equal by their remainders: numbers of up to 200 bits that leave the same ones by four primes of 63 bits are
/// equal (the Chinese remainder theorem). So a result is compared with no arithmetic of ours but a remainder's.
template <class Left, class Right>
bool equal_exactly(const Left& left, const Right& right) {
  constexpr std::int64_t kPrimes[] = {9223372036854775783, 9223372036854775643, 9223372036854775549,
                                      9223372036854775507};
  return std::all_of(std::begin(kPrimes), std::end(kPrimes), [&](std::int64_t prime) {
    const auto times = [prime](std::initializer_list<std::int64_t> factors) {
      Int128 product = 1;
      for (const auto factor : factors) product = product * (factor % prime) % prime;
      return product;
    };
    return (left(times) - right(times)) % prime == 0;
  });
}

Money cents(std::int64_t minor) {
  return {minor, base::Currency::parse("EUR").value()};
}

}  // namespace

namespace base {
void showValue(const Ratio& ratio, std::ostream& out) {
  out << ratio.str();
}
}  // namespace base

TEST_CASE("a sum, a difference and a product of fractions are exact or refused", "[numbers]") {
  int refused = 0;
  holds(4000, [&] {
    const auto a = *any_ratio();
    const auto b = *any_ratio();
    const auto an = a.numerator(), ad = a.denominator(), bn = b.numerator(), bd = b.denominator();
    const auto sum = a.plus(b);
    const auto difference = a.minus(b);
    const auto product = a.times(b);
    for (const auto* result : {&sum, &difference, &product}) {
      if (!*result) {
        RC_ASSERT(result->error().code == "number-range");
        RC_ASSERT(!is_small(a) || !is_small(b));
        ++refused;
      } else {
        RC_ASSERT(is_lowest(**result));
      }
    }
    if (sum) {
      const auto rn = sum->numerator(), rd = sum->denominator();
      RC_ASSERT(equal_exactly(
          [&](const auto& t) {
            return t({rn, ad, bd});
          },
          [&](const auto& t) {
            return t({an, bd, rd}) + t({bn, ad, rd});
          }));
      RC_ASSERT((b.plus(a).value() == *sum));
    }
    if (difference) {
      const auto rn = difference->numerator(), rd = difference->denominator();
      RC_ASSERT(equal_exactly(
          [&](const auto& t) {
            return t({rn, ad, bd});
          },
          [&](const auto& t) {
            return t({an, bd, rd}) - t({bn, ad, rd});
          }));
      RC_ASSERT((*difference < Ratio(0)) == (a < b));
    }
    if (product) {
      const auto rn = product->numerator(), rd = product->denominator();
      RC_ASSERT(equal_exactly(
          [&](const auto& t) {
            return t({rn, ad, bd});
          },
          [&](const auto& t) {
            return t({an, bn, rd});
          }));
      RC_ASSERT((b.times(a).value() == *product));
    }
  });
  CHECK(refused > 100);
}

TEST_CASE("fractions are added in any order, and multiplied out", "[numbers]") {
  const auto small = gen::exec([] {
    return Ratio::make(*gen::inRange<std::int64_t>(-1000, 1001), *gen::inRange<std::int64_t>(1, 1001)).value();
  });
  holds(1000, [&] {
    const auto a = *small, b = *small, c = *small;
    RC_ASSERT((a.plus(b)->plus(c).value() == a.plus(*b.plus(c)).value()));
    RC_ASSERT((a.times(*b.plus(c)).value() == a.times(b)->plus(*a.times(c)).value()));
    RC_ASSERT((a.plus(b)->minus(b) == a));
  });
}

TEST_CASE("a fraction has one spelling", "[numbers]") {
  holds(1000, [] {
    const auto a = *any_ratio();
    RC_ASSERT((Ratio::parse(a.str()) == a));
    const auto n = *gen::inRange<std::int64_t>(-50, 51);
    const auto d = *gen::inRange<std::int64_t>(-3, 51);
    const auto text = fmt::format("{}/{}", n, d);
    const auto read = Ratio::parse(text);
    if (read) RC_ASSERT(read->str() == text);
    const auto made = Ratio::make(n, d);
    RC_ASSERT(made.has_value() == (d != 0));
    if (made) RC_ASSERT(is_lowest(*made));
  });
}

TEST_CASE("amounts are added exactly or not at all", "[numbers]") {
  holds(2000, [] {
    const auto a = *any_number();
    const auto b = *any_number();
    const Int128 sum = static_cast<Int128>(a) + b;
    const Int128 difference = static_cast<Int128>(a) - b;
    const auto added = cents(a).plus(cents(b));
    RC_ASSERT((added.has_value() == base::narrow(sum).has_value()));
    if (added) RC_ASSERT((added->minor() == *base::narrow(sum)));
    const auto taken = cents(a).minus(cents(b));
    if (taken) RC_ASSERT((taken->minor() == base::narrow(difference)));
    if (!taken) RC_ASSERT((!base::narrow(difference) || b == INT64_MIN));
    RC_ASSERT((Money::parse(cents(a).str()) == cents(a)));
  });
}

TEST_CASE("a product of money is the nearest amount, half away from zero", "[numbers]") {
  holds(3000, [] {
    const auto minor = *any_number();
    const auto factor = *any_ratio();
    const auto product = cents(minor).times(factor);
    const Int128 exact = static_cast<Int128>(minor) * factor.numerator();  // in units of 1/denominator
    const Int128 d = factor.denominator();
    if (!product) {
      const Int128 magnitude = exact < 0 ? -exact : exact;
      RC_ASSERT(magnitude / d >= kMost || (magnitude + d / 2) / d > kMost);
      return;
    }
    const Int128 off = static_cast<Int128>(product->minor()) * d - exact;
    const Int128 twice = 2 * (off < 0 ? -off : off);
    RC_ASSERT(twice <= d);
    if (twice == d) RC_ASSERT((off > 0) == (exact > 0));
  });
}

TEST_CASE("the parts of an allocation sum to the whole, and each is fair", "[numbers]") {
  holds(2000, [] {
    const auto total = *any_number();
    auto weights = *gen::mapcat(gen::inRange<std::size_t>(1, 12), [](std::size_t size) {
      return gen::container<std::vector<std::int64_t>>(
          size, gen::oneOf(gen::inRange<std::int64_t>(0, 4), gen::inRange<std::int64_t>(0, 1'000'000),
                           gen::inRange<std::int64_t>(kMost - 5, kMost)));
    });
    const Int128 sum = std::accumulate(weights.begin(), weights.end(), Int128{0});
    const auto parts = base::allocate(cents(total), weights);
    RC_ASSERT(parts.has_value() == (sum > 0));
    if (!parts) return;
    RC_ASSERT(parts->size() == weights.size());
    Int128 given = 0;
    for (std::size_t i = 0; i < weights.size(); ++i) {
      const Int128 part = (*parts)[i].minor();
      given += part;
      // Less than one unit away from its exact share; nothing for nothing.
      const Int128 exact = static_cast<Int128>(total) * weights[i] / sum;
      RC_ASSERT(part - exact >= -1);
      RC_ASSERT(part - exact <= 1);
      if (weights[i] == 0) RC_ASSERT(part == 0);
      for (std::size_t k = 0; k < i; ++k) {
        const auto less = [total](Int128 a, Int128 b) { return total < 0 ? a > b : a < b; };
        const Int128 other = (*parts)[k].minor();
        if (weights[k] > weights[i]) RC_ASSERT(!less(other, part));
        if (weights[k] < weights[i]) RC_ASSERT(!less(part, other));
        if (weights[k] == weights[i]) RC_ASSERT(!less(other, part));  // a tie goes to the earlier part
      }
    }
    RC_ASSERT(given == total);
  });
}
