// "Did you mean": the nearest of the words that would have been right.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/result.hpp"

namespace cli {

/// The candidate nearest to `word` (base::nearest), or the only one that begins with it; empty if there is none.
std::string suggestion(std::string_view word, const std::vector<std::string>& candidates);

/// `error` with the hint "did you mean 'x'?" where suggestion() knows one.
base::Error with_suggestion(base::Error error, std::string_view word, const std::vector<std::string>& candidates);

/// Fails (usage) with choice-unknown unless `word` is one of `choices`. `name` is the option's or argument's.
base::Status check_choice(std::string_view name, std::string_view word, const std::vector<std::string>& choices);

/// "a, b or c"
std::string one_of(const std::vector<std::string>& words);

}  // namespace cli
