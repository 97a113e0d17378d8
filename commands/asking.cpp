#include "commands/asking.hpp"

#include <algorithm>
#include <array>
#include <charconv>

#include "articles/language.hpp"
#include "base/text.hpp"
#include "commands/facts.hpp"
#include "term/style.hpp"
#include "term/wrap.hpp"

namespace commands {
namespace {

// In every language that an interview asks in.
constexpr std::array<std::string_view, 3> kBack = {"<", "back", "atrás"};
constexpr std::array<std::string_view, 3> kHelp = {"?", "help", "ayuda"};
constexpr std::array<std::string_view, 3> kQuit = {"quit", "exit", "salir"};
constexpr int kIndent = 2;

bool is_one_of(const std::array<std::string_view, 3>& signs, const std::string& typed) {
  return std::find(signs.begin(), signs.end(), typed) != signs.end();
}

int width_of(const cli::Env& env) {
  return std::min(env.err.look().width, kTextColumns);
}

void show(cli::Env& env, const Asked& asked) {
  const int width = width_of(env);
  env.err.line();
  env.err.line(term::styled(env.err, term::Style::Heading, term::wrap(base::printable(asked.ask), width)));
  env.err.line(
      term::styled(env.err, term::Style::Aside, term::wrap(base::printable(asked.why), width, kIndent, kIndent)));
  for (std::size_t i = 0; i < asked.choices.size(); ++i) {
    const auto& choice = asked.choices[i];
    const auto note = choice.note.empty() ? "" : ": " + choice.note;
    env.err.line(
        term::wrap(base::printable(fmt::format("{} {}{}", i + 1, choice.is, note)), width, 2 * kIndent, kIndent));
  }
}

/// The word behind a number that was typed.
std::string meant(const Asked& asked, const std::string& typed) {
  std::size_t number = 0;
  const auto* end = typed.data() + typed.size();
  const auto read = std::from_chars(typed.data(), end, number);
  const bool is_number = read.ec == std::errc() && read.ptr == end;
  if (!is_number || number < 1 || number > asked.choices.size()) return typed;
  return asked.choices[number - 1].is;
}

}  // namespace

bool is_quit(const std::optional<std::string>& typed) {
  return !typed || is_one_of(kQuit, *typed);
}

void say(cli::Env& env, std::string_view words) {
  env.err.line(term::wrap(base::printable(words), width_of(env)));
}

base::Result<Said> ask(cli::Env& env, const InterviewWords& words, const Asked& asked, const Accept& accept) {
  show(env, asked);
  const auto prompt = asked.offered.empty() ? std::string(">") : fmt::format("[{}] >", asked.offered);
  while (true) {
    COOP_TRY(const auto typed, env.prompt.ask_or_enter(prompt, kInterviewFlag));
    if (is_quit(typed)) return Said::Quit;
    if (is_one_of(kBack, *typed)) return Said::Back;
    if (is_one_of(kHelp, *typed) || (typed->empty() && asked.offered.empty())) {
      const std::string how(asked.choices.empty() ? "" : words.or_number);
      const auto more = is_one_of(kHelp, *typed) && !asked.more.empty() ? " " + asked.more : std::string();
      env.err.line(term::wrap(base::printable(articles::filled(words.write, {asked.form, how}) + more), width_of(env),
                              kIndent, kIndent));
      continue;
    }
    const auto taken = accept(meant(asked, typed->empty() ? asked.offered : *typed));
    if (taken) return Said::Answer;
    const auto& code = taken.error().code;
    if (code == "interrupted" || code == "file-write" || code == "answers-changed") return taken.error();
    const auto& error = taken.error();
    const auto tell = [&](term::Style style, const std::string& text) {
      env.err.line(term::styled(env.err, style, term::wrap(base::printable(text), width_of(env), kIndent, kIndent)));
    };
    tell(term::Style::Bad, error.message);
    if (!error.hints.empty()) tell(term::Style::Aside, error.hints.front());
  }
}

}  // namespace commands
