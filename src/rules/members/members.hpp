// Applying, being admitted, leaving; and the keys with which members sign.
#pragma once

#include "rules/context.hpp"

namespace rules {

Verdict judge(const Context& context, const MemberApply& apply);
Verdict judge(const Context& context, const MemberAdmit& admit);
Verdict judge(const Context& context, const MemberResign& resign);
Verdict judge(const Context& context, const KeyAdd& add);
Verdict judge(const Context& context, const KeyRevoke& revoke);
void apply(const Context& context, const MemberApply& apply, Changes& changes);
void apply(const Context& context, const MemberAdmit& admit, Changes& changes);
void apply(const Context& context, const MemberResign& resign, Changes& changes);
void apply(const Context& context, const KeyAdd& add, Changes& changes);
void apply(const Context& context, const KeyRevoke& revoke, Changes& changes);

/// The line of allowed_signers for one key; the principal is the author of the member's commits.
std::string allowed_signer(const SlugId& slug, const MemberId& member, const std::string& key);

/// "ada@bakery.invalid": a name for git's author line, not an address.
std::string principal(const SlugId& slug, const MemberId& member);

/// Is the id one that a ballot paper uses for something else?
Verdict check_id(const MemberId& id);

/// Can the name of a person or of a co-op stand in a register: one line, not too long, nothing invisible?
Verdict check_name_form(const std::string& name);

/// Is the name one that people could take for another living member's? The skeletons of both are compared.
Verdict check_name(const State& state, const MemberId& id, const std::string& name);

/// Ends a member's standing today: keys, share, offices.
void end_membership(const Context& context, const MemberId& member, Changes& changes);

/// Is the statement for this purpose, and does it say nothing that no rule reads?
Verdict check_statement_form(const Statement& statement, std::string_view purpose);

/// A statement good for this action: the only one brought, of the purpose, for this co-op, answering `answers`, unused.
Verdict check_statement(const Context& context, const Said& said, std::string_view purpose,
                        const base::Sha256& answers);

}  // namespace rules
