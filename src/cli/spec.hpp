// A Spec is the one declaration of a command. Parsing, help, the man page, completion and suggestions all come from it.
//
//   Body declare(Spec& spec) {
//     auto args = std::make_shared<Args>();
//     spec.summary("Admit an applicant as a member")
//         .argument("<applicant>", args->who, "Application to accept").complete("applicant")
//         .option("--closes <when>", args->closes, "Closing time, local or with an offset")
//         .option("--method {majority | stv}", args->method, "How votes are counted")
//         .flag("-n,--dry-run", args->dry_run, "Show the commit, write nothing")
//         .example("coop member admit bo", "Admit Bo after the trial period");
//     return [args](Env& env) { return run(*args, env); };
//   }
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "cli/env.hpp"
#include "cli/exit_code.hpp"
#include "cli/parse.hpp"

namespace cli {

/// What a command does once its words are understood. An error is printed by the program (cli/report_error.hpp) and
/// decides the exit code; a body prints its results to env.out and nothing of its own errors.
using Body = std::function<base::Result<Outcome>(Env&)>;

using Setter = std::function<base::Status(std::string_view)>;

/// A word by its place.
struct Argument {
  std::string name;    ///< "applicant"
  std::string syntax;  ///< as help shows it: "<applicant>", "[<file>]", "<member>..."
  std::string text;
  bool required = true;
  bool repeats = false;
  std::vector<std::string> choices;  ///< empty: any word
  std::string completer;             ///< "member", "file", ...; empty: nothing to offer
  Setter set;
};

/// A word by its name.
struct Option {
  char letter = '\0';  ///< 'n' for -n, or '\0'
  std::string name;    ///< "--dry-run"
  std::string value;   ///< "<when>" or "{a | b}"; empty for a flag
  std::string text;
  bool required = false;
  bool repeats = false;
  std::vector<std::string> choices;
  std::string completer;
  Setter set;

  bool is_flag() const { return value.empty(); }
};

struct Example {
  std::string line;  ///< a whole command line; the tests run it
  std::string text;
};

class Spec {
 public:
  /// Imperative, no full stop, under 60 columns.
  Spec& summary(std::string text);
  /// Longer text; blank lines part paragraphs. Each call adds a paragraph.
  Spec& description(std::string text);

  /// `syntax`: "<x>" required, "[<x>]" optional, "<x>..." or "[<x>...]" repeated, "{a | b}" a choice. A vector repeats,
  /// an optional may be left out. REQUIRES: nothing stands after a repeated or before a required argument that it
  /// blurs.
  template <class T>
  Spec& argument(std::string_view syntax, T& into, std::string text) {
    return add_argument(syntax, std::move(text), [&into](std::string_view word) { return store(word, into); });
  }
  /// `syntax`: "--closes <when>", "-o,--output <file>", "--method {a | b}". Given more than once: only a vector takes
  /// it. A line break in `text` is kept, the rest is wrapped.
  template <class T>
  Spec& option(std::string_view syntax, T& into, std::string text) {
    return add_option(syntax, std::move(text), kRepeats<T>,
                      [&into](std::string_view word) { return store(word, into); });
  }
  /// `syntax`: "-n,--dry-run" or "--all".
  Spec& flag(std::string_view syntax, bool& into, std::string text);

  // These three speak of the argument or option declared last.
  Spec& choices(std::vector<std::string> words);  ///< only these are taken; help names them, the shell offers them
  Spec& complete(std::string kind);               ///< "file" is the shell's; other kinds are asked of CompleteWords
  Spec& required();                               ///< an option that must be given

  Spec& example(std::string line, std::string text);
  /// What the codes mean here, beside the common ones: {{0, "opened"}, {1, "a rule refused it"}}.
  Spec& exits(std::vector<std::pair<int, std::string>> meanings);
  /// Man pages, with their section if it is not 1: {"coop-ballot", "coop-articles(5)"}.
  Spec& see_also(std::vector<std::string> pages);

  const std::string& get_summary() const { return summary_; }
  const std::vector<std::string>& get_description() const { return description_; }
  const std::vector<Argument>& get_arguments() const { return arguments_; }
  const std::vector<Option>& get_options() const { return options_; }
  const std::vector<Example>& get_examples() const { return examples_; }
  const std::vector<std::pair<int, std::string>>& get_exits() const { return exits_; }
  const std::vector<std::string>& get_see_also() const { return see_also_; }

 private:
  Spec& add_argument(std::string_view syntax, std::string text, Setter set);
  Spec& add_option(std::string_view syntax, std::string text, bool repeats, Setter set);

  std::string summary_;
  std::vector<std::string> description_;
  std::vector<Argument> arguments_;
  std::vector<Option> options_;
  std::vector<Example> examples_;
  std::vector<std::pair<int, std::string>> exits_;
  std::vector<std::string> see_also_;
  bool last_is_argument_ = false;
};

}  // namespace cli
