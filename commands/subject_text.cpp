#include "commands/subject_text.hpp"

#include "base/text.hpp"
#include "commands/look.hpp"
#include "commands/office_text.hpp"
#include "rules/articles/entrenchment.hpp"
#include "term/words.hpp"

namespace commands {
namespace {

constexpr std::string_view kOrdinary = "ordinary";

base::Error unknown_decision(const rules::Policy& policy, const rules::DecisionId& id) {
  std::vector<std::string> known;
  for (const auto& decision : policy.decisions) known.push_back(decision.id.str());
  auto error = base::fail("decision-unknown", "the articles know no decision '{}'", id).as(base::ErrorKind::Usage);
  const auto near = base::nearest(id.str(), known);
  if (!near.empty()) return std::move(error).hint(fmt::format("did you mean '{}'?", near));
  std::string list;
  for (const auto& one : known) list += (list.empty() ? "" : ", ") + one;
  return std::move(error).hint("they know " + list);
}

std::optional<rules::DecisionId> mandate_of(const rules::Policy& policy, std::string_view action) {
  const auto* power = policy.power(action);
  return power ? power->under : std::nullopt;
}

}  // namespace

rules::DecisionId decision_for(const rules::State& state, const rules::Policy& policy,
                               const rules::Proposal& proposal) {
  const auto ordinary = rules::DecisionId::from(kOrdinary);
  switch (proposal.kind) {
    case rules::ProposalKind::Articles:
      return rules::decision_for_articles(state, proposal.id);
    case rules::ProposalKind::Chart:
      return mandate_of(policy, "payroll-chart").value_or(ordinary);
    case rules::ProposalKind::Membership:
      return mandate_of(policy, "member-admit").value_or(ordinary);
    case rules::ProposalKind::Recovery:
      return mandate_of(policy, "recovery-grant").value_or(ordinary);
    case rules::ProposalKind::Motion:
    case rules::ProposalKind::Plan:
      break;
  }
  return ordinary;
}

void declare_subject(cli::Spec& spec, SubjectOptions& options) {
  spec.option("--proposal <id>", options.about_proposal, "The proposal that is to be decided").complete("proposal");
  spec.option("--office <id>", options.about_office, "Or the office that is to be filled").complete("office");
  spec.option("--decision <kind>", options.decision,
              "The kind of decision in the articles (default: what follows from the proposal or the office)");
}

base::Result<Asked> asked_of(const rules::State& state, const SubjectOptions& options) {
  if (options.about_proposal.has_value() == options.about_office.has_value()) {
    return base::fail("subject-form", "say what this is about: one proposal, or one office")
        .as(base::ErrorKind::Usage)
        .hint("give --proposal <id> or --office <id>");
  }
  const auto* policy = state.policy();
  if (!policy) return *state.failure();
  Asked asked;
  asked.subject = {options.about_proposal, options.about_office};
  if (options.about_office) {
    COOP_TRY(const auto office, find_office(state, *options.about_office));
    asked.decision = office.rule->elected_by;
  } else {
    COOP_TRY(const auto* proposal, find<rules::Proposal>(state, rules::proposal_ref(*options.about_proposal),
                                                         "proposal", "proposal-unknown"));
    asked.decision = decision_for(state, *policy, *proposal);
  }
  if (options.decision) asked.decision = *options.decision;
  if (policy->decision(asked.decision)) return asked;
  return unknown_decision(*policy, asked.decision);
}

std::string say_subject(const rules::State& state, const rules::Subject& subject) {
  if (subject.office) return fmt::format("the office of {}", *subject.office);
  if (!subject.proposal) return "nothing";
  const auto* proposal = state.get<rules::Proposal>(rules::proposal_ref(*subject.proposal));
  const auto title = proposal ? ": " + base::printable(proposal->title) : std::string();
  return fmt::format("proposal {}{}", *subject.proposal, title);
}

std::string default_question(const rules::State& state, const rules::Subject& subject) {
  if (subject.office) return fmt::format("Who shall be {}?", *subject.office);
  const auto* proposal = state.get<rules::Proposal>(rules::proposal_ref(*subject.proposal));
  return proposal ? proposal->title : subject.proposal->str();
}

std::string say_method(rules::Method method) {
  switch (method) {
    case rules::Method::YesNo:
      return "yes or no";
    case rules::Method::Plurality:
      return "plurality";
    case rules::Method::Irv:
      break;
  }
  return "instant runoff";
}

namespace {

std::string say_of(rules::Of of) {
  switch (of) {
    case rules::Of::Cast:
      return "of the votes cast";
    case rules::Of::Present:
      return "of the votes of all who took part";
    case rules::Of::Entitled:
      break;
  }
  return "of the votes of all who are entitled";
}

}  // namespace

std::string say_rule(const rules::Decision& decision) {
  const auto text = fmt::format("{}: {}", decision.id, say_method(decision.method));
  if (decision.method != rules::Method::YesNo) return text;
  return text + fmt::format(", {} {} {}", decision.margin == rules::Margin::MoreThan ? "more than" : "at least",
                            term::say_ratio(decision.threshold), say_of(decision.of));
}

std::string say_quorum(const rules::Decision& decision) {
  if (decision.quorum.is_zero()) return "none";
  const auto counted = decision.quorum_of == rules::Counted::Persons ? "persons" : "votes";
  return fmt::format("{} of the {} on the roll", term::say_ratio(decision.quorum), counted);
}

report::Json subject_json(const rules::Subject& subject) {
  return report::Json::object().set("proposal", subject.proposal).set("office", subject.office);
}

std::string subject_option(const rules::Subject& subject) {
  return subject.office ? fmt::format("--office {}", *subject.office) : fmt::format("--proposal {}", *subject.proposal);
}

}  // namespace commands
