// BLT files, the format of OpenSTV and OpaVote after the data of Hill, Wichmann and Woodall's Algorithm 123.
//
//   4 1                 four options, one seat
//   -2                  option 2 has withdrawn (any number on one line or several; the line may be absent)
//   3 1 3 4 0           three papers: option 1, then 3, then 4
//   2 2 4=3 1 0         two papers: 2, then 4 and 3 equal, then 1
//   1 - 3 0             one paper whose first rank was skipped
//   1 0                 one blank paper
//   0                   end of the papers
//   "Adam"              the names of the options, in order
//   "Basil"
//   "Charlotte"
//   "Donald"
//   "Chair 2026"        the title; up to two more texts (source, comment) may follow and are passed over
//
// '#' begins a comment. Each paper stands on its own line and ends with 0: a reader that let papers run over lines
// would read a file with a missing 0 as other papers than were cast. A quote inside a name is part of it; a name ends
// at a quote before the end of the line or before the next name.
#pragma once

#include <string_view>

#include "exchange/ballot_file.hpp"

namespace exchange {

/// True where the first line that says anything is two whole numbers.
bool looks_like_blt(std::string_view bytes);

/// A first number N means N papers; one with decimals is the weight of one paper. Fails as read_ballot_file().
base::Result<BallotFile> read_blt(std::string_view bytes, std::string_view name);

}  // namespace exchange
