#include "commands/aside_view.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "commands/facts.hpp"
#include "history/admission.hpp"
#include "history/recorded.hpp"
#include "history/replayer.hpp"
#include "store/kept.hpp"
#include "term/style.hpp"
#include "term/wrap.hpp"

namespace commands {
namespace {

constexpr std::size_t kShortOid = 7;
constexpr int kHang = 11;

/// Why the rules would not take it now, from a key of its author.
std::optional<base::Error> why_not(const history::Ledger& ledger, const history::Recorded& recorded,
                                   base::Instant now) {
  history::Replayer replayer(ledger.repository());
  const auto id = ledger.state().coop_id().value_or(base::Sha256());
  if (auto begun = replayer.resume(*ledger.tip(), id); !begun) return begun.error();
  if (auto signer = history::check_signer(replayer.state(), recorded); !signer) return signer.error();
  auto action = recorded.body.action;
  action.at = std::max(now, replayer.state().last_at().value_or(now));
  const auto* member = ledger.state().member(action.by);
  const auto key = member && !member->keys.empty() ? member->keys.front() : std::string();
  auto prepared = history::prepare_action(replayer.state(), std::move(action), key);
  if (!prepared) return prepared.error();
  return std::nullopt;
}

}  // namespace

base::Result<std::vector<AsideAction>> aside_actions(const history::Ledger& ledger, base::Instant now) {
  COOP_TRY(const auto commits, store::kept_commits(ledger.repository()));
  std::vector<std::pair<base::Instant, AsideAction>> list;
  for (const auto& oid : commits) {
    const auto recorded = history::read_recorded(ledger.repository(), oid);
    if (!recorded) {  // it can still be dropped
      list.emplace_back(base::Instant(), AsideAction{oid, "it cannot be read", "?", recorded.error()});
      continue;
    }
    const auto& action = recorded->body.action;
    list.emplace_back(action.at,
                      AsideAction{oid, recorded->subject(), action.by.str(), why_not(ledger, *recorded, now)});
  }
  std::stable_sort(list.begin(), list.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
  std::vector<AsideAction> actions;
  for (auto& [at, action] : list) actions.push_back(std::move(action));
  return actions;
}

std::string aside_lines(const AsideAction& one, const term::Look& look) {
  const auto width = std::min(look.width, kTextColumns);
  const auto head =
      fmt::format("  {}  {}, by {}", term::styled(look, term::Style::Id, one.commit.str().substr(0, kShortOid)),
                  base::printable(one.subject), one.by);
  const auto why = one.why ? fmt::format("{} [{}]", base::printable(one.why->message), one.why->code)
                           : std::string("it would be taken now");
  return head + "\n" + term::wrap(why, width, kHang, kHang) + "\n";
}

}  // namespace commands
