// The articles as people read them: numbered, with every figure filled in, wrapped to a width.
//
//   Article 5. The Equal Ownership Share
//
//   5.2  The price of a share is EUR 2000.00. It is the same for everybody who joins while
//        this article is in force.
//        (a)  ...
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "articles/clause.hpp"
#include "articles/numbering.hpp"
#include "base/result.hpp"
#include "record/node.hpp"

namespace articles {

enum class LineStyle {
  Title,    ///< of the whole
  Heading,  ///< of an article
  Text,
  Aside,  ///< a remark that is not law: what the program does not enforce
};

struct Line {
  LineStyle style = LineStyle::Text;
  std::string text;  ///< indented, without a line feed; may be empty
  friend bool operator==(const Line&, const Line&) = default;
};

/// The whole, in lines of at most `width` columns where its words allow. Fails with clause-form and as Wording::fill.
/// REQUIRES: width is at least 40.
base::Result<std::vector<Line>> render(const Articles& articles, int width);

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
