#include "articles/translation.hpp"

#include <catch2/catch.hpp>
#include <filesystem>
#include <map>

#include "articles/check.hpp"
#include "record/emitter.hpp"
#include "tests/unit/articles/support.hpp"

using namespace articles;
using articles_test::template_file;
using articles_test::yaml;

namespace {

const std::string kLayer =
    "language: en\n"
    "questions:\n"
    "  - {id: q, type: choice, default: a, ask: Ask, why: Why, choices: [{is: a, note: A}, {is: b, note: B}]}\n"
    "clauses:\n"
    "  - id: one\n"
    "    title: One\n"
    "    children:\n"
    "      - id: two\n"
    "        after: first\n"
    "        text: \"Shows {param:x.y} and {param:x.y} to {term:owner:owners} under {ref:one} for {money:EUR 1.00}.\"\n"
    "        defines: [{id: owner, name: owner}]\n"
    "        maps: [x.y]\n"
    "      - {id: three, drop: \"yes\"}\n";

const std::string kTranslation =
    "language: es\n"
    "licence: CC0\n"
    "questions:\n"
    "  - {id: q, ask: Pregunta, why: Por, choices: [{is: b, note: Be}, {is: a, note: Aa}]}\n"
    "clauses:\n"
    "  - id: one\n"
    "    title: Uno\n"
    "    children:\n"
    "      - id: two\n"
    "        text: \"Por {money:EUR 1.00}, {ref:one}: {term:owner:dueñas}, {param:x.y} y {param:x.y}.\"\n"
    "        defines: [{id: owner, name: dueña}]\n";

/// What is found in the translation after a change of it: "translation-missing two".
std::vector<std::string> found(const std::string& old, const std::string& with) {
  const auto done = translate(yaml(kLayer), yaml(articles_test::replaced(kTranslation, old, with)), "ours");
  std::vector<std::string> all;
  for (const auto& finding : done.findings) all.push_back(finding.code + " " + finding.clause);
  return all;
}

using Found = std::vector<std::string>;

std::vector<std::string> translated_files() {
  std::vector<std::string> names;
  for (const auto& entry : std::filesystem::recursive_directory_iterator("templates/es")) {
    if (!entry.is_regular_file()) continue;
    auto name = std::filesystem::relative(entry.path(), "templates/es").string();
    names.push_back(name.substr(0, name.rfind('.')));
  }
  std::sort(names.begin(), names.end());
  return names;
}

}  // namespace

TEST_CASE("a translation gives other words and leaves everything else") {
  const auto done = translate(yaml(kLayer), yaml(kTranslation), "ours");
  CHECK(done.findings.empty());
  CHECK(
      done.layer ==
      yaml("language: en\n"
           "questions:\n"
           "  - {id: q, type: choice, default: a, ask: Pregunta, why: Por, choices: [{is: a, note: Aa}, {is: b, note: "
           "Be}]}\n"
           "clauses:\n"
           "  - id: one\n"
           "    title: Uno\n"
           "    children:\n"
           "      - id: two\n"
           "        after: first\n"
           "        text: \"Por {money:EUR 1.00}, {ref:one}: {term:owner:dueñas}, {param:x.y} y {param:x.y}.\"\n"
           "        defines: [{id: owner, name: dueña}]\n"
           "        maps: [x.y]\n"
           "      - {id: three, drop: \"yes\"}\n"));
}

TEST_CASE("what a translation lacks stays as it was, and is found") {
  CHECK(found("    title: Uno\n", "") == Found{"translation-missing one"});
  CHECK(found("why: Por, ", "") == Found{"translation-missing q"});
  CHECK(found("{is: a, note: Aa}", "{is: c, note: Aa}") == Found{"translation-missing q", "translation-unknown q"});
  CHECK(found("{id: owner, name: dueña}", "{id: user, name: dueña}") ==
        Found{"translation-missing two", "translation-unknown two"});
  const auto done = translate(yaml(kLayer), yaml("language: es\n"), "ours");
  CHECK(done.findings.size() == 7);
  CHECK(done.findings[0].message == "'ask' of 'q' in ours has no translation");
  CHECK(done.layer == yaml(kLayer));
}

TEST_CASE("what the original does not say is found, and what is no word") {
  CHECK(found("    title: Uno\n", "    title: Uno\n    summary: Más\n") == Found{"translation-unknown one"});
  CHECK(found("      - id: two\n", "      - id: four\n        text: Cuatro\n      - id: two\n") ==
        Found{"translation-unknown four"});
  CHECK(found("    title: Uno\n", "    title: Uno\n    when: model == 'x'\n") == Found{"translation-unknown one"});
  CHECK(found("licence: CC0\n", "policy: {model: x}\n") == Found{"translation-unknown "});
  CHECK(found("    title: Uno\n", "    title: [Uno]\n") == Found{"translation-unknown one", "translation-missing one"});
  CHECK(found("  - id: one\n", "  - {id: one, title: Otra}\n  - id: one\n") == Found{"translation-unknown one"});
  CHECK(found("  - id: one\n", "  - {title: Otra}\n  - id: one\n") == Found{"translation-unknown "});
}

TEST_CASE("both show the same figures, terms, clauses and amounts, each as often") {
  CHECK(found("{param:x.y} y {param:x.y}", "{param:x.y}") == Found{"translation-placeholder two"});
  CHECK(found("{ref:one}", "{ref:two}") == Found{"translation-placeholder two"});
  CHECK(found("EUR 1.00", "EUR 2.00") == Found{"translation-placeholder two"});
  CHECK(found("title: Uno", "title: \"Uno {answer:q}\"") == Found{"translation-placeholder one"});
  CHECK(found(", {param:x.y} y {param:x.y}", "") == Found{"translation-placeholder two"});
  const auto done =
      translate(yaml(kLayer), yaml(articles_test::replaced(kTranslation, "{ref:one}", "{ref:two}")), "ours");
  CHECK(done.findings[0].message.starts_with(
      "the translation of 'text' of 'two' in ours lacks {ref:one}, and has {ref:two} too much (line 10"));
}

TEST_CASE("a file is found in a language, unless it is not translated into it") {
  const std::map<std::string, std::string> files = {
      {"a", kLayer}, {"es/a", kTranslation}, {"./b.yaml", kLayer}, {"./b.es.yaml", "language: es\n"}, {"c", "x: 1\n"}};
  const FindFile find = [&](std::string_view name) -> base::Result<std::optional<record::Node>> {
    const auto file = files.find(std::string(name));
    return file == files.end() ? std::optional<record::Node>() : std::optional(yaml(file->second));
  };
  std::vector<Finding> findings;
  CHECK(value_of(**in_language(find, "es", findings)("a"), "language") == "es");
  CHECK(findings.empty());
  CHECK(**in_language(find, "en-GB", findings)("a") == yaml(kLayer));
  CHECK(**in_language(find, "en", findings)("c") == yaml("x: 1\n"));
  CHECK_FALSE(*in_language(find, "es", findings)("d"));
  CHECK(in_language(find, "es", findings)("c").error().code == "language-unknown");
  CHECK(in_language(find, "fr", findings)("a").error().code == "language-unknown");
  CHECK(in_language(find, "es", findings)("./b.yaml"));
  CHECK(findings.size() == 7);
}

TEST_CASE("the translations that travel with the program say what their originals say") {
  const auto files = translated_files();
  REQUIRE(files.size() >= 6);
  for (const auto& name : files) {
    const auto layer = template_file(name).value();
    INFO(name);
    REQUIRE(layer);
    for (const auto& finding : translate(*layer, *template_file("es/" + name).value(), name).findings) {
      FAIL_CHECK(finding.code << " " << finding.message);
    }
  }
}

TEST_CASE("the rules are the same in every language, and the words another") {
  std::vector<Finding> findings;
  for (const auto* model : {"collective", "hierarchy-by-consent"}) {
    for (const auto* law : {"generic", "us", "us-ca", "us-ny"}) {
      INFO(model << " under " << law);
      const auto given = yaml("shares: {price: USD 500.00}\n");
      const auto english = articles_test::shipped_template(model, law);
      const auto spanish = read_template(assemble(in_language(template_file, "es", findings), model, law).value());
      REQUIRE(spanish);
      const auto before = resolve(english, read_answers(english, given).value());
      const auto after = resolve(*spanish, read_answers(*spanish, given).value());
      CHECK(after.policy == before.policy);
      CHECK(value_of(after.clauses, "language") == "es");
      CHECK(record::emit(after.clauses) != record::emit(before.clauses));
      for (const auto& finding : check(after)) FAIL_CHECK(finding.code << " " << finding.message);
    }
  }
  CHECK(findings.empty());
}
