#include "rules/offices/offices.hpp"

#include "rules/powers.hpp"

namespace rules {
namespace {

/// The option that won the ballot behind the action; nullptr where it elected nobody to this office.
const BallotOption* winning_option(const Context& context, const OfficeId& office) {
  const auto id = BallotId::parse(context.action.under.value_or(""));
  const auto* ballot = id ? context.state.get<Ballot>(ballot_ref(*id)) : nullptr;
  const auto* result = id ? context.state.get<BallotResult>(result_ref(*id)) : nullptr;
  if (!ballot || !result || ballot->subject.office != office || !result->winner) return nullptr;
  for (const auto& option : ballot->options) {
    if (option.id == *result->winner) return &option;
  }
  return nullptr;
}

}  // namespace

Verdict judge(const Context& context, const OfficeAccept& accept) {
  const auto* rule = context.policy.office(accept.office);
  if (!rule) return refuse("office-unknown", "no office '{}'", accept.office).hint("'coop office list' shows them");
  COOP_CHECK(check_mandate(context, rule->elected_by));
  const auto* option = winning_option(context, accept.office);
  if (!option || option->candidate != context.action.by) {
    return refuse("office-not-elected", "ballot '{}' did not elect {} as {}", *context.action.under, context.action.by,
                  accept.office);
  }
  const auto* office = context.state.get<Office>(office_ref(accept.office));
  if (office && office->holder && *office->holder != context.action.by && office->until &&
      context.today() <= *office->until) {
    return refuse("office-held", "{} is {} until {}", *office->holder, accept.office, *office->until)
        .by("offices." + accept.office.str() + ".term-months")
        .hint("the successor accepts when the term is over, or the holder resigns");
  }
  return accepted();
}

void apply(const Context& context, const OfficeAccept& accept, Changes& changes) {
  const auto& rule = *context.policy.office(accept.office);
  const auto* option = winning_option(context, accept.office);
  Office office;
  office.id = accept.office;
  office.holder = context.action.by;
  office.since = context.today();
  office.until = context.today().plus_months(static_cast<int>(rule.term_months)).plus_days(-1);
  office.under = BallotId::from(*context.action.under);
  office.plan = option->plan;
  changes.write(office_ref(accept.office), office);
  spend_mandate(context, changes);
}

Verdict judge(const Context& context, const OfficeResign& resign) {
  const auto* office = context.state.get<Office>(office_ref(resign.office));
  if (!office || office->holder != context.action.by) {
    return refuse("office-not-held", "{} does not hold the office '{}'", context.action.by, resign.office)
        .hint("'coop office list' shows who holds which");
  }
  return accepted();
}

void apply(const Context&, const OfficeResign& resign, Changes& changes) {
  changes.write(office_ref(resign.office), Office{resign.office, {}, {}, {}, {}, {}});
}

}  // namespace rules
