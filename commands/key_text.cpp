#include "commands/key_text.hpp"

#include <algorithm>

#include "base/text.hpp"

namespace commands {
namespace {

constexpr std::string_view kIdHead = "SHA256-";
constexpr std::string_view kFingerprintHead = "SHA256:";
constexpr std::size_t kShortDigits = 12;

/// A fingerprint, or its beginning, in the spelling of ids.
std::string as_id(std::string_view words) {
  std::string digits(words);
  if (words.starts_with(kIdHead) || words.starts_with(kFingerprintHead)) digits.erase(0, kIdHead.size());
  std::replace(digits.begin(), digits.end(), '+', '-');
  std::replace(digits.begin(), digits.end(), '/', '_');
  return std::string(kIdHead) + digits;
}

}  // namespace

std::string fingerprint_of(const rules::KeyId& id) {
  auto digits = id.substr(std::min(id.size(), kIdHead.size()));
  std::replace(digits.begin(), digits.end(), '-', '+');
  std::replace(digits.begin(), digits.end(), '_', '/');
  return std::string(kFingerprintHead) + digits;
}

std::string short_fingerprint(const rules::KeyId& id) {
  return fingerprint_of(id).substr(0, kFingerprintHead.size() + kShortDigits);
}

base::Result<rules::KeyId> find_key(const rules::State& state, std::string_view words) {
  const auto wanted = as_id(words);
  std::vector<rules::KeyId> fitting;
  for (auto& id : state.ids(rules::Kind::Key)) {
    if (id.starts_with(wanted)) fitting.push_back(std::move(id));
  }
  if (fitting.size() == 1) return fitting.front();
  if (fitting.empty()) {
    return base::fail("key-unknown", "no key '{}'", base::printable(words))
        .as(base::ErrorKind::Usage)
        .hint("'coop key list' shows them; the first characters of a fingerprint will do");
  }
  return base::fail("key-ambiguous", "{} keys begin with '{}'", fitting.size(), base::printable(words))
      .as(base::ErrorKind::Usage)
      .hint("give more characters of the fingerprint");
}

report::Json key_json(const rules::Key& key) {
  auto json = report::Json::object();
  json.set("id", key.id).set("fingerprint", fingerprint_of(key.id)).set("owner", key.owner);
  json.set("key", key.key).set("from", key.from).set("until", key.until);
  return json;
}

}  // namespace commands
