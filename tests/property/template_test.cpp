// A template that somebody spoilt is never taken silently: reading it fails, or check finds something in what it gives.
// So with a translation.
#include <filesystem>
#include <map>

#include "articles/check.hpp"
#include "articles/law.hpp"
#include "articles/translation.hpp"
#include "tests/property/holds.hpp"
#include "tests/unit/articles/support.hpp"

using namespace articles;
using articles_test::template_file;
using articles_test::template_text;
using property::holds;
using record::Node;
namespace gen = rc::gen;

namespace {

const std::vector<std::string> kModels = {"board-governed",       "collective",        "federation",
                                          "hierarchy-by-consent", "multi-stakeholder", "platform"};

const Node& whole(const std::string& model) {
  static std::map<std::string, Node> all;
  auto found = all.find(model);
  if (found == all.end()) found = all.emplace(model, assemble(template_file, model, "us-ca").value()).first;
  return found->second;
}

/// What is found in the template, or in the articles that it gives when nobody answers more than they must.
std::vector<std::string> faults(const Node& file) {
  const auto from = read_template(file);
  if (!from) return {from.error().code};
  Answers given;
  for (const auto& question : from->questions) {
    if (question.type == AnswerType::Money) given[question.id] = {"EUR 500.00", false};
  }
  const auto answers = complete(*from, given, 5);
  if (!answers) return {answers.error().code};
  const auto articles = resolve(*from, *answers, 5);
  std::vector<std::string> codes;
  for (const auto& finding : check(articles)) codes.push_back(finding.code);
  for (const auto& finding : check_law(*from, articles, 5)) {
    if (finding.code != "law-finding" && finding.severity != Severity::Note) codes.push_back(finding.code);
  }
  return codes;
}

/// The ids of the clauses that stand in the articles with nothing answered: a fault elsewhere shows later.
void collect_ids(const std::vector<Clause>& clauses, std::vector<std::string>& ids) {
  for (const auto& clause : clauses) {
    ids.push_back(clause.id);
    collect_ids(clause.children, ids);
  }
}

const std::vector<std::string>& standing(const std::string& model) {
  static std::map<std::string, std::vector<std::string>> all;
  auto& ids = all[model];
  if (!ids.empty()) return ids;
  const auto from = read_template(whole(model)).value();
  Answers given;
  for (const auto& question : from.questions) {
    if (question.type == AnswerType::Money) given[question.id] = {"EUR 500.00", false};
  }
  const auto articles = resolve(from, complete(from, given, 5).value(), 5);
  collect_ids(clauses_of(articles.clauses).value(), ids);
  return ids;
}

/// Every clause of the tree, for changing.
void collect_clauses(Node& list, std::vector<Node*>& clauses) {
  for (auto& clause : list.items()) {
    clauses.push_back(&clause);
    if (auto* children = clause.find("children")) collect_clauses(*children, clauses);
  }
}

class Spoiler {
 public:
  explicit Spoiler(const std::string& model) : file(whole(model)), standing_(standing(model)) {}

  /// The clauses that stand, whose text holds `part`.
  std::vector<Node*> with(std::string_view part) {
    std::vector<Node*> all, found;
    collect_clauses(*file.find("clauses"), all);
    for (auto* clause : all) {
      const bool stands = std::find(standing_.begin(), standing_.end(), value_of(*clause, "id")) != standing_.end();
      if (stands && value_of(*clause, "text").find(part) != std::string::npos) found.push_back(clause);
    }
    return found;
  }

  static void set_text(Node& clause, std::string text) { clause.set("text", Node::text(std::move(text))); }

  static bool replace(Node& clause, const std::string& old, const std::string& with) {
    auto text = value_of(clause, "text");
    const auto at = text.find(old);
    if (at == std::string::npos) return false;
    set_text(clause, text.replace(at, old.size(), with));
    return true;
  }

  /// Takes the clause of this id out of the list or of one below it.
  static bool drop(Node& list, const std::string& id) {
    auto& items = list.items();
    for (auto it = items.begin(); it != items.end(); ++it) {
      if (value_of(*it, "id") == id) return items.erase(it), true;
      if (auto* children = it->find("children"); children && drop(*children, id)) return true;
    }
    return false;
  }

  Node file;

 private:
  const std::vector<std::string>& standing_;
};

template <class T>
T& one_of(std::vector<T>& list) {
  RC_PRE(!list.empty());
  return list[*gen::inRange<std::size_t>(0, list.size())];
}

/// What stands behind a mark such as "{ref:" in a text.
std::string behind(const std::string& text, std::string_view mark) {
  const auto at = text.find(mark) + mark.size();
  return text.substr(at, text.find_first_of(":}", at) - at);
}

using Spoil = std::function<void(Spoiler&)>;

const std::map<std::string, Spoil> kWays = {
    {"a clause that another refers to is gone",
     [](Spoiler& spoiler) {
       auto clauses = spoiler.with("{ref:");
       const auto target = behind(value_of(*one_of(clauses), "text"), "{ref:");
       RC_PRE(Spoiler::drop(*spoiler.file.find("clauses"), target));
     }},
    {"a defined word has another id",
     [](Spoiler& spoiler) {
       auto clauses = spoiler.with("");
       std::erase_if(clauses, [](Node* clause) { return !clause->find("defines"); });
       auto& defines = *one_of(clauses)->find("defines");
       auto& term = one_of(defines.items());
       term.set("id", Node::text(value_of(term, "id") + "x"));
     }},
    {"a parameter is misspelt",
     [](Spoiler& spoiler) {
       auto clauses = spoiler.with("{param:");
       auto& clause = *one_of(clauses);
       Spoiler::replace(clause, "{param:", "{param:x");
     }},
    {"a brace is gone",
     [](Spoiler& spoiler) {
       auto clauses = spoiler.with("}");
       Spoiler::replace(*one_of(clauses), *gen::element<std::string>("{", "}"), "");
     }},
    {"a figure is written by hand",
     [](Spoiler& spoiler) {
       auto clauses = spoiler.with("{param:decisions.");
       std::erase_if(clauses, [](Node* clause) { return !clause->find("maps"); });
       auto& clause = *one_of(clauses);
       const auto path = behind(value_of(clause, "text"), "{param:");
       Spoiler::replace(clause, "{param:" + path + "}", "7");
     }},
    {"two clauses refer to each other",
     [](Spoiler& spoiler) {
       auto clauses = spoiler.with("");
       auto& one = *one_of(clauses);
       auto& other = *one_of(clauses);
       Spoiler::set_text(one, value_of(one, "text") + " See {ref:" + value_of(other, "id") + "}.");
       Spoiler::set_text(other, value_of(other, "text") + " See {ref:" + value_of(one, "id") + "}.");
     }},
    {"two words are defined by each other",
     [](Spoiler& spoiler) {
       auto clauses = spoiler.with("");
       std::erase_if(clauses, [](Node* clause) { return !clause->find("defines"); });
       auto& one = *one_of(clauses);
       auto& other = *one_of(clauses);
       RC_PRE(&one != &other);
       const auto term = [](const Node& clause) { return value_of(clause.find("defines")->items().front(), "id"); };
       Spoiler::set_text(one, value_of(one, "text") + " It is no {term:" + term(other) + "}.");
       Spoiler::set_text(other, value_of(other, "text") + " It is no {term:" + term(one) + "}.");
     }},
    {"a question is of another type",
     [](Spoiler& spoiler) {
       auto& question = one_of(spoiler.file.find("questions")->items());
       const bool is_truth = value_of(question, "type") == "yes-or-no";
       const bool is_text = value_of(question, "type") == "text";
       question.set("type", Node::text(is_truth || is_text ? "days" : "yes-or-no"));
     }},
    {"a question is gone",
     [](Spoiler& spoiler) {
       auto& questions = spoiler.file.find("questions")->items();
       questions.erase(questions.begin() + *gen::inRange<std::ptrdiff_t>(0, std::ssize(questions)));
     }},
    {"a clause stands twice",
     [](Spoiler& spoiler) {
       auto& articles = spoiler.file.find("clauses")->items();
       auto& children = *one_of(articles).find("children");
       children.append(one_of(children.items()));
       auto& copy = children.items().back();
       std::vector<Node::Entry> entries;
       for (const auto& entry : copy.entries()) {
         if (entry.first != "when") entries.push_back(entry);
       }
       const auto id = value_of(copy, "id");
       auto clauses = spoiler.with("");
       RC_PRE(std::any_of(clauses.begin(), clauses.end(), [&](Node* clause) { return value_of(*clause, "id") == id; }));
       copy = Node::mapping(std::move(entries));
     }},
    {"a condition speaks of what is not there",
     [](Spoiler& spoiler) {
       auto& articles = spoiler.file.find("clauses")->items();
       one_of(articles).set(
           "when", Node::text(*gen::element<std::string>("borad", "members > 'ten'", "not", "model = 1", "members",
                                                         "(yes", "founders > 2")));
     }},
    {"a power that a clause states is gone",
     [](Spoiler& spoiler) {
       auto& powers = spoiler.file.find("policy")->find("powers")->items();
       powers.erase(powers.begin() + *gen::inRange<std::ptrdiff_t>(0, std::ssize(powers)));
     }},
};

/// A layer that travels with the program, and a language into which it is translated.
struct TranslatedFile {
  std::string layer;
  std::string language;
  std::string name() const { return translation_of(layer, language); }
};

const std::vector<TranslatedFile>& translated_files() {
  static const auto all = [] {
    std::vector<TranslatedFile> files;
    const std::filesystem::path folder = "templates";
    for (const auto& language : std::filesystem::directory_iterator(folder)) {
      if (!language.is_directory() || !std::filesystem::exists(language.path() / "shared/common.yaml")) continue;
      for (const auto& file : std::filesystem::recursive_directory_iterator(language.path())) {
        if (!file.is_regular_file()) continue;
        auto name = std::filesystem::relative(file.path(), language.path()).replace_extension().string();
        files.push_back({std::move(name), language.path().filename().string()});
      }
    }
    std::sort(files.begin(), files.end(), [](const auto& a, const auto& b) { return a.name() < b.name(); });
    return files;
  }();
  return all;
}

/// Each mapping of a translation that says words.
void collect_sayings(Node& node, std::vector<Node*>& sayings) {
  for (auto& item : node.items()) {
    if (item.is_mapping()) sayings.push_back(&item);
    for (const auto* key : {"children", "choices", "defines"}) {
      if (auto* list = item.find(key)) collect_sayings(*list, sayings);
    }
  }
}

const std::vector<std::string> kWords = {"title", "text", "summary", "check", "ask",    "why",
                                         "note",  "name", "asks",    "says",  "remedy", "source"};

/// Spoils one word of a translation.
void spoil_word(Node& translation) {
  std::vector<Node*> sayings;
  for (const auto* key : {"questions", "clauses", "statutes", "findings"}) {
    if (auto* list = translation.find(key)) collect_sayings(*list, sayings);
  }
  auto& saying = *one_of(sayings);
  std::vector<std::string> said;
  for (const auto& [key, value] : saying.entries()) {
    if (std::find(kWords.begin(), kWords.end(), key) != kWords.end()) said.push_back(key);
  }
  RC_PRE(!said.empty());
  const auto key = one_of(said);
  const auto text = value_of(saying, key);
  switch (*gen::inRange(0, 4)) {
    case 0: {  // it is gone
      std::vector<Node::Entry> rest;
      for (const auto& entry : saying.entries()) {
        if (entry.first != key) rest.push_back(entry);
      }
      saying = Node::mapping(std::move(rest));
      return;
    }
    case 1:  // it is said of something else
      saying.set(saying.find("is") ? "is" : "id", Node::text("nobody"));
      return;
    case 2:  // it shows something more
      saying.set(key, Node::text(text + " {ref:name}"));
      return;
    default:  // or less
      RC_PRE(text.find('{') != std::string::npos);
      saying.set(key, Node::text(text.substr(0, text.find('{'))));
  }
}

}  // namespace

TEST_CASE("templates as they travel have no fault", "[template]") {
  for (const auto& model : kModels) {
    INFO(model);
    CHECK(faults(whole(model)) == std::vector<std::string>{});
  }
}

TEST_CASE("a spoilt template is never taken silently", "[template]") {
  std::vector<std::string> ways;
  for (const auto& [way, spoil] : kWays) ways.push_back(way);
  holds(1000, [&] {
    const auto model = *gen::elementOf(kModels);
    const auto way = *gen::elementOf(ways);
    Spoiler spoiler(model);
    kWays.at(way)(spoiler);
    if (faults(spoiler.file).empty()) RC_FAIL(model + ": " + way);
  });
}

TEST_CASE("every translation that travels says what its original says, and gives articles without a fault",
          "[template]") {
  REQUIRE_FALSE(translated_files().empty());
  for (const auto& file : translated_files()) {
    INFO(file.name());
    const auto layer = template_file(file.layer).value();
    REQUIRE(layer);
    CHECK(translate(*layer, *template_file(file.name()).value(), file.layer).findings.empty());
    if (std::find(kModels.begin(), kModels.end(), file.layer) == kModels.end()) continue;
    std::vector<Finding> findings;
    CHECK(faults(assemble(in_language(template_file, file.language, findings), file.layer, "us-ca").value()) ==
          std::vector<std::string>{});
  }
}

TEST_CASE("a spoilt translation is never taken silently", "[template]") {
  holds(300, [&] {
    const auto file = *gen::elementOf(translated_files());
    auto translation = *template_file(file.name()).value();
    spoil_word(translation);
    if (translate(*template_file(file.layer).value(), translation, file.layer).findings.empty()) RC_FAIL(file.name());
  });
}

TEST_CASE("bytes that somebody changed in a template's file crash nothing", "[template]") {
  holds(300, [&] {
    const auto model = *gen::elementOf(kModels);
    auto text = template_text(model);
    for (auto n = *gen::inRange(1, 6); n > 0; --n) {
      text[*gen::inRange<std::size_t>(0, text.size())] = *gen::arbitrary<char>();
    }
    const auto file = record::read_hand_written(text, "changed");
    if (!file) return;
    const auto changed = [&](std::string_view name) -> base::Result<std::optional<Node>> {
      return name == model ? base::Result<std::optional<Node>>(*file) : template_file(name);
    };
    const auto assembled = assemble(changed, model, "us-ca");
    if (assembled) faults(*assembled);
  });
}
