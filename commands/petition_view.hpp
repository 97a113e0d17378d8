// A petition in words: how far it has come. For `petition list` and `petition show`.
#pragma once

#include <string>

#include "report/json.hpp"
#include "rules/state.hpp"
#include "term/style.hpp"

namespace commands {

struct PetitionStage {
  std::string word;  ///< "open", "complete", "used", "over"; for programs
  std::string text;  ///< "needs 1 more, ends in 2 weeks"
  term::Style style = term::Style::Plain;
};
PetitionStage stage_of(const rules::State& state, const rules::Petition& petition, base::Date today);

/// "1 of 2 needed; 1 more owner must sign", "2 of 2 needed", "3, 2 needed"
std::string say_signatures(const rules::State& state, const rules::Petition& petition);

/// "coop ballot open <id> --under first-president --candidate <member>": opens the ballot that it asks for.
std::string opening_command(const rules::Petition& petition);

report::Json petition_json(const rules::State& state, const rules::Petition& petition, base::Date today);

}  // namespace commands
