// Pages of the articles that were signed with ink: the record keeps their digests.
#pragma once

#include "rules/context.hpp"

namespace rules {

/// A page that was filed with the wrong version or signers is filed again; the later filing holds.
/// Refuses with articles-unknown (the page names no version of the articles), copy-filed, copy-signers and
/// member-unknown.
Verdict judge(const Context& context, const ArticlesFile& file);
void apply(const Context& context, const ArticlesFile& file, Changes& changes);

}  // namespace rules
