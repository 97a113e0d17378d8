// Enumerations are words on disk. Each is declared once, as a table of its words.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace rules {

/// Specialised beside each enumeration: `static constexpr std::array kAll = {std::pair{E::A, "a"}, ...}`.
template <class E>
struct Words;

template <class E>
concept Worded = requires {
  Words<E>::kAll;
};

template <Worded E>
constexpr std::string_view word(E value) {
  for (const auto& [candidate, text] : Words<E>::kAll) {
    if (candidate == value) return text;
  }
  return "";
}

template <Worded E>
constexpr std::optional<E> from_word(std::string_view text) {
  for (const auto& [candidate, spelt] : Words<E>::kAll) {
    if (spelt == text) return candidate;
  }
  return std::nullopt;
}

/// "a, b or c", for messages.
template <Worded E>
std::string all_words() {
  std::string list;
  for (size_t i = 0; i < Words<E>::kAll.size(); ++i) {
    if (i > 0) list += i + 1 == Words<E>::kAll.size() ? " or " : ", ";
    list += Words<E>::kAll[i].second;
  }
  return list;
}

}  // namespace rules
