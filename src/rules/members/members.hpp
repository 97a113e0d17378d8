// Applying, being admitted, leaving.
#pragma once

#include "rules/context.hpp"

namespace rules {

Verdict judge(const Context& context, const MemberApply& apply);
Verdict judge(const Context& context, const MemberAdmit& admit);
Verdict judge(const Context& context, const MemberResign& resign);
void apply(const Context& context, const MemberApply& apply, Changes& changes);
void apply(const Context& context, const MemberAdmit& admit, Changes& changes);
void apply(const Context& context, const MemberResign& resign, Changes& changes);

/// A member who may act: an owner or a provisional one. False for nobody.
bool is_in_good_standing(const Member* member);

/// Is the id one that a ballot paper uses for something else?
Verdict check_id(const MemberId& id);

/// Can the name of a person or of a co-op stand in a register: one line, not too long, nothing invisible?
Verdict check_name_form(const std::string& name);

/// Is the name one that people could take for another living member's? The skeletons of both are compared.
Verdict check_name(const State& state, const MemberId& id, const std::string& name);

/// Ends a member's standing today: keys, share, offices.
void end_membership(const Context& context, const MemberId& member, Changes& changes);

}  // namespace rules
