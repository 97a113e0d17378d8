// The room `exchange`: files of others come in here as typed values. It knows their formats; it knows no git, no
// command line and no terminal. Whatever a file holds is hostile until it has been checked.
//
// ballot_file.hpp: a file of ballots, in whichever format, as one value.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.hpp"
#include "rules/count/paper.hpp"

namespace exchange {

constexpr std::size_t kMaxBallotFileBytes = std::size_t{64} * 1024 * 1024;
/// Papers, ranks and marks together: each takes some tens of bytes, however few it has in the file.
constexpr std::size_t kMaxBallotParts = 5'000'000;
constexpr std::int64_t kMaxBallotCount = 1'000'000'000'000;  ///< of one line: papers alike

struct BallotFile {
  std::string format;  ///< "BLT", "PrefLib toi", ...
  std::string title;   ///< may be empty
  std::vector<std::string> options;
  std::vector<rules::count::Paper> papers;  ///< one a line, in the file's order
  std::int64_t seats = 1;
  std::vector<bool> withdrawn;  ///< by option
};

/// Reads `bytes`, telling the format by its content (a BLT file, or PrefLib's soc, soi, toc, toi).
/// `name` is how messages call the file. Titles and names are well-formed one-line text.
/// Fails with ballot-file-unknown (no such format), ballot-file-too-large, ballot-file-text (not UTF-8, or characters
/// that do not show), ballot-file-truncated (it ends early), ballot-file-syntax, ballot-file-number (out of range),
/// ballot-file-option-unknown, ballot-file-option-repeated, ballot-file-mismatch (the header says otherwise).
/// Every message begins with file:line where there is a line.
base::Result<BallotFile> read_ballot_file(std::string_view bytes, std::string_view name);

}  // namespace exchange
