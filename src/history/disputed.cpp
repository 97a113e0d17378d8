#include "history/disputed.hpp"

#include <algorithm>
#include <set>

#include "history/recorded.hpp"
#include "sign/sshsig.hpp"

namespace history {
namespace {

using Keys = std::set<rules::KeyId>;

/// A commit of the line that can be read as an action.
struct Step {
  store::Oid oid;
  Commit commit;
  codec::Body body;
};

/// Those after the action with the chain `last_good`, newest first; nothing where it is not on the line.
std::optional<std::vector<Step>> steps_since(const store::Repository& repository, const store::Oid& tip,
                                             const base::Sha256& last_good) {
  std::vector<Step> steps;
  for (std::optional<store::Oid> next = tip; next;) {
    const auto bytes = repository.commit_bytes(*next);
    if (!bytes) return std::nullopt;
    if (auto commit = parse_commit(*bytes)) {
      if (auto body = codec::decode_message(commit->message)) {
        if (body->chain == last_good) return steps;
        steps.push_back({*next, std::move(*commit), std::move(*body)});
      }
    }
    next = first_parent(*bytes);
  }
  return std::nullopt;
}

/// Has one of `keys` a part in it: as the signer of the commit, or of a statement that it brings? Votes that it only
/// collected are their voters'.
bool has_part(const store::Repository& repository, Step& step, const Keys& keys) {
  const auto signature = sign::parse(step.commit.signature);
  const bool signed_by_it = signature && keys.contains(signature->key.id());
  if (!signed_by_it && step.body.inputs.empty()) return false;
  auto& said = step.body.action.said;
  if (!read_inputs(repository, step.commit.tree, step.body)) said.clear();
  const bool said_by_it =
      std::any_of(said.begin(), said.end(), [&](const rules::Said& one) { return keys.contains(one.key_id); });
  const bool only_collected = std::holds_alternative<rules::BallotCollect>(step.body.action.payload) && !said_by_it;
  return (signed_by_it || said_by_it) && !only_collected;
}

}  // namespace

std::optional<std::vector<DisputedAction>> disputed_since(const store::Repository& repository, const store::Oid& tip,
                                                          const base::Sha256& last_good, const rules::KeyId& key) {
  auto steps = steps_since(repository, tip, last_good);
  if (!steps) return std::nullopt;
  std::vector<DisputedAction> found;
  Keys keys = {key};
  for (auto step = steps->rbegin(); step != steps->rend(); ++step) {
    if (!has_part(repository, *step, keys)) continue;
    auto& action = step->body.action;
    if (std::holds_alternative<rules::KeyAdd>(action.payload)) {
      for (const auto& said : action.said) keys.insert(said.key_id);
    }
    const auto subject = step->commit.message.substr(0, step->commit.message.find('\n'));
    found.push_back({step->oid, subject, {std::move(action.payload), std::move(action.said)}});
  }
  std::reverse(found.begin(), found.end());
  return found;
}

void hear_disputed(const store::Repository& repository, const std::optional<store::Oid>& tip, rules::Action& action) {
  action.disputed.reset();
  const auto* revoke = std::get_if<rules::KeyRevoke>(&action.payload);
  if (!revoke || !revoke->last_good || !tip) return;
  auto found = disputed_since(repository, *tip, *revoke->last_good, revoke->key);
  if (!found) return;
  std::vector<rules::Disputed> disputed;
  for (auto& one : *found) disputed.push_back(std::move(one.action));
  action.disputed = std::move(disputed);
}

}  // namespace history
