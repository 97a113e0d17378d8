// Proposals and petitions: how a question comes up.
#pragma once

#include "rules/context.hpp"

namespace rules {

Verdict judge(const Context& context, const ProposalNew& proposal);
Verdict judge(const Context& context, const PetitionNew& petition);
Verdict judge(const Context& context, const PetitionSign& sign);
void apply(const Context& context, const ProposalNew& proposal, Changes& changes);
void apply(const Context& context, const PetitionNew& petition, Changes& changes);
void apply(const Context& context, const PetitionSign& sign, Changes& changes);

/// Is the subject one that a ballot of this decision can be about? A proposal exists and asks for this kind of
/// decision, or an office exists and is elected by it.
Verdict check_subject(const Context& context, const DecisionId& decision, const Subject& subject);

}  // namespace rules
