// Where an answer will stand: the clauses that say it, or that are there because of it.
#pragma once

#include <string>
#include <vector>

#include "articles/template.hpp"

namespace articles {

/// The titles of the clauses that show the answer to a question, in the order of the template, each once; a clause
/// without a title has that of the one above it.
std::vector<std::string> titles_with(const Template& from, const Question& question);

}  // namespace articles
