// The room `report`: views of a co-op for programs and papers. It knows values and their shapes; it knows no git, no
// command line and no terminal. nlohmann-json stays inside its .cpp files.
//
// json.hpp: one JSON value, built up by a command. Keys keep the order in which they were set; money is
// {"minor": 125000, "currency": "EUR"}; instants and dates are text; fractions are text ("2/3").
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "base/id.hpp"
#include "base/money.hpp"
#include "base/ratio.hpp"
#include "base/time.hpp"
#include "rules/words.hpp"

namespace report {

class Json {
 public:
  Json() = default;                                                      ///< null
  Json(std::string text) : kind_(Kind::Text), text_(std::move(text)) {}  // NOLINT: implicit
  Json(std::string_view text) : Json(std::string(text)) {}               // NOLINT: implicit
  Json(const char* text) : Json(std::string(text)) {}                    // NOLINT: implicit
  Json(std::int64_t number) : kind_(Kind::Number), number_(number) {}    // NOLINT: implicit
  Json(int number) : Json(static_cast<std::int64_t>(number)) {}          // NOLINT: implicit
  Json(std::size_t number) : Json(static_cast<std::int64_t>(number)) {}  // NOLINT: implicit
  Json(bool flag) : kind_(Kind::Flag), number_(flag ? 1 : 0) {}          // NOLINT: implicit
  Json(const base::Money& money);                                        // NOLINT: implicit
  Json(const base::Ratio& ratio) : Json(ratio.str()) {}                  // NOLINT: implicit
  Json(const base::Date& date) : Json(date.str()) {}                     // NOLINT: implicit
  Json(const base::Instant& instant) : Json(instant.str()) {}            // NOLINT: implicit
  Json(const base::Month& month) : Json(month.str()) {}                  // NOLINT: implicit
  template <class Tag>
  Json(const base::Id<Tag>& id) : Json(id.str()) {}  // NOLINT: implicit
  template <rules::Worded E>
  Json(E word) : Json(std::string(rules::word(word))) {}  // NOLINT: implicit
  template <class T>
  Json(const std::optional<T>& value) {  // NOLINT: implicit
    if (value) *this = Json(*value);
  }

  static Json object() { return Json(Kind::Object); }
  static Json array() { return Json(Kind::Array); }
  template <class T>
  static Json array(const std::vector<T>& items) {
    auto list = array();
    for (const auto& item : items) list.add(Json(item));
    return list;
  }

  Json& set(std::string key, Json value);  ///< of an object
  Json& add(Json value);                   ///< to an array

  /// One line and LF. What a terminal would obey is escaped in the strings (base::escape_json).
  std::string text() const;

 private:
  enum class Kind { Null, Text, Number, Flag, Object, Array };
  explicit Json(Kind kind) : kind_(kind) {}
  friend struct JsonWriter;

  Kind kind_ = Kind::Null;
  std::string text_;
  std::int64_t number_ = 0;
  std::vector<std::pair<std::string, Json>> members_;  ///< of an object; an array's items have empty keys
};

}  // namespace report
