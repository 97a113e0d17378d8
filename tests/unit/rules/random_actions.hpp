// Random actions of a small co-op: mostly sensible, so that a sequence gets somewhere, and often wrong in one respect.
#pragma once

#include <random>

#include "tests/unit/rules/bakery.hpp"

namespace rules_test {

struct Deed {
  std::string by;
  rules::Payload payload;
  With with;
};

class RandomActions {
 public:
  RandomActions(Bakery& bakery, unsigned seed) : bakery_(bakery), random_(seed) {}

  Deed next();
  /// A step forward in time: mostly an hour, sometimes a month.
  base::Instant later();

 private:
  std::size_t below(std::size_t n) { return random_() % n; }
  bool rarely() { return below(8) == 0; }
  template <class Range>
  auto& any(const Range& range) {
    return range[below(std::size(range))];
  }
  std::string someone();
  std::string office();
  std::string maybe_office();
  std::string of_kind(rules::Kind kind, const char* fallback);
  base::Sha256 digest(const rules::Ref& ref);
  rules::Subject subject();
  rules::DecisionId decision(const rules::Subject& subject);
  base::Month month();
  std::vector<std::string> unclosed() const;

  Deed founding();
  Deed people();
  Deed recovery();
  std::vector<rules::Said> sent(const rules::BallotId& ballot, std::size_t count);
  Deed paper(const rules::BallotId& ballot);
  Deed proposal();
  Deed ballots();
  Deed carrying_out();
  Deed pay();
  Deed holder(rules::Payload payload, std::initializer_list<const char*> offices, const std::string& under = {});

  Bakery& bakery_;
  std::mt19937 random_;
  int serial_ = 0;
};

}  // namespace rules_test
