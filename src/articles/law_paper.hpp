// The paper for a lawyer: what the law of the place makes of the articles, what the founders made of that, and where
// each thing that a statute asks for is answered. It is a list of questions, and no advice.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "articles/clause.hpp"
#include "articles/template.hpp"
#include "base/result.hpp"
#include "document/document.hpp"

namespace articles {

/// `law` is the template of the model and the jurisdiction of `articles`; `place` is the name of the jurisdiction,
/// such as "California". In this order: what is open, what was settled, what the statute asks, and what the program
/// does not enforce. Fails with clause-form.
base::Result<document::Document> law_paper_of(const Template& law, const Articles& articles, std::string_view place,
                                              std::optional<std::int64_t> members);

}  // namespace articles
