#include "sign/allowed_signers.hpp"

#include <algorithm>

#include "base/text.hpp"

namespace sign {

namespace {

/// Non-empty; letters, digits, hyphens and dots, neither first nor last a dot or a hyphen.
bool is_plain_name(std::string_view name) {
  const auto is_inner = [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '.'; };
  const auto is_edge = [](char c) { return c != '-' && c != '.'; };
  return !name.empty() && std::all_of(name.begin(), name.end(), is_inner) && is_edge(name.front()) &&
         is_edge(name.back());
}

}  // namespace

base::Result<std::string> allowed_signers_line(std::string_view principal, const PublicKey& key) {
  const auto at = principal.find('@');
  if (at == principal.npos || !is_plain_name(principal.substr(0, at)) || !is_plain_name(principal.substr(at + 1))) {
    return base::fail("principal-form", "'{}' is not a principal of the form id@host",
                      base::printable(principal.substr(0, 60)))
        .hint("lower-case letters, digits, hyphens and dots, as in ada@bakery.invalid");
  }
  return fmt::format("{} namespaces=\"git,coop\" {}\n", principal, key.str());
}

}  // namespace sign
