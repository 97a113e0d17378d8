// The law that articles name: the template that knows it, the name of its place, and the sheets that are used there.
#pragma once

#include <string>

#include "articles/clause.hpp"
#include "articles/template.hpp"
#include "base/result.hpp"
#include "document/document.hpp"

namespace commands {

/// The template of their model under their jurisdiction, in their language; in the template's own where it is not
/// translated, since the law is the same. Fails with law-unknown: they name no law, or one that the program does not
/// know for such a model.
base::Result<articles::Template> law_behind(const articles::Articles& articles);

/// "California"; the word that the articles use where the program does not know it.
std::string place_of_law(const articles::Articles& articles);

/// On which sheets papers are printed where they are in force.
document::Sheet sheet_of(const articles::Articles& articles);

}  // namespace commands
