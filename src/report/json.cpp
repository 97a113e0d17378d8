#include "report/json.hpp"

#include <nlohmann/json.hpp>

#include "base/text.hpp"

namespace report {

struct JsonWriter {
  static nlohmann::ordered_json write(const Json& value) {
    switch (value.kind_) {
      case Json::Kind::Null:
        return nullptr;
      case Json::Kind::Text:
        return value.text_;
      case Json::Kind::Number:
        return value.number_;
      case Json::Kind::Flag:
        return value.number_ != 0;
      case Json::Kind::Object: {
        auto object = nlohmann::ordered_json::object();
        for (const auto& [key, member] : value.members_) object[key] = write(member);
        return object;
      }
      case Json::Kind::Array: {
        auto array = nlohmann::ordered_json::array();
        for (const auto& [key, item] : value.members_) array.push_back(write(item));
        return array;
      }
    }
    return nullptr;
  }
};

Json::Json(const base::Money& money) : Json(object()) {
  set("minor", money.minor());
  set("currency", money.currency().code());
}

Json& Json::set(std::string key, Json value) {
  for (auto& [known, member] : members_) {
    if (known == key) {
      member = std::move(value);
      return *this;
    }
  }
  members_.emplace_back(std::move(key), std::move(value));
  return *this;
}

Json& Json::add(Json value) {
  members_.emplace_back(std::string(), std::move(value));
  return *this;
}

std::string Json::text() const {
  const auto text = JsonWriter::write(*this).dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace);
  return base::escape_json(text) + "\n";
}

}  // namespace report
