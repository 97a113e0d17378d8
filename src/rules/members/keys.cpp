#include "rules/members/keys.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "rules/members/statements.hpp"
#include "rules/members/stolen_key.hpp"

namespace rules {

std::string principal(const SlugId& slug, const MemberId& member) {
  return member.str() + "@" + slug.str() + ".invalid";
}

std::string allowed_signer(const SlugId& slug, const MemberId& member, const std::string& key) {
  return principal(slug, member) + " namespaces=\"git,coop\" " + key + "\n";
}

Verdict check_new_key(const Context& context, const KeyId& key) {
  if (const auto* known = context.state.get<Key>(key_ref(key))) {
    return refuse("key-taken", "this key is or was a key of {}", known->owner)
        .hint("make a new one with 'coop key new'");
  }
  return accepted();
}

void enrol_key(const Context& context, const MemberId& owner, const Statement& statement, const KeyId& key,
               Changes& changes) {
  changes.write(key_ref(key), Key{key, owner, statement.key, context.action.at, {}, {}});
  const auto* signers = context.state.get<PlainText>(allowed_signers_ref());
  const auto* coop = context.state.get<Coop>(coop_ref());
  changes.write(allowed_signers_ref(),
                PlainText{(signers ? signers->text : "") + allowed_signer(coop->slug, owner, statement.key)});
}

void close_key(const Context& context, const KeyId& id, Changes& changes) {
  const auto* record = context.state.get<Key>(key_ref(id));
  if (!record) return;
  auto closed = *record;
  closed.until = context.action.at;
  changes.write(key_ref(id), closed);
}

Verdict judge(const Context& context, const KeyAdd&) {
  const auto* said = only_statement(context);
  const auto founding = context.state.digest(founding_ref());
  if (!said || said->statement.by != context.action.by) {
    return refuse("key-proof", "a new key comes with one statement of its owner, signed by that key")
        .hint("make it on the new device with 'coop sign key-add'");
  }
  COOP_CHECK(check_statement(context, *said, "key-add", founding.value_or(base::Sha256())));
  return check_new_key(context, said->key_id);
}

void apply(const Context& context, const KeyAdd&, Changes& changes) {
  const auto& said = context.action.said.front();
  auto member = *context.state.member(context.action.by);
  member.keys.push_back(said.key_id);
  changes.write(member_ref(member.id), member);
  enrol_key(context, member.id, said.statement, said.key_id, changes);
  changes.write(statement_ref(said.digest), said.statement);
}

Verdict judge(const Context& context, const KeyRevoke& revoke) {
  const auto* member = context.state.member(context.action.by);
  if (!member || std::find(member->keys.begin(), member->keys.end(), revoke.key) == member->keys.end()) {
    return refuse("key-not-own", "{} has no key '{}' in force", context.action.by, base::printable(revoke.key))
        .hint("'coop key list' shows them");
  }
  if (revoke.last_good && !context.action.disputed) {
    return refuse("key-last-good", "no action of this record has the chain '{}'", *revoke.last_good)
        .hint("'coop log' lists the actions, and 'coop show <commit>' the chain of one");
  }
  auto left = member->keys;
  std::erase(left, revoke.key);
  if (revoke.last_good) {
    for (const auto& enrolled : enrolled_by_thief(*context.action.disputed)) std::erase(left, enrolled);
  }
  if (left.empty()) {
    return refuse("key-last", "this is the last key of {}; without one nobody can act as {}", member->id, member->id)
        .hint("add a new one first: 'coop key new', 'coop key add'")
        .hint("or let your guardians replace it: 'coop recovery request'");
  }
  return accepted();
}

void apply(const Context& context, const KeyRevoke& revoke, Changes& changes) {
  auto member = *context.state.member(context.action.by);
  std::erase(member.keys, revoke.key);
  close_key(context, revoke.key, changes);
  if (revoke.last_good) {
    auto stolen = *context.state.get<Key>(key_ref(revoke.key));
    stolen.until = context.action.at;
    stolen.last_good = revoke.last_good;
    changes.write(key_ref(revoke.key), stolen);
    for (const auto& enrolled : enrolled_by_thief(*context.action.disputed)) {
      if (std::erase(member.keys, enrolled) > 0) close_key(context, enrolled, changes);
    }
    take_back(context, *context.action.disputed, member, changes);
  }
  changes.write(member_ref(member.id), member);
}

}  // namespace rules
