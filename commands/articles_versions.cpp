#include "commands/articles_versions.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "codec/record_codec.hpp"
#include "commands/articles_view.hpp"
#include "commands/ballot_view.hpp"
#include "commands/look.hpp"
#include "history/commit_form.hpp"
#include "history/tree_state.hpp"
#include "os/when.hpp"

namespace commands {
namespace {

/// The founding's own articles: walks back to the genesis.
base::Result<articles::Articles> founding_articles(const store::Repository& repository) {
  COOP_TRY(auto next, repository.tip());
  std::string bytes;
  while (next) {
    COOP_TRY(bytes, repository.commit_bytes(*next));
    next = history::first_parent(bytes);
  }
  history::TreeState state(repository);
  if (const auto tree = history::named_tree(bytes)) state.reset(*tree);
  return articles_in_force(state);
}

}  // namespace

namespace {

/// Who voted for what a ballot asked, with a key.
std::vector<rules::MemberId> voters_for(const rules::State& state, const rules::BallotId& ballot) {
  const std::vector<rules::OptionId> in_favour = {rules::OptionId::from("yes")};
  std::vector<rules::MemberId> voters;
  for (const auto& entry : roll_of(state, ballot)) {
    const auto* vote = vote_of(state, ballot, entry.member);
    if (vote && vote->ranking == in_favour) voters.push_back(entry.member);
  }
  return voters;
}

}  // namespace

std::vector<ArticlesVersion> versions_of(const rules::State& state) {
  std::vector<ArticlesVersion> versions;
  const auto* founding = state.get<rules::Founding>(rules::founding_ref());
  const auto* coop = state.get<rules::Coop>(rules::coop_ref());
  if (!founding || !coop) return versions;
  versions.push_back({coop->opened, {}, {}, founding->clauses});
  for (const auto& founder : founding->founders) versions.back().adopted_by.push_back(founder.id);
  std::vector<const rules::Adoption*> left;
  for (const auto& id : state.ids(rules::Kind::Adoption)) {
    const auto ref = rules::adoption_ref(rules::ProposalId::from(id));
    if (const auto* adoption = state.get<rules::Adoption>(ref)) left.push_back(adoption);
  }
  while (!left.empty()) {
    const auto next = std::min_element(left.begin(), left.end(), [&](const auto* a, const auto* b) {
      const auto follows = [&](const auto* one) { return one->before == versions.back().digest ? 0 : 1; };
      return std::pair(a->date, follows(a)) < std::pair(b->date, follows(b));
    });
    versions.push_back(
        {(*next)->date, (*next)->proposal, (*next)->ballot, (*next)->after, voters_for(state, (*next)->ballot)});
    left.erase(next);
  }
  return versions;
}

base::Result<ArticlesVersion> find_version(const rules::State& state, std::string_view word, base::Instant now) {
  constexpr std::size_t kLeastDigits = 4;
  const auto versions = versions_of(state);
  if (const auto* failure = state.failure()) return *failure;
  for (const auto& version : versions) {
    if (word == version.name()) return version;
    if (word.size() >= kLeastDigits && version.digest.str().starts_with(word)) return version;
  }
  if (word == "now" && !versions.empty()) return versions.back();
  COOP_TRY(const auto zone, zone_of(state));
  if (const auto day = os::parse_day(word, zone, now)) {
    const ArticlesVersion* found = nullptr;
    for (const auto& version : versions) {
      if (version.date && *version.date <= *day) found = &version;
    }
    if (found) return *found;
  }
  return base::fail("version-unknown", "no version of the articles is called '{}'", base::printable(word))
      .as(base::ErrorKind::Usage)
      .hint("'coop articles history' lists them; name one by its proposal, its digest, a day, 'founding' or 'now'");
}

base::Result<articles::Articles> articles_of_version(const history::Ledger& ledger, const ArticlesVersion& version) {
  const auto& state = ledger.state();
  if (state.digest(rules::clauses_ref()) == version.digest) return articles_in_force(state);
  return version.proposal ? proposed_articles(state, *version.proposal) : founding_articles(ledger.repository());
}

}  // namespace commands
