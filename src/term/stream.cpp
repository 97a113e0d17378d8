#include "term/stream.hpp"

#include <sys/ioctl.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <charconv>
#include <system_error>

#include "base/text.hpp"

namespace term {
namespace {

constexpr std::size_t kBuffer = std::size_t{32} << 10U;
constexpr int kSmallest = 20;     ///< columns: narrower than this nothing can be laid out
constexpr int kLargest = 10'000;  ///< columns: a wider claim is a mistake

/// A positive number of columns or rows in a variable; 0 if it holds none.
int size_in(const os::Environment& environment, std::string_view name) {
  const auto text = environment.get(name).value_or("");
  int value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc{} || end != text.data() + text.size() || value < 0 || value > kLargest) return 0;
  return value;
}

bool wants_colour(bool tty, const os::Environment& environment, ColourChoice choice) {
  if (choice != ColourChoice::Auto) return choice == ColourChoice::Always;
  if (environment.get_filled("NO_COLOR")) return false;
  for (const auto* const name : {"CLICOLOR_FORCE", "FORCE_COLOR"}) {
    const auto value = environment.get_filled(name);
    if (value && *value != "0") return true;
  }
  return tty && environment.get("TERM").value_or("dumb") != "dumb";
}

bool speaks_utf8(const os::Environment& environment) {
  auto locale = environment.first_of({"LC_ALL", "LC_CTYPE", "LANG"}).value_or("");
  std::transform(locale.begin(), locale.end(), locale.begin(),
                 [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
  return locale.find("utf-8") != std::string::npos || locale.find("utf8") != std::string::npos;
}

}  // namespace

base::Result<ColourChoice> colour_choice(const std::optional<std::string>& flag, const os::Environment& environment) {
  const auto word = flag ? *flag : environment.get_filled("COOP_COLOR").value_or("auto");
  if (word == "auto") return ColourChoice::Auto;
  if (word == "always") return ColourChoice::Always;
  if (word == "never") return ColourChoice::Never;
  return base::fail("colour-form", "{} cannot be '{}'", flag ? "--color" : "COOP_COLOR", base::printable(word))
      .as(base::ErrorKind::Usage)
      .hint("write auto, always or never");
}

Look look_of(int file_descriptor, const os::Environment& environment, ColourChoice choice) {
  Look look;
  look.tty = ::isatty(file_descriptor) == 1;
  look.colour = wants_colour(look.tty, environment, choice);
  look.utf8 = speaks_utf8(environment);

  winsize size{};
  if (!look.tty || ::ioctl(file_descriptor, TIOCGWINSZ, &size) != 0) size = {};
  const auto first_filled = [](int a, int b, int otherwise) { return a > 0 ? a : b > 0 ? b : otherwise; };
  look.width = std::max(kSmallest, first_filled(size_in(environment, "COLUMNS"), size.ws_col, 80));
  look.height = first_filled(size.ws_row, size_in(environment, "LINES"), 24);
  return look;
}

Stream::Stream(int file_descriptor, Look look, bool unbuffered)
    : descriptor_(file_descriptor), look_(look), unbuffered_(unbuffered || look.tty) {}

Stream::Stream(std::string& sink, Look look) : sink_(&sink), look_(look) {}

Stream::~Stream() {
  flush();
}

void Stream::write(std::string_view text) {
  if (sink_ != nullptr) {
    sink_->append(text);
    return;
  }
  // What comes after a loss would only hide where the text broke off.
  if (error_ != 0 || reader_left_) return;
  buffer_.append(text);
  if (unbuffered_ || buffer_.size() >= kBuffer) flush();
}

void Stream::line(std::string_view text) {
  // One write, so that on an unbuffered stream lines of several programs do not mix.
  write(fmt::format("{}\n", text));
}

void Stream::flush() {
  if (buffer_.empty()) return;
  write_out(buffer_);
  buffer_.clear();
}

void Stream::write_out(std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t written = ::write(descriptor_, bytes.data(), bytes.size());
    if (written >= 0) {
      bytes.remove_prefix(static_cast<std::size_t>(written));
    } else if (errno == EPIPE) {
      reader_left_ = true;
      return;
    } else if (errno != EINTR) {
      error_ = errno;
      return;
    }
  }
}

std::string Stream::why_failed() const {
  // os::prepare_process() leaves nothing else that could refuse so.
  return error_ == EBADF ? "it was closed" : std::generic_category().message(error_);
}

base::Error Stream::failure() const {
  return base::fail("output-write", "the output is incomplete: {}", why_failed());
}

}  // namespace term
