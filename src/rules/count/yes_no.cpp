#include "rules/count/yes_no.hpp"

#include "base/checked.hpp"

namespace rules::count {
namespace {

using base::fail;
using base::Ratio;

/// The fewest whole votes that reach `bar`, or pass it. A bar is never negative.
base::Result<std::int64_t> fewest_whole(const Ratio& bar, bool strictly_more) {
  const auto whole = bar.numerator() / bar.denominator();
  const bool exact = bar.denominator() == 1;
  if (exact && !strictly_more) return whole;
  const auto next = base::checked_add(whole, 1);
  if (!next) return fail("number-range", "the votes are too many to be counted");
  return *next;
}

}  // namespace

base::Result<YesNo> count_yes_no(const std::vector<Paper>& papers) {
  Contest contest;
  contest.options = 3;
  COOP_TRY(const auto weighing, weigh(contest, papers));
  const std::vector<bool> standing(3, true);
  std::int64_t units[3] = {0, 0, 0};
  for (std::size_t i = 0; i < papers.size(); ++i) {
    const auto choice = next_choice(papers[i], 0, standing, Overvote::Exhaust);
    units[choice.kind == Choice::Kind::Option ? choice.option : kAbstain] += weighing.units[i];
  }
  return YesNo{weighing.ratio(units[kYes]), weighing.ratio(units[kNo]), weighing.ratio(units[kAbstain])};
}

base::Result<Decision> decide(const Threshold& threshold, const YesNo& votes, const Ratio& entitled) {
  const Ratio zero;
  if (threshold.share < zero || threshold.share > Ratio(1)) {
    return fail("count-threshold", "a threshold of {} is not a share", threshold.share)
        .hint("write a fraction from 0 to 1, like 1/2 or 2/3");
  }
  if (threshold.strictly_more && threshold.share == Ratio(1)) {
    return fail("count-threshold", "nobody can reach more than the whole").hint("ask for at least 1, not more than 1");
  }
  if (votes.yes < zero || votes.no < zero || votes.abstain < zero || entitled < zero) {
    return fail("count-weight", "a sum of votes is negative");
  }
  COOP_TRY(const auto cast, votes.yes.plus(votes.no));
  COOP_TRY(const auto present, cast.plus(votes.abstain));
  if (threshold.of == Of::Entitled && present > entitled) {
    return fail("count-exceeds-roll", "{} votes were cast, and the roll holds {}", present, entitled);
  }

  Decision decision;
  decision.whole = threshold.of == Of::VotesCast ? cast : threshold.of == Of::Present ? present : entitled;
  COOP_TRY(decision.bar, threshold.share.times(decision.whole));
  COOP_TRY(decision.fewest, fewest_whole(decision.bar, threshold.strictly_more));
  if (decision.fewest == 0) decision.fewest = 1;  // nothing is carried without a yes
  decision.carried =
      !votes.yes.is_zero() && (threshold.strictly_more ? votes.yes > decision.bar : votes.yes >= decision.bar);
  return decision;
}

}  // namespace rules::count
