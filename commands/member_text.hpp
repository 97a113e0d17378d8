// Members as people read of them.
#pragma once

#include <cstdint>
#include <string>

#include "rules/members/records.hpp"
#include "term/style.hpp"

namespace commands {

/// "1 owner", "2 provisional owners", "1 invited founder"; 0 leaves out the number: "owner".
std::string say_standing(rules::Standing standing, std::int64_t count = 0);

term::Style style_of(rules::Standing standing);

}  // namespace commands
