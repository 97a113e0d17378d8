#include "cli/command_line.hpp"

#include <CLI/CLI.hpp>
#include <algorithm>

#include "base/text.hpp"
#include "cli/suggest.hpp"

namespace cli {
namespace {

base::Error usage(base::Error error) {
  return std::move(error).as(base::ErrorKind::Usage);
}

std::string shown(const Option& option) {
  return option.is_flag() ? option.name : option.name + " " + option.value;
}

const Option* find_option(const std::vector<Option>& table, std::string_view word) {
  const bool is_long = word.substr(0, 2) == "--";
  const auto name = word.substr(0, word.find('='));
  const auto it = std::find_if(table.begin(), table.end(), [&](const Option& option) {
    return is_long ? option.name == name : !word.empty() && option.letter == word.back();
  });
  return it == table.end() ? nullptr : &*it;
}

/// CLI11 takes the next word for the value of `--name=`; an empty value is said with two words.
std::vector<std::string> with_empty_values(const std::vector<Option>& table, const std::vector<std::string>& words) {
  std::vector<std::string> result;
  bool options_ended = false;
  for (const auto& word : words) {
    if (word == "--") options_ended = true;
    const bool is_empty_value = !options_ended && word.size() > 3 && word.substr(0, 2) == "--" && word.back() == '=';
    const Option* option = is_empty_value ? find_option(table, word) : nullptr;
    if (option != nullptr && !option->is_flag() && option->name.size() + 1 == word.size()) {
      result.push_back(option->name);
      result.emplace_back();
    } else {
      result.push_back(word);
    }
  }
  return result;
}

base::Status set_option(const Option& option, const std::vector<std::string>& values) {
  if (option.is_flag()) {
    for (const auto& value : values) {
      if (value != "true") {
        return usage(base::fail("option-takes-no-value", "'{}' takes no value", option.name)
                         .hint(fmt::format("write '{}' alone", option.name)));
      }
      COOP_CHECK(option.set(value));
    }
    return {};
  }
  if (values.size() > 1 && !option.repeats) {
    return usage(
        base::fail("option-repeated", "'{}' is given {} times", option.name, values.size()).hint("give it once"));
  }
  for (const auto& value : values) {
    if (!option.choices.empty()) COOP_CHECK(check_choice(option.name, value, option.choices));
    if (auto status = option.set(value); !status) {
      return usage(std::move(status).error().detail(fmt::format("in {}", shown(option))));
    }
  }
  return {};
}

base::Status set_argument(const Argument& argument, const std::string& word) {
  if (!argument.choices.empty()) COOP_CHECK(check_choice(argument.name, word, argument.choices));
  if (auto status = argument.set(word); !status) {
    return usage(std::move(status).error().detail(fmt::format("in {}", argument.syntax)));
  }
  return {};
}

}  // namespace

const char* command_line_library_version() {
  return CLI11_VERSION;
}

base::Result<Leftover> take_options(const std::vector<Option>& table, const std::vector<std::string>& words,
                                    Until until) {
  CLI::App app;
  app.set_help_flag();
  app.allow_extras();
  if (until == Until::FirstWord) app.prefix_command();
  std::vector<CLI::Option*> handles;
  for (const auto& option : table) {
    const std::string names = option.letter == '\0' ? option.name : fmt::format("-{},{}", option.letter, option.name);
    // TakeAll: how often an option may stand is decided below, in our words. A value in brackets would be split at its
    // commas if extra values were allowed.
    auto* handle = option.is_flag() ? app.add_flag(names) : app.add_option(names)->expected(1);
    handle->multi_option_policy(CLI::MultiOptionPolicy::TakeAll)->allow_extra_args(false);
    handles.push_back(handle);
  }

  auto reversed = with_empty_values(table, words);
  std::reverse(reversed.begin(), reversed.end());  // CLI11 takes them from the back
  try {
    app.parse(std::move(reversed));
  } catch (const CLI::ParseError&) {
    // The table holds nothing that could go wrong inside CLI11 but the last word's missing value.
    const Option* option = words.empty() ? nullptr : find_option(table, words.back());
    return usage(base::fail("option-value-missing", "'{}' needs a value",
                            option == nullptr ? base::printable(words.empty() ? "" : words.back()) : option->name)
                     .hint(option == nullptr ? "give it after the option" : "write " + shown(*option)));
  }

  Leftover left;
  for (std::size_t i = 0; i < table.size(); ++i) {
    if (handles[i]->count() == 0) continue;
    COOP_CHECK(set_option(table[i], handles[i]->results()));
    left.given.push_back(table[i].name);
  }
  bool options_ended = false;
  for (const auto& word : app.remaining()) {
    const bool first_word_found = until == Until::FirstWord && !left.words.empty();
    if (first_word_found || options_ended) {
      left.words.push_back(word);
    } else if (word == "--") {
      options_ended = true;
    } else if (word.size() > 1 && word.front() == '-' && (word[1] < '0' || word[1] > '9')) {
      left.unknown.push_back(word);
    } else {
      left.words.push_back(word);
    }
  }
  return left;
}

base::Status take_arguments(const Spec& spec, std::string_view path, const std::vector<std::string>& words) {
  const auto& arguments = spec.get_arguments();
  auto still_required = static_cast<std::size_t>(
      std::count_if(arguments.begin(), arguments.end(), [](const Argument& argument) { return argument.required; }));
  std::size_t next = 0;
  for (const auto& argument : arguments) {
    if (argument.required) --still_required;
    const std::size_t left = words.size() - next;
    if (argument.required && left == 0) {
      return usage(base::fail("argument-missing", "{} is missing", argument.syntax)
                       .hint(fmt::format("'coop {} --help' explains it", path)));
    }
    // An optional or repeated argument leaves the later ones theirs.
    const std::size_t to_spare = left > still_required ? left - still_required : 0;
    const std::size_t most = argument.repeats ? left : 1;
    const std::size_t taken = std::max<std::size_t>(argument.required ? 1 : 0, std::min(most, to_spare));
    for (std::size_t i = 0; i < taken; ++i) COOP_CHECK(set_argument(argument, words[next++]));
  }
  if (next < words.size()) {
    return usage(
        base::fail("argument-unexpected", "'{}' is one word too many", base::printable(words[next]))
            .hint(fmt::format("'coop {} --help' explains what it takes; text with blanks needs quotes", path)));
  }
  return {};
}

std::vector<Option> common_options(CommonOptions& into, const os::Environment& environment) {
  Spec spec;
  spec.flag("--json", into.json, "Write one JSON value; errors as JSON too")
      .flag("--plain", into.plain, "Write a record per line, parted by tabs, no header")
      .flag("-q,--quiet", into.quiet, "Only results and errors, no other messages")
      .flag("-y,--yes", into.yes, "Answer questions that take y/N with yes")
      .flag("--no-input", into.no_input, "Never ask anything")
      .flag("--no-pager", into.no_pager, "Never start a pager")
      .option("-C,--directory <dir>", into.directory, "Work as if started in <dir>")
      .complete("file")
      .flag("-h,--help", into.help, "Show the help of a command");
  auto table = spec.get_options();

  Option verbose;
  verbose.letter = 'v';
  verbose.name = "--verbose";
  verbose.text = "Tell the steps; -vv the git and ssh commands too";
  verbose.set = [&into](std::string_view) -> base::Status {
    ++into.verbose;
    return {};
  };
  table.push_back(std::move(verbose));

  Option colour;
  colour.name = "--color";
  colour.value = "<when>";
  colour.text = "Colour the output: auto, always or never";
  colour.completer = "colour";
  colour.set = [&into, &environment](std::string_view word) -> base::Status {
    COOP_TRY(into.colour, term::colour_choice(std::string(word), environment));
    return {};
  };
  table.push_back(std::move(colour));
  return table;
}

CommonOptions scan_common(const std::vector<std::string>& words, const os::Environment& environment) {
  CommonOptions common;
  common.directory = environment.get_filled("COOP_DIR").value_or(".");
  if (auto choice = term::colour_choice(std::nullopt, environment)) common.colour = *choice;
  // A mistake in the words is told when the command is parsed; here each option that can be read counts.
  const auto table = common_options(common, environment);
  if (!take_options(table, words, Until::End)) {
    const auto end = std::find(words.begin(), words.end(), "--");
    common.json = common.json || std::find(words.begin(), end, "--json") != end;
  }
  return common;
}

}  // namespace cli
