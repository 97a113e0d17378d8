#include "document/numbering.hpp"

#include <array>
#include <string_view>
#include <utility>

#include "base/result.hpp"
#include "base/text.hpp"

namespace document {
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

}  // namespace

std::string clause_number(const Place& place) {
  std::string number = std::to_string(place.front() + 1);
  for (std::size_t depth = 1; depth < place.size(); ++depth) {
    number += depth == 1 ? fmt::format(".{}", place[1] + 1) : item(depth, place[depth]);
  }
  return number;
}

std::string clause_label(const Place& place) {
  return place.size() <= 2 ? clause_number(place) : item(place.size() - 1, place.back());
}

std::string_view clause_word(const Place& place, const Words& words) {
  return place.size() == 1 ? words.article : words.clause;
}

std::string clause_reference(const Place& place, const Words& words) {
  return fmt::format("{} {}", clause_word(place, words), clause_number(place));
}

std::map<std::string, Place, std::less<>> places_in(const Document& paper) {
  std::map<std::string, Place, std::less<>> places;
  Place place;
  for (const auto& block : paper.blocks) {
    if (block.kind != Block::Kind::Clause || block.mark == Mark::Deleted) continue;
    const auto depth = static_cast<std::size_t>(block.level) + 1;
    const auto next = place.size() >= depth ? place[depth - 1] + 1 : 0;
    place.resize(depth, 0);
    place.back() = next;
    places.emplace(block.id, place);
  }
  return places;
}

}  // namespace document
