#include <algorithm>

#include "articles/language.hpp"
#include "base/text.hpp"

namespace articles {
namespace {

// No phrase begins with "el": the texts put "de" and "a" before them, which would run into it.

struct Phrase {
  std::string_view step;  ///< last step of the path
  std::string_view word;
  std::string_view said;
};

constexpr std::array kPhrases = {
    Phrase{"method", "yes-no", "una votación de sí o no"},
    Phrase{"method", "plurality", "una votación por mayoría relativa"},
    Phrase{"method", "irv", "una votación preferencial con eliminación por rondas"},
    Phrase{"margin", "more-than", "más de"},
    Phrase{"margin", "at-least", "al menos"},
    Phrase{"of", "cast", "los votos emitidos"},
    Phrase{"of", "present", "los votos de todas las personas que participaron"},
    Phrase{"of", "entitled", "los votos de todas las personas con derecho a votar"},
    Phrase{"quorum-of", "persons", "las personas del padrón"},
    Phrase{"quorum-of", "weight", "la fuerza de voto del padrón"},
    Phrase{"withdrawn", "keep", "se mantiene y se cuenta"},
    Phrase{"plan", "required", "con plan de negocio"},
    Phrase{"plan", "none", "sin plan de negocio"},
    Phrase{"paid-by-payroll", "share", "una parte de la nómina"},
    Phrase{"paid-by-payroll", "none", "ninguna parte de la nómina"},
    Phrase{"rounding", "half-up-per-line",
           "línea por línea a la unidad más pequeña de la moneda, y las mitades hacia arriba"},
    Phrase{"by", "any owner", "cualquier persona dueña"},
    Phrase{"by", "any member", "cualquier persona socia"},
    Phrase{"by", "self", "la propia persona interesada"},
    Phrase{"by", "petition", "cualquier persona socia con una petición completa"},
    Phrase{"decisions", "ordinary", "asuntos ordinarios"},
    Phrase{"decisions", "election", "elecciones"},
    Phrase{"decisions", "articles", "reformas de los estatutos"},
    Phrase{"decisions", "entrenched", "reformas de cláusulas blindadas"},
    Phrase{"decisions", "chart", "la tabla salarial"},
    Phrase{"decisions", "membership", "admisión de personas socias"},
    Phrase{"decisions", "recall", "revocación de un cargo"},
    Phrase{"decisions", "expulsion", "expulsión de una cooperativa socia"},
    Phrase{"decisions", "consent", "decisiones por consentimiento"},
    Phrase{"decisions", "director", "puestos en el Consejo"},
    Phrase{"decisions", "handbook", "el manual"},
    Phrase{"decisions", "platform", "reglas de la plataforma"},
    Phrase{"action", "member-apply", "asentar una solicitud de ingreso"},
    Phrase{"action", "member-admit", "admitir a una persona socia"},
    Phrase{"action", "member-resign", "dejar la cooperativa"},
    Phrase{"action", "share-pay", "asentar pagos de participaciones"},
    Phrase{"action", "proposal-new", "presentar una propuesta"},
    Phrase{"action", "petition-new", "iniciar una petición"},
    Phrase{"action", "petition-sign", "firmar una petición"},
    Phrase{"action", "ballot-open", "abrir una votación"},
    Phrase{"action", "ballot-cast", "votar"},
    Phrase{"action", "ballot-collect", "entregar votos firmados en otra máquina"},
    Phrase{"action", "ballot-paper", "asentar el recuento de una votación en papel"},
    Phrase{"action", "ballot-close", "cerrar una votación terminada"},
    Phrase{"action", "office-accept", "aceptar un cargo"},
    Phrase{"action", "office-resign", "renunciar a un cargo"},
    Phrase{"action", "hours-log", "anotar sus horas"},
    Phrase{"action", "hours-approve", "aprobar horas"},
    Phrase{"action", "payroll-chart", "poner en vigor una tabla salarial"},
    Phrase{"action", "payroll-draft", "preparar una nómina"},
    Phrase{"action", "payroll-approve", "aprobar una nómina"},
    Phrase{"action", "articles-amend", "poner en vigor una reforma de los estatutos"},
    Phrase{"action", "articles-file", "archivar un ejemplar firmado de los estatutos"},
    Phrase{"action", "key-add", "agregar una clave propia"},
    Phrase{"action", "key-revoke", "revocar una clave propia"},
    Phrase{"action", "recovery-circle", "elegir quién ayuda si se pierde una clave"},
    Phrase{"action", "recovery-request", "pedir una clave nueva tras una pérdida"},
    Phrase{"action", "recovery-approve", "avalar a quien perdió su clave"},
    Phrase{"action", "recovery-grant", "conceder una clave nueva a quien perdió la suya"},
    Phrase{"action", "recovery-veto", "detener una clave nueva a su nombre"},
    Phrase{"action", "recovery-finish", "poner en vigor una clave concedida tras la espera"},
    Phrase{"caretaker", "member-admit", "admitir personas socias"},
    Phrase{"caretaker", "ballot-open", "abrir votaciones"},
    Phrase{"caretaker", "ballot-close", "cerrar votaciones"},
    Phrase{"caretaker", "share-pay", "asentar pagos de participaciones"},
    Phrase{"caretaker", "hours-approve", "aprobar horas"},
    Phrase{"caretaker", "payroll-chart", "poner en vigor una tabla salarial"},
    Phrase{"caretaker", "payroll-draft", "preparar nóminas"},
    Phrase{"caretaker", "payroll-approve", "aprobar nóminas"},
    Phrase{"caretaker", "articles-amend", "poner en vigor reformas"},
};

struct Name {
  std::string_view id;
  std::string_view said;
};

constexpr std::array kOffices = {
    Name{"president", "la Presidencia"}, Name{"treasurer", "la Tesorería"},
    Name{"ceo", "la Dirección General"}, Name{"coordinator", "la Coordinación"},
    Name{"bookkeeper", "la Contaduría"}, Name{"secretary", "la Secretaría"},
    Name{"manager", "la Gerencia"},      Name{"general-manager", "la Gerencia General"},
    Name{"chair", "la Presidencia"},
};

constexpr std::array kModels = {
    Name{"hierarchy-by-consent", "Jerarquía por Consentimiento"},
    Name{"collective", "Colectivo"},
    Name{"board-governed", "Gobierno por Consejo"},
    Name{"multi-stakeholder", "Múltiples Partes Interesadas"},
    Name{"platform", "Plataforma"},
    Name{"federation", "Federación"},
};

constexpr std::array kPassedBallots = {
    Name{"ordinary", "una votación ordinaria aprobada"},
    Name{"election", "una votación electoral aprobada"},
    Name{"articles", "una votación aprobada sobre los estatutos"},
    Name{"entrenched", "una votación aprobada sobre las cláusulas blindadas"},
    Name{"chart", "una votación aprobada sobre la tabla salarial"},
    Name{"membership", "una votación de admisión aprobada"},
    Name{"recall", "una votación de revocación aprobada"},
    Name{"consent", "una votación de consentimiento aprobada"},
    Name{"director", "una votación aprobada sobre un puesto en el Consejo"},
    Name{"platform", "una votación de plataforma aprobada"},
    Name{"handbook", "una votación aprobada sobre el manual"},
    Name{"expulsion", "una votación de expulsión aprobada"},
};

constexpr std::array kMonths = {
    Name{"January", "enero"},   Name{"February", "febrero"},   Name{"March", "marzo"},
    Name{"April", "abril"},     Name{"May", "mayo"},           Name{"June", "junio"},
    Name{"July", "julio"},      Name{"August", "agosto"},      Name{"September", "septiembre"},
    Name{"October", "octubre"}, Name{"November", "noviembre"}, Name{"December", "diciembre"},
};

template <std::size_t N>
std::optional<std::string> named(const std::array<Name, N>& names, std::string_view id) {
  for (const auto& name : names) {
    if (name.id == id) return std::string(name.said);
  }
  return std::nullopt;
}

constexpr std::array<std::string_view, 13> kNumbers = {"",      "un",   "dos",   "tres", "cuatro", "cinco", "seis",
                                                       "siete", "ocho", "nueve", "diez", "once",   "doce"};

/// "tercio" for 3; nothing where a fraction has no common name.
std::optional<std::string_view> part_name(std::int64_t denominator) {
  constexpr std::array<std::string_view, 13> kParts = {"",       "",        "medio",   "tercio", "cuarto",
                                                       "quinto", "sexto",   "séptimo", "octavo", "noveno",
                                                       "décimo", "onceavo", "doceavo"};
  if (denominator >= 2 && denominator < static_cast<std::int64_t>(kParts.size())) {
    return kParts[static_cast<std::size_t>(denominator)];
  }
  if (denominator == 20) return "veinteavo";
  if (denominator == 100) return "centésimo";
  return std::nullopt;
}

/// "y" is "e" before the sound of i, "o" is "u" before that of o.
std::string_view conjunction(std::string_view next, Joint joint) {
  const auto begins = [&](std::string_view start) { return next.substr(0, start.size()) == start; };
  if (joint == Joint::Or) return begins("o") || begins("ho") ? " u " : " o ";
  return (begins("i") || begins("hi")) && !begins("hie") ? " e " : " y ";
}

/// In the order of AnswerType.
constexpr std::array<std::string_view, 13> kForms = {
    "una fracción simplificada como 2/3",
    "un número entero de días como 14",
    "un número entero de meses como 24",
    "un número entero como 4",
    "una cantidad como 2000 o USD 2,000.00",
    "una línea de texto sin llaves",
    "un día y un mes como 31 de diciembre",
    "sí o no",
    "una de las palabras de la lista",
    "las tres letras de una moneda como USD",
    "un modo de decidir: yes-no, plurality o irv",
    "con qué se miden los votos: cast (los emitidos), present (los presentes) o entitled (todas las personas con "
    "derecho a votar)",
    "qué se cuenta: persons (personas) o weight (fuerza de voto)",
};

constexpr PaperWords kPaper = {
    .in_plain_words = "en palabras sencillas",
    .is_no_law = "Esta página no es norma: lo que vale es el texto de los estatutos mismos.",
    .powers_and_majorities = "facultades y mayorías",
    .decision_headings = {"decisión", "por", "se aprueba con", "vale si participaron", "abierta por"},
    .power_headings = {"quién", "puede", "con base en"},
    .office_headings = {"cargo", "periodo", "elección por", "plan"},
    .majority = "{} {} de {}",
    .quorum = "{} de {}",
    .for_the_lawyer = "para la abogada o el abogado",
    .is_no_advice =
        "Ley: {}. Lo que hace de estos estatutos, hasta donde el programa la conoce: una lista de preguntas para una "
        "abogada o un abogado, y no una asesoría.",
    .left_open = "Lo que queda abierto",
    .nothing_open = "Nada que el programa conozca.",
    .settled = "Lo que se resolvió al responder",
    .way_out = "Una salida: {}",
    .was_answered = "Lo que se respondió: {}",
    .was_not_answered = "No se respondió.",
    .statute_asks = "Lo que piden la ley o las buenas prácticas, y dónde se responde",
    .statute_headings = {"lo que se pide", "fuente", "cláusulas"},
    .nowhere = "en ninguna parte",
    .not_enforced = "Lo que los estatutos prometen y el programa no hace cumplir",
    .remark_headings = {"cláusula", "observación"},
    .founders = "Las personas fundadoras",
    .members = "Las personas socias",
    .people_headings = {"id", "nombre", "categoría"},
    .pay_chart = "La tabla salarial",
    .pay_chart_date = "Por hora, en vigor desde el {}.",
    .chart_headings = {"categoría", "desde el año", "de", "a"},
    .targets_of = "Metas de {}",
    .targets_from = "Del plan «{}», con el que ocupa el cargo desde el {}.",
    .target_headings = {"lo que se mide", "lo que se promete"},
    .signatures = "Firmas",
    .the_co_op = "la cooperativa",
    .these_are = "Estos son los estatutos de {}, en el idioma «{}».",
    .digest = "El resumen criptográfico (SHA-256) de sus cláusulas en el registro es {}.",
    .are_draft = "Son un borrador: todavía no están en ningún registro.",
    .adopted_by_founders =
        "Están en vigor desde el {}, adoptados por las personas fundadoras; firmas sobre la fundación: {}.",
    .adopted_by_ballot = "Están en vigor desde el {}, adoptados por la votación «{}»; votos firmados a favor: {}.",
    .record_is = "El registro es el de {}.",
    .co_op_id = "la cooperativa con identificador {}",
    .founding_id = "la fundación {}",
    .draft = "borrador",
    .from_to = "de {} {} a {} {}",
};

class Spanish : public Language {
 public:
  std::optional<std::string_view> phrase(std::string_view step, std::string_view word) const override {
    for (const auto& phrase : kPhrases) {
      if (phrase.step == step && phrase.word == word) return phrase.said;
    }
    return std::nullopt;
  }

  std::string quantity(std::string_view number, Unit unit) const override {
    struct Forms {
      std::string_view one;
      std::string_view many;
    };
    constexpr std::array<Forms, 4> kUnits = {Forms{"día", "días"}, Forms{"mes", "meses"}, Forms{"hora", "horas"},
                                             Forms{"persona socia", "personas socias"}};
    const auto& forms = kUnits[static_cast<std::size_t>(unit)];
    return fmt::format("{} {}", number, number == "1" ? forms.one : forms.many);
  }

  std::string ratio(const base::Ratio& ratio) const override {
    if (ratio.is_zero()) return "ninguna parte (0)";
    if (ratio == base::Ratio(1)) return "la totalidad (1)";
    if (ratio == base::Ratio::make(1, 2).value()) return "la mitad (1/2)";
    const auto part = part_name(ratio.denominator());
    const auto n = ratio.numerator();
    if (!part || n < 1 || n >= static_cast<std::int64_t>(kNumbers.size())) return ratio.str();
    const std::string_view plural = n == 1 ? "" : "s";
    return fmt::format("{} {}{} ({})", kNumbers[static_cast<std::size_t>(n)], *part, plural, ratio);
  }

  std::string office(std::string_view id) const override {
    return named(kOffices, id).value_or(fmt::format("quien ocupe el cargo {}", title_of(id)));
  }

  std::string model(std::string_view id) const override { return named(kModels, id).value_or(english().model(id)); }

  std::string passed_ballot(std::string_view decision) const override {
    std::string words(decision);
    std::replace(words.begin(), words.end(), '-', ' ');
    return named(kPassedBallots, decision).value_or(fmt::format("una votación aprobada del tipo «{}»", words));
  }

  std::string day_of_year(std::string_view day) const override {
    const auto blank = day.find(' ');
    const auto month = blank == day.npos ? std::nullopt : named(kMonths, day.substr(blank + 1));
    return month ? fmt::format("{} de {}", day.substr(0, blank), *month) : std::string(day);
  }

  std::string_view form(AnswerType type) const override { return kForms[static_cast<std::size_t>(type)]; }

  std::string yes_or_no(std::string_view word) const override { return word == "yes" ? "sí" : std::string(word); }

  std::string_view last_joint(std::string_view item, Joint joint) const override { return conjunction(item, joint); }

  const PaperWords& paper() const override { return kPaper; }
};

}  // namespace

const Language& spanish() {
  static const Spanish language;
  return language;
}

}  // namespace articles
