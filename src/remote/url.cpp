#include "remote/url.hpp"

#include <algorithm>
#include <array>
#include <filesystem>

#include "base/text.hpp"

namespace remote {
namespace {

constexpr std::size_t kLongest = 4096;

base::Error bad(std::string_view url, std::string_view why) {
  return base::fail("remote-form", "'{}' is no address of a repository: {}", base::printable(url.substr(0, 80)), why)
      .as(base::ErrorKind::Usage)
      .hint("give a path, host:path, ssh://host/path or https://host/path");
}

/// The word before "://" or "::"; empty if there is none.
std::string_view scheme_of(std::string_view url) {
  const auto colon = url.find(':');
  if (colon == url.npos || colon == 0) return {};
  const auto word = url.substr(0, colon);
  const auto rest = url.substr(colon);
  if (!rest.starts_with("://") && !rest.starts_with("::")) return {};
  return word;
}

}  // namespace

base::Status check_url(std::string_view url) {
  constexpr std::array<std::string_view, 5> kKnown = {"ssh", "https", "http", "git", "file"};
  if (url.empty()) return bad(url, "it is empty");
  if (url.size() > kLongest) return bad(url, "it is too long");
  if (url.front() == '-') return bad(url, "it begins like an option");
  if (std::any_of(url.begin(), url.end(), [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; })) {
    return bad(url, "it holds a character that cannot be seen");
  }
  // "ext::" and the like name a program that git would run.
  if (url.find("::") != url.npos && !scheme_of(url).empty() && url.substr(scheme_of(url).size(), 2) == "::") {
    return bad(url, "it asks git to run a program");
  }
  const auto scheme = scheme_of(url);
  if (scheme.empty()) return {};
  if (std::find(kKnown.begin(), kKnown.end(), scheme) == kKnown.end()) return bad(url, "it is of an unknown kind");
  const auto host = url.substr(scheme.size() + 3);
  if (host.empty() || host.front() == '-') return bad(url, "it names no host");
  return {};
}

bool is_path(std::string_view url) {
  const auto scheme = scheme_of(url);
  if (!scheme.empty()) return scheme == "file";
  // As git: a colon before the first slash parts a host from a path.
  const auto colon = url.find(':');
  return colon == url.npos || url.find('/') < colon;
}

std::string resolved_url(std::string_view url, std::string_view folder) {
  if (!is_path(url) || url.starts_with("file://")) return std::string(url);
  const std::filesystem::path path{std::string(url)};
  if (path.is_absolute()) return std::string(url);
  std::error_code error;
  const auto base = std::filesystem::absolute(std::string(folder), error);
  return (base / path).lexically_normal().string();
}

bool is_bundle(std::string_view url) {
  return url.ends_with(".bundle");
}

std::string path_of(std::string_view url) {
  constexpr std::string_view kFile = "file://";
  return std::string(url.starts_with(kFile) ? url.substr(kFile.size()) : url);
}

}  // namespace remote
