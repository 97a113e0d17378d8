#include "cli/complete.hpp"

#include <algorithm>

#include "cli/command_line.hpp"

namespace cli {
namespace {

struct Candidate {
  std::string word;
  std::string meaning;
};
using Candidates = std::vector<Candidate>;

std::vector<std::string> without_first(const std::vector<std::string>& words) {
  return {words.begin() + 1, words.end()};
}

std::string first_line(const std::string& text) {
  return text.substr(0, text.find('\n'));
}

Candidates values_for(const Program& program, const Env& env, const std::vector<std::string>& choices,
                      const std::string& completer) {
  Candidates found;
  for (const auto& choice : choices) found.push_back({choice, ""});
  if (!found.empty()) return found;
  if (completer == "file") return {{":file", ""}};
  if (completer == "colour") return {{"auto", ""}, {"always", ""}, {"never", ""}};
  if (completer == "topic" || completer == "command") {
    for (const auto& group : program.groups()) {
      for (const auto& entry : group.entries) found.push_back({entry.word, entry.summary});
    }
    for (const auto& topic : program.topics()) found.push_back({topic.name, ""});
    return found;
  }
  if (!completer.empty() && program.get_complete_words()) {
    for (auto& word : program.get_complete_words()(completer, env)) found.push_back({std::move(word), ""});
  }
  return found;
}

Candidates option_names(const std::vector<Option>& table) {
  Candidates found;
  for (const auto& option : table) found.push_back({option.name, first_line(option.text)});
  return found;
}

/// The option for whose value the last of `before` waits; nullptr if it waits for none.
const Option* waiting_option(const std::vector<Option>& table, const std::vector<std::string>& before) {
  if (before.empty()) return nullptr;
  const auto& word = before.back();
  for (const auto& option : table) {
    const bool by_letter = option.letter != '\0' && word.size() == 2 && word[0] == '-' && word[1] == option.letter;
    if (!option.is_flag() && (word == option.name || by_letter)) return &option;
  }
  return nullptr;
}

/// A table whose setters do nothing: a half-typed value is no error here.
std::vector<Option> silent(std::vector<Option> table) {
  for (auto& option : table) {
    option.set = [](std::string_view) -> base::Status { return {}; };
    option.choices.clear();
    option.repeats = true;
  }
  return table;
}

Candidates inside_command(const Program& program, const Command& command, const std::vector<std::string>& before,
                          const std::string& current, Env& env) {
  Spec spec;
  command.declare(spec);
  auto table = spec.get_options();
  const auto common = common_options(env.options, env.environment);
  table.insert(table.end(), common.begin(), common.end());

  const bool options_ended = std::find(before.begin(), before.end(), "--") != before.end();
  if (!options_ended) {
    if (const auto* option = waiting_option(table, before)) {
      return values_for(program, env, option->choices, option->completer);
    }
    const auto equals = current.find('=');
    if (current.substr(0, 2) == "--" && equals != std::string::npos) {
      Candidates found;
      for (const auto& option : table) {
        if (option.name != current.substr(0, equals)) continue;
        for (const auto& value : values_for(program, env, option.choices, option.completer)) {
          if (value.word.front() != ':') found.push_back({option.name + "=" + value.word, ""});
        }
      }
      return found;
    }
    if (!current.empty() && current.front() == '-') return option_names(table);
  }
  const auto left = take_options(silent(table), before, Until::End);
  if (!left) return {};
  const auto& arguments = spec.get_arguments();
  if (arguments.empty()) return {};
  const std::size_t place = std::min(left->words.size(), arguments.size() - 1);
  const auto& argument = arguments[place];
  if (place < left->words.size() && !argument.repeats) return {};
  return values_for(program, env, argument.choices, argument.completer);
}

Candidates candidates(const Program& program, const std::vector<std::string>& before, const std::string& current,
                      Env& env) {
  const auto common = silent(common_options(env.options, env.environment));
  const auto first = take_options(common, before, Until::FirstWord);
  if (!first || first->words.empty()) {
    if (const auto* option = waiting_option(common, before)) return values_for(program, env, {}, option->completer);
    if (!current.empty() && current.front() == '-') return option_names(common);
    Candidates found;
    for (const auto& group : program.groups()) {
      for (const auto& entry : group.entries) found.push_back({entry.word, entry.summary});
    }
    return found;
  }
  const auto rest = without_first(first->words);
  if (const auto* command = program.find("", first->words.front())) {
    return inside_command(program, *command, rest, current, env);
  }
  const auto second = take_options(common, rest, Until::FirstWord);
  if (second && !second->words.empty()) {
    const auto* command = program.find(first->words.front(), second->words.front());
    return command == nullptr ? Candidates{}
                              : inside_command(program, *command, without_first(second->words), current, env);
  }
  if (const auto* option = waiting_option(common, rest)) return values_for(program, env, {}, option->completer);
  if (!current.empty() && current.front() == '-') return option_names(common);
  Candidates found;
  for (const auto* command : program.verbs(first->words.front())) {
    Spec spec;
    command->declare(spec);
    found.push_back({command->verb, spec.get_summary()});
  }
  return found;
}

constexpr std::string_view kBash =
    R"(# Completion of @ for bash: source it, or install it as bash-completion/completions/@
_@_complete() {
  local line
  COMPREPLY=()
  while IFS= read -r line; do
    if [[ $line == ":file" ]]; then
      compopt -o filenames 2>/dev/null
      mapfile -t COMPREPLY < <(compgen -f -- "${COMP_WORDS[COMP_CWORD]}")
    else
      COMPREPLY+=("${line%%$'\t'*}")
    fi
  done < <("${COMP_WORDS[0]}" __complete -- "${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
}
complete -F _@_complete @
)";

constexpr std::string_view kZsh = R"(#compdef @
# Completion of @ for zsh: install it as _@ in a folder of $fpath
_@() {
  local -a lines described
  local line
  lines=("${(@f)$("${words[1]}" __complete -- "${(@)words[2,CURRENT]}" 2>/dev/null)}")
  for line in $lines; do
    if [[ $line == ":file" ]]; then
      _files
      return
    fi
    line=${line//:/\\:}
    described+=("${line/$'\t'/:}")
  done
  (( $#described )) && _describe '@' described
}
if [[ $funcstack[1] == _@ ]]; then _@ "$@"; else compdef _@ @; fi
)";

constexpr std::string_view kFish = R"(# Completion of @ for fish: install it as vendor_completions.d/@.fish
function __@_complete
    set -l words (commandline -opc) (commandline -ct)
    for line in ($words[1] __complete -- $words[2..-1] 2>/dev/null)
        if test "$line" = ":file"
            __fish_complete_path (commandline -ct)
        else
            echo $line
        end
    end
end
complete -c @ -f -a '(__@_complete)'
)";

}  // namespace

std::vector<std::string> complete(const Program& program, const std::vector<std::string>& words, const Env& env) {
  std::vector<std::string> typed;
  for (const auto& word : words) {
    if (word != "=") typed.push_back(word);  // bash parts --name=value into three words
  }
  if (typed.empty() || words.back() == "=") typed.emplace_back();
  const std::string current = typed.back();
  typed.pop_back();

  Env asked = env;
  asked.options = scan_common(typed, env.environment);
  std::vector<std::string> lines;
  for (const auto& candidate : candidates(program, typed, current, asked)) {
    const bool fits = candidate.word.substr(0, current.size()) == current;
    if (!fits && candidate.word != ":file") continue;
    lines.push_back(candidate.meaning.empty() ? candidate.word : candidate.word + "\t" + candidate.meaning);
  }
  return lines;
}

std::string completion_script(const Program& program, std::string_view shell) {
  std::string_view pattern;
  if (shell == "bash") pattern = kBash;
  if (shell == "zsh") pattern = kZsh;
  if (shell == "fish") pattern = kFish;
  // `@` stands for the program's name, except where it is the shell's own: "[@]", "(@)", "(@f)" and "$@".
  std::string script;
  for (std::size_t i = 0; i < pattern.size(); ++i) {
    const bool shells_own = i > 0 && (pattern[i - 1] == '[' || pattern[i - 1] == '(' || pattern[i - 1] == '$');
    if (pattern[i] == '@' && !shells_own) {
      script += program.name();
    } else {
      script += pattern[i];
    }
  }
  return script;
}

}  // namespace cli
