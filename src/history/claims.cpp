#include "history/claims.hpp"

#include <algorithm>
#include <charconv>
#include <string_view>

#include "history/commit_form.hpp"
#include "store/tree_image.hpp"

namespace history {
namespace {

constexpr std::size_t kPathsKept = 20;
constexpr std::int64_t kLastSecond = 253'402'300'799;  ///< of the year 9999

/// The rest of the first header line that begins with "author ".
std::string_view author_line(std::string_view bytes) {
  constexpr std::string_view kName = "author ";
  while (!bytes.empty() && bytes.front() != '\n') {
    const auto line = bytes.substr(0, bytes.find('\n'));
    if (line.starts_with(kName)) return line.substr(kName.size());
    bytes.remove_prefix(std::min(line.size() + 1, bytes.size()));
  }
  return {};
}

/// "Bo <bo@example.org> 1700000000 +0000"
void read_author(std::string_view line, Claim& claim) {
  const auto end = line.rfind('>');
  claim.author = std::string(line.substr(0, end == std::string_view::npos ? end : end + 1));
  if (end == std::string_view::npos || end + 2 >= line.size()) return;
  const auto digits = line.substr(end + 2);
  std::int64_t seconds = 0;
  const auto [stop, failed] = std::from_chars(digits.data(), digits.data() + digits.size(), seconds);
  if (failed == std::errc{} && seconds >= 0 && seconds <= kLastSecond) claim.at = base::Instant::from_seconds(seconds);
}

/// The tree of a commit; empty where there is no commit, or it names none.
store::TreeImage image_of(const store::Repository& repository, const std::optional<store::Oid>& commit) {
  const auto bytes = commit ? repository.commit_bytes(*commit) : base::Result<std::string>(std::string());
  const auto tree = bytes ? named_tree(*bytes) : std::nullopt;
  return tree ? store::TreeImage(repository, *tree) : store::TreeImage();
}

}  // namespace

Claim claim_of(const store::Repository& repository, const store::Oid& commit) {
  Claim claim;
  const auto bytes = repository.commit_bytes(commit);
  if (!bytes) return claim;
  read_author(author_line(*bytes), claim);
  const auto changes = difference(image_of(repository, first_parent(*bytes)), image_of(repository, commit));
  if (!changes) return claim;
  claim.changed_count = changes->size();
  for (const auto& change : *changes) {
    if (claim.changed.size() < kPathsKept) claim.changed.push_back(change.path);
  }
  return claim;
}

}  // namespace history
