// Values of the policy in words: how {param:...} reads in the articles. What a value means to a reader follows from
// the last step of its path, which is the same in every model; an unknown step is shown as it stands in the record.
//
//   decisions.articles.threshold   2/3                 two thirds (2/3)
//   decisions.ordinary.threshold   1/2, more-than      1/2              ("more than 1/2")
//   ballots.record-days            1                   1 day
//   shares.price                   EUR 2000.00         EUR 2000.00
//   powers.member-admit.by         office president    the President
//   powers.member-admit.under      membership          a passed membership ballot
#pragma once

#include <string>
#include <string_view>

#include "base/ratio.hpp"
#include "base/result.hpp"
#include "record/node.hpp"

namespace articles {

/// The parameter at `path` in words. Fails with clause-param-unknown where the policy has no such parameter; the
/// error suggests the nearest.
base::Result<std::string> say(const record::Node& policy, std::string_view path);

/// "two thirds (2/3)", "no part (0)", "the whole (1)"; a fraction without a name stays a figure: "7/13".
std::string say_ratio(const base::Ratio& ratio);

/// What stands before item `i` of `size` in a list: "", ", ", " and ".
std::string_view joint(std::size_t i, std::size_t size);

/// "fire-warden" as "Fire Warden"; short ids are abbreviations, "ceo" as "CEO".
std::string office_title(std::string_view id);

/// "hierarchy-by-consent" as "Hierarchy by Consent".
std::string model_title(std::string_view model);

}  // namespace articles
