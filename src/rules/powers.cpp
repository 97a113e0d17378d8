#include "rules/powers.hpp"

#include <algorithm>

#include "rules/articles/entrenchment.hpp"
#include "rules/ballots/ballots.hpp"
#include "rules/members/members.hpp"
#include "rules/shares/vesting.hpp"

namespace rules {
namespace {

std::string path_of(std::string_view kind) {
  return "powers." + std::string(kind);
}

/// Does the grant fit the actor, mandates and petitions aside? `about` is the member whom the action is about.
bool fits(const State& state, const Policy& policy, const Grant& grant, const MemberId& member, std::string_view kind,
          base::Date day, const std::optional<MemberId>& about) {
  switch (grant.to) {
    case Grant::To::Office:
      return holds_for(state, policy, member, grant.office, kind, day);
    case Grant::To::AnyOwner:
      return is_full_owner(state, member, day);
    case Grant::To::AnyMember:
      return is_in_good_standing(state.member(member));
    case Grant::To::Self:
      return about == member;
    case Grant::To::Petition:
      return is_in_good_standing(state.member(member));
  }
  return false;
}

bool has_passed(const BallotResult& result) {
  return result.outcome == Outcome::Carried || result.outcome == Outcome::Elected;
}

base::Instant last_instant(const Policy& policy, const Ballot& ballot, const BallotResult& result) {
  return voting_ended(ballot, result).plus_days(policy.ballots.mandate_days);
}

std::string grant_list(const Power& power) {
  std::string list;
  for (size_t i = 0; i < power.by.size(); ++i) {
    if (i > 0) list += i + 1 == power.by.size() ? " or " : ", ";
    const auto grant = parse_grant(power.by[i]);
    list += grant ? describe(*grant) : power.by[i];
  }
  return list;
}

/// A petition that asks for this very ballot, with enough signatures, in time and unused.
Verdict check_petition(const Context& context) {
  const auto* open = std::get_if<BallotOpen>(&context.action.payload);
  const auto id = PetitionId::parse(context.action.under.value_or(""));
  const auto* petition = id ? context.state.get<Petition>(petition_ref(*id)) : nullptr;
  if (!open || !petition) {
    return refuse("petition-unknown", "no petition '{}'", context.action.under.value_or(""))
        .by("petition")
        .hint("'coop petition list' shows them");
  }
  if (petition->used_by)
    return refuse("mandate-used", "petition '{}' has opened '{}' already", *id, *petition->used_by);
  const auto signatures = count_signatures(context.state, *petition);
  if (signatures < petition->needed) {
    return refuse("petition-short", "petition '{}' has {} of the {} signatures of members that it needs", *id,
                  signatures, petition->needed)
        .by("petition.signers")
        .hint(fmt::format("owners sign with 'coop petition sign {}'", *id));
  }
  // Signatures end with its last day, so a petition that is complete was complete in time, and does not lapse.
  if (petition->decision != open->decision || petition->subject.proposal != open->subject.proposal ||
      petition->subject.office != open->subject.office) {
    return refuse("petition-other-ballot", "petition '{}' asks for another ballot", *id);
  }
  return accepted();
}

/// Is there a petition with enough signatures that has not opened its ballot yet?
bool has_ready_petition(const State& state) {
  const auto ids = state.ids(Kind::Petition);
  return std::any_of(ids.begin(), ids.end(), [&](const std::string& id) {
    const auto* petition = state.get<Petition>(petition_ref(PetitionId::from(id)));
    return petition && !petition->used_by && count_signatures(state, *petition) >= petition->needed;
  });
}

}  // namespace

std::int64_t count_signatures(const State& state, const Petition& petition) {
  return std::count_if(petition.signatures.begin(), petition.signatures.end(),
                       [&](const MemberId& id) { return is_in_good_standing(state.member(id)); });
}

std::optional<Grant> parse_grant(std::string_view words) {
  if (words == "any owner") return Grant{Grant::To::AnyOwner, {}};
  if (words == "any member") return Grant{Grant::To::AnyMember, {}};
  if (words == "self") return Grant{Grant::To::Self, {}};
  if (words == "petition") return Grant{Grant::To::Petition, {}};
  constexpr std::string_view kOffice = "office ";
  if (words.starts_with(kOffice)) {
    if (const auto id = OfficeId::parse(words.substr(kOffice.size()))) return Grant{Grant::To::Office, *id};
  }
  return std::nullopt;
}

std::string describe(const Grant& grant) {
  switch (grant.to) {
    case Grant::To::Office:
      return "the " + grant.office.str();
    case Grant::To::AnyOwner:
      return "any owner";
    case Grant::To::AnyMember:
      return "any member";
    case Grant::To::Self:
      return "the member concerned";
    case Grant::To::Petition:
      return "any member under a petition";
  }
  return {};
}

bool holds_for(const State& state, const Policy& policy, const MemberId& member, const OfficeId& office,
               std::string_view kind, base::Date day) {
  const auto* record = state.get<Office>(office_ref(office));
  if (!record || record->holder != member || !is_in_good_standing(state.member(member))) return false;
  if (!record->until || day <= *record->until) return true;
  return std::find(policy.caretaker.begin(), policy.caretaker.end(), kind) != policy.caretaker.end();
}

bool is_good_mandate(const Policy& policy, const Ballot& ballot, const BallotResult& result, base::Instant at) {
  return has_passed(result) && !result.used_by && !result.superseded_by && at <= last_instant(policy, ballot, result);
}

Verdict check_mandate(const Context& context, const DecisionId& decision) {
  const auto& under = context.action.under;
  if (!under) {
    return refuse("mandate-missing", "this needs a passed ballot of the kind '{}'", decision)
        .by(path_of(kind_of(context.action.payload)))
        .hint("'coop ballot list' shows what was decided; --under names the ballot");
  }
  const auto id = BallotId::parse(*under);
  const auto* ballot = id ? context.state.get<Ballot>(ballot_ref(*id)) : nullptr;
  const auto* result = id ? context.state.get<BallotResult>(result_ref(*id)) : nullptr;
  if (!ballot) return refuse("mandate-unknown", "no ballot '{}'", *under).hint("'coop ballot list' shows them");
  if (!result) {
    return refuse("mandate-open", "ballot '{}' is not closed yet, so it has decided nothing", *under)
        .hint(fmt::format("when the voting is over, 'coop ballot close {}' counts it", *under));
  }
  if (context.state.digest(result_ref(*id)) != context.action.under_sha256) {
    return refuse("mandate-changed", "the result of '{}' is not the one that this action names", *under);
  }
  if (!has_passed(*result)) {
    return refuse("mandate-not-passed", "ballot '{}' came out as '{}'", *under, word(result->outcome));
  }
  if (ballot->decision.id != decision) {
    return refuse("mandate-kind", "ballot '{}' was of the kind '{}'; this needs one of the kind '{}'", *under,
                  ballot->decision.id, decision)
        .by(path_of(kind_of(context.action.payload)));
  }
  if (result->used_by) {
    return refuse("mandate-used", "ballot '{}' was carried out already, by '{}'", *under, *result->used_by);
  }
  if (result->superseded_by) {
    return refuse("mandate-superseded", "ballot '{}' was superseded by the later election '{}'", *under,
                  *result->superseded_by)
        .hint(fmt::format("'coop ballot show {}' shows whom it elected", *result->superseded_by));
  }
  if (context.action.at > last_instant(context.policy, *ballot, *result)) {
    return refuse("mandate-lapsed", "ballot '{}' was to be carried out by {}, and has lapsed", *under,
                  last_instant(context.policy, *ballot, *result))
        .by("ballots.mandate-days")
        .hint("the members can decide again");
  }
  return accepted();
}

const Proposal* proposal_behind(const Context& context) {
  const auto id = BallotId::parse(context.action.under.value_or(""));
  const auto* ballot = id ? context.state.get<Ballot>(ballot_ref(*id)) : nullptr;
  if (!ballot || !ballot->subject.proposal) return nullptr;
  return context.state.get<Proposal>(proposal_ref(*ballot->subject.proposal));
}

void spend_mandate(const Context& context, Changes& changes) {
  const auto& under = context.action.under;
  if (!under) return;
  const auto spent_on = summary_of(context.action.payload);
  if (const auto* open = std::get_if<BallotOpen>(&context.action.payload)) {
    const auto ref = petition_ref(PetitionId::from(*under));
    auto petition = *context.state.get<Petition>(ref);
    petition.used_by = open->ballot;
    changes.write(ref, petition);
    return;
  }
  const auto ref = result_ref(BallotId::from(*under));
  auto result = *context.state.get<BallotResult>(ref);
  result.used_by = spent_on;
  changes.write(ref, result);
}

namespace {

/// The kind of ballot on which the action must rest: as its power says, but what touches entrenched clauses needs the
/// one that can.
DecisionId mandate_kind(const Context& context, const DecisionId& under) {
  const auto* amend = std::get_if<ArticlesAmend>(&context.action.payload);
  return amend ? decision_for_articles(context.state, amend->proposal) : under;
}

}  // namespace

Verdict check_authority(const Context& context) {
  const auto kind = kind_of(context.action.payload);
  const auto& action = context.action;
  const auto* power = context.policy.power(kind);
  if (!power) return refuse("power-none", "the articles give nobody the power of '{}'", kind).by("powers");
  const auto about = subject_of(action);
  bool granted = false;
  bool by_petition = false;
  for (const auto& words : power->by) {
    const auto grant = parse_grant(words);
    if (!grant) continue;
    // Who acts in an office says so; who does not, acts as the member that they are.
    if ((grant->to == Grant::To::Office) != action.as.has_value()) continue;
    if (action.as && *action.as != grant->office) continue;
    if ((grant->to == Grant::To::Petition) != (action.under && !power->under)) continue;
    if (!fits(context.state, context.policy, *grant, action.by, kind, context.today(), about)) continue;
    granted = true;
    by_petition = grant->to == Grant::To::Petition;
    break;
  }
  if (!granted) {
    const auto whom = action.as ? fmt::format("{}, as the {},", action.by, *action.as) : action.by.str();
    return refuse("power-lacking", "{} may not do this; it is for {}", whom, grant_list(*power))
        .by(path_of(kind))
        .hint(fmt::format("'coop can {} {}' says who may, and why", action.by, kind));
  }
  if (by_petition) return check_petition(context);
  if (power->under) return check_mandate(context, mandate_kind(context, *power->under));
  return accepted();
}

std::optional<OfficeId> office_for(const State& state, const MemberId& member, std::string_view kind, base::Date day) {
  const auto* policy = state.policy();
  const auto* power = policy ? policy->power(kind) : nullptr;
  if (!power) return std::nullopt;
  for (const auto& words : power->by) {
    const auto grant = parse_grant(words);
    if (grant && grant->to == Grant::To::Office && holds_for(state, *policy, member, grant->office, kind, day)) {
      return grant->office;
    }
  }
  return std::nullopt;
}

PowerAnswer explain_power(const State& state, const MemberId& member, std::string_view kind, base::Date day) {
  PowerAnswer answer;
  const auto* policy = state.policy();
  const auto* power = policy ? policy->power(kind) : nullptr;
  if (!power) return answer;
  answer.known = true;
  answer.under = power->under;
  for (const auto& words : power->by) {
    const auto grant = parse_grant(words);
    if (!grant) continue;
    GrantAnswer line{describe(*grant), fits(state, *policy, *grant, member, kind, day, member), {}};
    if (grant->to == Grant::To::Office) {
      const auto* office = state.get<Office>(office_ref(grant->office));
      if (!office || !office->holder) {
        line.why = "the office is vacant";
      } else if (*office->holder != member) {
        line.why = fmt::format("{} holds it", *office->holder);
      } else if (line.fits && office->until && *office->until < day) {
        line.why = fmt::format("as caretaker, for the term ended on {}", *office->until);
      } else if (line.fits) {
        line.why = fmt::format("holds it until {}", office->until.value_or(day));
      } else {
        line.why = fmt::format("the term ended on {}", office->until.value_or(day));
      }
    } else if (grant->to == Grant::To::AnyOwner && !line.fits) {
      line.why = fmt::format("{} holds no full Equal Ownership Share", member);
    } else if (!line.fits) {
      line.why = fmt::format("{} is not a member in good standing", member);
    } else if (grant->to == Grant::To::Petition) {
      line.fits = has_ready_petition(state);
      line.why =
          line.fits ? "a petition has its signatures" : "no petition that has its signatures is still to be used";
    }
    answer.grants.push_back(line);
  }
  return answer;
}

}  // namespace rules
