// The room `base`: the words every other room speaks in. It knows numbers, dates, text and digests; it knows
// no file, no YAML and no co-operative.
//
// result.hpp: how a function says that it could not do what it was asked. Nothing of ours throws.
#pragma once

#include <fmt/format.h>

#include <string>
#include <string_view>
#include <tl/expected.hpp>
#include <utility>
#include <vector>

namespace base {

/// The exit code and the tone of an error message hang on its kind (cli/exit_code.hpp).
enum class ErrorKind {
  Refused,     ///< a rule said no: the co-op's decision, with a rule id
  Usage,       ///< the command line or an answer was wrong
  Unreadable,  ///< a record, file or repository could not be read or is not what it should be
  Signing,     ///< no key, or the key would not sign
  Moved,       ///< the history moved meanwhile, or the remote gave trouble
  Bug,         ///< our own logic is broken
};

/// What went wrong: a permanent kebab-case code, a sentence (lower case, no final full stop), and what to do next.
struct Error {
  ErrorKind kind = ErrorKind::Unreadable;
  std::string code;
  std::string message;
  std::vector<std::string> hints;    ///< each a thing the user can do
  std::vector<std::string> details;  ///< lines shown under the message: an excerpt, the article, the place
  std::string article;               ///< of a refusal: the dotted path of the parameter of the articles that says so

  Error& hint(std::string text) & {
    hints.push_back(std::move(text));
    return *this;
  }
  Error&& hint(std::string text) && {
    hints.push_back(std::move(text));
    return std::move(*this);
  }
  Error&& detail(std::string text) && {
    details.push_back(std::move(text));
    return std::move(*this);
  }
  Error&& as(ErrorKind other) && {
    kind = other;
    return std::move(*this);
  }
};

/// A value, or the error that stands in its place.
template <class T>
class [[nodiscard]] Result : public tl::expected<T, Error> {
 public:
  using tl::expected<T, Error>::expected;
  Result(Error error) : tl::expected<T, Error>(tl::unexpect, std::move(error)) {}  // NOLINT: implicit by design
};

/// Success without a value.
using Status = Result<void>;

/// Example: `return fail("ballot-unknown", "no ballot '{}'", id).hint("'coop ballot list' shows them");`
template <class... Args>
[[nodiscard]] Error fail(std::string_view code, fmt::format_string<Args...> message, Args&&... args) {
  return Error{ErrorKind::Unreadable, std::string(code), fmt::format(message, std::forward<Args>(args)...), {}, {}, {}};
}

}  // namespace base

#define COOP_CONCAT_(a, b) a##b
#define COOP_CONCAT(a, b) COOP_CONCAT_(a, b)

/// COOP_TRY(const auto ballot, find_ballot(state, id)); passes an error up, or declares the value.
#define COOP_TRY(declaration, expression) COOP_TRY_(COOP_CONCAT(coop_try_, __LINE__), declaration, expression)
#define COOP_TRY_(name, declaration, expression) \
  auto name = (expression);                      \
  if (!name) return std::move(name).error();     \
  declaration = std::move(*name)

/// COOP_CHECK(write(file)); passes an error up from a call that has no value.
#define COOP_CHECK(expression) COOP_CHECK_(COOP_CONCAT(coop_check_, __LINE__), expression)
#define COOP_CHECK_(name, expression) \
  if (auto name = (expression); !name) return std::move(name).error()
