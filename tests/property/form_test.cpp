// The papers that travel with the program: each fits the articles of every model in both its languages, and one that
// somebody spoilt is never taken silently.
#include <filesystem>
#include <map>
#include <regex>

#include "articles/form_paper.hpp"
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
const std::vector<std::string> kLists = {"members", "register", "offices", "officers", "payments", "schedule",
                                         "options", "marks",    "roll",    "papers",   "tellers"};
const std::vector<std::vector<std::string>> kLanguages = {{"en"}, {"es"}, {"en", "es"}, {"es", "en"}};

base::Result<std::optional<Node>> find_form(std::string_view name) {
  return template_file("papers/" + std::string(name));
}

std::vector<std::string> all_forms() {
  std::vector<std::string> names;
  for (const auto& file : std::filesystem::directory_iterator("templates/papers")) {
    if (file.path().extension() == ".yaml") names.push_back(file.path().stem().string());
  }
  std::sort(names.begin(), names.end());
  return names;
}

const Articles& articles_of_model(const std::string& model) {
  static std::map<std::string, Articles> all;
  auto found = all.find(model);
  if (found == all.end()) {
    const auto from = articles_test::shipped_template(model, "generic");
    Answers given;
    for (const auto& question : from.questions) {
      if (question.type == AnswerType::Money) given[question.id] = {"EUR 500.00", false};
    }
    found = all.emplace(model, resolve(from, complete(from, given, 5).value(), 5)).first;
  }
  return found->second;
}

/// Something for every fact that the shipped papers speak of. What their conditions compare follows from three turns,
/// so that each block stands in one of the papers.
FormFacts facts_of(bool first, const std::string& method, bool second) {
  const auto truth = [](bool is) { return FormFact{is ? "yes" : "no"}; };
  FormFacts facts;
  facts.facts = {{"co-op.is-open", truth(true)},
                 {"given.member", truth(second)},
                 {"given.ballot", truth(second)},
                 {"member.standing", {"applicant"}},
                 {"member.founder", truth(first)},
                 {"member.holds-share", truth(first)},
                 {"share.ended", truth(false)},
                 {"terms.parts", {second ? "4" : "1"}},
                 {"ballot.outcome", {"carried"}},
                 {"ballot.is-closed", truth(false)},
                 {"ballot.persons", {first ? "5" : "100"}},
                 {"ballot.method", {method}},
                 {"ballot.weights-differ", truth(second)},
                 {"papers.number", {"3"}},
                 {"officers.number", {"2"}}};
  FormItem item;
  item.person = "ada";
  const std::regex placeholder("\\{fact:([a-z0-9.-]+)\\}");
  for (auto name : all_forms()) {
    const auto text = template_text("papers/" + name) + template_text("papers/parts/proof");
    for (std::sregex_iterator it(text.begin(), text.end(), placeholder), end; it != end; ++it) {
      const std::string fact = (*it)[1];
      if (fact.starts_with("each.")) {
        item.facts[fact.substr(5)] = {"<" + fact + ">"};
      } else {
        facts.facts.emplace(fact, FormFact{"<" + fact + ">"});
      }
    }
  }
  for (const auto& list : kLists) facts.lists[list] = {item, item};
  return facts;
}

/// "good", or the code of what is wrong; of a paper that may not be made of either member, its refusal.
std::string made_of(const Node& file, const Articles& articles, const std::vector<std::string>& languages) {
  const auto form = read_form(file, find_form);
  if (!form) return form.error().code;
  std::string code = "paper-refused";
  for (const bool first : {false, true}) {
    for (const auto* method : {"yes-no", "plurality", "irv"}) {
      for (const bool second : {false, true}) {
        const auto facts = facts_of(first, method, second);
        const auto paper = paper_from(*form, {articles, facts, {}}, languages);
        const auto one = paper ? "good" : paper.error().code;
        if (one == "paper-refused") continue;
        if (one != "good") return one;
        code = one;
        for (const auto& block : paper->blocks) {
          for (const auto& span : block.spans) {
            if (span.text.find_first_of("{}") != std::string::npos) return "a brace is left: " + span.text;
          }
        }
      }
    }
  }
  return code;
}

Node form_file(const std::string& name) {
  return articles_test::yaml(template_text("papers/" + name));
}

/// Every text in a tree, by the path of indices and keys to it, so that it can be changed in place.
void collect_texts(Node& node, std::vector<Node*>& texts) {
  if (node.is_sequence()) {
    for (auto& item : node.items()) collect_texts(item, texts);
  } else if (node.is_mapping()) {
    std::vector<std::string> keys;
    for (const auto& entry : node.entries()) keys.push_back(entry.first);
    for (const auto& key : keys) {
      if (key != "when" && key != "says") collect_texts(*node.find(key), texts);
    }
  } else {
    texts.push_back(&node);
  }
}

std::vector<Node*> texts_with(Node& file, std::string_view part) {
  std::vector<Node*> all, found;
  collect_texts(*file.find("blocks"), all);
  for (auto* text : all) {
    if (text->scalar().find(part) != std::string::npos) found.push_back(text);
  }
  return found;
}

/// Replaces the first `old` of a text that is drawn.
void replace_in_one(Node& file, const std::string& old, const std::string& with) {
  auto texts = texts_with(file, old);
  RC_PRE(!texts.empty());
  auto& text = *texts[*gen::inRange<std::size_t>(0, texts.size())];
  auto changed = text.scalar();
  changed.replace(changed.find(old), old.size(), with);
  text = Node::text(changed);
}

using Spoil = std::function<void(Node&)>;

const std::map<std::string, Spoil> kWays = {
    {"a fact is misspelt", [](Node& file) { replace_in_one(file, "{fact:", "{fact:x"); }},
    {"a private value is misspelt", [](Node& file) { replace_in_one(file, "{private:", "{private:x"); }},
    {"a clause is misspelt", [](Node& file) { replace_in_one(file, "{ref:", "{ref:x"); }},
    {"a word is misspelt", [](Node& file) { replace_in_one(file, "{term:", "{term:x"); }},
    {"a placeholder of another kind", [](Node& file) { replace_in_one(file, "{fact:", "{fcat:"); }},
    {"a brace is gone", [](Node& file) { replace_in_one(file, "}", ""); }},
    {"a brace too many", [](Node& file) { replace_in_one(file, "}", "}}"); }},
    {"a key is misspelt",
     [](Node& file) {
       auto& blocks = file.find("blocks")->items();
       auto& block = blocks[*gen::inRange<std::size_t>(0, blocks.size())];
       auto entries = block.entries();
       entries[*gen::inRange<std::size_t>(0, entries.size())].first += "x";
       block = Node::mapping(entries);
     }},
    {"a language is gone",
     [](Node& file) {
       file.set("title", Node::mapping({{"en", Node::text("Paper")}}));
     }},
    {"a language too many", [](Node& file) { file.find("languages")->append(Node::text("fr")); }},
    {"a block too many that is none", [](Node& file) { file.find("blocks")->append(Node::text("text")); }},
    {"a condition that speaks of nothing",
     [](Node& file) {
       auto& blocks = file.find("blocks")->items();
       blocks.insert(
           blocks.begin(),
           Node::mapping({{"text", Node::text("x")},
                          {"when", Node::text(*gen::element<std::string>("nobody", "terms.parts > 'x'", "(",
                                                                         "given.member ==", "terms.parts"))}}));
     }},
    {"a part that there is not",
     [](Node& file) {
       file.find("blocks")->append(Node::mapping({{"include", Node::text("parts/none")}}));
     }},
};

}  // namespace

TEST_CASE("every paper fits the articles of every model, in both languages", "[form]") {
  for (const auto& name : all_forms()) {
    for (const auto& model : kModels) {
      for (const auto& languages : kLanguages) {
        INFO(name << " " << model << " " << languages.front() << languages.size());
        CHECK(made_of(form_file(name), articles_of_model(model), languages) == "good");
      }
    }
  }
}

TEST_CASE("a spoilt paper is never taken silently", "[form]") {
  std::vector<std::string> ways;
  for (const auto& [way, spoil] : kWays) ways.push_back(way);
  const auto names = all_forms();
  holds(1000, [&] {
    const auto name = *gen::elementOf(names);
    const auto way = *gen::elementOf(ways);
    auto file = form_file(name);
    kWays.at(way)(file);
    if (made_of(file, articles_of_model("hierarchy-by-consent"), {"en", "es"}) == "good") {
      RC_FAIL(name + ": " + way);
    }
  });
}

TEST_CASE("bytes that somebody changed in a paper's file crash nothing", "[form]") {
  const auto names = all_forms();
  holds(300, [&] {
    auto text = template_text("papers/" + *gen::elementOf(names));
    for (auto n = *gen::inRange(1, 6); n > 0; --n) {
      text[*gen::inRange<std::size_t>(0, text.size())] = *gen::arbitrary<char>();
    }
    const auto file = record::read_hand_written(text, "changed");
    if (file) made_of(*file, articles_of_model("hierarchy-by-consent"), {"en", "es"});
  });
}
