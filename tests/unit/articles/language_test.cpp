#include "articles/language.hpp"

#include <catch2/catch.hpp>

#include "articles/cite.hpp"
#include "articles/say.hpp"
#include "articles/summary.hpp"
#include "tests/unit/articles/support.hpp"

using namespace articles;
using articles_test::yaml;

namespace {

std::string in_spanish(const char* policy, const char* path) {
  return say(yaml(policy), path, spanish()).value();
}

std::string part(const char* text) {
  return spanish().ratio(base::Ratio::parse(text).value());
}

}  // namespace

TEST_CASE("a language is found by its tag, wherever it is spoken; else it is English") {
  CHECK(&language_of("es") == &spanish());
  CHECK(&language_of("es-MX") == &spanish());
  CHECK(&language_of("en") == &english());
  CHECK(&language_of("est") == &english());
  CHECK(&language_of("") == &english());
}

TEST_CASE("values of the policy in Spanish") {
  CHECK(in_spanish("method: irv\n", "method") == "una votación preferencial con eliminación por rondas");
  CHECK(in_spanish("withdrawn: keep\n", "withdrawn") == "se mantiene y se cuenta");
  CHECK(in_spanish("open-days: 1\n", "open-days") == "1 día");
  CHECK(in_spanish("open-days: 7\n", "open-days") == "7 días");
  CHECK(in_spanish("term-months: 1\n", "term-months") == "1 mes");
  CHECK(in_spanish("most-per-day: 16\n", "most-per-day") == "16 horas");
  CHECK(in_spanish("guardians: 5\n", "guardians") == "5 personas socias");
  CHECK(in_spanish("price: USD 2000.00\n", "price") == "USD 2000.00");
  CHECK(in_spanish("model: hierarchy-by-consent\n", "model") == "Jerarquía por Consentimiento");
  CHECK(in_spanish("model: our-own-way\n", "model") == "Our Own Way");
  CHECK(in_spanish("decision: articles\n", "decision") == "una votación aprobada sobre los estatutos");
  CHECK(in_spanish("decision: new-machines\n", "decision") == "una votación aprobada del tipo «new machines»");
}

TEST_CASE("lists in Spanish are joined as they sound") {
  CHECK(in_spanish("by: [office president, office treasurer, any owner]\n", "by") ==
        "la Presidencia, la Tesorería o cualquier persona dueña");
  CHECK(in_spanish("by: [self]\n", "by") == "la propia persona interesada");
  CHECK(in_spanish("by: [any member, office fire-warden]\n", "by") ==
        "cualquier persona socia o quien ocupe el cargo Fire Warden");
  CHECK(in_spanish("caretaker: [ballot-open, payroll-draft]\n", "caretaker") == "abrir votaciones y preparar nóminas");
  CHECK(spanish().list({"madera", "hierro"}, Joint::And) == "madera y hierro");
  CHECK(spanish().list({"verdura", "higos"}, Joint::And) == "verdura e higos");
  CHECK(spanish().list({"plata", "oro"}, Joint::Or) == "plata u oro");
  CHECK(spanish().list({"plata", "hojas"}, Joint::Or) == "plata u hojas");
}

TEST_CASE("fractions in Spanish") {
  CHECK(part("2/3") == "dos tercios (2/3)");
  CHECK(part("1/2") == "la mitad (1/2)");
  CHECK(part("1/10") == "un décimo (1/10)");
  CHECK(part("9/10") == "nueve décimos (9/10)");
  CHECK(part("1/100") == "un centésimo (1/100)");
  CHECK(part("7/13") == "7/13");
  CHECK(part("1") == "la totalidad (1)");
  CHECK(part("0") == "ninguna parte (0)");
  CHECK(in_spanish("d: {threshold: 1/2, margin: more-than}\n", "d.threshold") == "1/2");
}

TEST_CASE("days and answers in Spanish") {
  CHECK(spanish().day_of_year("31 December") == "31 de diciembre");
  CHECK(spanish().day_of_year("1 March") == "1 de marzo");
  CHECK(spanish().yes_or_no("yes") == "sí");
  CHECK(spanish().yes_or_no("no") == "no");
  CHECK(english().day_of_year("31 December") == "31 December");
}

TEST_CASE("no phrase in Spanish begins with a word that the texts would run into") {
  const auto policy = yaml(
      "method: [yes-no, plurality, irv]\nmargin: [more-than, at-least]\nof: [cast, present, entitled]\n"
      "quorum-of: [persons, weight]\nwithdrawn: [keep]\nplan: [required, none]\npaid-by-payroll: [share, none]\n"
      "rounding: [half-up-per-line]\nby: [any owner, any member, self, petition]\n");
  for (const auto& [step, words] : policy.entries()) {
    for (const auto& word : words.items()) {
      const auto said = spanish().phrase(step, word.scalar());
      INFO(step << " " << word.scalar());
      REQUIRE(said);
      CHECK(said->substr(0, 3) != "el ");
    }
  }
}

TEST_CASE("a sentence is filled in, gap by gap") {
  CHECK(filled("{} of {}", {"a", "b"}) == "a of b");
  CHECK(filled("none", {"a"}) == "none");
  CHECK(filled("{}", {"{}"}) == "{}");
}

TEST_CASE("what the text of articles shows, and what cites it, is in their language") {
  const Articles articles = {
      yaml("shares: {price: USD 10.00, months-per-part: 3}\npowers: [{action: share-pay, by: [office treasurer]}, "
           "{action: payroll-draft, by: [office treasurer]}]\n"),
      yaml("title: T\nlanguage: es-US\nclauses:\n  - id: a\n    title: A\n    children:\n      - id: b\n"
           "        text: \"Según la {ref:b} y el {ref:a}: {param:shares.months-per-part}.\"\n"
           "        maps: [shares.months-per-part]\n")};
  CHECK(cite(articles, "shares.months-per-part").value().text == "Según la cláusula 1.1 y el Artículo 1: 3 meses.");
  const auto card = card_of(articles).value();
  CHECK(card.title == "T: facultades y mayorías");
  REQUIRE(card.blocks.size() == 1);
  CHECK(card.blocks[0].table.headings == std::vector<std::string>{"quién", "puede", "con base en"});
  CHECK(card.blocks[0].table.rows[0] ==
        std::vector<std::string>{"la Tesorería", "asentar pagos de participaciones; preparar una nómina", ""});
}

TEST_CASE("a card has one row for what is decided alike, and one for all that the same people may do") {
  const Articles articles = {
      yaml("decisions:\n"
           "  - {id: ordinary, method: yes-no, threshold: 1/2, margin: more-than, of: cast, quorum: 1/2, "
           "quorum-of: persons, open-days: 7}\n"
           "  - {id: roof-repair, method: yes-no, threshold: 1/2, margin: more-than, of: cast, quorum: 1/2, "
           "quorum-of: persons, open-days: 7}\n"
           "  - {id: recall, method: yes-no, threshold: 1/2, margin: more-than, of: cast, quorum: 1/2, "
           "quorum-of: persons, open-days: 9}\n"
           "powers:\n"
           "  - {action: hours-log, by: [self]}\n"
           "  - {action: office-accept, by: [self], under: election}\n"
           "  - {action: office-resign, by: [self]}\n"),
      yaml("title: T\nlanguage: en\nclauses:\n  - {id: a, title: A}\n")};
  const auto card = card_of(articles).value();
  REQUIRE(card.blocks.size() == 2);
  using Rows = std::vector<std::vector<std::string>>;
  CHECK(card.blocks[0].table.rows ==
        Rows{{"ordinary business; roof repair", "a yes-or-no vote", "more than 1/2 of the votes cast",
              "one half (1/2) of the persons on the roll", "7 days"},
             {"recall from office", "a yes-or-no vote", "more than 1/2 of the votes cast",
              "one half (1/2) of the persons on the roll", "9 days"}});
  CHECK(card.blocks[1].table.rows == Rows{{"the person concerned", "log their hours; give up an office", ""},
                                          {"the person concerned", "accept an office", "a passed election ballot"}});
}
