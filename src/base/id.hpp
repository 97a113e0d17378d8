// Ids are words that people choose: ASCII [a-z][a-z0-9-]{0,38}. Parsed at the border, never a bare string inside.
#pragma once

#include <compare>
#include <functional>
#include <string>
#include <string_view>

#include "base/result.hpp"

namespace base {

/// True for [a-z][a-z0-9-]{0,38} without a final hyphen.
bool is_id(std::string_view text);

/// Why `text` is no id, as an error with the code `id-form`; `what` names the thing ("member id").
Error bad_id(std::string_view what, std::string_view text);

/// A word that names one thing of the kind `Tag`. `Tag::kName` is how messages call it.
/// A default-constructed id is empty and names nothing.
template <class Tag>
class Id {
 public:
  Id() = default;
  static Result<Id> parse(std::string_view text) {
    if (!is_id(text)) return bad_id(Tag::kName, text);
    return Id(std::string(text));
  }
  /// REQUIRES: is_id(text). For literals and for text that was parsed before.
  static Id from(std::string_view text) { return Id(std::string(text)); }

  const std::string& str() const { return text_; }
  bool empty() const { return text_.empty(); }
  friend auto operator<=>(const Id&, const Id&) = default;

 private:
  explicit Id(std::string text) : text_(std::move(text)) {}
  std::string text_;
};

}  // namespace base

template <class Tag>
struct fmt::formatter<base::Id<Tag>> : fmt::formatter<std::string_view> {
  template <class Context>
  auto format(const base::Id<Tag>& id, Context& context) const {
    return fmt::formatter<std::string_view>::format(id.str(), context);
  }
};

template <class Tag>
struct std::hash<base::Id<Tag>> {
  size_t operator()(const base::Id<Tag>& id) const { return std::hash<std::string>{}(id.str()); }
};
