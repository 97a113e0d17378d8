// Articles against the law of their country, as far as a template knows it: what a statute asks for, and what its
// readers should hear. It is a list of questions for a lawyer, and no advice.
//
//   law-finding       (warning) the law makes something of these articles that nobody has settled
//   chosen-unknown    (warning) what was chosen is no answer to a question that is asked
//   law-open          (note) it was answered with a choice that puts it off
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

/// What the law makes of articles, and what was made of it.
struct PointOfLaw {
  const LegalFinding* finding = nullptr;
  const Question* question = nullptr;  ///< nullptr: it asks nothing, and stays until the articles are changed
  const Option* answer = nullptr;      ///< nullptr: nobody has answered
};

/// The findings that meet these articles, in the order of the template. REQUIRES: `law` outlives them.
std::vector<PointOfLaw> points_of_law(const Template& law, const Articles& articles,
                                      std::optional<std::int64_t> members);

/// The items of the statute that meet these articles, in the order of the template, each with the ids of the clauses
/// that answer it. REQUIRES: `law` outlives them. An unreadable clause tree answers nothing.
struct AnsweredItem {
  const StatuteItem* item = nullptr;
  std::vector<std::string> clauses;
};
std::vector<AnsweredItem> statute_of(const Template& law, const Articles& articles,
                                     std::optional<std::int64_t> members);

/// `law` is the template of the model and the jurisdiction of `articles`, which may have been amended since.
/// First the findings, then the statute, each in the order of the template.
std::vector<Finding> check_law(const Template& law, const Articles& articles, std::optional<std::int64_t> members);

}  // namespace articles
