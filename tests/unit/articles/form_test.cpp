#include "articles/form.hpp"

#include <catch2/catch.hpp>

#include "articles/form_paper.hpp"
#include "articles/form_text.hpp"
#include "report/paper.hpp"
#include "tests/unit/articles/support.hpp"

using namespace articles;
using articles_test::yaml;

namespace {

const std::string kHead = "format: 1\nabout: A test.\nlanguages: [en, es]\n";
const std::string kTitle = "title: {en: Paper, es: Papel}\n";

base::Result<std::optional<record::Node>> find_nothing(std::string_view) {
  return std::optional<record::Node>();
}

/// `find_part`: there are the forms 'part' and 'ring', which includes itself.
base::Result<std::optional<record::Node>> find_part(std::string_view name) {
  if (name == "part") return std::optional(yaml("blocks:\n  - text: {en: A part, es: Una parte}\n"));
  if (name == "ring") return std::optional(yaml("blocks:\n  - include: ring\n"));
  if (name == "empty") return std::optional(yaml("about: nothing\n"));
  return find_nothing(name);
}

std::string code_of(const std::string& text) {
  const auto form = read_form(yaml(text), find_part);
  return form ? "good" : form.error().code;
}

std::string code_of_blocks(const std::string& blocks) {
  return code_of(kHead + kTitle + "blocks:\n" + blocks);
}

FormFacts some_facts() {
  FormFacts facts;
  facts.facts["co-op.name"] = {"The {Bakery}"};
  facts.facts["member.name"] = {"Ada"};
  facts.facts["member.founder"] = {"yes", {{"es", "sí"}}};
  facts.facts["terms.parts"] = {"4"};
  facts.lists["options"] = {{{{"id", {"yes"}}, {"label", {"yes", {{"en", "yes"}, {"es", "sí"}}}}}, ""},
                            {{{"id", {"no"}}, {"label", {"no"}}}, ""}};
  facts.lists["people"] = {{{{"id", {"ada"}}}, "ada"}, {{{"id", {"bo"}}}, "bo"}};
  facts.lists["many"].resize(100);
  facts.absent["ballot"] = "no ballot is named; add --ballot <id>";
  facts.absent["roll"] = "no ballot is named; add --ballot <id>";
  facts.instead["ballot.outcome"] = "-";
  facts.person = "ada";
  return facts;
}

struct Made {
  std::string code;  ///< of the error
  std::string hints;
  std::string message;
  std::string text;  ///< of the paper
};

Made made(const std::string& blocks, const std::vector<std::string>& languages = {"en"},
          const std::string& more = std::string()) {
  const auto form = read_form(yaml(kHead + more + kTitle + "blocks:\n" + blocks), find_part);
  if (!form) return {form.error().code, {}, form.error().message, {}};
  const auto articles = articles_test::shipped_articles("shares:\n  price: EUR 2000.00\n  parts: 4\n");
  FormPrivates privates;
  privates.co_op["legal-name"] = "The Bakery Limited";
  privates.people["ada"]["legal-name"] = "Ada Maria Lindqvist";
  privates.people["ada"]["address"] = "1 Mill Lane\nRiverton";
  const auto facts = some_facts();
  const auto paper = paper_from(*form, {articles, facts, privates}, languages);
  if (paper) return {"good", {}, {}, report::paper_text(*paper)};
  std::string hints;
  for (const auto& hint : paper.error().hints) hints += hint + "\n";
  return {paper.error().code, hints, paper.error().message, {}};
}

bool has(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("a text of a form is cut at placeholders of the articles and of its own") {
  const auto pieces = cut_form_text("a {fact:share.number} {term:share} {private:co-op.address}.").value();
  REQUIRE(pieces.size() == 7);
  CHECK(pieces[1].kind == FormPiece::Kind::Recorded);
  CHECK(pieces[1].name == "share.number");
  CHECK(pieces[3].piece.kind == rules::Piece::Kind::Term);
  CHECK(pieces[5].name == "co-op.address");
  for (const auto* wrong : {"{fact:}", "{fact:a", "{fact:A}", "{private:a..b}", "{fcat:a}", "}", "{fact:{fact:a}}"}) {
    INFO(wrong);
    const auto cut = cut_form_text(wrong);
    REQUIRE_FALSE(cut);
    CHECK(cut.error().code == "clause-placeholder");
  }
}

TEST_CASE("a form that is not in the form is refused, with the place") {
  CHECK(code_of(kHead + kTitle + "blocks: []\n") == "good");
  CHECK(code_of("format: 2\n") == "template-format");
  CHECK(code_of("about: x\n") == "template-key");
  CHECK(code_of(kHead + kTitle) == "template-key");
  CHECK(code_of(kHead + "blocks: []\n") == "template-key");
  CHECK(code_of(kHead + kTitle + "blocks: []\nblokcs: []\n") == "template-key");
  CHECK(code_of(kHead + kTitle + "needs: [office]\nblocks: []\n") == "template-value");
  CHECK(code_of(kHead + kTitle + "refuse: [{when: a}]\nblocks: []\n") == "template-key");
  CHECK(code_of("format: 1\nabout: A.\nlanguages: []\n" + kTitle + "blocks: []\n") == "form-language");
  CHECK(code_of_blocks("  - {txet: a}\n") == "template-key");
  CHECK(code_of_blocks("  - {when: a}\n") == "template-key");
  CHECK(code_of_blocks("  - {text: a, heading: b}\n") == "template-key");
  CHECK(code_of_blocks("  - {text: a, value: b}\n") == "template-key");
  CHECK(code_of_blocks("  - {text: [a]}\n") == "template-value");
  CHECK(code_of_blocks("  - {text: a, when: \"(\"}\n") == "template-condition");
  CHECK(code_of_blocks("  - {lines: 0}\n") == "template-value");
  CHECK(code_of_blocks("  - {table: people}\n") == "template-key");
  CHECK(code_of_blocks("  - {table: people, columns: []}\n") == "template-value");
  CHECK(code_of_blocks("  - {table: people, columns: [{heading: a}]}\n") == "template-key");
  CHECK(code_of_blocks("  - {table: people, rows: 3, columns: [{heading: a, blank: 3}]}\n") == "template-value");
  CHECK(code_of_blocks("  - {table: blank, columns: [{heading: a, blank: 3}]}\n") == "template-value");
  CHECK(code_of_blocks("  - {table: people, columns: [{heading: a, shows: b, align: left}]}\n") == "template-value");
  CHECK(code_of_blocks("  - {each: people, blocks: [{clause: a}]}\n") == "template-value");
  CHECK(code_of_blocks("  - {each: people}\n") == "template-key");
  CHECK(code_of_blocks("  - {clause: a, items: [{text: b, wehn: c}]}\n") == "template-key");
  CHECK(code_of_blocks("  - {text: \"{fact:a\"}\n") == "clause-placeholder");
  const auto form = read_form(yaml(kHead + kTitle + "blocks:\n  - {text: a, valeu: b}\n"), find_nothing);
  CHECK(has(form.error().message, "(line 6, column"));
  CHECK(form.error().hints.front() == "did you mean 'value'?");
}

TEST_CASE("every text of a form is in each of its languages") {
  CHECK(code_of_blocks("  - text: {en: a}\n") == "form-language");
  CHECK(code_of_blocks("  - text: {en: a, es: b, fr: c}\n") == "form-language");
  CHECK(code_of_blocks("  - text: {en: a, es: b}\n") == "good");
}

TEST_CASE("forms include parts, and not themselves") {
  CHECK(has(made("  - include: part\n").text, "A part"));
  CHECK(code_of_blocks("  - include: nobody\n") == "form-include");
  CHECK(code_of_blocks("  - include: ring\n") == "form-include");
  CHECK(code_of_blocks("  - include: empty\n") == "template-key");
  CHECK(code_of_blocks("  - {include: part, text: a}\n") == "template-key");
}

TEST_CASE("facts and figures of the articles are filled in, and braces in them are text") {
  CHECK(has(made("  - text: \"{fact:co-op.name}, {param:shares.price}, {ref:share-price}, {term:share}\"\n").text,
            "The {Bakery}, EUR 2000.00, clause 5.2 of the articles, Equal Ownership Share"));
}

TEST_CASE("what is private comes from the file, or is a line to write on") {
  CHECK(has(made("  - text: \"{private:legal-name}; {private:co-op.legal-name}\"\n").text,
            "Ada Maria Lindqvist; The Bakery Limited"));
  CHECK(has(made("  - text: \"{private:birth-date}.\"\n").text, "____________________."));
  CHECK(has(made("  - {field: Tax, value: \"{private:tax-number}\"}\n").text, "Tax: ______________________"));
  CHECK(has(made("  - {field: Shoes, value: \"{private:shoe-size}\"}\n", {"en"}, "private: [shoe-size]\n").text,
            "Shoes: ____"));
  const auto misspelt = made("  - text: \"{private:adress}\"\n");
  CHECK(misspelt.code == "paper-fact-unknown");
  CHECK(has(misspelt.hints, "did you mean 'address'?"));
}

TEST_CASE("in a list it is the item's own person and facts that are meant") {
  const std::string columns =
      "    columns:\n      - {heading: id, shows: \"{fact:each.id}\"}\n"
      "      - {heading: name, shows: \"{private:legal-name}\"}\n"
      "      - {heading: address, shows: \"{private:address}\"}\n      - {heading: x, blank: 3}\n";
  const auto text = made("  - table: people\n" + columns).text;
  CHECK(has(text, "ada  Ada Maria Lindqvist  1 Mill Lane, Riverton  ___\n"));
  CHECK(has(text, "bo   ________             ________               ___\n"));
  CHECK(has(made("  - {signatures: \"{fact:each.id}\", of: people}\n").text, "bo "));
  CHECK(has(made("  - {each: people, blocks: [{text: \"<{fact:each.id}>\"}]}\n").text, "<ada>\n\n<bo>"));
  const auto unknown = made("  - {boxes: \"{fact:each.labl}\", of: options}\n");
  CHECK(unknown.code == "paper-fact-unknown");
  CHECK(has(unknown.hints, "did you mean 'each.label'?"));
}

TEST_CASE("a fact that is unknown, or absent this time, is no paper") {
  const auto unknown = made("  - text: \"{fact:member.nmae}\"\n");
  CHECK(unknown.code == "paper-fact-unknown");
  CHECK(has(unknown.hints, "did you mean 'member.name'?"));
  const auto absent = made("  - text: \"{fact:ballot.question}\"\n");
  CHECK(absent.code == "paper-fact-absent");
  CHECK(has(absent.message, "no ballot is named; add --ballot <id>"));
  CHECK(made("  - {slips: roll, blocks: []}\n").code == "paper-fact-absent");
  CHECK(made("  - {slips: rolls, blocks: []}\n").code == "paper-fact-unknown");
  CHECK(made("  - {slips: potions, blocks: []}\n").hints.substr(0, 23) == "did you mean 'options'?");
  CHECK(made("  - text: \"{param:shares.prise}\"\n").code == "clause-param-unknown");
  CHECK(made("  - text: \"{ref:nowhere}\"\n").code == "clause-ref-unknown");
}

TEST_CASE("conditions ask for facts and parameters") {
  CHECK(has(made("  - {text: \"yes!\", when: member.founder and terms.parts > 1}\n").text, "yes!"));
  CHECK_FALSE(has(made("  - {text: \"yes!\", when: not member.founder}\n").text, "yes!"));
  CHECK(has(made("  - {text: \"dear\", when: shares.price > 500}\n").text, "dear"));
  CHECK(has(made("  - {text: \"open\", when: ballot.outcome != 'carried'}\n").text, "open"));
  CHECK(made("  - {text: a, when: member.fuonder}\n").code == "paper-fact-unknown");
  CHECK(made("  - {text: a, when: ballot.method == 'irv'}\n").code == "paper-fact-absent");
  CHECK(made("  - {text: a, when: member.name > 3}\n").code == "condition-type");
  const auto refused = made("  - {text: a}\n", {"en"}, "refuse:\n  - {when: member.founder, says: not for founders}\n");
  CHECK(refused.code == "paper-refused");
  CHECK(refused.message == "not for founders");
}

TEST_CASE("a paper is in one language or in two") {
  const std::string blocks =
      "  - text: {en: \"See {ref:share-price}.\", es: \"Vea la {ref:share-price} y el {ref:shares}.\"}\n"
      "  - {field: {en: Name, es: Nombre}, value: \"{fact:member.name}\"}\n"
      "  - {boxes: \"{fact:each.label}\", of: options}\n";
  const auto both = made(blocks, {"en", "es"}).text;
  CHECK(has(both, "Paper / Papel\n"));
  CHECK(
      has(both,
          "See clause 5.2 of the articles.\nVea la cláusula 5.2 de los estatutos y el artículo 5 de los estatutos.\n"));
  CHECK(has(both, "Name / Nombre: Ada\n"));
  CHECK(has(both, "[   ] yes / sí\n[   ] no\n"));
  CHECK(has(made(blocks, {"es", "en"}).text, "Papel / Paper\n"));
  CHECK_FALSE(has(made(blocks, {"es"}).text, "Name"));
  CHECK(made(blocks, {"fr"}).code == "paper-language");
  CHECK(has(made(blocks, {"fr"}).hints, "it is written in en, es"));
  CHECK(made(blocks, {"en", "es", "en"}).code == "paper-language");
}

TEST_CASE("what the articles say stands in the language of the paper; of one that nobody speaks only figures") {
  CHECK(has(made("  - text: {en: x, es: \"{param:shares.price}, {param:powers.hours-log.by}\"}\n", {"es"}).text,
            "EUR 2000.00, la propia persona interesada"));
  const auto in_french = [](const std::string& parameter) {
    const auto form = read_form(yaml("format: 1\nabout: A test.\nlanguages: [fr]\ntitle: {fr: Papier}\nblocks:\n"
                                     "  - text: {fr: \"{param:" +
                                     parameter + "}\"}\n"),
                                find_nothing)
                          .value();
    const auto articles = articles_test::shipped_articles("shares:\n  price: EUR 2000.00\n");
    const auto facts = some_facts();
    const FormPrivates privates;
    const auto paper = paper_from(form, {articles, facts, privates}, {"fr"});
    return paper ? report::paper_text(*paper) : paper.error().code;
  };
  CHECK(has(in_french("shares.price"), "EUR 2000.00"));
  CHECK(in_french("powers.hours-log.by") == "paper-figure");
}

TEST_CASE("a page that begins right below the title begins no second one") {
  const auto form = read_form(yaml(kHead + kTitle + "blocks:\n  - page: One\n  - page: Two\n"), find_nothing).value();
  const auto articles = articles_test::shipped_articles();
  const auto facts = some_facts();
  const FormPrivates privates;
  const auto paper = paper_from(form, {articles, facts, privates}, {"en"}).value();
  CHECK(paper.blocks[0].kind == document::Block::Kind::Section);
  CHECK(paper.blocks[1].kind == document::Block::Kind::Heading);
}

TEST_CASE("a file of private values is read as it is meant, or not at all") {
  const auto read = [](const std::string& text) { return read_privates(yaml(text), {"shoe-size"}, {"ada", "bo"}); };
  const auto good =
      read("co-op: {legal-name: B Ltd, bank-name: \"\"}\npeople:\n  ada: {address: \"1 A\\n2 B\", shoe-size: 38}\n");
  REQUIRE(good);
  CHECK(good->co_op.size() == 1);
  CHECK(good->people.at("ada").at("address") == "1 A\n2 B");
  CHECK(good->people.at("ada").at("shoe-size") == "38");
  const auto misspelt = read("people: {ada: {legal-nmae: A}}\n");
  CHECK(misspelt.error().code == "private-form");
  CHECK(misspelt.error().hints.front() == "did you mean 'legal-name'?");
  CHECK(read("people: {adda: {legal-name: A}}\n").error().code == "private-person");
  CHECK(read("members: {}\n").error().code == "private-form");
  CHECK(read("people: [ada]\n").error().code == "private-form");
  CHECK(read("co-op: {address: [a]}\n").error().code == "private-form");
}

TEST_CASE("a clause of the articles is quoted with its number and what is below it, in the language of the articles") {
  const auto one = made("  - quote: signing\n", {"en", "es"});
  INFO(one.message);
  REQUIRE(one.code == "good");
  CHECK(has(one.text, "Signing"));
  CHECK_FALSE(has(one.text, "{"));
  const auto article = made("  - quote: record\n");
  REQUIRE(article.code == "good");
  CHECK(std::count(article.text.begin(), article.text.end(), '\n') > 20);
  const auto none = made("  - quote: signnig\n");
  CHECK(none.code == "clause-ref-unknown");
  CHECK(has(none.hints, "signing"));
  CHECK(code_of_blocks("  - quote: {en: signing, es: signing}\n") == "template-value");
  CHECK(code_of_blocks("  - {quote: signing, value: x}\n") == "template-key");
}

TEST_CASE("lists within lists come to an end") {
  const auto nested = [](int depth, const std::string& inner) {
    std::string blocks;
    std::string margin = "  ";
    for (int i = 0; i < depth; ++i) {
      blocks += margin + "- each: many\n" + margin + "  blocks:\n";
      margin += "    ";
    }
    return blocks + margin + inner;
  };
  CHECK(made(nested(2, "- {text: x}\n")).code == "good");
  CHECK(made(nested(3, "- {text: x}\n")).code == "paper-size");
  CHECK(made(nested(2, "- {quote: record}\n")).code == "paper-size");
  CHECK(made(nested(2, "- {table: many, columns: [{heading: x, shows: x}]}\n")).code == "paper-size");
}
