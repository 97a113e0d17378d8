// Which coop this is. The numbers come from the build (version_number.cpp.in): the project's version is the truth.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "base/time.hpp"

namespace commands {

const char* version_number();  ///< "0.1.0"
base::Date release_date();     ///< stands in the manual's pages
/// The libraries that this program was built with, and their versions.
const std::vector<std::pair<std::string, std::string>>& built_with();

}  // namespace commands
