#include "commands/asking.hpp"

#include <algorithm>
#include <charconv>

#include "base/text.hpp"
#include "commands/facts.hpp"
#include "term/style.hpp"
#include "term/wrap.hpp"

namespace commands {
namespace {

constexpr std::string_view kBack = "<";
constexpr std::string_view kHelp = "?";
constexpr std::string_view kQuit = "quit";
constexpr int kIndent = 2;

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
  return !typed || *typed == kQuit;
}

void say(cli::Env& env, std::string_view words) {
  env.err.line(term::wrap(base::printable(words), width_of(env)));
}

base::Result<Said> ask(cli::Env& env, const Asked& asked, const Accept& accept) {
  show(env, asked);
  const auto prompt = asked.offered.empty() ? std::string(">") : fmt::format("[{}] >", asked.offered);
  while (true) {
    COOP_TRY(const auto typed, env.prompt.ask_or_enter(prompt, kInterviewFlag));
    if (is_quit(typed)) return Said::Quit;
    if (*typed == kBack) return Said::Back;
    if (*typed == kHelp || (typed->empty() && asked.offered.empty())) {
      const auto how = asked.choices.empty() ? "" : ", or type the number of one above";
      env.err.line(term::wrap(fmt::format("Write {}{}.", asked.form, how), width_of(env), kIndent, kIndent));
      continue;
    }
    const auto taken = accept(meant(asked, typed->empty() ? asked.offered : *typed));
    if (taken) return Said::Answer;
    if (taken.error().code == "interrupted" || taken.error().code == "file-write") return taken.error();
    env.err.line(term::styled(env.err, term::Style::Bad, "  " + base::printable(taken.error().message)));
  }
}

}  // namespace commands
