#include "term/pager.hpp"

#include <algorithm>

#include "os/spawn.hpp"
#include "term/style.hpp"

namespace term {
namespace {

/// The pager's command; empty for none.
std::string pager_command(const os::Environment& environment) {
  for (const auto* const name : {"COOP_PAGER", "PAGER"}) {
    if (const auto command = environment.get(name)) return *command == "cat" ? "" : *command;
  }
  // F: leave at once if it fits, I: search ignoring case, R: let colours through, X: leave the text on the screen.
  return "less -FIRX";
}

/// True if the pager showed it, all or as much as the reader wanted.
bool page(std::string_view text, const os::Environment& environment) {
  const auto command = pager_command(environment);
  if (command.empty()) return false;
  auto argv = os::split_command(command);
  if (!argv) return false;
  const auto finished = os::run({.argv = *std::move(argv),
                                 .environment = environment,
                                 .input = std::string(text),
                                 .output = os::Channel::Inherit,
                                 .errors = os::Channel::Inherit});
  // A pager that fails once started has spoken for itself on the terminal; 127 is that of a wrapper without its
  // program.
  return finished && finished->exit_code != 127;
}

}  // namespace

int rows_of(std::string_view text, const Look& look) {
  int rows = 0;
  while (!text.empty()) {
    const auto end = std::min(text.find('\n'), text.size());
    const int width = visible_width(text.substr(0, end));
    rows += std::max(1, (width + look.width - 1) / look.width);
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return rows;
}

void show_paged(std::string_view text, Stream& out, const os::Environment& environment, bool allowed) {
  // One row is kept for the prompt of the shell.
  if (allowed && out.look().tty && rows_of(text, out.look()) >= out.look().height) {
    out.flush();
    if (page(text, environment)) return;
  }
  out.write(text);
}

}  // namespace term
