#include "commands/interview_words.hpp"

#include "document/words.hpp"

namespace commands {
namespace {

constexpr InterviewWords kEnglish = {
    .signs = "Enter takes what stands in brackets. '?' says more, '<' goes back, 'quit' leaves",
    .kept_in = "{}; every answer is kept in {}, and the same command goes on.",
    .model =
        {"Which model of a co-operative?",
         "It decides who leads, and how you decide. What it says can be changed later by vote; the model itself stays.",
         "a name from the list, or the path of a template file of your own"},
    .law = {"Under whose law?",
            "The law of a place asks for certain clauses, and for care with others. 'generic' knows none.",
            "a name from the list"},
    .coop_name = {"What is the name of the co-operative?",
                  "As people say it; the law may want more in the registered name.", "a name"},
    .slug = {"What is its short name?", "A word for files and addresses; it stays the same for ever.",
             "small letters, digits and hyphens"},
    .currency = {"In which currency are its books kept?", "Share and pay are in it.",
                 "the three letters of a currency, such as EUR, GBP or USD"},
    .time_zone = {"In which time zone does it live?", "Ballots close by its clocks.",
                  "a name such as Europe/Berlin or America/New_York"},
    .first_founder = {"Who founds it? The name of the first founder.",
                      "Every founder signs these articles with a key of their own.", "a name as people call them"},
    .next_founder = {"The name of the next founder.", "Enter says that there is none.", "a name as people call them"},
    .founder_again = {"The name of this founder.", "'-' takes them off the list.", "a name as people call them, or -"},
    .member_id = {"A short name for {}?", "It stands in the record for ever.", "small letters, digits and hyphens"},
    .key =
        {"The public key of {}?",
         "The line of their .pub file, or the path of that file; 'coop key new' makes one for them. It can be filled "
         "in later.",
         "a line that begins with ssh-ed25519, or the path of a .pub file"},
    .grade = {"The pay grade of {}?", "A word that your pay chart will have a rate for.",
              "small letters, digits and hyphens"},
    .usual_grade = "member",
    .later = "later",
    .no_more = "no more",
    .a_founder = "A founder",
    .write = "Write {}{}.",
    .or_number = ", or type the number of one above",
    .is_none = "'{}' is none of these",
    .has_it = "{} has it already",
    .not_form = "",
    .not_here = "",
    .from_to = "from {} to {}",
    .fits = "It goes {}.",
    .stands_in = "It will stand in: {}.",
    .key_open = " (the key is not filled in yet)",
    .question = "question",
    .answer = "answer",
    .is_it_right = "Enter if it is right, or the number of what to change >",
    .type_number = "  Type a number from 1 to {}, Enter, or 'quit'.",
    .kept = "What you answered is kept in {}.",
    .keys_open = "Keys of founders are still missing: the same command asks for them.",
    .all_answered = "Everything is answered; it stands in {}.",
    .next = "Next:  ",
    .read_it = "read it",
    .draws_up = "draws up the papers",
    .goes_on = "goes on",
    .file_head =
        "# Answers to the questions of a template. Fill in, then:\n# coop init --answers THIS-FILE --papers FOLDER\n",
    .key_remark = "# The key is the line of the founder's .pub file; 'coop key new' makes one.",
    .grade_remark = "# The grade is the one that your pay chart will have for them.",
    .asked_only_if = "Asked only if {}.",
};

constexpr InterviewWords kSpanish = {
    .signs = "Enter toma lo que está entre corchetes. '?' dice más, '<' vuelve atrás, 'salir' termina",
    .kept_in = "{}; cada respuesta se guarda en {}, y el mismo comando sigue.",
    .model = {"¿Qué modelo de cooperativa?",
              "De él depende quién dirige y cómo deciden. Lo que dice puede cambiarse después por votación; el modelo "
              "se queda.",
              "un nombre de la lista, o la ruta de un archivo de plantilla propio"},
    .law = {"¿Bajo la ley de qué lugar?",
            "La ley de un lugar pide ciertas cláusulas, y cuidado con otras. 'generic' no conoce ninguna.",
            "un nombre de la lista"},
    .coop_name = {"¿Cómo se llama la cooperativa?",
                  "Como lo dice la gente; la ley puede pedir más en el nombre inscrito.", "un nombre"},
    .slug = {"¿Cuál es su nombre corto?", "Una palabra para archivos y direcciones; se queda igual para siempre.",
             "letras minúsculas sin acento, cifras y guiones"},
    .currency = {"¿En qué moneda se llevan sus libros?", "La participación y los salarios van en ella.",
                 "las tres letras de una moneda, como USD, MXN o EUR"},
    .time_zone = {"¿En qué zona horaria trabaja la cooperativa?", "Las votaciones se cierran según sus relojes.",
                  "un nombre como America/Mexico_City o America/New_York"},
    .first_founder = {"¿Quién la funda? El nombre de la primera persona fundadora.",
                      "Cada persona fundadora firma estos estatutos con una clave propia.",
                      "un nombre como la llama la gente"},
    .next_founder = {"El nombre de la siguiente persona fundadora.", "Enter dice que no hay más.",
                     "un nombre como la llama la gente"},
    .founder_again = {"El nombre de esta persona fundadora.", "'-' la quita de la lista.",
                      "un nombre como la llama la gente, o -"},
    .member_id = {"¿Un nombre corto para {}?", "Está en el registro para siempre.",
                  "letras minúsculas sin acento, cifras y guiones"},
    .key = {"¿La clave pública de {}?",
            "La línea de su archivo .pub, o la ruta de ese archivo; 'coop key new' le hace una. Puede ponerse más "
            "tarde.",
            "una línea que empieza con ssh-ed25519, o la ruta de un archivo .pub"},
    .grade = {"¿La categoría salarial de {}?", "Una palabra para la que su tabla salarial tendrá una tarifa.",
              "letras minúsculas sin acento, cifras y guiones"},
    .usual_grade = "socia",
    .later = "después",
    .no_more = "nadie más",
    .a_founder = "Una persona fundadora",
    .write = "Escribe {}{}.",
    .or_number = ", o el número de una opción de arriba",
    .is_none = "'{}' no es ninguna de estas opciones",
    .has_it = "Ya es de {}",
    .not_form = "'{}' no es {}",
    .not_here = "'{}' no cabe aquí: {}",
    .from_to = "de {} a {}",
    .fits = "Va {}.",
    .stands_in = "Estará en: {}.",
    .key_open = " (falta su clave)",
    .question = "pregunta",
    .answer = "respuesta",
    .is_it_right = "Enter si está bien, o el número de lo que hay que cambiar >",
    .type_number = "  Escribe un número de 1 a {}, Enter, o 'salir'.",
    .kept = "Lo que respondiste está guardado en {}.",
    .keys_open = "Faltan claves de personas fundadoras: el mismo comando las pide.",
    .all_answered = "Todo está respondido; está en {}.",
    .next = "Sigue: ",
    .read_it = "para leerlo",
    .draws_up = "prepara los papeles",
    .goes_on = "sigue",
    .file_head =
        "# Respuestas a las preguntas de una plantilla. Llénenlas, y después:\n"
        "# coop init --answers ESTE-ARCHIVO --papers CARPETA\n",
    .key_remark = "# La clave es la línea del archivo .pub de la persona; 'coop key new' hace una.",
    .grade_remark = "# La categoría es la que su tabla salarial tendrá para ella.",
    .asked_only_if = "Se pregunta solo si {}.",
};

}  // namespace

const InterviewWords& interview_words(std::string_view language) {
  return document::is_same_language(language, "es") ? kSpanish : kEnglish;
}

}  // namespace commands
