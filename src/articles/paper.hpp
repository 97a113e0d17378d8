// The articles as a paper: numbered, with every figure filled in. What it looks like is for room `report` to say.
#pragma once

#include "articles/clause.hpp"
#include "base/result.hpp"
#include "document/document.hpp"

namespace articles {

enum class Remarks { Shown, LeftOut };  ///< what the program does not enforce, beside the clauses

/// Title and clauses; schedules and signatures are the caller's to add. Fails with clause-form and as Wording::say.
base::Result<document::Document> paper_of(const Articles& articles, Remarks remarks);

}  // namespace articles
