#include "articles/numbering.hpp"

#include <array>
#include <string_view>
#include <utility>

#include "base/text.hpp"

namespace articles {
namespace {

/// "a", "b", ... "z", "aa"; counted from 0.
std::string letter(std::size_t position) {
  std::string letters;
  for (std::size_t n = position + 1; n > 0; n = (n - 1) / 26) {
    letters.insert(letters.begin(), static_cast<char>('a' + static_cast<char>((n - 1) % 26)));
  }
  return letters;
}

/// "i", "ii", ...; counted from 0.
std::string roman(std::size_t position) {
  using Part = std::pair<std::size_t, std::string_view>;
  constexpr std::array kParts = {Part{100, "c"}, Part{90, "xc"}, Part{50, "l"}, Part{40, "xl"}, Part{10, "x"},
                                 Part{9, "ix"},  Part{5, "v"},   Part{4, "iv"}, Part{1, "i"}};
  std::string numeral;
  std::size_t rest = position + 1;
  for (const auto& [value, figure] : kParts) {
    for (; rest >= value; rest -= value) numeral += figure;
  }
  return numeral;
}

/// "(a)" of the third level, "(i)" of the fourth, and so on in turn. REQUIRES: depth is at least 2, counted from 0.
std::string item(std::size_t depth, std::size_t position) {
  return fmt::format("({})", depth % 2 == 0 ? letter(position) : roman(position));
}

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

std::string clause_number(const ClausePlace& place) {
  std::string number = std::to_string(place.front() + 1);
  for (std::size_t depth = 1; depth < place.size(); ++depth) {
    number += depth == 1 ? fmt::format(".{}", place[1] + 1) : item(depth, place[depth]);
  }
  return number;
}

std::string clause_label(const ClausePlace& place) {
  return place.size() <= 2 ? clause_number(place) : item(place.size() - 1, place.back());
}

std::string clause_reference(const ClausePlace& place) {
  return fmt::format("{} {}", place.size() == 1 ? "Article" : "clause", clause_number(place));
}

std::map<std::string, ClausePlace, std::less<>> places_of(const std::vector<Clause>& clauses) {
  std::map<std::string, ClausePlace, std::less<>> places;
  ClausePlace place;
  collect(clauses, place, places);
  return places;
}

}  // namespace articles
