#include "cli/spec.hpp"

namespace cli {
namespace {

std::string_view trimmed(std::string_view text) {
  while (!text.empty() && text.front() == ' ') text.remove_prefix(1);
  while (!text.empty() && text.back() == ' ') text.remove_suffix(1);
  return text;
}

/// "{a | b}" gives a and b; anything else nothing.
std::vector<std::string> choices_in(std::string_view syntax) {
  std::vector<std::string> words;
  const auto open = syntax.find('{');
  const auto close = syntax.find('}');
  if (open == syntax.npos || close == syntax.npos || close < open) return words;
  std::string_view inside = syntax.substr(open + 1, close - open - 1);
  while (true) {
    const auto bar = inside.find('|');
    words.emplace_back(trimmed(inside.substr(0, bar)));
    if (bar == inside.npos) return words;
    inside.remove_prefix(bar + 1);
  }
}

/// "<applicant>" in "[<applicant>...]" is called "applicant"; a choice is called by its braces.
std::string name_in(std::string_view syntax) {
  const auto open = syntax.find('<');
  const auto close = syntax.find('>');
  if (open != syntax.npos && close != syntax.npos && open < close) {
    return std::string(syntax.substr(open + 1, close - open - 1));
  }
  const auto brace = syntax.find('{');
  return std::string(brace == syntax.npos ? syntax : syntax.substr(brace, syntax.find('}') - brace + 1));
}

/// "-n,--dry-run" into the letter and the name.
void name_option(std::string_view names, Option& option) {
  const auto comma = names.find(',');
  if (comma == names.npos) {
    option.name = std::string(names);
    return;
  }
  option.letter = names[1];
  option.name = std::string(trimmed(names.substr(comma + 1)));
}

}  // namespace

Spec& Spec::summary(std::string text) {
  summary_ = std::move(text);
  return *this;
}

Spec& Spec::description(std::string text) {
  description_.push_back(std::move(text));
  return *this;
}

Spec& Spec::flag(std::string_view syntax, bool& into, std::string text) {
  Option option;
  name_option(syntax, option);
  option.text = std::move(text);
  option.set = [&into](std::string_view) -> base::Status {
    into = true;
    return {};
  };
  options_.push_back(std::move(option));
  last_is_argument_ = false;
  return *this;
}

Spec& Spec::add_argument(std::string_view syntax, std::string text, Setter set) {
  Argument argument;
  argument.name = name_in(syntax);
  argument.syntax = std::string(syntax);
  argument.text = std::move(text);
  argument.required = syntax.front() != '[';
  argument.repeats = syntax.find("...") != syntax.npos;
  argument.choices = choices_in(syntax);
  argument.set = std::move(set);
  arguments_.push_back(std::move(argument));
  last_is_argument_ = true;
  return *this;
}

Spec& Spec::add_option(std::string_view syntax, std::string text, bool repeats, Setter set) {
  Option option;
  const auto space = syntax.find(' ');
  name_option(syntax.substr(0, space), option);
  option.value = space == syntax.npos ? "<value>" : std::string(trimmed(syntax.substr(space)));
  option.text = std::move(text);
  option.repeats = repeats;
  option.choices = choices_in(option.value);
  option.set = std::move(set);
  options_.push_back(std::move(option));
  last_is_argument_ = false;
  return *this;
}

Spec& Spec::choices(std::vector<std::string> words) {
  (last_is_argument_ ? arguments_.back().choices : options_.back().choices) = std::move(words);
  return *this;
}

Spec& Spec::complete(std::string kind) {
  (last_is_argument_ ? arguments_.back().completer : options_.back().completer) = std::move(kind);
  return *this;
}

Spec& Spec::required() {
  if (!last_is_argument_) options_.back().required = true;
  return *this;
}

Spec& Spec::example(std::string line, std::string text) {
  examples_.push_back({std::move(line), std::move(text)});
  return *this;
}

Spec& Spec::exits(std::vector<std::pair<int, std::string>> meanings) {
  exits_ = std::move(meanings);
  return *this;
}

Spec& Spec::see_also(std::vector<std::string> pages) {
  see_also_ = std::move(pages);
  return *this;
}

}  // namespace cli
