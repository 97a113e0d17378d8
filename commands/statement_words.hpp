// What a statement says beside its head: which options of `coop sign` belong to which purpose, and what they mean.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "cli/spec.hpp"
#include "rules/state.hpp"

namespace commands {

struct StatementOptions {
  std::optional<rules::MemberId> id;  ///< member-apply
  std::optional<std::string> name;    ///< member-apply
  std::optional<rules::BallotId> ballot;
  std::vector<std::string> choices;     ///< ballot-cast
  std::optional<std::int64_t> serial;   ///< ballot-cast
  std::vector<rules::MemberId> voters;  ///< ballot-paper
  std::vector<std::string> papers;      ///< ballot-paper
};

/// The purposes for which somebody else records a statement of a member, or of one who will be.
const std::vector<std::string>& purposes();

/// Declares the options that say something: --id, --name, --ballot, --serial, --voter, --papers and the choices.
void declare_statement(cli::Spec& spec, StatementOptions& options);

/// Does the purpose have the options that it needs, and no other? `is_author_named`: --as was given.
/// Fails (usage) with option-missing or option-unfit.
base::Status check_options(const std::string& purpose, const StatementOptions& options, bool is_author_named);

/// A statement of `by` to this co-op, not yet signed: it answers what its purpose asks for, and says what the options
/// say. Fails with ballot-unknown, and as read_choices() and read_pile().
base::Result<rules::Statement> draft_statement(const rules::State& state, const std::string& purpose,
                                               const rules::MemberId& by, const StatementOptions& options);

}  // namespace commands
