#include "commands/coop_values.hpp"

#include <algorithm>
#include <filesystem>

#include "articles/clause.hpp"
#include "base/money.hpp"
#include "base/text.hpp"
#include "base/typed.hpp"
#include "os/file.hpp"
#include "os/zone.hpp"
#include "rules/ids.hpp"
#include "sign/public_key.hpp"

namespace commands {
namespace {

base::Result<std::string> one_line(const std::string& typed) {
  if (base::is_plain_line(typed) && typed != "-") return typed;
  return base::fail("text-form", "use one line without invisible characters");
}

template <class Id>
base::Result<std::string> id_of(const std::string& typed) {
  COOP_TRY(const auto id, Id::parse(typed));
  return id.str();
}

/// A line of a .pub file, or the path of one.
base::Result<std::string> public_key(const std::string& typed) {
  const auto line = sign::PublicKey::parse_with_comment(typed);
  if (line) return line->str();
  if (typed.starts_with("ssh-") && typed.find(' ') != std::string::npos) return line.error();
  COOP_TRY(const auto bytes, os::read_file(typed));
  if (bytes.find("PRIVATE KEY") != std::string::npos) {
    return base::fail("key-private", "'{}' holds a private key, which stays with its owner", base::printable(typed))
        .hint("name the file beside it whose name ends in .pub");
  }
  COOP_TRY(const auto key, sign::PublicKey::parse_with_comment(bytes));
  return key.str();
}

base::Result<std::string> grade_of(const std::string& typed) {
  if (base::is_id(typed)) return typed;
  return base::bad_id("grade", typed);
}

base::Result<std::string> currency_of(const std::string& typed) {
  COOP_TRY(const auto currency, base::Currency::parse(typed));
  return currency.code();
}

base::Result<std::string> zone_of(const std::string& typed) {
  COOP_TRY(const auto zone, os::Zone::find(typed));
  return zone.name();
}

}  // namespace

std::string id_from(std::string_view name) {
  std::string id;
  for (const char c : base::lower_case(base::without_marks(name))) {
    const bool fits = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9' && !id.empty());
    if (fits) id += c;
    if (!fits && !id.empty() && id.back() != '-') id += '-';
  }
  for (const std::string_view article : {"the-", "la-", "el-"}) {
    if (id.starts_with(article)) id.erase(0, article.size());
  }
  id.resize(std::min<std::size_t>(id.size(), 39));
  while (!id.empty() && id.back() == '-') id.pop_back();
  return id;
}

std::string zone_here(const cli::Env& env) {
  const auto named = env.environment.get("TZ");
  if (named && os::Zone::find(*named)) return *named;
  std::error_code error;
  const auto link = std::filesystem::read_symlink("/etc/localtime", error).string();
  constexpr std::string_view kFolder = "zoneinfo/";
  const auto at = link.find(kFolder);
  if (error || at == std::string::npos) return "UTC";
  const auto name = link.substr(at + kFolder.size());
  return os::Zone::find(name) ? name : "UTC";
}

base::Result<std::string> spell_coop_value(std::string_view key, const std::string& typed) {
  if (key == "slug") return id_of<rules::SlugId>(typed);
  if (key == "currency") return currency_of(typed);
  return key == "time-zone" ? zone_of(typed) : one_line(typed);
}

base::Result<std::string> spell_founder_value(std::string_view key, const std::string& typed) {
  if (key == "id") return id_of<rules::MemberId>(typed);
  if (key == "key") return public_key(typed);
  return key == "grade" ? grade_of(typed) : one_line(typed);
}

base::Status check_coop(record::Node& coop) {
  const auto wrong = [](const record::Node& node, std::string_view what) {
    return base::fail("answer-form", "{} under 'coop'{}", what, articles::place_words(node))
        .as(base::ErrorKind::Usage)
        .hint("'coop init --print-answers' shows the form");
  };
  const auto are_words = [](const record::Node& mapping) {
    const auto& entries = mapping.entries();
    return std::all_of(entries.begin(), entries.end(), [](const auto& entry) { return entry.second.is_scalar(); });
  };
  if (!coop.is_mapping()) return wrong(coop, "there is no mapping");
  auto others = record::Node::mapping();
  for (const auto& [key, value] : coop.entries()) {
    if (key != "founders") {
      if (!value.is_scalar()) return wrong(value, fmt::format("'{}' is not one value", base::printable(key)));
      others.set(key, value);
      continue;
    }
    const bool is_empty = value.is_sequence() ? value.items().empty() : value.is_mapping() && value.entries().empty();
    if (is_empty) continue;
    if (!value.is_sequence()) return wrong(value, "'founders' is no list");
    for (const auto& founder : value.items()) {
      if (!founder.is_mapping() || founder.entries().empty() || !are_words(founder)) {
        return wrong(founder, "a founder is no mapping of words");
      }
    }
    others.set(key, value);
  }
  coop = std::move(others);
  return {};
}

}  // namespace commands
