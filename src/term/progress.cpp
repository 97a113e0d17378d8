#include "term/progress.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "os/clock.hpp"
#include "term/words.hpp"

namespace term {
namespace {

constexpr std::int64_t kPatience = 250;   ///< milliseconds before anything is shown
constexpr std::int64_t kInterval = 100;   ///< milliseconds between two drawings
constexpr std::int64_t kLongestBar = 30;  ///< columns
constexpr std::int64_t kShortestBar = 10;

constexpr std::string_view kErase = "\r\x1b[K";  // back to the margin, erase to its end (ECMA-48 EL)

}  // namespace

Progress::Progress(Stream& stream, std::string_view label, std::int64_t total, Clock clock)
    : stream_(stream),
      label_(base::printable(label)),
      total_(total),
      clock_(clock ? std::move(clock) : Clock(os::monotonic_milliseconds)),
      started_(clock_()) {}

Progress::~Progress() {
  erase();
}

void Progress::reach(std::int64_t done) {
  done_ = done;
  if (!stream_.look().tty) return;
  const auto now = clock_();
  if (now - started_ < kPatience) return;
  if (drawn_at_ >= 0 && now - drawn_at_ < kInterval) return;
  drawn_at_ = now;
  visible_ = true;
  // One column stays free: some terminals wrap as soon as the last one is filled.
  stream_.write(fmt::format("{}{}", kErase, base::elide(line(now - started_), stream_.look().width - 1)));
  stream_.flush();
}

void Progress::erase() {
  if (!visible_) return;
  visible_ = false;
  stream_.write(kErase);
  stream_.flush();
}

std::string Progress::line(std::int64_t elapsed) const {
  if (total_ <= 0) return fmt::format("{}   {}", label_, say_number(done_));
  const auto done = std::clamp(done_, std::int64_t{0}, total_);
  const auto total = say_number(total_);
  const auto count = fmt::format("{}   {:>{}} of {}   ", label_, say_number(done), total.size(), total);
  auto end = fmt::format("{:>3}%", done * 100 / total_);
  if (done > 0) {
    const auto left = (total_ - done) * elapsed / done / 1000;
    end += fmt::format("   {}:{:02} left", left / 60, left % 60);
  }
  // The bar takes what is left of the line; one that tells nothing is left out.
  const auto room = stream_.look().width - 1 - base::width(count) - base::width(end) - 3;
  const auto bar = std::min(std::int64_t{room}, kLongestBar);
  if (bar < kShortestBar) return count + end;
  return fmt::format("{}[{:-<{}}] {}", count, std::string(static_cast<std::size_t>(done * bar / total_), '#'), bar,
                     end);
}

}  // namespace term
