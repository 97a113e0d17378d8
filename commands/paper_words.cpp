#include "commands/paper_words.hpp"

#include <algorithm>
#include <array>

#include "articles/language.hpp"
#include "commands/member_text.hpp"
#include "rules/words.hpp"

namespace commands {
namespace {

struct Word {
  std::string_view is;
  std::string_view english;
  std::string_view spanish;
};

constexpr std::array<std::string_view, 12> kMonths = {"January",   "February", "March",    "April",
                                                      "May",       "June",     "July",     "August",
                                                      "September", "October",  "November", "December"};
constexpr std::array<std::string_view, 12> kMeses = {"enero",      "febrero", "marzo",     "abril",
                                                     "mayo",       "junio",   "julio",     "agosto",
                                                     "septiembre", "octubre", "noviembre", "diciembre"};

constexpr std::array kStandings = {
    Word{"invited", "invited founder", "persona fundadora invitada"}, Word{"applicant", "applicant", "solicitante"},
    Word{"provisional", "provisional owner", "persona dueña provisional"}, Word{"owner", "owner", "persona dueña"},
    Word{"left", "former member", "antigua persona socia"}};

// An office is named by the office and not by its holder, so that the word fits everybody.
constexpr std::array kOffices = {
    Word{"president", "President", "Presidencia"},      Word{"treasurer", "Treasurer", "Tesorería"},
    Word{"secretary", "Secretary", "Secretaría"},       Word{"ceo", "CEO", "Dirección general"},
    Word{"coordinator", "Coordinator", "Coordinación"}, Word{"manager", "Manager", "Gerencia"}};

constexpr std::array kStates = {Word{"held", "in office", "en el cargo"}, Word{"vacant", "vacant", "vacante"},
                                Word{"caretaker", "term over; caretaker only", "mandato vencido; solo en funciones"}};

constexpr std::array kOptions = {
    Word{"blank", "blank paper", "en blanco"}, Word{"yes", "yes", "sí"}, Word{"no", "no", "no"},
    Word{"abstain", "abstain", "abstención"},
    Word{"reopen-nominations", "reopen nominations: none of these", "reabrir las candidaturas: ninguna de estas"}};

constexpr std::array kOutcomes = {Word{"carried", "carried", "aprobada"},
                                  Word{"rejected", "rejected", "rechazada"},
                                  Word{"elected", "elected", "elección válida"},
                                  Word{"reopened", "nominations reopened", "candidaturas reabiertas"},
                                  Word{"no-quorum", "without quorum", "sin quórum"},
                                  Word{"no-winner", "without a winner", "sin resultado"}};

template <std::size_t N>
FormFact find(const std::array<Word, N>& words, std::string_view is) {
  FormFact fact{std::string(is)};
  const auto word = std::find_if(words.begin(), words.end(), [&](const Word& one) { return one.is == is; });
  if (word == words.end()) return fact;
  fact.said.emplace("en", word->english);
  fact.said.emplace("es", word->spanish);
  return fact;
}

}  // namespace

FormFact said_date(const base::Date& date) {
  const auto month = date.month() - 1;
  return {date.str(),
          {{"en", fmt::format("{} {} {}", date.day(), kMonths[month], date.year())},
           {"es", fmt::format("{} de {} de {}", date.day(), kMeses[month], date.year())}}};
}

FormFact said_instant(const base::Instant& instant, const os::Zone& zone) {
  const auto local = zone.local(instant);
  auto fact = said_date(local.date);
  fact.is = zone.stamp_with_offset(instant);
  for (auto& [language, words] : fact.said)
    words += fmt::format(", {:02}:{:02} ({})", local.hour, local.minute, zone.name());
  return fact;
}

FormFact said_standing(rules::Standing standing) {
  return find(kStandings, rules::word(standing));
}

FormFact said_office(const rules::OfficeId& office) {
  auto fact = find(kOffices, office.str());
  if (fact.said.empty()) fact.said.emplace("en", articles::title_of(office.str()));
  return fact;
}

FormFact said_office_state(std::string_view state) {
  return find(kStates, state);
}

FormFact said_option(std::string_view option) {
  return find(kOptions, option);
}

FormFact said_outcome(rules::Outcome outcome) {
  return find(kOutcomes, rules::word(outcome));
}

FormFact said_truth(bool truth) {
  return find(kOptions, truth ? "yes" : "no");
}

FormFact said_nothing() {
  return {"-"};
}

}  // namespace commands
