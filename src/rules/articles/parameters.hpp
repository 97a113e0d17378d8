// The parameters of a policy by their dotted paths, as clauses name them: "shares.price", "decisions.ordinary.quorum",
// "powers.member-admit.by". A step names a field, or an item of a list by its id or action; ids and actions themselves
// are steps, not parameters.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "rules/articles/policy.hpp"

namespace rules {

/// Steps of [a-z0-9-] joined by single dots?
bool is_parameter_path(std::string_view text);

/// Is `path` the path `prefix`, or below it: decisions.ordinary.quorum below decisions.ordinary?
bool is_within(std::string_view path, std::string_view prefix);

struct Parameter {
  std::string path;
  std::string value;  ///< as the record spells it; a list with ", " between its items
  friend bool operator==(const Parameter&, const Parameter&) = default;
};

/// Is the value of a parameter a number, a part or an amount? A word may be said in prose; a figure that is written out
/// would stay behind when its parameter changes.
bool is_figure(std::string_view value);

/// Every parameter that the policy holds, in the order of its record.
std::vector<Parameter> parameters(const Policy& policy);

/// Their paths alone.
std::vector<std::string> parameter_paths(const Policy& policy);

}  // namespace rules
