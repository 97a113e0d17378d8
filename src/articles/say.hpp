// Values of the policy in words: how {param:...} reads in the articles. What a value means to a reader follows from
// the last step of its path, which is the same in every model; an unknown step is shown as it stands in the record.
// The words are those of the language (language.hpp); in English
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

#include "articles/language.hpp"
#include "base/result.hpp"
#include "record/node.hpp"

namespace articles {

/// The parameter at `path` in words. Fails with clause-param-unknown where the policy has no such parameter; the
/// error suggests the nearest.
base::Result<std::string> say(const record::Node& policy, std::string_view path, const Language& language);

}  // namespace articles
