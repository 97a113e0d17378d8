// How a command acts: open and verify, build the action, judge it, show or sign it, tell what was recorded.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "cli/env.hpp"
#include "cli/spec.hpp"
#include "commands/identity.hpp"
#include "history/ledger.hpp"
#include "os/zone.hpp"
#include "report/json.hpp"
#include "rules/action.hpp"

namespace commands {

/// The options that every writing command takes.
struct ActOptions : IdentityOptions {
  bool dry_run = false;
  std::optional<std::string> at;
  std::optional<rules::OfficeId> office;
  std::optional<std::string> under;
};
/// Declares -n/--dry-run, --at, --as, --key and --as-office; --under only where the action can rest on a ballot or
/// petition.
void declare_act(cli::Spec& spec, ActOptions& options, bool with_under = false);

/// What a builder may use: the state before the action, the co-op's time zone, and the action whose `at` and `by` are
/// set.
struct Draft {
  const rules::State& state;
  const rules::Coop& coop;
  os::Zone zone;
  rules::Action& action;        ///< payload, inputs and said are for the builder to fill
  std::string to_confirm = {};  ///< what the words typed came to, told before it is signed; the builder may fill it
};
using Build = std::function<base::Status(Draft&)>;

/// What a person is told after it was recorded.
struct Telling {
  std::string sentence;                                    ///< "Admitted Bo Larsen (bo) as a provisional owner."
  std::vector<std::pair<std::string, std::string>> facts;  ///< "owes", "EUR 500.00 for the share"; shown under it
  std::vector<std::string> next;                           ///< commands that come next
  report::Json details = report::Json::object();           ///< --json: merged under "details"
};
using Tell = std::function<Telling(const rules::State& after, const rules::Action&)>;

/// Runs one action. A refusal of the rules comes back with the article that says so quoted in its details.
base::Result<cli::Outcome> act(cli::Env& env, const ActOptions& options, const Build& build, const Tell& tell);

/// Adds the text of the article behind a refusal to its details. Leaves other errors alone.
base::Error with_article(base::Error error, const rules::State& state);

/// From here on the action stands, also where nobody can be told.
void note_recorded(cli::Env& env, const rules::Action& action, const store::Oid& commit);

/// The sentence, facts and hints of a finished action; shared with `coop init`, which has no ledger to begin with.
void tell_recorded(cli::Env& env, const rules::Action& action, const Identity& identity, const store::Oid& commit,
                   const Telling& telling);
void tell_dry_run(cli::Env& env, const history::Prepared& prepared);

/// Fills in what follows from the state, as far as `options` leave it open: the office, the mandate and its digest.
void complete_head(const ActOptions& options, const rules::State& state, rules::Action& action);

/// A passed ballot that nobody has carried out yet and that the action can rest on; for who gave no --under. Where
/// there is none, one about the same that lapsed or that is not closed yet: the rules then say why it does not do.
std::optional<rules::BallotId> find_mandate(const rules::State& state, const rules::Action& action);

}  // namespace commands
