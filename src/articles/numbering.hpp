// The places of clauses in their tree; their numbers are those of any paper (document/numbering.hpp).
#pragma once

#include <map>
#include <string>
#include <vector>

#include "articles/clause.hpp"
#include "document/numbering.hpp"

namespace articles {

using document::clause_label;
using document::clause_number;
using document::clause_reference;

/// Where a clause stands in the tree: positions counted from 0, the article first.
using ClausePlace = document::Place;

/// The clause at a place. REQUIRES: there is one.
const Clause& clause_at(const std::vector<Clause>& clauses, const ClausePlace& place);

/// Each clause by its id; of two with one id, the first.
std::map<std::string, ClausePlace, std::less<>> places_of(const std::vector<Clause>& clauses);

}  // namespace articles
