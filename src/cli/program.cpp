#include "cli/program.hpp"

#include <algorithm>
#include <exception>

#include "base/text.hpp"
#include "cli/command_line.hpp"
#include "cli/complete.hpp"
#include "cli/help.hpp"
#include "cli/man.hpp"
#include "cli/report_error.hpp"
#include "cli/suggest.hpp"
#include "term/pager.hpp"

namespace cli {
namespace {

base::Error usage(base::Error error) {
  return std::move(error).as(base::ErrorKind::Usage);
}

std::vector<std::string> tail(const std::vector<std::string>& words, std::size_t from) {
  return {words.begin() + static_cast<std::ptrdiff_t>(std::min(from, words.size())), words.end()};
}

base::Result<Outcome> show(const std::string& page, Env& env) {
  term::show_paged(page, env.out, env.environment, !env.options.no_pager);
  return Outcome::done();
}

base::Error unknown_option(std::string_view word, const std::vector<Option>& table) {
  const auto name = word.substr(0, word.find('='));
  std::vector<std::string> names;
  for (const auto& option : table) names.push_back(option.name);
  auto error = usage(base::fail("option-unknown", "no option '{}'", base::printable(name)));
  // Of single letters none is nearer than another.
  return name.substr(0, 2) == "--" ? with_suggestion(std::move(error), name, names) : error;
}

base::Error unknown_command(const Program& program, std::string_view word) {
  auto error = usage(base::fail("command-unknown", "no command '{}'", base::printable(word)));
  error = with_suggestion(std::move(error), word, program.first_words());
  error.hint(fmt::format("'{} help' lists all commands", program.name()));
  return error;
}

base::Error unknown_verb(const Program& program, const std::string& noun, std::string_view word) {
  std::vector<std::string> verbs;
  for (const auto* command : program.verbs(noun)) verbs.push_back(command->verb);
  auto error = usage(base::fail("command-unknown", "no command '{} {}'", noun, base::printable(word)));
  const std::string near = suggestion(word, verbs);
  if (!near.empty()) error.hint(fmt::format("did you mean '{} {}'?", noun, near));
  error.hint(fmt::format("'{} {}' lists its subcommands", program.name(), noun));
  return error;
}

base::Result<Outcome> run_command(const Program& program, const Command& command, const std::vector<std::string>& words,
                                  CommonOptions common, Env& env) {
  Spec spec;
  const Body body = command.declare(spec);
  auto table = common_options(common, env.environment);
  table.insert(table.end(), spec.get_options().begin(), spec.get_options().end());

  COOP_TRY(const auto left, take_options(table, words, Until::End));
  if (common.help) return show(help_of_command(program, command, env.out.look()), env);
  if (!left.unknown.empty()) {
    auto error = unknown_option(left.unknown.front(), table);
    error.hint(fmt::format("'{} {} --help' lists its options", program.name(), command.path()));
    return error;
  }
  COOP_CHECK(take_arguments(spec, command.path(), left.words));
  for (const auto& option : spec.get_options()) {
    const bool given = std::find(left.given.begin(), left.given.end(), option.name) != left.given.end();
    if (option.required && !given) {
      return usage(base::fail("option-missing", "'{}' is missing", option.name))
          .hint(fmt::format("add {} {}", option.name, option.value));
    }
  }
  env.options = common;
  return body(env);
}

/// That a person or a program misses the end of what was said; and, where something was done, that it is done.
base::Error lost_output(const Env& env) {
  if (!env.deed) {
    return env.out.failure().hint("make room, or send the output somewhere else, and repeat the command");
  }
  return base::fail("report-lost", "{}, but could not say so: {}", env.deed->what, env.out.why_failed())
      .hint("it is done, and not to be repeated; " + env.deed->look);
}

base::Result<Outcome> dispatch(const Program& program, const std::vector<std::string>& words, Env& env) {
  const auto& look = env.out.look();
  if (!words.empty() && words.front() == "__complete") {
    for (const auto& line : complete(program, tail(words, words.size() > 1 && words[1] == "--" ? 2 : 1), env)) {
      env.out.line(line);
    }
    return Outcome::done();
  }
  if (words.size() == 2 && words.front() == "__man") {
    COOP_CHECK(write_man_pages(program, words[1]));
    return Outcome::done();
  }

  CommonOptions common;
  common.directory = env.options.directory;
  common.colour = env.options.colour;
  const auto table = common_options(common, env.environment);

  COOP_TRY(const auto first, take_options(table, words, Until::FirstWord));
  if (first.words.empty() && first.unknown == std::vector<std::string>{"--version"}) {
    env.out.print("{} {}\n", program.name(), env.program_version);
    return Outcome::done();
  }
  if (!first.unknown.empty()) {
    auto error = unknown_option(first.unknown.front(), table);
    error.hint("the options of a command stand after its name");
    return error;
  }
  if (first.words.empty()) return show(common.help ? help_of_all(program, look) : overview(program, look), env);

  const std::string& word = first.words.front();
  if (const auto* command = program.find("", word)) {
    return run_command(program, *command, tail(first.words, 1), common, env);
  }
  if (program.find_noun(word) == nullptr) return unknown_command(program, word);

  COOP_TRY(const auto second, take_options(table, tail(first.words, 1), Until::FirstWord));
  if (!second.unknown.empty()) {
    auto error = unknown_option(second.unknown.front(), table);
    error.hint(fmt::format("name a subcommand first; '{} {}' lists them", program.name(), word));
    return error;
  }
  if (second.words.empty()) return show(help_of_noun(program, word, look), env);
  if (const auto* command = program.find(word, second.words.front())) {
    return run_command(program, *command, tail(second.words, 1), common, env);
  }
  return unknown_verb(program, word, second.words.front());
}

}  // namespace

Program& Program::group(std::string title, bool in_overview) {
  groups_.push_back({std::move(title), in_overview, {}});
  return *this;
}

Program& Program::noun(std::string word, std::string summary) {
  groups_.back().entries.push_back({std::move(word), std::move(summary), true});
  return *this;
}

Program& Program::command(std::string_view path, Declare declare) {
  const auto space = path.find(' ');
  if (space == path.npos) {
    Spec spec;
    declare(spec);
    groups_.back().entries.push_back({std::string(path), spec.get_summary(), false});
    commands_.push_back({"", std::string(path), std::move(declare)});
  } else {
    commands_.push_back({std::string(path.substr(0, space)), std::string(path.substr(space + 1)), std::move(declare)});
  }
  return *this;
}

Program& Program::topic(std::string name, std::string source) {
  topics_.push_back({std::move(name), std::move(source)});
  return *this;
}

const Command* Program::find(std::string_view noun, std::string_view verb) const {
  const auto it = std::find_if(commands_.begin(), commands_.end(),
                               [&](const Command& command) { return command.noun == noun && command.verb == verb; });
  return it == commands_.end() ? nullptr : &*it;
}

const Entry* Program::find_noun(std::string_view word) const {
  for (const auto& group : groups_) {
    for (const auto& entry : group.entries) {
      if (entry.is_noun && entry.word == word) return &entry;
    }
  }
  return nullptr;
}

const Topic* Program::find_topic(std::string_view name) const {
  const auto it = std::find_if(topics_.begin(), topics_.end(), [&](const Topic& topic) { return topic.name == name; });
  return it == topics_.end() ? nullptr : &*it;
}

std::vector<const Command*> Program::verbs(std::string_view noun) const {
  std::vector<const Command*> found;
  for (const auto& command : commands_) {
    if (!noun.empty() && command.noun == noun) found.push_back(&command);
  }
  return found;
}

std::vector<std::string> Program::first_words() const {
  std::vector<std::string> words;
  for (const auto& group : groups_) {
    for (const auto& entry : group.entries) words.push_back(entry.word);
  }
  return words;
}

int Program::run(const std::vector<std::string>& words, Env& env) const {
  env.program = this;
  env.options = scan_common(words, env.environment);
  Exit exit = Exit::Done;
  bool has_outcome = false;
  try {
    const auto outcome = dispatch(*this, words, env);
    has_outcome = outcome.has_value();
    exit = outcome ? outcome->exit : report_error(outcome.error(), env);
  } catch (const std::exception& exception) {
    // Nothing of ours throws, and the rooms stop what their libraries throw: what arrives here is a mistake of ours.
    exit = report_error(
        base::fail("bug-exception", "something broke that must not: {}", exception.what()).as(base::ErrorKind::Bug),
        env);
  }
  // A result that did not arrive is no success, whatever the command thought. A reader who left (| head) had enough.
  env.out.flush();
  if (env.out.failed() && has_outcome) {
    const auto lost = report_error(lost_output(env), env);
    // That something was found stays true, whether or not anybody could read what.
    if (exit == Exit::Done) exit = lost;
  }
  env.err.flush();
  return static_cast<int>(exit);
}

}  // namespace cli
