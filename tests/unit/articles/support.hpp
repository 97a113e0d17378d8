// What the tests of this room share: the template of the project, and small trees written as YAML.
#pragma once

#include <fstream>
#include <optional>
#include <sstream>
#include <stdexcept>
#include <string>
#include <string_view>

#include "articles/answers.hpp"
#include "articles/clause.hpp"
#include "articles/layers.hpp"
#include "articles/resolve.hpp"
#include "articles/template.hpp"
#include "record/hand.hpp"

namespace articles_test {

inline record::Node yaml(const std::string& text) {
  return record::read_hand_written(text, "test.yaml").value();
}

/// The text of a file below templates/; empty where there is none. The tests run in the top folder of the project.
inline std::string template_text(std::string_view name) {
  std::ifstream file("templates/" + std::string(name) + ".yaml", std::ios::binary);
  std::ostringstream text;
  if (file) text << file.rdbuf();
  return text.str();
}

/// The same, read; nothing where there is none.
inline base::Result<std::optional<record::Node>> template_file(std::string_view name) {
  const auto text = template_text(name);
  return text.empty() ? std::optional<record::Node>() : std::optional(yaml(text));
}

inline std::string replaced(std::string text, const std::string& old, const std::string& with) {
  const auto at = text.find(old);
  return at == std::string::npos ? "the test's own text is stale" : text.replace(at, old.size(), with);
}

/// A template that travels with the program after a change of the one file that holds `old`.
inline articles::Template changed_template(const std::string& old, const std::string& with) {
  const auto find = [&](std::string_view name) -> base::Result<std::optional<record::Node>> {
    const auto text = template_text(name);
    return std::optional(yaml(text.find(old) == std::string::npos ? text : replaced(text, old, with)));
  };
  const auto whole = articles::assemble(find, "hierarchy-by-consent", "");
  if (!whole) throw std::runtime_error(whole.error().message);
  const auto read = articles::read_template(*whole);
  if (!read) throw std::runtime_error(read.error().message);
  return *read;
}

inline articles::Template shipped_template(std::string_view model = "hierarchy-by-consent",
                                           std::string_view jurisdiction = "") {
  return articles::read_template(articles::assemble(template_file, model, jurisdiction).value()).value();
}

/// The shipped template with nothing answered but what must be.
inline articles::Articles shipped_articles(const std::string& answers = "shares:\n  price: EUR 2000.00\n") {
  const auto from = shipped_template();
  return articles::resolve(from, articles::read_answers(from, yaml(answers)).value());
}

/// Articles of a policy and of a sequence of clauses, both as YAML.
inline articles::Articles articles_of(const std::string& policy, const std::string& clauses) {
  return {yaml(policy), yaml("title: Rules\nclauses:\n" + clauses)};
}

}  // namespace articles_test
