#include "term/prompt.hpp"

#include <termios.h>
#include <unistd.h>

#include <cerrno>
#include <utility>

#include "base/text.hpp"
#include "base/typed.hpp"
#include "os/signals.hpp"

namespace term {
namespace {

std::string trimmed(std::string_view text) {
  const auto first = text.find_first_not_of(" \t\r");
  if (first == std::string_view::npos) return {};
  return std::string(text.substr(first, text.find_last_not_of(" \t\r") - first + 1));
}

/// The question itself, where lines of explanation stand before it.
std::string last_line(std::string_view question) {
  auto line = base::printable(trimmed(question.substr(question.rfind('\n') + 1)));
  if (line.ends_with(':')) line.pop_back();
  return line;
}

base::Error no_answer(std::string_view question, std::string_view flag) {
  auto error = base::fail("no-answer", "there was no answer to '{}'", last_line(question)).as(base::ErrorKind::Usage);
  if (!flag.empty()) error.hint(fmt::format("give {} instead", flag));
  return error;
}

/// Typed characters stay unseen for as long as it lives.
class EchoOff {
 public:
  explicit EchoOff(int terminal) : terminal_(terminal), active_(::tcgetattr(terminal, &before_) == 0) {
    if (!active_) return;
    termios silent = before_;
    silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
    active_ = ::tcsetattr(terminal_, TCSAFLUSH, &silent) == 0;
  }
  EchoOff(const EchoOff&) = delete;
  EchoOff& operator=(const EchoOff&) = delete;
  ~EchoOff() {
    if (active_) ::tcsetattr(terminal_, TCSAFLUSH, &before_);
  }
  bool active() const { return active_; }

 private:
  int terminal_;
  termios before_{};
  bool active_;
};

/// One line without its LF; nothing if the input ends before any byte. Read byte by byte: what follows the line
/// belongs to whoever reads next.
base::Result<std::optional<std::string>> read_line(int input) {
  constexpr std::size_t kLongest = 4096;  // a terminal's own limit
  std::string line;
  while (line.size() < kLongest) {
    char c = '\0';
    const ssize_t taken = ::read(input, &c, 1);
    if (taken < 0 && errno == EINTR) {
      COOP_CHECK(os::check_interrupted());
      continue;
    }
    if (taken <= 0) {
      if (line.empty()) return std::optional<std::string>();
      break;
    }
    if (c == '\n') break;
    line += c;
  }
  return std::optional<std::string>(std::move(line));
}

}  // namespace

base::Result<std::optional<std::string>> Prompt::answer(std::string_view question, std::string_view flag, Echo echo) {
  if (can_ask()) return read_answer(question, echo);
  auto error = base::fail("needs-answer", "'{}' needs an answer, and nobody can be asked here", last_line(question))
                   .as(base::ErrorKind::Usage);
  if (!flag.empty()) error.hint(fmt::format("give {}", flag));
  return error;
}

base::Result<std::string> Prompt::ask(std::string_view question, std::string_view flag) {
  COOP_TRY(const auto line, answer(fmt::format("{} ", question), flag, Echo::On));
  auto text = trimmed(line.value_or(""));
  if (text.empty()) return no_answer(question, flag);
  return text;
}

base::Result<std::optional<std::string>> Prompt::ask_or_enter(std::string_view question, std::string_view flag) {
  COOP_TRY(const auto line, answer(fmt::format("{} ", question), flag, Echo::On));
  return line ? std::optional(trimmed(*line)) : std::nullopt;
}

base::Result<std::string> Prompt::ask_secret(std::string_view question, std::string_view flag) {
  COOP_TRY(auto line, answer(fmt::format("{} ", question), flag, Echo::Off));
  if (!line || line->empty()) return no_answer(question, flag);
  return *std::move(line);
}

base::Result<bool> Prompt::confirm(std::string_view question, std::string_view flag) {
  COOP_TRY(const auto line, answer(fmt::format("{} [y/N] ", question), flag, Echo::On));
  return base::parse_yes_no(line.value_or("")).value_or(false);
}

base::Result<bool> Prompt::type_to_confirm(std::string_view question, std::string_view id, std::string_view flag) {
  COOP_TRY(const auto line, answer(fmt::format("{} ", question), flag, Echo::On));
  return !id.empty() && trimmed(line.value_or("")) == id;
}

TerminalPrompt::TerminalPrompt(Stream& errors, int input, bool forbidden)
    : errors_(errors), input_(input), forbidden_(forbidden) {}

bool TerminalPrompt::can_ask() const {
  return !forbidden_ && errors_.look().tty && ::isatty(input_) == 1;
}

base::Result<std::optional<std::string>> TerminalPrompt::read_answer(std::string_view question, Echo echo) {
  if (ended_) return std::optional<std::string>();
  errors_.write(base::printable_lines(question));
  errors_.flush();
  std::optional<EchoOff> silence;
  if (echo == Echo::Off) {
    silence.emplace(input_);
    if (!silence->active()) {
      return base::fail("terminal-echo", "the terminal would show what is typed here").as(base::ErrorKind::Usage);
    }
  }
  auto line = read_line(input_);
  silence.reset();
  ended_ = line && !line->has_value();
  // The LF that the person did not type, or that was not shown.
  if (echo == Echo::Off || !line || ended_) errors_.line();
  return line;
}

base::Result<std::optional<std::string>> ScriptedPrompt::read_answer(std::string_view question, Echo) {
  questions_.emplace_back(question);
  if (answers_.empty()) return std::optional<std::string>();
  auto answer = std::move(answers_.front());
  answers_.pop_front();
  return std::optional<std::string>(std::move(answer));
}

}  // namespace term
