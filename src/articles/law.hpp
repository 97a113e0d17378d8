// Articles against the law of their country, as far as a template knows it: what a statute asks for, and what its
// readers should hear. It is a list of questions for a lawyer, and no advice.
//
//   law-finding       (warning) the law makes something of these articles that nobody has settled
//   statute-missing   no clause answers an item of the statute
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "articles/answers.hpp"
#include "articles/check.hpp"
#include "articles/clause.hpp"
#include "articles/template.hpp"

namespace articles {

/// The answers from which these articles would come: of each question that still has a place in them.
Answers answers_behind(const Template& from, const Articles& articles);

/// `law` is the template of the model and the jurisdiction of `articles`, which may have been amended since.
/// First the findings, then the statute, each in the order of the template.
std::vector<Finding> check_law(const Template& law, const Articles& articles, std::optional<std::int64_t> members);

}  // namespace articles
