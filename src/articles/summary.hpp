// Two papers for daily use, made of the articles: what they say in plain words, and who may do what by which majority.
// Neither is law, and both say so.
#pragma once

#include "articles/clause.hpp"
#include "base/result.hpp"
#include "document/document.hpp"

namespace articles {

/// The summary of each article under its number. Fails with clause-form and as Wording::fill.
base::Result<document::Document> summary_of(const Articles& articles);

/// Tables of the kinds of decision, the powers and the offices. Fails with clause-form and as say().
base::Result<document::Document> card_of(const Articles& articles);

}  // namespace articles
