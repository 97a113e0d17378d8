#include "articles/numbering.hpp"

namespace articles {
namespace {

void collect(const std::vector<Clause>& clauses, ClausePlace& place,
             std::map<std::string, ClausePlace, std::less<>>& places) {
  for (std::size_t i = 0; i < clauses.size(); ++i) {
    place.push_back(i);
    places.emplace(clauses[i].id, place);
    collect(clauses[i].children, place, places);
    place.pop_back();
  }
}

}  // namespace

std::map<std::string, ClausePlace, std::less<>> places_of(const std::vector<Clause>& clauses) {
  std::map<std::string, ClausePlace, std::less<>> places;
  ClausePlace place;
  collect(clauses, place, places);
  return places;
}

const Clause& clause_at(const std::vector<Clause>& clauses, const ClausePlace& place) {
  const auto* clause = &clauses[place.front()];
  for (std::size_t depth = 1; depth < place.size(); ++depth) clause = &clause->children[place[depth]];
  return *clause;
}

}  // namespace articles
