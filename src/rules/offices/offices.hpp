// Offices: taking one after an election, laying it down.
#pragma once

#include "rules/context.hpp"

namespace rules {

Verdict judge(const Context& context, const OfficeAccept& accept);
Verdict judge(const Context& context, const OfficeResign& resign);
void apply(const Context& context, const OfficeAccept& accept, Changes& changes);
void apply(const Context& context, const OfficeResign& resign, Changes& changes);

}  // namespace rules
