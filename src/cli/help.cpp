#include "cli/help.hpp"

#include <algorithm>
#include <map>

#include "base/text.hpp"
#include "cli/command_line.hpp"
#include "cli/suggest.hpp"
#include "cli/topics.hpp"
#include "term/style.hpp"
#include "term/wrap.hpp"

namespace cli {
namespace {

constexpr int kMostColumns = 80;
constexpr int kFirstTextColumn = 24;  ///< where the texts of arguments and options stand
constexpr int kLastTextColumn = 34;

/// A page under construction: paragraphs parted by one blank line.
class Page {
 public:
  explicit Page(const term::Look& look) : look_(look), width_(std::min(look.width, kMostColumns)) {}

  void gap() {
    if (!text_.empty()) text_ += '\n';
  }
  void heading(std::string_view title) { line(term::styled(look_, term::Style::Heading, title)); }
  void line(std::string_view text) { text_.append(text) += '\n'; }
  void paragraph(std::string_view text, int hang = 0, int first = 0) { line(term::wrap(text, width_, hang, first)); }

  /// "Usage:  text", later lines two columns further in than the text.
  void labelled(std::string_view label, std::string_view text) {
    const int column = base::width(label) + 2;
    const std::string wrapped = term::wrap(text, width_, column + 2, column);
    line(std::string(label).append("  ").append(wrapped.substr(static_cast<std::size_t>(column))));
  }

  /// `name` two columns in, its text from `column` on; a name too long for that has its text below it.
  void row(std::string_view name, std::string_view text, int column, int indent = 2) {
    const std::string left = std::string(static_cast<std::size_t>(indent), ' ').append(name);
    const int space = column - base::width(left);
    if (space < 2) {
      line(left);
      if (!text.empty()) paragraph(text, column, column);
      return;
    }
    if (text.empty()) return line(left);
    const std::string wrapped = term::wrap(text, width_, column, column);
    line(left + std::string(static_cast<std::size_t>(space), ' ') + wrapped.substr(static_cast<std::size_t>(column)));
  }
  std::string take() { return std::move(text_); }

 private:
  const term::Look& look_;
  int width_;
  std::string text_;
};

int widest_word(const std::vector<std::string>& words) {
  int widest = 0;
  for (const auto& word : words) widest = std::max(widest, base::width(word));
  return widest;
}

/// "coop-ballot" is section 1; a page that names its section keeps it.
std::string with_section(const std::string& page) {
  return page.back() == ')' ? page : page + "(1)";
}

std::string hyphenated(std::string text) {
  std::replace(text.begin(), text.end(), ' ', '-');
  return text;
}

void page_head(Page& page, const Program& program) {
  page.paragraph(fmt::format("{} - {}", program.name(), program.get_summary()), 2);
  page.gap();
  page.labelled("Usage:", program.name() + " <command> [<subcommand>] [options]");
}

std::string summary_of(const Command& command) {
  Spec spec;
  command.declare(spec);
  return spec.get_summary();
}

}  // namespace

std::string usage_of(const Program& program, const Command& command, const Spec& spec) {
  std::string text = program.name() + " " + command.path();
  for (const auto& argument : spec.get_arguments()) text += " " + argument.syntax;
  for (const auto& option : spec.get_options()) {
    if (option.required) text += " " + option.name + " " + option.value;
  }
  return text + " [options]";
}

std::string shown_name(const Option& option) {
  std::string text = option.letter == '\0' ? "" : fmt::format("-{}, ", option.letter);
  text += option.name;
  return option.is_flag() ? text : text + " " + option.value;
}

std::string shown_text(const std::string& text, const std::vector<std::string>& choices) {
  return choices.empty() ? text : text + "\n(" + one_of(choices) + ")";
}

std::vector<std::pair<int, std::string>> exits_of(const Spec& spec) {
  std::map<int, std::string> meanings = {{0, "done"}, {2, "wrong usage"}};
  for (const auto& [code, text] : spec.get_exits()) meanings[code] = text;
  return {meanings.begin(), meanings.end()};
}

std::vector<std::string> see_also_of(const Program& program, const Command& command, const Spec& spec) {
  std::vector<std::string> pages;
  const auto add = [&pages](std::string page) {
    if (std::find(pages.begin(), pages.end(), page) == pages.end()) pages.push_back(std::move(page));
  };
  add(with_section(command.noun.empty() ? program.name() : program.name() + "-" + command.noun));
  for (const auto& page : spec.get_see_also()) add(with_section(hyphenated(page)));
  const auto& word = command.noun.empty() ? command.verb : command.noun;
  if (const auto* topic = program.find_topic(word)) {
    add(fmt::format("{}-{}({})", program.name(), word, prose_of(*topic).section));
  }
  return pages;
}

std::string overview(const Program& program, const term::Look& look) {
  Page page(look);
  page_head(page, program);
  std::vector<std::string> words;
  for (const auto& group : program.groups()) {
    for (const auto& entry : group.entries) {
      if (group.in_overview) words.push_back(entry.word);
    }
  }
  const int column = std::max(widest_word(words) + 5, 12);
  for (const auto& group : program.groups()) {
    if (!group.in_overview) continue;
    page.gap();
    page.heading(group.title);
    for (const auto& entry : group.entries) page.row(entry.word, entry.summary, column);
  }
  page.gap();
  page.paragraph(fmt::format("'{0} help' lists everything; '{0} <command> --help' explains one.", program.name()));
  if (!program.get_start_with().empty()) page.line("New here?  " + program.get_start_with());
  return page.take();
}

std::string help_of_all(const Program& program, const term::Look& look) {
  Page page(look);
  page_head(page, program);
  std::vector<std::string> words = program.first_words();
  for (const auto& command : program.commands()) words.push_back("  " + command.verb);
  for (const auto& topic : program.topics()) words.push_back(topic.name);
  const int column = widest_word(words) + 4;
  for (const auto& group : program.groups()) {
    page.gap();
    page.heading(group.title);
    for (const auto& entry : group.entries) {
      page.row(entry.word, entry.summary, column);
      if (!entry.is_noun) continue;
      for (const auto* command : program.verbs(entry.word)) page.row(command->verb, summary_of(*command), column, 4);
    }
  }
  if (!program.topics().empty()) {
    page.gap();
    page.heading("Topics");
    for (const auto& topic : program.topics()) page.row(topic.name, prose_of(topic).summary, column);
  }
  page.gap();
  page.paragraph(fmt::format("'{0} <command> --help' explains a command, '{0} help <topic>' a topic.", program.name()));
  return page.take();
}

std::string help_of_noun(const Program& program, std::string_view noun, const term::Look& look) {
  Page page(look);
  const auto* entry = program.find_noun(noun);
  page.paragraph(entry == nullptr ? std::string(noun) : entry->summary);
  page.gap();
  page.labelled("Usage:", fmt::format("{} {} <subcommand> [options]", program.name(), noun));
  page.gap();
  page.heading("Subcommands");
  std::vector<std::string> words;
  for (const auto* command : program.verbs(noun)) words.push_back(command->verb);
  const int column = std::max(widest_word(words) + 4, 12);
  for (const auto* command : program.verbs(noun)) page.row(command->verb, summary_of(*command), column);
  page.gap();
  page.paragraph(fmt::format("'{} {} <subcommand> --help' explains one.", program.name(), noun));
  return page.take();
}

std::string help_of_command(const Program& program, const Command& command, const term::Look& look) {
  Spec spec;
  command.declare(spec);
  Page page(look);
  page.paragraph(spec.get_summary());
  page.gap();
  page.labelled("Usage:", usage_of(program, command, spec));
  for (const auto& text : spec.get_description()) {
    page.gap();
    page.paragraph(text);
  }
  if (!spec.get_examples().empty()) {
    page.gap();
    page.heading("Examples");
    for (const auto& example : spec.get_examples()) {
      page.line("  " + example.line);
      page.paragraph(example.text, 6, 6);
    }
  }

  std::vector<std::string> names;
  for (const auto& argument : spec.get_arguments()) names.push_back(argument.syntax);
  for (const auto& option : spec.get_options()) names.push_back(shown_name(option));
  // A name that is too wide for any column has its text below it, and does not push the others to the right.
  std::erase_if(names, [](const std::string& name) { return base::width(name) + 4 > kLastTextColumn; });
  const int column = std::max(widest_word(names) + 4, kFirstTextColumn);
  if (!spec.get_arguments().empty()) {
    page.gap();
    page.heading("Arguments");
    for (const auto& argument : spec.get_arguments()) {
      const bool hidden = argument.syntax.find('{') == std::string::npos;
      page.row(argument.syntax, shown_text(argument.text, hidden ? argument.choices : std::vector<std::string>()),
               column);
    }
  }
  if (!spec.get_options().empty()) {
    page.gap();
    page.heading("Options");
    for (const auto& option : spec.get_options()) {
      const bool hidden = option.value.find('{') == std::string::npos;
      page.row(shown_name(option), shown_text(option.text, hidden ? option.choices : std::vector<std::string>()),
               column);
    }
  }

  page.gap();
  page.line(fmt::format("Common options: --json -q -y --no-input -C <dir>   ('{} help options')", program.name()));
  page.gap();
  std::string exits;
  for (const auto& [code, text] : exits_of(spec))
    exits += fmt::format("{}{} {}", exits.empty() ? "" : ", ", code, text);
  page.paragraph("Exit codes: " + exits + ".", 2);
  std::string pages;
  for (const auto& other : see_also_of(program, command, spec)) pages += (pages.empty() ? "" : ", ") + other;
  page.labelled("See also:", pages);
  return page.take();
}

namespace {

/// What a topic says of one of its terms, such as an error's code; empty if none defines it.
std::string help_of_term(const Program& program, std::string_view term, const term::Look& look) {
  std::string text;
  for (const auto& topic : program.topics()) {
    for (const auto& block : prose_of(topic).blocks) {
      if (block.kind != Block::Kind::Definition || block.term != term) continue;
      text += term::wrap(fmt::format("{}: {}.", block.term, block.text), std::min(look.width, kMostColumns));
      text += fmt::format("\n\nFrom '{} help {}'.\n", program.name(), topic.name);
    }
  }
  return text;
}

}  // namespace

base::Result<std::string> help_page(const Program& program, const std::vector<std::string>& words,
                                    const term::Look& look) {
  if (words.empty()) return help_of_all(program, look);
  std::string page;
  if (words.size() == 1) {
    if (const auto* command = program.find("", words[0])) page = help_of_command(program, *command, look);
    if (program.find_noun(words[0]) != nullptr) page = help_of_noun(program, words[0], look);
    if (const auto* topic = program.find_topic(words[0])) {
      if (!page.empty()) page += '\n';
      page += prose_on_terminal(prose_of(*topic), look);
    }
    if (page.empty()) page = help_of_term(program, words[0], look);
  } else if (words.size() == 2) {
    if (const auto* command = program.find(words[0], words[1])) page = help_of_command(program, *command, look);
  }
  if (!page.empty()) return page;

  std::string asked;
  for (const auto& word : words) asked += (asked.empty() ? "" : " ") + word;
  std::vector<std::string> known = program.first_words();
  for (const auto& topic : program.topics()) known.push_back(topic.name);
  for (const auto& command : program.commands()) known.push_back(command.path());
  auto error = with_suggestion(
      base::fail("topic-unknown", "no help on '{}'", base::printable(asked)).as(base::ErrorKind::Usage), asked, known);
  error.hint(fmt::format("'{} help' lists all commands and topics", program.name()));
  return error;
}

}  // namespace cli
