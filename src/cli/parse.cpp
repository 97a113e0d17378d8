#include "cli/parse.hpp"

#include <charconv>
#include <limits>
#include <system_error>

#include "base/text.hpp"

namespace cli {
namespace {

template <class Number>
base::Result<Number> whole_number(std::string_view word) {
  Number value = 0;
  const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), value);
  if (word.empty() || error == std::errc::invalid_argument || end != word.data() + word.size()) {
    return base::fail("number-form", "'{}' is not a whole number", base::printable(word))
        .as(base::ErrorKind::Usage)
        .hint("write decimal digits alone, such as 12");
  }
  if (error == std::errc::result_out_of_range) {
    return base::fail("number-range", "'{}' is too large or too small", word)
        .as(base::ErrorKind::Usage)
        .hint(fmt::format("it must lie between {} and {}", std::numeric_limits<Number>::min(),
                          std::numeric_limits<Number>::max()));
  }
  return value;
}

}  // namespace

base::Result<std::string> Parse<std::string>::from(std::string_view word) {
  if (!base::is_utf8(word)) {
    return base::fail("text-form", "'{}' is not UTF-8 text", base::printable(word)).as(base::ErrorKind::Usage);
  }
  return std::string(word);
}

base::Result<std::int64_t> Parse<std::int64_t>::from(std::string_view word) {
  return whole_number<std::int64_t>(word);
}

base::Result<int> Parse<int>::from(std::string_view word) {
  return whole_number<int>(word);
}

}  // namespace cli
