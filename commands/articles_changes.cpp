#include "commands/articles_changes.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "commands/facts.hpp"
#include "document/redline.hpp"
#include "term/style.hpp"
#include "term/wrap.hpp"

namespace commands {
namespace {

using articles::Change;
using articles::Difference;
using articles::Field;

constexpr int kIndent = 4;

const char* word_for(Change change) {
  switch (change) {
    case Change::Added:
      return "added";
    case Change::Removed:
      return "removed";
    case Change::Changed:
      break;
  }
  return "changed";
}

const char* word_for(Field field) {
  switch (field) {
    case Field::Head:
      return "head";
    case Field::Text:
      return "text";
    case Field::Figures:
      return "figures";
    case Field::Title:
      return "title";
    case Field::Place:
      return "place";
    case Field::Defines:
      return "words defined";
    case Field::Maps:
      return "maps";
    case Field::Satisfies:
      return "statute items";
    case Field::Summary:
      return "summary";
    case Field::Check:
      return "check";
    case Field::Parameter:
      break;
  }
  return "parameter";
}

/// "parameter", "text of clause": what stands behind the name.
std::string say_field(Field field) {
  if (field == Field::Parameter) return "parameter";
  if (field == Field::Head) return "of the whole";
  if (field == Field::Figures) return "figures stated in the clause";
  return fmt::format("{} of the clause", field == Field::Place ? "number" : word_for(field));
}

void add_version(std::string& text, const char* sign, term::Style style, const std::string& version,
                 const term::Look& look) {
  if (version.empty()) return;
  const auto words =
      term::wrap(base::printable_lines(version), std::min(look.width, kTextColumns), kIndent + 2, kIndent + 2);
  text += std::string(kIndent, ' ') + term::styled(look, style, sign) + words.substr(kIndent + 1) + "\n";
}

/// Each word with the style, so that the line may break between them.
std::string styled_words(const term::Look& look, term::Style style, std::string_view words) {
  std::string text;
  while (!words.empty()) {
    const auto end = std::min(words.find_first_of(" \n"), words.size());
    if (end > 0) text += term::styled(look, style, words.substr(0, end));
    if (end < words.size()) text += words[end];
    words.remove_prefix(std::min(end + 1, words.size()));
  }
  return text;
}

/// A text once, with what was taken out and put in: "[-sixteen-]{+twelve+}", as git marks words.
void add_redline(std::string& text, const Difference& difference, const term::Look& look) {
  using document::Block;
  using document::Span;
  document::Document before;
  document::Document after;
  before.blocks = {Block::paragraph({Span::words(document::without_marks(base::printable_lines(difference.before)))})};
  after.blocks = {Block::paragraph({Span::words(document::without_marks(base::printable_lines(difference.after)))})};
  std::string marked;
  const auto redline = document::redline(before, after);
  for (const auto& span : redline.blocks.front().spans) {
    const auto piece = document::marked(span.mark, span.text);
    const auto style = span.mark == document::Mark::Deleted ? term::Style::Bad : term::Style::Good;
    document::join(marked, span.mark == document::Mark::Kept ? piece : styled_words(look, style, piece));
  }
  text += term::wrap(marked, std::min(look.width, kTextColumns), kIndent + 2, kIndent + 2) + "\n";
}

/// Running text, of which the words that changed are sooner found in one text than in two.
bool is_running_text(const Difference& difference) {
  const bool is_text =
      difference.field == Field::Text || difference.field == Field::Summary || difference.field == Field::Check;
  return is_text && difference.change == Change::Changed && !difference.before.empty() && !difference.after.empty();
}

}  // namespace

std::string changes_text(const std::vector<Difference>& differences, const term::Look& look) {
  std::string text;
  for (const auto& difference : differences) {
    const auto name =
        difference.number.empty() ? difference.where : fmt::format("{} {}", difference.number, difference.where);
    text += fmt::format("  {}  {}, {}\n", term::styled(look, term::Style::Id, base::printable(name)),
                        say_field(difference.field), word_for(difference.change));
    if (is_running_text(difference)) {
      add_redline(text, difference, look);
      continue;
    }
    add_version(text, "-", term::Style::Bad, difference.before, look);
    add_version(text, "+", term::Style::Good, difference.after, look);
  }
  return text;
}

report::Json changes_json(const std::vector<Difference>& differences) {
  auto list = report::Json::array();
  for (const auto& difference : differences) {
    auto json = report::Json::object();
    json.set("change", word_for(difference.change)).set("field", word_for(difference.field));
    json.set("where", difference.where);
    json.set("number", difference.number.empty() ? report::Json() : report::Json(difference.number));
    json.set("before", difference.before).set("after", difference.after);
    list.add(std::move(json));
  }
  return list;
}

}  // namespace commands
