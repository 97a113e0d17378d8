#include "articles/template.hpp"

#include <algorithm>
#include <functional>
#include <set>
#include <utility>

#include "articles/answer_type.hpp"
#include "articles/answers.hpp"
#include "articles/facts.hpp"
#include "articles/path.hpp"
#include "base/text.hpp"

namespace articles {

namespace {

using record::Node;

base::Error template_error(std::string_view code, const Node& node, std::string_view message) {
  return base::fail(code, "{}{}", message, place_words(node));
}

/// The keys of a mapping are those that are known, and all that are needed.
base::Status check_keys(const Node& node, std::string_view what, const std::vector<std::string>& needed,
                        const std::vector<std::string>& optional) {
  if (!node.is_mapping()) return template_error("template-value", node, fmt::format("{} is not a mapping", what));
  auto known = needed;
  known.insert(known.end(), optional.begin(), optional.end());
  for (const auto& [key, value] : node.entries()) {
    if (std::find(known.begin(), known.end(), key) != known.end()) continue;
    auto error = template_error("template-key", value, fmt::format("{} has no key '{}'", what, base::printable(key)));
    const auto near = base::nearest(key, known);
    return near.empty() ? error.hint("this program may be older than the template")
                        : error.hint(fmt::format("did you mean '{}'?", near));
  }
  for (const auto& key : needed) {
    if (!node.find(key)) return template_error("template-key", node, fmt::format("{} lacks the key '{}'", what, key));
  }
  return {};
}

/// REQUIRES: the mapping has the key.
base::Result<std::string> line_at(const Node& mapping, std::string_view key) {
  const auto& value = *mapping.find(key);
  if (!value.is_scalar() || value.scalar().empty() || !base::is_plain_line(value.scalar())) {
    return template_error("template-value", value, fmt::format("'{}' is not one line of text", key));
  }
  return value.scalar();
}

base::Result<Condition> read_condition(const Node& node) {
  const auto* value = node.find("when");
  if (!value) return Condition();
  if (!value->is_scalar()) return template_error("template-condition", *value, "'when' is not one condition");
  auto condition = Condition::parse(value->scalar());
  if (condition) return condition;
  auto error = std::move(condition).error();
  error.code = "template-condition";
  error.message += place_words(*value);
  return error;
}

base::Status read_bound(const Node& node, std::string_view key, AnswerType type, std::optional<std::string>& bound) {
  const auto* value = node.find(key);
  if (!value) return {};
  if (!value->is_scalar() || !is_bound(type, value->scalar())) {
    return template_error("template-question", *value, fmt::format("'{}' is no bound of {}", key, describe(type)));
  }
  bound = value->scalar();
  return {};
}

base::Status read_words(const Node& node, Question& question) {
  const auto* value = node.find("one-of");
  if (!value) return {};
  if (!value->is_sequence() || value->items().empty()) {
    return template_error("template-value", *value, "'one-of' is not a list of words");
  }
  for (const auto& item : value->items()) {
    if (!item.is_scalar() || !check_form(question.type, item.scalar())) {
      return template_error("template-question", item,
                            fmt::format("an item of 'one-of' is not {}", describe(question.type)));
    }
    question.one_of.push_back(item.scalar());
  }
  return {};
}

/// The options of a choice, and their words.
base::Status read_choices(const Node& node, Question& question) {
  const auto* list = node.find("choices");
  if (!list) return {};
  if (!list->is_sequence() || list->items().empty()) {
    return template_error("template-value", *list, "'choices' is not a list");
  }
  for (const auto& item : list->items()) {
    COOP_CHECK(check_keys(item, "a choice", {"is", "note"}, {"open"}));
    Option option;
    COOP_TRY(option.is, line_at(item, "is"));
    COOP_TRY(option.note, line_at(item, "note"));
    if (const auto* open = item.find("open")) {
      if (value_of(item, "open") != "yes") return template_error("template-value", *open, "'open' can only be yes");
      option.leaves_open = true;
    }
    if (!check_form(AnswerType::Choice, option.is)) {
      return template_error("template-question", item,
                            fmt::format("'{}' is no word to choose", base::printable(option.is)));
    }
    if (std::find(question.one_of.begin(), question.one_of.end(), option.is) != question.one_of.end()) {
      return template_error("template-question", item, fmt::format("'{}' can be chosen twice", option.is));
    }
    question.one_of.push_back(option.is);
    question.choices.push_back(std::move(option));
  }
  return {};
}

/// An answer that the template itself gives, under `key`.
base::Status read_own_answer(const Node& node, std::string_view key, const Question& question,
                             std::optional<std::string>& into) {
  const auto* value = node.find(key);
  if (!value) return {};
  if (!value->is_scalar()) return template_error("template-value", *value, fmt::format("'{}' is not one value", key));
  if (const auto fits = check_answer(question, value->scalar()); !fits) {
    return template_error("template-question", *value,
                          fmt::format("the {} of '{}' does not fit: {}", key, question.id, fits.error().message));
  }
  into = value->scalar();
  return {};
}

base::Result<Question> read_question(const Node& node) {
  COOP_CHECK(check_keys(node, "a question", {"id", "type", "ask", "why"},
                        {"default", "otherwise", "min", "max", "one-of", "choices", "when"}));
  Question question;
  COOP_TRY(question.id, line_at(node, "id"));
  if (!rules::is_parameter_path(question.id)) {
    return template_error("template-question", *node.find("id"),
                          fmt::format("'{}' is no id of a question", base::printable(question.id)));
  }
  COOP_TRY(question.ask, line_at(node, "ask"));
  COOP_TRY(question.why, line_at(node, "why"));
  COOP_TRY(question.when, read_condition(node));
  COOP_TRY(const auto type_word, line_at(node, "type"));
  const auto type = answer_type_from(type_word);
  if (!type) {
    return template_error("template-question", *node.find("type"),
                          fmt::format("'{}' is no type of an answer", type_word))
        .hint(fmt::format("the types are {}", all_answer_types()));
  }
  question.type = *type;
  COOP_CHECK(read_bound(node, "min", *type, question.min));
  COOP_CHECK(read_bound(node, "max", *type, question.max));
  COOP_CHECK(read_words(node, question));
  COOP_CHECK(read_choices(node, question));
  if ((*type == AnswerType::Choice) != !question.choices.empty()) {
    return template_error("template-question", node, "'choices' and the type 'choice' go together");
  }
  COOP_CHECK(read_own_answer(node, "default", question, question.default_value));
  COOP_CHECK(read_own_answer(node, "otherwise", question, question.otherwise));
  if (!question.when.text().empty() && !question.default_value && !question.otherwise) {
    return template_error("template-question", node,
                          fmt::format("'{}' is not always asked, and has no default", question.id));
  }
  return question;
}

base::Status add_question(Template& read, const Node& node, Question question) {
  if (read.question(question.id)) {
    return template_error("template-question", node, fmt::format("'{}' is asked twice", question.id));
  }
  read.questions.push_back(std::move(question));
  return {};
}

base::Status read_questions(const Node& node, Template& read) {
  if (!node.is_sequence()) return template_error("template-value", node, "'questions' is not a list of questions");
  for (const auto& item : node.items()) {
    COOP_TRY(auto question, read_question(item));
    COOP_CHECK(add_question(read, item, std::move(question)));
  }
  return {};
}

base::Status read_statutes(const Node& file, Template& read) {
  const auto* list = file.find("statutes");
  if (!list) return {};
  if (!list->is_sequence()) return template_error("template-value", *list, "'statutes' is not a list");
  for (const auto& node : list->items()) {
    COOP_CHECK(check_keys(node, "an item of a statute", {"id", "asks", "source"}, {"when"}));
    StatuteItem item;
    COOP_TRY(item.id, line_at(node, "id"));
    COOP_TRY(item.asks, line_at(node, "asks"));
    COOP_TRY(item.source, line_at(node, "source"));
    COOP_TRY(item.when, read_condition(node));
    read.statutes.push_back(std::move(item));
  }
  return {};
}

/// A finding with choices asks a question of its own.
base::Status read_findings(const Node& file, Template& read) {
  const auto* list = file.find("findings");
  if (!list) return {};
  if (!list->is_sequence()) return template_error("template-value", *list, "'findings' is not a list");
  for (const auto& node : list->items()) {
    COOP_CHECK(check_keys(node, "a finding", {"id", "when", "says", "remedy"}, {"choices"}));
    LegalFinding finding;
    COOP_TRY(finding.id, line_at(node, "id"));
    COOP_TRY(finding.says, line_at(node, "says"));
    COOP_TRY(finding.remedy, line_at(node, "remedy"));
    COOP_TRY(finding.when, read_condition(node));
    Question question;
    question.id = finding.id;
    question.type = AnswerType::Choice;
    question.ask = finding.says;
    question.why = finding.remedy;
    question.is_finding = true;
    COOP_CHECK(read_choices(node, question));
    finding.is_choice = !question.choices.empty();
    if (finding.is_choice) COOP_CHECK(add_question(read, node, std::move(question)));
    read.findings.push_back(std::move(finding));
  }
  return {};
}

/// Splits each clause of a template into what is conditional and what is a clause.
base::Result<std::vector<ClauseDraft>> read_drafts(const Node& sequence) {
  if (!sequence.is_sequence()) return template_error("template-clause", sequence, "the clauses are not a list");
  std::vector<ClauseDraft> drafts;
  for (const auto& node : sequence.items()) {
    if (!node.is_mapping()) return template_error("template-clause", node, "a clause is not a mapping");
    ClauseDraft draft;
    COOP_TRY(draft.when, read_condition(node));
    std::vector<Node::Entry> own;
    for (const auto& entry : node.entries()) {
      if (entry.first != "when" && entry.first != "children") own.push_back(entry);
    }
    auto bare = Node::mapping(std::move(own));
    bare.place = node.place;
    auto clause = read_clauses(Node::sequence({std::move(bare)}));
    if (!clause) {
      auto error = std::move(clause).error();
      error.code = "template-clause";
      return error;
    }
    draft.clause = std::move(clause->front());
    if (const auto* children = node.find("children")) {
      COOP_TRY(draft.children, read_drafts(*children));
    }
    drafts.push_back(std::move(draft));
  }
  return drafts;
}

/// What the checks of a template go through: its skeleton, its texts, its conditions. They note which questions are
/// put to use.
class Checks {
 public:
  explicit Checks(const Template& read) : read_(read) {}

  base::Status all() {
    COOP_CHECK(skeleton(read_.policy));
    COOP_CHECK(places());
    COOP_CHECK(drafts(read_.clauses));
    for (const auto& question : read_.questions) {
      COOP_CHECK(condition(question.when, fmt::format("the question '{}'", question.id)));
    }
    for (const auto& item : read_.statutes) {
      COOP_CHECK(condition(item.when, fmt::format("the statute item '{}'", item.id)));
    }
    for (const auto& finding : read_.findings) {
      COOP_CHECK(condition(finding.when, fmt::format("the finding '{}'", finding.id)));
    }
    COOP_CHECK(order());
    return use();
  }

 private:
  /// Every placeholder of the skeleton has its question; what looks like a placeholder is one.
  base::Status skeleton(const Node& node) {
    if (node.is_scalar()) {
      if (node.scalar().find_first_of("{}") == std::string::npos) return {};
      const auto id = answer_placeholder(node.scalar());
      if (id && read_.question(*id)) {
        in_policy_.insert(*id);
        return {};
      }
      return template_error("template-answer", node,
                            fmt::format("'{}' stands for no question", base::printable(node.scalar())))
          .hint("an answer is written \"{answer:shares.price}\", alone, and its question stands under 'questions'");
    }
    if (node.is_mapping() && node.find("when")) {
      COOP_TRY(const auto when, read_condition(node));
      COOP_CHECK(condition(when, "an item of the policy" + place_words(node)));
    }
    for (const auto& [key, value] : node.entries()) {
      if (key != "when") COOP_CHECK(skeleton(value));
    }
    for (const auto& item : node.items()) COOP_CHECK(skeleton(item));
    return {};
  }

  /// An answer that the policy takes stands at the place that its id names, whatever other places it has.
  base::Status places() const {
    for (const auto& id : in_policy_) {
      const auto* value = parameter_at(read_.policy, id);
      if (value && value->is_scalar() && answer_placeholder(value->scalar()) == id) continue;
      return base::fail("template-answer", "the answer to '{0}' does not stand at '{0}' in the policy",
                        base::printable(id));
    }
    return {};
  }

  base::Status drafts(const std::vector<ClauseDraft>& clauses) {
    for (const auto& draft : clauses) {
      COOP_CHECK(condition(draft.when, fmt::format("the clause '{}'", draft.clause.id)));
      for (const auto* text : {&draft.clause.title, &draft.clause.text, &draft.clause.summary}) {
        for (const auto& id : answers_in(*text)) {
          if (!read_.question(id)) {
            return base::fail("template-answer", "the clause '{}' shows the answer to '{}', which is no question",
                              draft.clause.id, base::printable(id));
          }
          used_.insert(id);
        }
      }
      COOP_CHECK(drafts(draft.children));
    }
    return {};
  }

  /// The condition fits what it speaks of.
  base::Status condition(const Condition& when, const std::string& where) {
    const auto fits = when.check([this](std::string_view name) { return fact_type(read_, name); });
    if (!fits) {
      return base::fail("template-condition", "the condition of {}, \"{}\": {}", where, when.text(),
                        fits.error().message);
    }
    for (const auto& name : when.names()) {
      if (const auto* question = question_behind(read_, name)) used_.insert(question->id);
    }
    return {};
  }

  /// What a question hangs on was asked before it, so that no two of them wait for each other.
  base::Status order() const {
    std::set<std::string> before;
    for (const auto& question : read_.questions) {
      for (const auto& name : question.when.names()) {
        const auto* other = question_behind(read_, name);
        if (other && !before.contains(other->id)) {
          return base::fail("template-condition", "whether '{}' is asked hangs on '{}', which is not asked before it",
                            question.id, other->id);
        }
      }
      before.insert(question.id);
    }
    return {};
  }

  /// No question is asked for nothing.
  base::Status use() const {
    for (const auto& question : read_.questions) {
      if (question.is_finding || used_.contains(question.id) || in_policy_.contains(question.id)) continue;
      return base::fail("template-answer", "nothing hangs on the answer to '{}'", base::printable(question.id))
          .hint("show it as {answer:...} in the policy or a clause, or let a condition speak of it");
    }
    return {};
  }

  const Template& read_;
  std::set<std::string> in_policy_;
  std::set<std::string> used_;
};

}  // namespace

const Question* Template::question(std::string_view id) const {
  const auto found = std::find_if(questions.begin(), questions.end(), [&](const Question& q) { return q.id == id; });
  return found == questions.end() ? nullptr : &*found;
}

std::optional<Condition> condition_of(const Node& item) {
  if (!item.is_mapping() || !item.find("when")) return std::nullopt;
  return read_condition(item).value();
}

std::optional<std::string> answer_placeholder(std::string_view text) {
  constexpr std::string_view kOpen = "{answer:";
  if (text.size() <= kOpen.size() || text.substr(0, kOpen.size()) != kOpen || text.back() != '}') return std::nullopt;
  const auto id = text.substr(kOpen.size(), text.size() - kOpen.size() - 1);
  return rules::is_parameter_path(id) ? std::optional(std::string(id)) : std::nullopt;
}

std::vector<std::string> answers_in(std::string_view text) {
  constexpr std::string_view kOpen = "{answer:";
  std::vector<std::string> ids;
  for (auto at = text.find(kOpen); at != std::string_view::npos; at = text.find(kOpen, at + 1)) {
    const auto end = std::min(text.find('}', at), text.size());
    ids.emplace_back(text.substr(at + kOpen.size(), end - at - kOpen.size()));
  }
  return ids;
}

base::Result<Template> read_template(const Node& file) {
  if (const auto* format = file.is_mapping() ? file.find("format") : nullptr;
      format && (!format->is_scalar() || format->scalar() != std::to_string(kTemplateFormat))) {
    return template_error("template-format", *format, "this program does not know the template's format")
        .hint(fmt::format("it reads format {}; a newer coop may read this one", kTemplateFormat));
  }
  COOP_CHECK(check_keys(file, "a template",
                        {"format", "model", "title", "language", "licence", "questions", "policy", "clauses"},
                        {"about", "jurisdiction", "statutes", "findings"}));
  Template read;
  COOP_TRY(read.model, line_at(file, "model"));
  COOP_TRY(read.title, line_at(file, "title"));
  COOP_TRY(read.language, line_at(file, "language"));
  COOP_TRY(read.licence, line_at(file, "licence"));
  if (file.find("about")) {
    COOP_TRY(read.about, line_at(file, "about"));
  }
  if (file.find("jurisdiction")) {
    COOP_TRY(read.jurisdiction, line_at(file, "jurisdiction"));
  }
  COOP_CHECK(read_questions(*file.find("questions"), read));
  COOP_CHECK(read_findings(file, read));
  COOP_CHECK(read_statutes(file, read));
  read.policy = *file.find("policy");
  if (!read.policy.is_mapping()) return template_error("template-value", read.policy, "'policy' is not a mapping");
  COOP_TRY(read.clauses, read_drafts(*file.find("clauses")));
  COOP_CHECK(Checks(read).all());
  return read;
}

}  // namespace articles
