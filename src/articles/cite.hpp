// Which clause says so: for refusals that name their article.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "articles/clause.hpp"

namespace articles {

/// A clause, or a whole article, cited.
struct Citation {
  std::string number;  ///< "5.2"
  std::string id;
  std::string text;  ///< filled in; of an article without a text of its own, its title
};

/// The clause that states the parameter at `path`, for a refusal that names its article: the first of those that map
/// to the path itself, else to the nearest that holds it. Where the path holds several parameters, the article that
/// states all of them. Nothing where there is no such clause, or the clauses cannot be read.
std::optional<Citation> cite(const Articles& articles, std::string_view path);

}  // namespace articles
