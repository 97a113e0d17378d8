// One line that shows how far long work is, gone when the work is done.
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>

#include "term/stream.hpp"

namespace term {

/// Draws only on a tty, only after 250 ms, at most ten times a second; elsewhere it is silent.
class Progress {
 public:
  using Clock = std::function<std::int64_t()>;  ///< milliseconds that never go back

  /// `total` 0: not known, then only the count is shown. REQUIRES: `stream` outlives this.
  Progress(Stream& stream, std::string_view label, std::int64_t total, Clock clock = {});
  Progress(const Progress&) = delete;
  Progress& operator=(const Progress&) = delete;
  ~Progress();  ///< erases the line

  void reach(std::int64_t done);  ///< so much of the total is done
  void advance() { reach(done_ + 1); }
  void erase();  ///< before something else is written to the same terminal

 private:
  std::string line(std::int64_t elapsed) const;
  Stream& stream_;
  std::string label_;
  std::int64_t total_;
  Clock clock_;
  std::int64_t started_;
  std::int64_t drawn_at_ = -1;  ///< -1: never
  std::int64_t done_ = 0;
  bool visible_ = false;
};

}  // namespace term
