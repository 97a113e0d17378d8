#include "commands/law_behind.hpp"

#include <algorithm>
#include <vector>

#include "base/text.hpp"
#include "commands/template_files.hpp"

namespace commands {
namespace {

std::string jurisdiction_of(const articles::Articles& articles) {
  return articles::value_of(articles.clauses, "jurisdiction");
}

/// What a record names is looked up among what travels with the program, and never on the disk of its reader.
bool is_shipped(const std::string& name, const std::vector<std::string>& names) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

bool is_known_law(const std::string& jurisdiction) {
  return is_shipped(jurisdiction, jurisdiction_names());
}

}  // namespace

base::Result<articles::Template> law_behind(const articles::Articles& articles) {
  const auto model = articles::value_of(articles.clauses, "model");
  const auto jurisdiction = jurisdiction_of(articles);
  if (jurisdiction.empty()) {
    return base::fail("law-unknown", "these articles name no law")
        .hint(
            "answers to a template name it, or --jurisdiction beside them; such as 'generic', which knows good "
            "practice");
  }
  if (is_known_law(jurisdiction) && is_shipped(model, template_names())) {
    auto law = whole_template(model, jurisdiction, articles::value_of(articles.clauses, "language"));
    if (!law && law.error().code == "language-unknown") law = whole_template(model, jurisdiction, "");
    if (law) return law;
  }
  return base::fail("law-unknown", "this program does not know what the law of '{}' makes of the model '{}'",
                    base::printable(jurisdiction), base::printable(model))
      .hint("compare with the law yourself, or name the answers to the template from which they came");
}

std::string place_of_law(const articles::Articles& articles) {
  const auto jurisdiction = jurisdiction_of(articles);
  if (!is_known_law(jurisdiction)) return jurisdiction;
  return jurisdiction_title(jurisdiction, articles::value_of(articles.clauses, "language"));
}

document::Sheet sheet_of(const articles::Articles& articles) {
  const auto jurisdiction = jurisdiction_of(articles);
  const bool is_letter = is_known_law(jurisdiction) && jurisdiction_fact(jurisdiction, "sheet") == "letter";
  return is_letter ? document::Sheet::Letter : document::Sheet::A4;
}

}  // namespace commands
