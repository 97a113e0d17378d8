#include "rules/ballots/proposals.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "rules/articles/amendments.hpp"
#include "rules/articles/clauses.hpp"
#include "rules/articles/entrenchment.hpp"
#include "rules/members/recovery.hpp"
#include "rules/payroll/payroll.hpp"
#include "rules/shares/vesting.hpp"

namespace rules {
namespace {

constexpr std::size_t kMaxTitle = 200;

Verdict check_title(const std::string& title) {
  if (title.empty() || title.size() > kMaxTitle || !base::is_plain_line(title)) {
    return refuse("title-form", "'{}' is not a title", base::printable(title.substr(0, 60)))
        .hint("use one line of at most 200 bytes");
  }
  return accepted();
}

Verdict check_new_articles(const Context& context, const ProposalNew& proposal) {
  const auto* policy = context.action.input<Policy>(proposal_policy_ref(proposal.proposal));
  const auto* clauses = context.action.input<Clauses>(proposal_clauses_ref(proposal.proposal));
  if (!policy || !clauses)
    return refuse("proposal-inputs", "new articles come with a policy and the clauses that state it");
  if (clauses->policy != context.action.input_digest(proposal_policy_ref(proposal.proposal))) {
    return refuse("founding-articles", "the clauses name another policy than the one beside them");
  }
  if (policy->model != context.policy.model || clauses->model != context.policy.model) {
    return refuse("founding-model", "the articles cannot change the model that the co-op was founded in");
  }
  const auto& currency = context.policy.shares.price.currency();
  if (!(policy->shares.price.currency() == currency)) {
    return refuse("founding-currency",
                  "the articles cannot change the currency, {}, in which the co-op keeps its books", currency.code())
        .by("shares.price");
  }
  COOP_CHECK(check_policy(*policy));
  return check_clauses(*policy, *clauses);
}

Verdict check_inputs(const Context& context, const ProposalNew& proposal) {
  if (!context.action.input<PlainText>(proposal_text_ref(proposal.proposal))) {
    return refuse("proposal-inputs", "a proposal comes with its text");
  }
  std::size_t expected = 1;
  if (proposal.kind == ProposalKind::Articles) {
    COOP_CHECK(check_new_articles(context, proposal));
    expected = 3;
  }
  if (proposal.kind == ProposalKind::Chart) {
    const auto* chart = context.action.input<PayChart>(proposal_chart_ref(proposal.proposal));
    if (!chart) return refuse("proposal-inputs", "a proposal of a pay chart comes with the chart");
    COOP_CHECK(check_chart(context.policy, *chart));
    expected = 2;
  }
  if (context.action.inputs.size() != expected) {
    return refuse("proposal-inputs", "a proposal of the kind '{}' comes with {} files, not {}", word(proposal.kind),
                  expected, context.action.inputs.size());
  }
  return accepted();
}

}  // namespace

Verdict judge(const Context& context, const ProposalNew& proposal) {
  if (context.state.get<Proposal>(proposal_ref(proposal.proposal))) {
    return refuse("proposal-id-taken", "there is a proposal '{}' already", proposal.proposal).hint("choose another id");
  }
  COOP_CHECK(check_title(proposal.title));
  COOP_CHECK(check_inputs(context, proposal));
  const bool is_membership = proposal.kind == ProposalKind::Membership;
  const bool is_plan = proposal.kind == ProposalKind::Plan;
  const bool is_recovery = proposal.kind == ProposalKind::Recovery;
  if ((is_membership || is_recovery) != proposal.member.has_value() || is_recovery != proposal.key.has_value() ||
      is_plan != proposal.office.has_value() || is_plan == proposal.targets.empty()) {
    return refuse("proposal-form", "a proposal of the kind '{}' names {}", word(proposal.kind),
                  is_membership ? "an applicant"
                  : is_recovery ? "a member and the key requested for them"
                  : is_plan     ? "an office and at least one target"
                                : "nobody and no target");
  }
  if (is_membership) {
    const auto* applicant = context.state.member(*proposal.member);
    if (!applicant || applicant->standing != Standing::Applicant) {
      return refuse("member-no-applicant", "{} is not an applicant", *proposal.member);
    }
  }
  if (is_recovery) {
    const auto* recovery = context.state.get<Recovery>(recovery_ref(*proposal.key));
    if (!recovery || recovery->member != *proposal.member || !is_under_way(context.state, *recovery)) {
      return refuse("recovery-unknown", "no such key was requested for {}, or it is one already", *proposal.member)
          .hint("'coop recovery list' shows the requests");
    }
  }
  if (is_plan && !context.policy.office(*proposal.office)) {
    return refuse("office-unknown", "no office '{}'", *proposal.office).hint("'coop office list' shows them");
  }
  for (const auto& target : proposal.targets) {
    COOP_CHECK(check_title(target.measure));
    COOP_CHECK(check_title(target.goal));
  }
  return accepted();
}

void apply(const Context& context, const ProposalNew& made, Changes& changes) {
  Proposal proposal;
  proposal.id = made.proposal;
  proposal.kind = made.kind;
  proposal.title = made.title;
  proposal.author = context.action.by;
  proposal.date = context.today();
  proposal.text = *context.action.input_digest(proposal_text_ref(made.proposal));
  proposal.member = made.member;
  proposal.key = made.key;
  proposal.office = made.office;
  proposal.targets = made.targets;
  if (made.kind == ProposalKind::Articles) {
    proposal.articles = context.state.digest(clauses_ref());
    proposal.policy = context.action.input_digest(proposal_policy_ref(made.proposal));
    proposal.clauses = context.action.input_digest(proposal_clauses_ref(made.proposal));
  }
  if (made.kind == ProposalKind::Chart) proposal.chart = context.action.input_digest(proposal_chart_ref(made.proposal));
  changes.write(proposal_ref(made.proposal), proposal);
  for (const auto& input : context.action.inputs) changes.write(input.ref, input.record);
}

Verdict check_subject(const Context& context, const DecisionId& id, const Subject& subject) {
  const auto* decision = context.policy.decision(id);
  if (!decision) return refuse("decision-unknown", "the articles know no decision '{}'", id).by("decisions");
  if (subject.proposal.has_value() == subject.office.has_value()) {
    return refuse("ballot-subject", "a ballot is about a proposal, or about an office to fill");
  }
  if (subject.office) {
    const auto* office = context.policy.office(*subject.office);
    if (!office)
      return refuse("office-unknown", "no office '{}'", *subject.office).hint("'coop office list' shows them");
    if (office->elected_by != id) {
      return refuse("ballot-decision", "'{}' is elected by a decision of the kind '{}'", *subject.office,
                    office->elected_by)
          .by("offices." + subject.office->str() + ".elected-by");
    }
    return accepted();
  }
  const auto* proposal = context.state.get<Proposal>(proposal_ref(*subject.proposal));
  if (!proposal) {
    return refuse("proposal-unknown", "no proposal '{}'", *subject.proposal).hint("'coop proposal list' shows them");
  }
  if (decision->method != Method::YesNo) {
    return refuse("ballot-decision", "'{}' is a decision for elections; a proposal is answered with yes or no", id);
  }
  if (proposal->kind == ProposalKind::Articles) {
    const auto needed = decision_for_articles(context.state, proposal->id);
    const bool is_ordinary = needed == context.policy.amendment.decision;
    if (id != needed) {
      return refuse("ballot-decision", "{} are decided by a ballot of the kind '{}'",
                    is_ordinary ? "new articles" : "new articles that touch what is entrenched", needed)
          .by(is_ordinary ? "amendment.decision" : "amendment.entrenched-by");
    }
  }
  return accepted();
}

Verdict judge(const Context& context, const PetitionNew& petition) {
  if (context.state.get<Petition>(petition_ref(petition.petition))) {
    return refuse("petition-id-taken", "there is a petition '{}' already", petition.petition).hint("choose another id");
  }
  return check_subject(context, petition.decision, petition.subject);
}

void apply(const Context& context, const PetitionNew& begun, Changes& changes) {
  const auto& rule = context.policy.petition;
  const auto owners = count_owners(context.state, context.today());
  const auto n = static_cast<base::Int128>(rule.signers.numerator()) * owners;
  const base::Int128 d = rule.signers.denominator();
  const auto share = static_cast<std::int64_t>((n + d - 1) / d);  // at most `owners`, since signers is at most 1
  Petition petition;
  petition.id = begun.petition;
  petition.decision = begun.decision;
  petition.subject = begun.subject;
  petition.date = context.today();
  petition.until = context.today().plus_days(rule.open_days);
  // Never more than there are owners, or nobody could ever bring one.
  petition.needed = std::min(std::max(share, rule.at_least), std::max<std::int64_t>(owners, 1));
  petition.signatures = {context.action.by};
  changes.write(petition_ref(petition.id), petition);
}

Verdict judge(const Context& context, const PetitionSign& sign) {
  const auto* petition = context.state.get<Petition>(petition_ref(sign.petition));
  if (!petition) {
    return refuse("petition-unknown", "no petition '{}'", sign.petition).hint("'coop petition list' shows them");
  }
  if (petition->decision != sign.decision || petition->subject.proposal != sign.subject.proposal ||
      petition->subject.office != sign.subject.office) {
    return refuse("petition-changed", "petition '{}' asks for something else than what was read", sign.petition);
  }
  if (petition->used_by)
    return refuse("mandate-used", "petition '{}' has opened '{}' already", sign.petition, *petition->used_by);
  if (petition->until < context.today()) {
    return refuse("petition-over", "petition '{}' ran until {}", sign.petition, petition->until)
        .by("petition.open-days");
  }
  const auto& signatures = petition->signatures;
  if (std::find(signatures.begin(), signatures.end(), context.action.by) != signatures.end()) {
    return refuse("petition-signed", "{} has signed '{}' already", context.action.by, sign.petition);
  }
  return accepted();
}

void apply(const Context& context, const PetitionSign& sign, Changes& changes) {
  auto petition = *context.state.get<Petition>(petition_ref(sign.petition));
  petition.signatures.push_back(context.action.by);
  changes.write(petition_ref(sign.petition), petition);
}

}  // namespace rules
