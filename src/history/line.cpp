#include "history/line.hpp"

#include <algorithm>

#include "history/commit_form.hpp"

namespace history {
namespace {

/// Commits are kept in memory up to this many bytes in all, so that each is read and hashed once.
constexpr std::size_t kKept = 64U << 20U;

}  // namespace

base::Result<Line> read_line(const store::Repository& repository, const store::Oid& tip,
                             const std::optional<store::Oid>& since) {
  Line line;
  std::size_t kept = 0;
  std::optional<store::Oid> next = tip;
  while (next) {
    if (next == since) {
      line.found_since = true;
      break;
    }
    COOP_TRY(auto bytes, repository.commit_bytes(*next));
    const auto oid = *next;
    next = first_parent(bytes);
    kept += bytes.size();
    if (kept > kKept) bytes.clear();
    line.commits.push_back({oid, std::move(bytes)});
  }
  std::reverse(line.commits.begin(), line.commits.end());
  return line;
}

}  // namespace history
