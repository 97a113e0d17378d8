// What a ballot or a petition is about and how it is decided: read from options, and said in words.
#pragma once

#include <optional>
#include <string>

#include "base/result.hpp"
#include "cli/spec.hpp"
#include "commands/act.hpp"
#include "report/json.hpp"
#include "rules/state.hpp"

namespace commands {

/// The options of an act that is about a proposal or an office.
struct SubjectOptions : ActOptions {
  std::optional<rules::ProposalId> about_proposal;
  std::optional<rules::OfficeId> about_office;
  std::optional<rules::DecisionId> decision;
};
/// Declares --proposal, --office and --decision.
void declare_subject(cli::Spec& spec, SubjectOptions& options);

struct Asked {
  rules::Subject subject;
  rules::DecisionId decision;
};
/// The subject that was named, and the decision that was named or that follows from the subject.
/// Fails (usage) with subject-form, proposal-unknown, office-unknown or decision-unknown.
base::Result<Asked> asked_of(const rules::State& state, const SubjectOptions& options);

/// How the articles want a proposal decided.
rules::DecisionId decision_for(const rules::State& state, const rules::Policy& policy, const rules::Proposal& proposal);

/// One line, safe on a terminal: "proposal oven: Buy a second oven", "the office of president".
std::string say_subject(const rules::State& state, const rules::Subject& subject);
/// What a ballot asks where nobody words it otherwise; as it stands in the record.
std::string default_question(const rules::State& state, const rules::Subject& subject);

std::string say_method(rules::Method method);             ///< "yes or no", "instant runoff"
std::string say_rule(const rules::Decision& decision);    ///< "ordinary: yes or no, more than 1/2 of the votes cast"
std::string say_quorum(const rules::Decision& decision);  ///< "1/2 of the persons on the roll", "none"

report::Json subject_json(const rules::Subject& subject);
/// The `--proposal oven` or `--office president` that names the subject on a command line.
std::string subject_option(const rules::Subject& subject);

}  // namespace commands
