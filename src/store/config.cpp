#include "store/config.hpp"

#include <fcntl.h>

#include <algorithm>
#include <array>
#include <string_view>

#include "base/text.hpp"
#include "store/files.hpp"

namespace store {
namespace {

constexpr std::size_t kConfigLimit = 1U << 20U;

std::string_view trim(std::string_view text) {
  constexpr std::string_view kBlank = " \t\r\n";
  const auto first = text.find_first_not_of(kBlank);
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(kBlank) - first + 1);
}

std::string lower(std::string_view text) {
  std::string result(text);
  std::transform(result.begin(), result.end(), result.begin(),
                 [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
  return result;
}

/// The value of `key = value`: without quotes and comment, lower case. Good enough for words and numbers.
std::string plain_value(std::string_view text) {
  std::string value;
  bool quoted = false;
  for (const char c : text) {
    if (c == '"') {
      quoted = !quoted;
    } else if (!quoted && (c == '#' || c == ';')) {
      break;
    } else {
      value += c;
    }
  }
  return lower(trim(value));
}

bool is_true(std::string_view value) {
  return value != "false" && value != "no" && value != "off" && value != "0";
}

void note(Format& format, std::string_view section, std::string_view key, const std::string& value) {
  constexpr std::array<std::string_view, 3> kHarmless{"noop", "preciousobjects", "worktreeconfig"};
  if (section == "core" && key == "repositoryformatversion") {
    if (value != "0" && value != "1") format.unknown_requirement = "repositoryformatversion " + base::printable(value);
  } else if (section == "core" && key == "hookspath") {
    format.has_hooks_elsewhere = !value.empty();
  } else if (section == "extensions" && key == "objectformat") {
    format.is_sha256 = value == "sha256";
    if (value != "sha256" && value != "sha1") format.unknown_requirement = "objectformat " + base::printable(value);
  } else if (section == "extensions" && key == "partialclone") {
    format.is_partial = true;
  } else if (section == "extensions") {
    if (std::find(kHarmless.begin(), kHarmless.end(), key) == kHarmless.end())
      format.unknown_requirement = "extensions." + base::printable(key);
  } else if (section == "remote") {
    if (key == "partialclonefilter" || (key == "promisor" && is_true(value))) format.is_partial = true;
  }
}

}  // namespace

base::Result<Format> read_format(const std::string& git_dir) {
  Format format;
  COOP_TRY(const auto text, read_file(AT_FDCWD, git_dir + "/config", kConfigLimit));
  if (!text) return format;
  std::string section;
  for (std::string_view rest = *text; !rest.empty();) {
    const auto end = std::min(rest.find('\n'), rest.size() - 1);
    std::string_view line = trim(rest.substr(0, end + 1));
    rest.remove_prefix(end + 1);
    if (line.starts_with('[')) {
      const auto close = line.find(']');
      if (close == std::string_view::npos) continue;
      const std::string_view heading = trim(line.substr(1, close - 1));
      section = lower(heading.substr(0, heading.find_first_of(" \t\".")));
      line = trim(line.substr(close + 1));  // git allows a key on the line of its heading
    }
    if (line.empty() || line.front() == '#' || line.front() == ';') continue;
    const auto equals = line.find('=');
    const std::string key = lower(trim(line.substr(0, equals)));
    note(format, section, key, equals == std::string_view::npos ? "true" : plain_value(line.substr(equals + 1)));
  }
  return format;
}

}  // namespace store
