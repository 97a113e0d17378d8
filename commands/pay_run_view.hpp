// A pay run as a table, and as JSON: shared by drafting, approving and showing it.
#pragma once

#include <string>
#include <vector>

#include "commands/facts.hpp"
#include "report/json.hpp"
#include "rules/payroll/records.hpp"
#include "rules/state.hpp"
#include "term/table.hpp"

namespace commands {

term::Table run_table(const rules::PayRun& run, const term::Look& look);  ///< a row for each line, and the total
report::Json line_json(const rules::PayLine& line);
report::Json run_json(const rules::State& state, const rules::PayRun& run);

/// The digest of the run as it was drafted: an approval names it, and it stays the same when the run is approved.
std::string draft_digest(const rules::PayRun& run);
/// The digests under a run: of the draft, and once it is approved of the record, which says so.
std::vector<Fact> digest_facts(const rules::State& state, const rules::PayRun& run);

std::int64_t minutes_of(const rules::PayRun& run);
/// How many members it pays: one of them may have a line for each of several months.
std::int64_t people_of(const rules::PayRun& run);

/// "bo (2024-02, not approved), dita (2024-01)": whose hours a later run will pay, and why, as far as it is still so;
/// empty: nobody's.
std::string say_left_out(const rules::State& state, const rules::PayRun& run);

/// Beside a run: "approved by Ada Lindqvist (ada)", or that it is not approved yet.
std::string say_approval(const rules::State& state, const rules::PayRun& run);

}  // namespace commands
