#include "cli/report_error.hpp"

#include <algorithm>
#include <cctype>
#include <limits>
#include <vector>

#include "base/text.hpp"
#include "term/style.hpp"
#include "term/words.hpp"
#include "term/wrap.hpp"

namespace cli {
namespace {

constexpr std::string_view kInterrupted = "interrupted";  // os/signals.hpp

constexpr int kIndent = 2;
constexpr int kWidest = 80;
constexpr std::string_view kArticle = "article ";

/// Stands for a blank at which a line is not broken: a no-break space.
constexpr std::string_view kTied = "\u00a0";

std::string spaces(int count) {
  return std::string(static_cast<std::size_t>(count), ' ');
}

void replace_all(std::string& text, std::string_view from, std::string_view to) {
  for (auto at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size())) {
    text.replace(at, from.size(), to);
  }
}

/// Where the quotation that begins at `open` ends, with its quotes; npos where it is an apostrophe.
std::size_t end_of_quotation(std::string_view text, std::size_t open) {
  if (open > 0 && text[open - 1] != ' ' && text[open - 1] != '(') return text.npos;
  for (auto close = text.find('\'', open + 1); close != text.npos; close = text.find('\'', close + 1)) {
    const auto after = close + 1 < text.size() ? static_cast<unsigned char>(text[close + 1]) : ' ';
    if (after < 0x80 && std::isalnum(after) == 0) return close + 1;
  }
  return text.npos;
}

/// Ties together what is quoted, for it may be a command to copy; other long quotations may be broken.
std::string tie_quotations(std::string_view text, int columns) {
  std::string tied;
  for (std::size_t at = 0; at < text.size();) {
    const auto end = text[at] == '\'' ? end_of_quotation(text, at) : text.npos;
    if (end == text.npos) {
      tied += text[at++];
      continue;
    }
    std::string quoted(text.substr(at, end - at));
    if (quoted.starts_with("'coop ") || quoted.starts_with("'--") || base::width(quoted) <= columns)
      replace_all(quoted, " ", kTied);
    tied += quoted;
    at = end;
  }
  return tied;
}

/// `text` behind `lead`, its further lines indented by `hang`, and LF. It is left as it stands where it fits, since
/// wrapping folds blanks.
std::string set(std::string_view lead, std::string_view text, int width, int hang) {
  const bool fits = term::visible_width(lead) + term::visible_width(text) <= width;
  if (fits && text.find('\n') == text.npos) return fmt::format("{}{}\n", lead, text);
  const int first = term::visible_width(lead);
  auto wrapped = term::wrap(tie_quotations(text, width - hang), width, hang, first);
  replace_all(wrapped, kTied, " ");
  return std::string(lead) + wrapped.substr(std::min(wrapped.size(), static_cast<std::size_t>(first))) + "\n";
}

/// An excerpt of a file, as record::place_error() lays it out: "   3 | name: Bo". Its columns mean something.
bool is_excerpt(std::string_view line) {
  const auto bar = line.find(" | ");
  return bar != line.npos && line.substr(0, bar).find_first_not_of(" 0123456789") == line.npos;
}

/// The lines of a detail. An article hangs under its first word, with a margin on the right as on the left.
std::string detail_text(std::string_view detail, int width) {
  const std::string safe = base::printable_lines(detail);
  if (safe.starts_with(kArticle)) {
    const auto words = safe.find("  ");
    if (words != std::string::npos) {
      const auto lead = spaces(kIndent) + safe.substr(0, words + 2);
      return set(lead, std::string_view(safe).substr(words + 2), std::min(width, kWidest) - kIndent,
                 static_cast<int>(lead.size()));
    }
  }
  std::string text;
  for (std::size_t begin = 0; begin <= safe.size();) {
    const auto end = std::min(safe.find('\n', begin), safe.size());
    const auto line = std::string_view(safe).substr(begin, end - begin);
    if (is_excerpt(line)) {
      text += fmt::format("  {}\n", line);
    } else {
      text += line.empty() ? "\n" : set(spaces(kIndent), line, width, 2 * kIndent);
    }
    begin = end + 1;
  }
  return text;
}

std::string as_sentence(std::string text) {
  if (!text.empty() && text.back() != '.' && text.back() != '?' && text.back() != '!') text += '.';
  return text;
}

/// A rule knows no time zone, so it speaks of instants in UTC; a person reads the co-op's clocks.
base::Error with_local_times(base::Error error, const std::string& time_zone) {
  if (time_zone.empty()) return error;
  const auto zone = os::Zone::find(time_zone);
  if (!zone) return error;
  error.message = term::say_instants(error.message, *zone);
  for (auto& detail : error.details) detail = term::say_instants(detail, *zone);
  for (auto& hint : error.hints) hint = term::say_instants(hint, *zone);
  return error;
}

std::string json_list(const std::vector<std::string>& texts) {
  std::string list = "[";
  for (std::size_t i = 0; i < texts.size(); ++i) list.append(i > 0 ? "," : "").append(json_string(texts[i]));
  return list + "]";
}

}  // namespace

std::string error_text(const base::Error& error, const term::Look& look, std::string_view program_version) {
  const bool refused = error.kind == base::ErrorKind::Refused;
  const bool usage = error.kind == base::ErrorKind::Usage;
  // As from git: at a terminal by its width; elsewhere a message and a hint are one line each, to be searched for.
  const int width = look.tty ? std::min(look.width, kWidest) : std::numeric_limits<int>::max();
  const auto code = term::styled(look, term::Style::Aside, "[" + error.code + "]");
  const auto name = term::styled(look, term::Style::Bad, "coop:") + " ";
  const auto head = (refused ? "refused" : base::printable(error.message)) + " " + code;
  std::string text = set(name, head, width, term::visible_width(name));
  if (refused) text += detail_text(as_sentence(error.message), width);
  if (refused && !error.details.empty()) text += '\n';
  for (const auto& detail : error.details) text += detail_text(detail, width);
  if (refused && !error.hints.empty()) text += '\n';
  if (error.kind == base::ErrorKind::Bug) {
    text += fmt::format("  this is a bug in coop {}, not a fault of yours or of your data\n", program_version);
    text += "  please report it, with the command you gave and what 'coop version --verbose' says\n";
  }
  for (const auto& hint : error.hints) {
    const auto lead = spaces(kIndent) + (usage ? "" : term::styled(look, term::Style::Waiting, "hint:") + " ");
    text += set(lead, base::printable(hint), width, usage ? 2 * kIndent : term::visible_width(lead));
  }
  return text;
}

std::string error_json(const base::Error& error) {
  return fmt::format("{{\"error\":{{\"kind\":\"{}\",\"code\":{},\"message\":{},\"details\":{},\"hints\":{}}}}}\n",
                     error.code == kInterrupted ? "interrupted" : word_for(error.kind), json_string(error.code),
                     json_string(error.message), json_list(error.details), json_list(error.hints));
}

Exit report_error(const base::Error& error, Env& env) {
  env.out.flush();  // what was found before it went wrong stands first, where both streams are one terminal
  if (env.options.json) {
    env.err.write(error_json(error));
  } else {
    env.err.write(error_text(with_local_times(error, env.time_zone), env.err.look(), env.program_version));
  }
  return error.code == kInterrupted ? Exit::Interrupted : exit_for(error.kind);
}

std::string json_string(std::string_view text) {
  const std::string spelt = base::is_utf8(text) ? std::string(text) : base::printable_lines(text);
  std::string quoted = "\"";
  for (const char c : spelt) {
    switch (c) {
      case '"':
        quoted += "\\\"";
        break;
      case '\\':
        quoted += "\\\\";
        break;
      case '\n':
        quoted += "\\n";
        break;
      case '\t':
        quoted += "\\t";
        break;
      default:
        quoted += c;
    }
  }
  return base::escape_json(quoted + "\"");
}

}  // namespace cli
