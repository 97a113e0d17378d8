// From a template and its answers to articles: nothing is left open, so that the history never needs the template.
#pragma once

#include "articles/answers.hpp"
#include "articles/clause.hpp"
#include "articles/template.hpp"
#include "base/result.hpp"

namespace articles {

/// The policy with each answer at its place, the clauses that apply, and what was chosen that no rule reads. The caller
/// spells the policy and then names it by set_policy_digest(); until then `policy-sha256` is absent.
/// REQUIRES: `answers` came from complete(from, ..., members).
Articles resolve(const Template& from, const Answers& answers, std::optional<std::int64_t> members = {});

}  // namespace articles
