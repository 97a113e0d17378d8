#include "articles/cite.hpp"

#include <set>
#include <utility>

#include "articles/numbering.hpp"
#include "articles/path.hpp"
#include "articles/wording.hpp"

namespace articles {

namespace {

/// A clause that states something, and where it stands.
struct Found {
  const Clause* clause = nullptr;
  ClausePlace place;
  std::size_t map_length = 0;  ///< of the path that it maps to
};

/// Calls `visit` for each path that a clause maps to, in the order of the tree.
template <class Visit>
void each_map(const std::vector<Clause>& clauses, ClausePlace& place, const Visit& visit) {
  for (std::size_t i = 0; i < clauses.size(); ++i) {
    place.push_back(i);
    for (const auto& map : clauses[i].maps) visit(clauses[i], map);
    each_map(clauses[i].children, place, visit);
    place.pop_back();
  }
}

Found find_stating(const std::vector<Clause>& clauses, std::string_view path) {
  Found nearest;
  ClausePlace place;
  each_map(clauses, place, [&](const Clause& clause, const std::string& map) {
    if (is_within(path, map) && map.size() > nearest.map_length) nearest = {&clause, place, map.size()};
  });
  if (nearest.clause) return nearest;
  std::set<std::size_t> articles;
  each_map(clauses, place, [&](const Clause&, const std::string& map) {
    if (is_within(map, path)) articles.insert(place.front());
  });
  if (articles.size() != 1) return {};
  return {&clauses[*articles.begin()], {*articles.begin()}, 0};
}

}  // namespace

std::optional<Citation> cite(const Articles& articles, std::string_view path) {
  const auto clauses = clauses_of(articles.clauses);
  if (!clauses) return std::nullopt;
  const auto found = find_stating(*clauses, path);
  if (!found.clause) return std::nullopt;
  auto words = Wording(articles, *clauses).fill(found.clause->text);
  if (!words) return std::nullopt;
  if (words->empty()) words = found.clause->title;
  return Citation{clause_number(found.place), found.clause->id, std::move(*words)};
}

}  // namespace articles
