#include "rules/articles/amendments.hpp"

#include <algorithm>
#include <array>
#include <set>

#include "rules/powers.hpp"

namespace rules {
namespace {

/// So that the sum over every member stays exact.
constexpr std::int64_t kDearestShare = 10'000'000'000'000;  // in minor units

const base::Ratio kZero(0);
const base::Ratio kOne(1);

/// A finer fraction could leave the range of exact numbers once it meets the weights of votes, and no ballot would
/// close.
constexpr std::int64_t kFinest = 10'000;

constexpr std::int64_t kMostGuardians = 50;

/// The actions that spend a mandate. On any other a passed ballot would be good for ever.
constexpr std::array kSpendMandates = {std::string_view("member-admit"), std::string_view("office-accept"),
                                       std::string_view("payroll-chart"), std::string_view("articles-amend"),
                                       std::string_view("recovery-grant")};

bool is_founding_kind(std::string_view kind) {
  return kind == "coop-found" || kind.starts_with("founding-");
}

Verdict check_decisions(const Policy& policy) {
  std::set<DecisionId> seen;
  for (const auto& decision : policy.decisions) {
    const auto path = "decisions." + decision.id.str();
    if (!seen.insert(decision.id).second) return refuse("policy-twice", "'{}' stands twice", path).by(path);
    if (decision.threshold < kZero || decision.threshold > kOne ||
        (decision.threshold == kOne && decision.margin == Margin::MoreThan)) {
      return refuse("policy-threshold", "nothing could ever pass with {} {}", word(decision.margin), decision.threshold)
          .by(path + ".threshold");
    }
    if (decision.threshold.denominator() > kFinest) {
      return refuse("policy-threshold", "{} is finer than ballots can be counted by", decision.threshold)
          .by(path + ".threshold");
    }
    // A count by plurality or runoff reads no threshold; another figure would be a promise that nobody keeps.
    if (decision.method != Method::YesNo && (decision.threshold != base::Ratio::make(1, 2).value() ||
                                             decision.margin != Margin::MoreThan || decision.of != Of::Cast)) {
      return refuse("policy-election",
                    "an election is won by more than half of the votes cast, not by {} {} of those {}",
                    word(decision.margin), decision.threshold, word(decision.of))
          .by(path + ".threshold");
    }
    if (decision.quorum < kZero || decision.quorum > kOne) {
      return refuse("policy-quorum", "a quorum of {} is not a part of the roll", decision.quorum).by(path + ".quorum");
    }
    if (decision.quorum.denominator() > kFinest) {
      return refuse("policy-quorum", "{} is finer than ballots can be counted by", decision.quorum)
          .by(path + ".quorum");
    }
    if (decision.open_days < 0 || decision.open_days > 366) {
      return refuse("policy-days", "a ballot cannot stay open for {} days", decision.open_days).by(path + ".open-days");
    }
  }
  return accepted();
}

Verdict check_offices(const Policy& policy) {
  std::set<OfficeId> seen;
  for (const auto& office : policy.offices) {
    const auto path = "offices." + office.id.str();
    if (!seen.insert(office.id).second) return refuse("policy-twice", "'{}' stands twice", path).by(path);
    const auto* decision = policy.decision(office.elected_by);
    if (!decision || decision->method == Method::YesNo) {
      return refuse("policy-reference", "'{}' is not a decision by which one of several can be elected",
                    office.elected_by)
          .by(path + ".elected-by");
    }
    if (office.term_months < 1 || office.term_months > 120) {
      return refuse("policy-term", "a term of {} months", office.term_months).by(path + ".term-months");
    }
  }
  return accepted();
}

/// The ballot on which a power rests is of a kind that can carry it, and is spent by it.
Verdict check_mandate_of(const Policy& policy, const Power& power) {
  const auto path = "powers." + power.action + ".under";
  const auto* decision = policy.decision(*power.under);
  if (!decision) return refuse("policy-reference", "no decision '{}'", *power.under).by(path);
  if (std::find(kSpendMandates.begin(), kSpendMandates.end(), power.action) == kSpendMandates.end()) {
    return refuse("policy-power", "'{}' cannot rest on a ballot: nothing would ever spend its mandate", power.action)
        .by(path);
  }
  if ((decision->method == Method::YesNo) == (power.action == "office-accept")) {
    return refuse("policy-reference", "no ballot of the kind '{}' could ever carry '{}'", *power.under, power.action)
        .by(path);
  }
  return accepted();
}

/// Whoever is elected can take the office.
Verdict check_elections(const Policy& policy) {
  const auto& under = policy.power("office-accept")->under;
  for (const auto& office : policy.offices) {
    if (under != office.elected_by) {
      return refuse("policy-reference", "'{}' is elected by '{}', on which nobody can take an office", office.id,
                    office.elected_by)
          .by("powers.office-accept.under");
    }
  }
  return accepted();
}

Verdict check_powers(const Policy& policy) {
  std::set<std::string> seen;
  for (const auto& power : policy.powers) {
    const auto path = "powers." + power.action;
    const auto& all = kinds();
    if (std::find(all.begin(), all.end(), power.action) == all.end() || is_founding_kind(power.action)) {
      return refuse("policy-power", "'{}' is not a power that the articles can give", power.action).by(path);
    }
    if (!seen.insert(power.action).second) return refuse("policy-twice", "'{}' stands twice", path).by(path);
    if (power.by.empty()) return refuse("policy-power", "'{}' is given to nobody", power.action).by(path);
    for (const auto& words : power.by) {
      const auto grant = parse_grant(words);
      if (!grant || (grant->to == Grant::To::Office && !policy.office(grant->office)) ||
          (grant->to == Grant::To::Petition && power.action != "ballot-open")) {
        return refuse("policy-power", "'{}' names nobody who could have the power of '{}'", words, power.action)
            .by(path);
      }
    }
    if (power.under) COOP_CHECK(check_mandate_of(policy, power));
  }
  for (const auto kind : kinds()) {
    if (!is_founding_kind(kind) && !seen.contains(std::string(kind))) {
      return refuse("policy-power", "nobody has the power of '{}'", kind).by("powers");
    }
  }
  for (const auto& kind : policy.caretaker) {
    if (!seen.contains(kind)) return refuse("policy-power", "'{}' is not a power", kind).by("caretaker");
  }
  return accepted();
}

}  // namespace

Verdict check_policy(const Policy& policy) {
  COOP_CHECK(check_decisions(policy));
  COOP_CHECK(check_offices(policy));
  COOP_CHECK(check_powers(policy));
  COOP_CHECK(check_elections(policy));
  if (!policy.decision(policy.amendment.decision) || !policy.power("articles-amend")->under ||
      *policy.power("articles-amend")->under != policy.amendment.decision) {
    return refuse("policy-amendment", "articles must be amended on a ballot of the kind that they name for it")
        .by("amendment.decision");
  }
  if (policy.petition.signers < kZero || policy.petition.signers > kOne || policy.petition.at_least < 1 ||
      policy.petition.open_days < 1 || policy.petition.open_days > 366) {
    return refuse("policy-petition", "no petition could be brought under these figures").by("petition");
  }
  const auto& open = policy.power("ballot-open")->by;
  if (std::find(open.begin(), open.end(), "petition") == open.end()) {
    return refuse("policy-petition", "a ballot must be openable by petition, or nobody could open the first one")
        .by("powers.ballot-open");
  }
  if (policy.ballots.record_days < 0 || policy.ballots.record_days > 366) {
    return refuse("policy-days", "a record date {} days before", policy.ballots.record_days).by("ballots.record-days");
  }
  if (policy.ballots.mandate_days < 1 || policy.ballots.mandate_days > 366) {
    return refuse("policy-days", "a passed ballot that is good for {} days", policy.ballots.mandate_days)
        .by("ballots.mandate-days");
  }
  if (policy.shares.price.minor() <= 0 || policy.shares.price.minor() > kDearestShare || policy.shares.parts < 1 ||
      policy.shares.parts > 120 || policy.shares.months_per_part < 0 || policy.shares.months_per_part > 120) {
    return refuse("policy-share", "a share cannot be paid and vested under these figures").by("shares");
  }
  if (policy.ballots.paper_most < kZero || policy.ballots.paper_most > kOne ||
      policy.ballots.paper_most.denominator() > kFinest) {
    return refuse("policy-paper", "{} is not a part of the roll", policy.ballots.paper_most).by("ballots.paper-most");
  }
  const auto& recovery = policy.recovery;
  if (recovery.approvals < 1 || recovery.approvals > recovery.guardians || recovery.guardians > kMostGuardians ||
      recovery.wait_days < 0 || recovery.wait_days > 366) {
    return refuse("policy-recovery", "no key could be recovered under these figures").by("recovery");
  }
  if (policy.hours.most_per_day < 1 || policy.hours.most_per_day > 24) {
    return refuse("policy-hours", "{} hours a day", policy.hours.most_per_day).by("hours.most-per-day");
  }
  return accepted();
}

Verdict judge(const Context& context, const ArticlesAmend& amend) {
  const auto* proposal = proposal_behind(context);
  if (!proposal || proposal->id != amend.proposal || proposal->kind != ProposalKind::Articles) {
    return refuse("mandate-subject", "the ballot '{}' was not about new articles in '{}'",
                  context.action.under.value_or(""), amend.proposal);
  }
  if (const auto* adopted = context.state.get<Adoption>(adoption_ref(amend.proposal))) {
    return refuse("amendment-adopted", "'{}' was adopted on {} already", amend.proposal, adopted->date)
        .hint("to return to it, propose it again");
  }
  if (proposal->articles != context.state.digest(clauses_ref())) {
    return refuse("amendment-lapsed", "the articles have changed since '{}' was written; it has lapsed", amend.proposal)
        .hint("propose the change again, on the articles in force");
  }
  // apply() takes them over: what cannot be read must be found out here.
  if (!context.state.get<Policy>(proposal_policy_ref(amend.proposal)) ||
      !context.state.get<Clauses>(proposal_clauses_ref(amend.proposal))) {
    return refuse("proposal-unknown", "the new articles of '{}' are not in the record", amend.proposal);
  }
  return accepted();
}

void apply(const Context& context, const ArticlesAmend& amend, Changes& changes) {
  const auto before = *context.state.digest(clauses_ref());
  const auto after = *context.state.digest(proposal_clauses_ref(amend.proposal));
  changes.write(policy_ref(), *context.state.get<Policy>(proposal_policy_ref(amend.proposal)));
  changes.write(clauses_ref(), *context.state.get<Clauses>(proposal_clauses_ref(amend.proposal)));
  changes.write(adoption_ref(amend.proposal),
                Adoption{amend.proposal, BallotId::from(*context.action.under), context.today(), before, after});
  spend_mandate(context, changes);
}

}  // namespace rules
