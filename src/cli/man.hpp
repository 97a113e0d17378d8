// Manual pages, as roff: one for the program, for each noun, each command and each topic. The same words as the help.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/time.hpp"
#include "cli/program.hpp"

namespace cli {

struct ManPage {
  std::string file;  ///< "coop-member-admit.1"
  std::string roff;
};

/// The page of a command. `date` stands in its head, so that the same source gives the same bytes.
ManPage man_page(const Program& program, const Command& command, const base::Date& date);

/// All pages of the program.
std::vector<ManPage> man_pages(const Program& program, const base::Date& date);

/// Writes all pages into `folder`, which is made if it is missing; the date is the program's release.
/// Fails with file-write.
base::Status write_man_pages(const Program& program, const std::string& folder);

}  // namespace cli
