// How the clauses of a paper are numbered: Article 5, 5.2, (a), (i).
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "document/document.hpp"
#include "document/words.hpp"

namespace document {

/// Where a clause stands: positions counted from 0, the article first.
using Place = std::vector<std::size_t>;

/// How to cite a clause by its place: "5", "5.2", "5.2(a)", "5.2(a)(i)". REQUIRES: `place` is not empty.
std::string clause_number(const Place& place);

/// The number that stands before a clause's own words: "5", "5.2", "(a)", "(i)".
std::string clause_label(const Place& place);

/// The word before the number where another clause refers to it: "Article" or "clause".
std::string_view clause_word(const Place& place, const Words& words);

/// How another clause refers to it: "Article 5", "clause 5.2(a)".
std::string clause_reference(const Place& place, const Words& words);

/// The place of each clause of a paper, by its id. Those that are marked as deleted have none.
std::map<std::string, Place, std::less<>> places_in(const Document& paper);

}  // namespace document
