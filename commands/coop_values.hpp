// What is asked about the co-op itself, in the one spelling in which it is kept, and what is likely.
#pragma once

#include <string>
#include <string_view>

#include "base/result.hpp"
#include "cli/env.hpp"
#include "record/node.hpp"

namespace commands {

/// The words of a name, in small letters: "The Old Bakery" as "old-bakery", "La Panadería" as "panaderia".
std::string id_from(std::string_view name);

/// The time zone of this machine, as far as it says; else UTC.
std::string zone_here(const cli::Env& env);

/// A value of the co-op as it is kept, from what was typed: its "name", "slug", "currency" or "time-zone".
/// Fails with text-form, id-form, currency-unknown, zone-unknown and the like.
base::Result<std::string> spell_coop_value(std::string_view key, const std::string& typed);

/// Likewise of a founder: the "name", "id", "key" or "grade". A key is the line of a .pub file, or the path of one.
base::Result<std::string> spell_founder_value(std::string_view key, const std::string& typed);

/// Is what stands under `coop` in an answers file what an interview can go on with: words, and founders that are
/// mappings of words? Fails with answer-form. An empty list of founders is none.
base::Status check_coop(record::Node& coop);

}  // namespace commands
