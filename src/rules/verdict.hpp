// The room `rules`: the constitution of the program. Pure: no clock, no file, no git, no YAML, no locale, no floating
// point, no randomness, no exception. The same history in, the same state out, for ever.
//
// verdict.hpp: what a rule answers.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/result.hpp"

namespace rules {

/// A rule said no: which one, by which parameter of the articles, and why, in the co-op's words.
struct Refusal {
  std::string rule;     ///< permanent, kebab-case
  std::string because;  ///< lower case, no final full stop
  std::string article;  ///< the dotted path of the parameter that says so, as in "powers.member-admit"; may be empty
  std::vector<std::string> hints;

  Refusal&& by(std::string path) && {
    article = std::move(path);
    return std::move(*this);
  }
  Refusal&& hint(std::string text) && {
    hints.push_back(std::move(text));
    return std::move(*this);
  }
};

/// Accepted (the default), or a refusal. COOP_CHECK passes a refusal up.
class [[nodiscard]] Verdict {
 public:
  Verdict() = default;
  Verdict(Refusal refusal) : refusal_(std::move(refusal)) {}  // NOLINT: implicit by design
  explicit operator bool() const { return !refusal_; }
  const Refusal& error() const& { return *refusal_; }
  Refusal&& error() && { return std::move(*refusal_); }

 private:
  std::optional<Refusal> refusal_;
};

inline Verdict accepted() {
  return {};
}

/// Example: `return refuse("ballot-closed", "'{}' was closed on {}", ballot.id, date);`
template <class... Args>
[[nodiscard]] Refusal refuse(std::string_view rule, fmt::format_string<Args...> because, Args&&... args) {
  return Refusal{std::string(rule), fmt::format(because, std::forward<Args>(args)...), {}, {}};
}

/// A computation that left the range of exact numbers, as a refusal.
inline Refusal refuse(const base::Error& error) {
  return Refusal{error.code, error.message, {}, {}};
}

}  // namespace rules
