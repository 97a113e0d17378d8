#include "tests/support/transcript.hpp"

#include <algorithm>
#include <charconv>

namespace support {
namespace {

std::vector<std::string> split_lines(std::string_view text) {
  std::vector<std::string> lines;
  while (!text.empty()) {
    const size_t end = text.find('\n');
    lines.emplace_back(text.substr(0, end));
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
  }
  return lines;
}

bool is_comment(std::string_view line) {
  return line.starts_with('#');
}

/// "[3]" is the status 3.
bool read_status(std::string_view line, int& status) {
  if (line.size() < 3 || line.front() != '[' || line.back() != ']') return false;
  const char* end = line.data() + line.size() - 1;
  const auto read = std::from_chars(line.data() + 1, end, status);
  return read.ec == std::errc() && read.ptr == end;
}

/// Would parse_effect() or parse_transcript() take the output line for something else?
bool needs_escape(std::string_view line) {
  int status = 0;
  return is_comment(line) || line.starts_with('\\') || line.starts_with("$ ") || line.starts_with("! ") ||
         line.starts_with("> ") || line.starts_with("< ") || line == "!" || line == "..." || line == "$" ||
         read_status(line, status);
}

/// Takes "[tty] " and "[at INSTANT] " from the front of a command.
base::Status read_marks(Step& step, std::string_view command) {
  while (command.starts_with("[tty] ") || command.starts_with("[at ")) {
    const size_t end = command.find("] ");
    if (end == std::string_view::npos) return base::fail("transcript-form", "line {}: no command", step.line);
    if (command.starts_with("[tty]")) {
      step.at_terminal = true;
    } else {
      step.at = command.substr(4, end - 4);
    }
    command.remove_prefix(end + 2);
  }
  step.script = command;
  return {};
}

/// Blank lines that end an output are layout: they go to the trailer.
void move_layout(Step& step) {
  auto& lines = step.expected;
  auto last = std::find_if(lines.rbegin(), lines.rend(), [](const std::string& line) { return !line.empty(); }).base();
  step.trailer.insert(step.trailer.begin(), last, lines.end());
  lines.erase(last, lines.end());
}

bool line_matches(const Effect::Line& pattern, const std::string& actual) {
  if (pattern.text == actual) return true;
  const std::string_view text = pattern.text;
  return text.ends_with('*') && actual.starts_with(text.substr(0, text.size() - 1));
}

/// As of file name patterns: on a mismatch the last `...` takes one line more.
bool lines_match(const std::vector<Effect::Line>& pattern, const std::vector<Effect::Line>& actual) {
  size_t p = 0;
  size_t a = 0;
  size_t wild = pattern.size();  // the last `...` passed; pattern.size(): none yet
  size_t wild_took_to = 0;
  while (a < actual.size()) {
    if (p < pattern.size() && pattern[p].any_lines) {
      wild = p++;
      wild_took_to = a;
    } else if (p < pattern.size() && line_matches(pattern[p], actual[a].text)) {
      ++p;
      ++a;
    } else if (wild != pattern.size()) {
      p = wild + 1;
      a = ++wild_took_to;
    } else {
      return false;
    }
  }
  while (p < pattern.size() && pattern[p].any_lines) ++p;
  return p == pattern.size();
}

}  // namespace

base::Result<Transcript> parse_transcript(std::string_view text) {
  Transcript transcript;
  enum class Part { Prose, Heading, Effect } part = Part::Prose;
  size_t number = 0;
  for (auto& line : split_lines(text)) {
    ++number;
    const bool has_step = !transcript.steps.empty();
    if (line.starts_with("$ ")) {
      transcript.steps.push_back(Step{number, {line}, {}, {}, false, {}, {}, {}});
      COOP_CHECK(read_marks(transcript.steps.back(), std::string_view(line).substr(2)));
      part = Part::Heading;
    } else if (is_comment(line) || (part == Part::Prose && line.empty())) {
      auto& prose = has_step ? transcript.steps.back().trailer : transcript.preamble;
      prose.push_back(std::move(line));
      part = Part::Prose;
    } else if (part == Part::Prose) {
      return base::fail("transcript-form", "line {}: '{}' is neither prose nor the output of a command", number, line);
    } else if (part == Part::Heading && (line == ">" || line.starts_with("> "))) {
      auto& step = transcript.steps.back();
      step.script += "\n" + line.substr(std::min<size_t>(line.size(), 2));
      step.heading.push_back(std::move(line));
    } else if (part == Part::Heading && (line == "<" || line.starts_with("< "))) {
      auto& step = transcript.steps.back();
      step.typed.push_back(line.substr(std::min<size_t>(line.size(), 2)));
      step.heading.push_back(std::move(line));
    } else {
      transcript.steps.back().expected.push_back(std::move(line));
      part = Part::Effect;
    }
  }
  std::for_each(transcript.steps.begin(), transcript.steps.end(), move_layout);
  return transcript;
}

std::string print_transcript(const Transcript& transcript) {
  std::string text;
  const auto add = [&text](const std::vector<std::string>& lines) {
    for (const auto& line : lines) text += line + "\n";
  };
  add(transcript.preamble);
  for (const auto& step : transcript.steps) {
    add(step.heading);
    add(step.expected);
    add(step.trailer);
  }
  return text;
}

Effect parse_effect(const std::vector<std::string>& lines) {
  Effect effect;
  size_t blanks = 0;  // they count only before a further line of the same stream
  for (const auto& line : lines) {
    if (line.empty()) {
      ++blanks;
    } else if (line == "!" || line.starts_with("! ")) {
      const auto text = line.substr(std::min<size_t>(line.size(), 2));
      effect.err.push_back({text, text == "..."});
    } else if (!read_status(line, effect.status)) {
      effect.out.insert(effect.out.end(), std::exchange(blanks, 0), Effect::Line{});
      const bool escaped = line.starts_with('\\');
      effect.out.push_back({line.substr(escaped ? 1 : 0), line == "..."});
    }
  }
  return effect;
}

std::vector<std::string> print_effect(const Effect& effect) {
  std::vector<std::string> lines;
  for (const auto& line : effect.out) {
    lines.push_back(needs_escape(line.text) && !line.any_lines ? "\\" + line.text : line.text);
  }
  for (auto last = lines.rbegin(); last != lines.rend() && last->empty(); ++last) *last = "\\";
  for (const auto& line : effect.err) lines.push_back(line.text.empty() ? "!" : "! " + line.text);
  if (effect.status != 0) lines.push_back(fmt::format("[{}]", effect.status));
  return lines;
}

std::vector<Effect::Line> output_lines(std::string output,
                                       const std::vector<std::pair<std::string, std::string>>& names) {
  for (const auto& [path, name] : names) {
    for (size_t at = output.find(path); at != std::string::npos; at = output.find(path, at + name.size())) {
      output.replace(at, path.size(), name);
    }
  }
  if (!output.empty() && output.back() != '\n') output += " (no newline at the end)";
  std::vector<Effect::Line> lines;
  for (const auto& line : split_lines(output)) {
    std::string shown;
    for (const char c : line) {
      const auto byte = static_cast<unsigned char>(c);
      if (byte == 0x7f) {
        shown += "\u2421";
      } else if (byte < 0x20 && c != '\t') {
        shown += {'\xe2', '\x90', static_cast<char>(0x80 + byte)};  // U+2400 + byte in UTF-8
      } else {
        shown += c;
      }
    }
    lines.push_back({shown, false});
  }
  return lines;
}

bool matches(const Effect& pattern, const Effect& actual) {
  return pattern.status == actual.status && lines_match(pattern.out, actual.out) &&
         lines_match(pattern.err, actual.err);
}

std::string difference(const std::vector<std::string>& expected, const std::vector<std::string>& actual) {
  const size_t shorter = std::min(expected.size(), actual.size());
  size_t same_before = 0;
  while (same_before < shorter && expected[same_before] == actual[same_before]) ++same_before;
  size_t same_after = 0;
  while (same_after < shorter - same_before &&
         expected[expected.size() - 1 - same_after] == actual[actual.size() - 1 - same_after]) {
    ++same_after;
  }
  std::string text;
  const auto add = [&text](char mark, const std::vector<std::string>& lines, size_t from, size_t to) {
    for (size_t i = from; i < to; ++i) text += fmt::format("  {} {}\n", mark, lines[i]);
  };
  add(' ', expected, 0, same_before);
  add('-', expected, same_before, expected.size() - same_after);
  add('+', actual, same_before, actual.size() - same_after);
  add(' ', expected, expected.size() - same_after, expected.size());
  return text;
}

}  // namespace support
