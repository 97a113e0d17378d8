#include "history/disputed.hpp"

#include <algorithm>

#include "history/recorded.hpp"
#include "sign/sshsig.hpp"

namespace history {
namespace {

/// Does `key` have a part in the action: as the signer of the commit, or of a statement that it brings? Votes that it
/// only collected are their voters'.
std::optional<DisputedAction> part_of(const store::Repository& repository, const store::Oid& oid, const Commit& commit,
                                      codec::Body& body, const rules::KeyId& key) {
  const auto signature = sign::parse(commit.signature);
  const bool signed_by_it = signature && signature->key.id() == key;
  if (!signed_by_it && body.inputs.empty()) return std::nullopt;
  if (!read_inputs(repository, commit.tree, body)) body.action.said.clear();
  const auto& said = body.action.said;
  const bool said_by_it =
      std::any_of(said.begin(), said.end(), [&](const rules::Said& one) { return one.key_id == key; });
  const bool only_collected = std::holds_alternative<rules::BallotCollect>(body.action.payload) && !said_by_it;
  if ((!signed_by_it && !said_by_it) || only_collected) return std::nullopt;
  return DisputedAction{oid, commit.message.substr(0, commit.message.find('\n')), {body.action.payload, said}};
}

}  // namespace

std::optional<std::vector<DisputedAction>> disputed_since(const store::Repository& repository, const store::Oid& tip,
                                                          const base::Sha256& last_good, const rules::KeyId& key) {
  std::vector<DisputedAction> found;
  std::optional<store::Oid> next = tip;
  while (next) {
    const auto bytes = repository.commit_bytes(*next);
    if (!bytes) return std::nullopt;
    if (const auto commit = parse_commit(*bytes)) {
      if (auto body = codec::decode_message(commit->message)) {
        if (body->chain == last_good) return found;
        if (auto part = part_of(repository, *next, *commit, *body, key)) found.push_back(std::move(*part));
      }
    }
    next = first_parent(*bytes);
  }
  return std::nullopt;
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
