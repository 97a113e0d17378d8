#include "history/disputed.hpp"

#include <algorithm>

#include "history/recorded.hpp"
#include "sign/sshsig.hpp"

namespace history {
namespace {

/// The keys of the statements that the action of `commit` brings; none where they cannot be read.
std::vector<rules::KeyId> keys_said_by(const store::Repository& repository, const Commit& commit, codec::Body& body) {
  std::vector<rules::KeyId> keys;
  if (!read_inputs(repository, commit.tree, body)) return keys;
  for (const auto& said : body.action.said) keys.push_back(said.key_id);
  return keys;
}

/// Does `key` have a part in the action: as the signer of the commit, or of a statement that it brings?
std::optional<DisputedAction> part_of(const store::Repository& repository, const store::Oid& oid, const Commit& commit,
                                      codec::Body& body, const rules::KeyId& key) {
  const auto signature = sign::parse(commit.signature);
  const bool signed_by_it = signature && signature->key.id() == key;
  if (!signed_by_it && body.inputs.empty()) return std::nullopt;
  auto said_by = keys_said_by(repository, commit, body);
  if (!signed_by_it && std::find(said_by.begin(), said_by.end(), key) == said_by.end()) return std::nullopt;
  // A vote that somebody else's key signed is not this key's, whoever collected it.
  const bool collected = std::holds_alternative<rules::BallotCollect>(body.action.payload);
  if (collected && std::find(said_by.begin(), said_by.end(), key) == said_by.end()) return std::nullopt;
  return DisputedAction{
      oid, commit.message.substr(0, commit.message.find('\n')), {body.action.payload, std::move(said_by)}};
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
