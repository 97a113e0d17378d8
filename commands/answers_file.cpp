#include "commands/answers_file.hpp"

#include <algorithm>
#include <utility>
#include <vector>

#include "articles/answers.hpp"
#include "articles/resolve.hpp"
#include "base/text.hpp"
#include "commands/template_files.hpp"
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

std::optional<base::Currency> currency_of(const std::optional<Node>& coop) {
  const auto known = base::Currency::parse(coop ? articles::value_of(*coop, "currency") : "");
  return known ? std::optional(*known) : std::nullopt;
}

std::optional<std::int64_t> founders_of(const std::optional<Node>& coop) {
  const auto* founders = coop && coop->is_mapping() ? coop->find("founders") : nullptr;
  if (!founders || !founders->is_sequence()) return std::nullopt;
  return static_cast<std::int64_t>(founders->items().size());
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

void add_question(std::string& text, const Question& question, std::string_view key, const std::string& margin) {
  add_comment(text, question.ask + " " + question.why, margin);
  for (const auto& choice : question.choices) {
    add_comment(text, fmt::format("- {}: {}", choice.is, choice.note), margin);
  }
  if (!question.when.text().empty()) add_comment(text, fmt::format("Asked only if {}.", question.when.text()), margin);
  const auto value = question.default_value.value_or(std::string(articles::describe(question.type)));
  // What a finding asks is for those alone whom it meets.
  const auto lead = question.is_finding ? "# " : "";
  text += fmt::format("{}{}{}: {}\n", margin, lead, key, value);
}

/// The questions as nested mappings; those of one mapping stand together, wherever they are asked.
void add_questions(std::string& text, const std::vector<Rest>& questions, const std::string& margin) {
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
        add_question(text, *one, step, margin);
      } else {
        below.emplace_back(other.substr(step.size() + 1), one);
      }
    }
    if (below.empty()) continue;
    text += fmt::format("{}{}:\n", margin, step);
    add_questions(text, below, margin + "  ");
  }
}

}  // namespace

base::Result<Answered> answered(std::string_view bytes, const std::string& file_name, const TemplateOptions& options) {
  COOP_TRY(const auto given, record::read_hand_written(bytes, file_name));
  COOP_TRY(auto name, agreed(given, "template", options.name));
  if (name.empty()) name = kFirstTemplate;
  COOP_TRY(const auto jurisdiction, agreed(given, "jurisdiction", options.jurisdiction));
  Answered done;
  COOP_TRY(done.source, whole_template(name, jurisdiction));
  auto answers_only = Node::mapping();
  for (const auto& [key, value] : given.entries()) {
    if (key == "coop") done.coop = value;
    if (key != "coop" && key != "template" && key != "jurisdiction") answers_only.set(key, value);
  }
  done.founders = founders_of(done.coop);
  COOP_TRY(const auto answers,
           articles::read_answers(done.source, answers_only, currency_of(done.coop), done.founders));
  done.articles = articles::resolve(done.source, answers, done.founders);
  return done;
}

base::Result<std::string> answers_to_fill_in(const TemplateOptions& options) {
  const auto name = options.name.value_or(std::string(kFirstTemplate));
  COOP_TRY(const auto source, whole_template(name, options.jurisdiction.value_or("")));
  std::string text = fmt::format(
      "# Answers to the questions of a template. Fill in, then:\n"
      "# coop init --answers THIS-FILE --papers FOLDER\n\n"
      "template: {}\n",
      name);
  if (options.jurisdiction) text += fmt::format("jurisdiction: {}\n", *options.jurisdiction);
  text += fmt::format(
      "\ncoop:\n  name: The Bakery\n  slug: bakery\n  currency: EUR\n  time-zone: Europe/Berlin\n  founders:\n"
      "    # The key is the line of the founder's .pub file; 'coop key new' makes one.\n"
      "    # The grade is the one that your pay chart will have for them.\n"
      "    - id: ada\n      name: Ada Lindqvist\n      key: {}\n      grade: baker\n",
      kKeyToFillIn);
  std::vector<Rest> questions;
  for (const auto& question : source.questions) questions.emplace_back(question.id, &question);
  add_questions(text, questions, "");
  return text;
}

}  // namespace commands
