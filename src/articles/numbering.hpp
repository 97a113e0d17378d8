// How clauses are numbered: Article 5, 5.2, (a), (i).
#pragma once

#include <map>
#include <string>
#include <vector>

#include "articles/clause.hpp"

namespace articles {

/// Where a clause stands in the tree: positions counted from 0, the article first.
using ClausePlace = std::vector<std::size_t>;

/// How to cite a clause by its place: "5", "5.2", "5.2(a)", "5.2(a)(i)". REQUIRES: `place` is not empty.
std::string clause_number(const ClausePlace& place);

/// The number that stands before a clause's own words: "5", "5.2", "(a)", "(i)".
std::string clause_label(const ClausePlace& place);

/// How another clause refers to it: "Article 5", "clause 5.2(a)".
std::string clause_reference(const ClausePlace& place);

/// Each clause by its id; of two with one id, the first.
std::map<std::string, ClausePlace, std::less<>> places_of(const std::vector<Clause>& clauses);

}  // namespace articles
