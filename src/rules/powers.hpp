// Powers: who may do what. Every action names who may do it, in the articles; this is the one place that asks.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "rules/context.hpp"

namespace rules {

/// One of the words of Power::by.
struct Grant {
  enum class To { Office, AnyOwner, AnyMember, Self, Petition };
  To to = To::Self;
  OfficeId office;  ///< To::Office
};
std::optional<Grant> parse_grant(std::string_view words);
std::string describe(const Grant& grant);  ///< "the president", "any owner", ...

/// Does `member` hold `office` for `kind` on `day`? After its term an office without successor keeps the
/// caretaker's actions alone.
bool holds_for(const State& state, const Policy& policy, const MemberId& member, const OfficeId& office,
               std::string_view kind, base::Date day);

/// The authority of the actor: one grant of the power fits, and its mandate, where one is asked for, is good and
/// unspent.
Verdict check_authority(const Context& context);

/// The office in which `member` would do `kind`, where the power asks for one and no other grant fits; for act to fill
/// `as`.
std::optional<OfficeId> office_for(const State& state, const MemberId& member, std::string_view kind, base::Date day);

/// The signatures of a petition that count: of those who are members still. It is complete when they are as many as it
/// needs.
std::int64_t count_signatures(const State& state, const Petition& petition);

/// Can an action at `at` still rest on this result: passed, and neither spent, superseded nor lapsed?
bool is_good_mandate(const Policy& policy, const Ballot& ballot, const BallotResult& result, base::Instant at);

/// What stands in the way of the mandate of `action.under`: unknown, not carried, of another kind, spent, superseded,
/// lapsed.
Verdict check_mandate(const Context& context, const DecisionId& decision);

/// What the ballot decided on which the action rests; nullptr where it rests on none, or on an election.
const Proposal* proposal_behind(const Context& context);

/// Marks the mandate of `action.under` as spent, where there is one.
void spend_mandate(const Context& context, Changes& changes);

/// `coop can`: each grant of the power and whether it fits `member` on `day`.
struct GrantAnswer {
  std::string grant;
  bool fits = false;
  std::string why;
};
struct PowerAnswer {
  bool known = false;  ///< the articles name this kind of action
  std::vector<GrantAnswer> grants;
  std::optional<DecisionId> under;  ///< and only on a passed ballot of this kind
};
PowerAnswer explain_power(const State& state, const MemberId& member, std::string_view kind, base::Date day);

}  // namespace rules
