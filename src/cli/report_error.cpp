#include "cli/report_error.hpp"

#include <vector>

#include "base/text.hpp"
#include "term/style.hpp"

namespace cli {
namespace {

constexpr std::string_view kInterrupted = "interrupted";  // os/signals.hpp

void append_lines(std::string& text, std::string_view lines) {
  const std::string safe = base::printable_lines(lines);
  std::size_t begin = 0;
  while (begin <= safe.size()) {
    const auto end = std::min(safe.find('\n', begin), safe.size());
    const std::string_view line = std::string_view(safe).substr(begin, end - begin);
    if (!line.empty()) text.append("  ").append(line);
    text += '\n';
    begin = end + 1;
  }
}

std::string as_sentence(std::string text) {
  if (!text.empty() && text.back() != '.' && text.back() != '?' && text.back() != '!') text += '.';
  return text;
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
  const std::string head = refused ? "refused" : base::printable(error.message);
  std::string text = fmt::format("{} {} {}\n", term::styled(look, term::Style::Bad, "coop:"), head,
                                 term::styled(look, term::Style::Aside, "[" + error.code + "]"));
  if (refused) append_lines(text, as_sentence(error.message));
  if (refused && !error.details.empty()) text += '\n';
  for (const auto& detail : error.details) append_lines(text, detail);
  if (refused && !error.hints.empty()) text += '\n';
  if (error.kind == base::ErrorKind::Bug) {
    text += fmt::format("  this is a bug in coop {}, not a fault of yours or of your data\n", program_version);
    text += "  please report it, with the command you gave and what 'coop version --verbose' says\n";
  }
  for (const auto& hint : error.hints) {
    const std::string label = usage ? "" : term::styled(look, term::Style::Waiting, "hint:") + " ";
    text += fmt::format("  {}{}\n", label, base::printable(hint));
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
  env.err.write(env.options.json ? error_json(error) : error_text(error, env.err.look(), env.program_version));
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
