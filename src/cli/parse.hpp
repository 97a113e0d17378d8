// How a word of the command line becomes a value. A type that has `static Result<T> parse(string_view)` (Id<Tag>, Date,
// Month, Instant, Ratio, Money, ...) is understood as it stands, and its own error is what the user sees. Another type
// joins by specialising Parse<T>.
#pragma once

#include <concepts>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/result.hpp"

namespace cli {

template <class T>
struct Parse;  // static base::Result<T> from(std::string_view)

template <class T>
concept ParsesItself = requires(std::string_view word) {
  { T::parse(word) } -> std::same_as<base::Result<T>>;
};

template <ParsesItself T>
struct Parse<T> {
  static base::Result<T> from(std::string_view word) { return T::parse(word); }
};

/// Any word, as long as it is UTF-8 (code `text-form`).
template <>
struct Parse<std::string> {
  static base::Result<std::string> from(std::string_view word);
};

/// A whole number in decimal digits, perhaps with a minus (codes `number-form`, `number-range`).
template <>
struct Parse<std::int64_t> {
  static base::Result<std::int64_t> from(std::string_view word);
};
template <>
struct Parse<int> {
  static base::Result<int> from(std::string_view word);
};

/// Puts the word's value where it belongs: into the variable, the optional, or at the end of the vector.
template <class T>
base::Status store(std::string_view word, T& into) {
  COOP_TRY(into, Parse<T>::from(word));
  return {};
}
template <class T>
base::Status store(std::string_view word, std::optional<T>& into) {
  COOP_TRY(into, Parse<T>::from(word));
  return {};
}
template <class T>
base::Status store(std::string_view word, std::vector<T>& into) {
  COOP_TRY(auto value, Parse<T>::from(word));
  into.push_back(std::move(value));
  return {};
}

template <class T>
inline constexpr bool kRepeats = false;
template <class T>
inline constexpr bool kRepeats<std::vector<T>> = true;

}  // namespace cli
