// The keys with which members sign: enrolled, revoked, and what becomes of what a stolen one signed.
#pragma once

#include "rules/context.hpp"

namespace rules {

Verdict judge(const Context& context, const KeyAdd& add);
Verdict judge(const Context& context, const KeyRevoke& revoke);
void apply(const Context& context, const KeyAdd& add, Changes& changes);
void apply(const Context& context, const KeyRevoke& revoke, Changes& changes);

/// The line of allowed_signers for one key; the principal is the author of the member's commits.
std::string allowed_signer(const SlugId& slug, const MemberId& member, const std::string& key);

/// "ada@bakery.invalid": a name for git's author line, not an address.
std::string principal(const SlugId& slug, const MemberId& member);

/// No key ever belongs to two people, or to one of them twice.
Verdict check_new_key(const Context& context, const KeyId& key);

/// Records a key that its owner has proved by a statement, and the statement. The member's own list is the caller's.
void enrol_key(const Context& context, const MemberId& owner, const Statement& statement, const KeyId& key,
               Changes& changes);

/// Ends a key: it signs nothing from here on.
void close_key(const Context& context, const KeyId& key, Changes& changes);

}  // namespace rules
