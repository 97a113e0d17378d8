// The table of a count: a row for each option, a column for each round.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "report/count_json.hpp"
#include "term/stream.hpp"

namespace commands {

/// Everybody who stood: the winner, then who stood longest, then who had more votes at the end.
std::vector<std::uint32_t> count_order(const rules::count::Tally& tally, std::uint32_t options);

/// Fits the look's width. Unless `all`, rounds that do not fit are left out of the middle, and of many options those
/// that went first are put together in one row; with `all` the rounds follow in several blocks. Empty without rounds.
std::string count_table(const report::CountReport& count, const term::Look& look, bool all);

}  // namespace commands
