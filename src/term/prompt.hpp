// Questions to a person. Where nobody can answer, the error says which flag would have.
#pragma once

#include <deque>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.hpp"
#include "term/stream.hpp"

namespace term {

/// Someone who may be asked. The end of input is an answer, and it means no; nothing asks twice.
/// `flag` is how the command line would give the answer ("--yes", "--name <name>"); it is named in the error
/// needs-answer (usage), with which all of these fail where asking is forbidden or nobody is there.
/// All fail with `interrupted` after Ctrl-C. A question may have several lines, and is shown through
/// base::printable_lines().
class Prompt {
 public:
  virtual ~Prompt() = default;

  /// A line of text, blanks at its ends removed. Fails with no-answer (usage) at the end of input or on an empty line.
  base::Result<std::string> ask(std::string_view question, std::string_view flag);
  /// The same, where an empty line is an answer: the one that the question offers. Nothing at the end of input.
  base::Result<std::optional<std::string>> ask_or_enter(std::string_view question, std::string_view flag);
  /// As ask(), without echo, and not trimmed: a passphrase.
  base::Result<std::string> ask_secret(std::string_view question, std::string_view flag);
  /// "question [y/N]": true for y or yes, in whatever case. Anything else is no.
  base::Result<bool> confirm(std::string_view question, std::string_view flag);
  /// For grave acts: true only if the id itself is typed.
  base::Result<bool> type_to_confirm(std::string_view question, std::string_view id, std::string_view flag);

  /// True where a question would reach a person.
  virtual bool can_ask() const = 0;

 protected:
  enum class Echo { On, Off };
  /// Shows `question` and reads one line without its LF; nothing at the end of input.
  virtual base::Result<std::optional<std::string>> read_answer(std::string_view question, Echo echo) = 0;

 private:
  base::Result<std::optional<std::string>> answer(std::string_view question, std::string_view flag, Echo echo);
};

/// The terminal: questions go to standard error, answers come from standard input, if both are terminals.
class TerminalPrompt : public Prompt {
 public:
  /// `forbidden`: --no-input. REQUIRES: `errors` outlives this. `input` is a file descriptor that stays the caller's.
  TerminalPrompt(Stream& errors, int input, bool forbidden);
  bool can_ask() const override;

 protected:
  base::Result<std::optional<std::string>> read_answer(std::string_view question, Echo echo) override;

 private:
  Stream& errors_;
  int input_;
  bool forbidden_;
  bool ended_ = false;  ///< the end of input was seen: it is not read again
};

/// For tests: gives the answers in turn, then the end of input, and keeps the questions.
class ScriptedPrompt : public Prompt {
 public:
  explicit ScriptedPrompt(std::deque<std::string> answers) : answers_(std::move(answers)) {}
  bool can_ask() const override { return true; }
  const std::vector<std::string>& questions() const { return questions_; }

 protected:
  base::Result<std::optional<std::string>> read_answer(std::string_view question, Echo echo) override;

 private:
  std::deque<std::string> answers_;
  std::vector<std::string> questions_;
};

}  // namespace term
