#include "commands/clock_note.hpp"

#include <algorithm>

#include "commands/facts.hpp"
#include "history/admission.hpp"
#include "term/style.hpp"
#include "term/words.hpp"
#include "term/wrap.hpp"

namespace commands {

std::string clock_note(std::optional<base::Instant> newest, base::Instant now, const os::Zone* zone,
                       const term::Look& look) {
  if (!newest) return {};
  const auto agrees = history::check_clock(*newest, now);
  if (agrees) return {};
  const auto& error = agrees.error();
  constexpr int kHang = 2;
  const auto said = zone ? term::say_instants(error.message, *zone) : error.message;
  const auto text = fmt::format(
      "{} {}; until then nothing is recorded here. Set the clock of this machine, or ask who "
      "recorded that action.",
      term::styled(look, term::Style::Waiting, "Clock:"), said);
  return term::wrap(text, std::min(look.width, kTextColumns), kHang) + "\n";
}

}  // namespace commands
