#include "commands/answers_file.hpp"

#include <algorithm>
#include <array>
#include <functional>
#include <utility>
#include <vector>

#include "articles/language.hpp"
#include "articles/resolve.hpp"
#include "base/text.hpp"
#include "commands/interview_words.hpp"
#include "commands/template_files.hpp"
#include "record/emitter.hpp"
#include "record/hand.hpp"
#include "term/wrap.hpp"

namespace commands {
namespace {

using articles::Question;
using record::Node;

/// What the file or the options say; both only where they agree.
base::Result<std::string> agreed(const Node& given, std::string_view key, const std::optional<std::string>& option) {
  const auto written = articles::value_of(given, key);
  if (!option || written.empty() || written == *option) return option.value_or(written);
  return base::fail("template-conflict", "the answers are for the {} '{}', and the command says '{}'", key,
                    base::printable(written), base::printable(*option))
      .as(base::ErrorKind::Usage)
      .hint("let them say the same, or leave one out");
}

/// Lines of comment, each at the margin.
void add_comment(std::string& text, const std::string& words, const std::string& margin) {
  const auto wrapped = term::wrap(words, 76 - static_cast<int>(margin.size()));
  std::string_view lines = wrapped;
  while (!lines.empty()) {
    const auto end = std::min(lines.find('\n'), lines.size());
    text += fmt::format("{}# {}\n", margin, lines.substr(0, end));
    lines.remove_prefix(std::min(end + 1, lines.size()));
  }
}

/// A question and what is left of its path.
using Rest = std::pair<std::string_view, const Question*>;

/// What stands behind a question; nothing leaves it out.
using ValueOf = std::function<std::optional<std::string>(const Question&)>;

void add_question(std::string& text, const Question& question, const std::string& value, std::string_view key,
                  const InterviewWords& words, const std::string& margin) {
  add_comment(text, question.ask + " " + question.why, margin);
  for (const auto& choice : question.choices) {
    add_comment(text, fmt::format("- {}: {}", choice.is, choice.note), margin);
  }
  if (!question.when.text().empty()) {
    add_comment(text, articles::filled(words.asked_only_if, {question.when.text()}), margin);
  }
  text += fmt::format("{}{}: ", margin, key);
  if (record::is_integer(value)) {
    text += value;
  } else {
    record::emit_text(text, value, margin.size());
  }
  text += "\n";
}

/// The questions as nested mappings; those of one mapping stand together, wherever they are asked.
void add_questions(std::string& text, const std::vector<Rest>& questions, const ValueOf& value_of,
                   const InterviewWords& words, const std::string& margin) {
  std::vector<std::string_view> done;
  for (const auto& [path, question] : questions) {
    const auto step = path.substr(0, path.find('.'));
    if (std::find(done.begin(), done.end(), step) != done.end()) continue;
    done.push_back(step);
    if (margin.empty()) text += "\n";
    std::vector<Rest> below;
    for (const auto& [other, one] : questions) {
      if (other.substr(0, other.find('.')) != step) continue;
      if (other == step) {
        add_question(text, *one, *value_of(*one), step, words, margin);
      } else {
        below.emplace_back(other.substr(step.size() + 1), one);
      }
    }
    if (below.empty()) continue;
    text += fmt::format("{}{}:\n", margin, step);
    add_questions(text, below, value_of, words, margin + "  ");
  }
}

/// The questions that `value_of` has a value for.
void add_all(std::string& text, const articles::Template& source, const ValueOf& value_of) {
  std::vector<Rest> questions;
  for (const auto& question : source.questions) {
    if (value_of(question)) questions.emplace_back(question.id, &question);
  }
  add_questions(text, questions, value_of, interview_words(source.language), "");
}

constexpr std::array<std::string_view, 5> kAboutTheFile = {"template", "jurisdiction", "language", "coop",
                                                           "unfinished"};

std::string head_of(std::string_view template_name, std::string_view jurisdiction, std::string_view language) {
  auto text = fmt::format("{}\n", interview_words(language).file_head);
  const auto add = [&](std::string_view key, std::string_view value) {
    if (value.empty()) return;
    text += fmt::format("{}: ", key);
    record::emit_text(text, value, 0);  // a path may have any sign in it
    text += "\n";
  };
  add("template", template_name);
  add("jurisdiction", jurisdiction);
  add("language", language);
  return text;
}

}  // namespace

std::optional<base::Currency> AnswersDraft::currency() const {
  const auto known = base::Currency::parse(articles::value_of(coop, "currency"));
  return known ? std::optional(*known) : std::nullopt;
}

std::optional<std::int64_t> AnswersDraft::founders() const {
  const auto* list = coop.is_mapping() ? coop.find("founders") : nullptr;
  if (!list || !list->is_sequence()) return std::nullopt;
  return static_cast<std::int64_t>(list->items().size());
}

base::Result<AnswersDraft> read_draft(std::string_view bytes, const std::string& file_name,
                                      const TemplateOptions& options) {
  COOP_TRY(const auto given, record::read_hand_written(bytes, file_name));
  AnswersDraft draft;
  COOP_TRY(draft.template_name, agreed(given, "template", options.name));
  COOP_TRY(draft.jurisdiction, agreed(given, "jurisdiction", options.jurisdiction));
  COOP_TRY(draft.language, agreed(given, "language", options.language));
  draft.has_jurisdiction = !draft.jurisdiction.empty() || !draft.template_name.empty();
  draft.is_unfinished = articles::value_of(given, "unfinished") == "yes";
  for (const auto& [key, value] : given.entries()) {
    if (key == "coop") draft.coop = value;
    const bool is_answer = std::find(kAboutTheFile.begin(), kAboutTheFile.end(), key) == kAboutTheFile.end();
    if (is_answer) draft.answers.set(key, value);
  }
  return draft;
}

std::string draft_text(const AnswersDraft& draft, const articles::Template& source, const articles::Answers& answers) {
  auto text = head_of(draft.template_name, draft.jurisdiction, draft.language);
  if (draft.is_unfinished) text += "unfinished: yes\n";
  if (draft.coop.is_mapping() && !draft.coop.entries().empty()) {
    text += "\n" + record::emit(Node::mapping({{"coop", draft.coop}}));
  }
  add_all(text, source, [&](const Question& question) -> std::optional<std::string> {
    const auto given = answers.find(question.id);
    return given == answers.end() ? std::nullopt : std::optional(given->second.value);
  });
  return text;
}

base::Result<Answered> answered(std::string_view bytes, const std::string& file_name, const TemplateOptions& options) {
  COOP_TRY(auto draft, read_draft(bytes, file_name, options));
  const auto name = draft.template_name.empty() ? std::string(kFirstTemplate) : draft.template_name;
  Answered done;
  COOP_TRY(done.source, whole_template(name, draft.jurisdiction, draft.language));
  done.founders = draft.founders();
  auto answers = articles::read_answers(done.source, draft.answers, draft.currency(), done.founders);
  if (!answers && draft.is_unfinished) {
    return std::move(answers).error().hint(
        "the interview was left before its end; 'coop articles new' goes on with it");
  }
  COOP_CHECK(answers);
  done.articles = articles::resolve(done.source, *answers, done.founders);
  done.is_unfinished = draft.is_unfinished;
  if (draft.coop.is_scalar() || !draft.coop.entries().empty()) done.coop = std::move(draft.coop);
  return done;
}

base::Result<std::string> answers_to_fill_in(const TemplateOptions& options) {
  const auto name = options.name.value_or(std::string(kFirstTemplate));
  const auto jurisdiction = options.jurisdiction.value_or("");
  const auto language = options.language.value_or("");
  COOP_TRY(const auto source, whole_template(name, jurisdiction, language));
  auto text = head_of(name, jurisdiction, language);
  const auto& words = interview_words(language);
  text += fmt::format(
      "\ncoop:\n  name: The Bakery\n  slug: bakery\n  currency: EUR\n  time-zone: Europe/Berlin\n  founders:\n"
      "    {}\n    {}\n"
      "    - id: ada\n      name: Ada Lindqvist\n      key: {}\n      grade: baker\n",
      words.key_remark, words.grade_remark, kKeyToFillIn);
  // What a finding asks is for those alone whom it meets.
  const auto& spoken = articles::language_of(source.language);
  add_all(text, source, [&](const Question& question) -> std::optional<std::string> {
    if (question.is_finding) return std::nullopt;
    return question.default_value.value_or(std::string(spoken.form(question.type)));
  });
  return text;
}

}  // namespace commands
