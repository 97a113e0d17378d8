#include "rules/articles/signed_copies.hpp"

#include <algorithm>
#include <set>

namespace rules {
namespace {

/// Is this the digest of articles that are, or were, in force?
bool is_version(const State& state, const base::Sha256& articles) {
  const auto* founding = state.get<Founding>(founding_ref());
  if (founding && founding->clauses == articles) return true;
  const auto adoptions = state.ids(Kind::Adoption);
  return std::any_of(adoptions.begin(), adoptions.end(), [&](const std::string& id) {
    const auto* adoption = state.get<Adoption>(adoption_ref(ProposalId::from(id)));
    return adoption && adoption->after == articles;
  });
}

}  // namespace

Verdict judge(const Context& context, const ArticlesFile& file) {
  if (!is_version(context.state, file.articles)) {
    return refuse("articles-unknown", "no version of the articles has the digest {}", file.articles)
        .hint("'coop articles history' lists them");
  }
  const auto* filed = context.state.get<SignedCopy>(signed_copy_ref(file.scan));
  if (filed && filed->articles == file.articles && filed->signers == file.signers) {
    return refuse("copy-filed", "this very page was filed by {} on {}", filed->filed_by, filed->date);
  }
  if (file.signers.empty()) return refuse("copy-signers", "a signed copy names those who signed it");
  std::set<MemberId> seen;
  for (const auto& id : file.signers) {
    if (!context.state.member(id)) {
      return refuse("member-unknown", "no member '{}'", id).hint("'coop member list' shows them");
    }
    if (!seen.insert(id).second) return refuse("copy-signers", "{} stands twice among those who signed", id);
  }
  return accepted();
}

void apply(const Context& context, const ArticlesFile& file, Changes& changes) {
  changes.write(signed_copy_ref(file.scan),
                SignedCopy{file.scan, file.articles, file.signers, context.action.by, context.today()});
}

}  // namespace rules
