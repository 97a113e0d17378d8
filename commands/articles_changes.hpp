// What changes from one version of the articles to another, for those who vote on it or carry it out.
#pragma once

#include <string>
#include <vector>

#include "articles/compare.hpp"
#include "report/json.hpp"
#include "term/stream.hpp"

namespace commands {

/// Each difference with what stood before ("-") and what stands after ("+"); a text that was changed stands once, with
/// the words that were taken out and put in. Safe on a terminal; ends with LF.
std::string changes_text(const std::vector<articles::Difference>& differences, const term::Look& look);

report::Json changes_json(const std::vector<articles::Difference>& differences);

}  // namespace commands
