#include "commands/kept_commit.hpp"

#include "base/text.hpp"
#include "store/kept.hpp"

namespace commands {

base::Result<store::Oid> find_kept(const store::Repository& repository, std::string_view digits) {
  constexpr std::size_t kFewest = 4;
  COOP_TRY(const auto commits, store::kept_commits(repository));
  const store::Oid* found = nullptr;
  for (const auto& oid : commits) {
    if (digits.size() < kFewest || !oid.str().starts_with(digits)) continue;
    if (found) {
      return base::fail("aside-unknown", "more than one action that is kept aside begins with '{}'", digits)
          .as(base::ErrorKind::Usage)
          .hint("give more digits of its commit");
    }
    found = &oid;
  }
  if (found) return *found;
  return base::fail("aside-unknown", "no action that is kept aside is called '{}'", base::printable(digits))
      .as(base::ErrorKind::Usage)
      .hint("'coop aside list' shows them");
}

}  // namespace commands
