// What `coop doctor` looks at: each check says how it stands, and the commands that mend it.
#pragma once

#include <string>
#include <vector>

#include "cli/env.hpp"
#include "commands/identity.hpp"
#include "history/ledger.hpp"

namespace commands {

struct Diagnosis {
  enum class Level { Good, Advice, Bad };
  Level level = Level::Good;
  std::string about;                  ///< "keys", "clock"
  std::string says;                   ///< safe on a terminal
  std::vector<std::string> remedies;  ///< commands, or a sentence
};

/// The programs beside coop, and this user's settings of stock git that would get in the way of the records.
std::vector<Diagnosis> check_programs(const cli::Env& env);
/// The folders in which coop keeps its key and what it has seen.
std::vector<Diagnosis> check_folders(const cli::Env& env);
/// The agent, the keys at hand, whose they are, and what becomes of them if they are lost.
std::vector<Diagnosis> check_keys(const cli::Env& env, const rules::State& state, const IdentityOptions& options);
/// This machine's clock beside the newest action.
std::vector<Diagnosis> check_clocks(const cli::Env& env, const rules::State& state);
/// The history, the files, and what other programs left lying about.
std::vector<Diagnosis> check_repository(const history::Ledger& ledger);
/// The seat: named, reachable, and what is not there yet. `offline`: nobody is asked.
std::vector<Diagnosis> check_seat(cli::Env& env, const history::Ledger& ledger, bool offline);

/// An error as a diagnosis: its hints are the remedies.
Diagnosis diagnosis_of(std::string about, const base::Error& error, Diagnosis::Level level = Diagnosis::Level::Bad);

}  // namespace commands
