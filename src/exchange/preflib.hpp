// PrefLib's ordinal files: soc and soi (strict orders, complete and incomplete), toc and toi (with ties).
//
//   # TITLE: Board chair
//   # DATA TYPE: toi
//   # NUMBER ALTERNATIVES: 3
//   # NUMBER VOTERS: 7
//   # NUMBER UNIQUE ORDERS: 2
//   # ALTERNATIVE NAME 1: Ada
//   # ALTERNATIVE NAME 2: Bo
//   # ALTERNATIVE NAME 3: Chidi
//   5: 1,2              five papers: 1, then 2
//   2: 3,{1,2}          two papers: 3, then 1 and 2 equal
//
// The three NUMBER lines are checked against the papers, so a file that was cut short does not pass.
#pragma once

#include <string_view>

#include "exchange/ballot_file.hpp"

namespace exchange {

/// True where one of the leading '#' lines is PrefLib's.
bool looks_like_preflib(std::string_view bytes);

/// Fails as read_ballot_file(); an option that no paper may name twice, and a strict type may not hold a tie.
base::Result<BallotFile> read_preflib(std::string_view bytes, std::string_view name);

}  // namespace exchange
