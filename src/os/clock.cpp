#include "os/clock.hpp"

#include <chrono>

namespace os {

base::Instant now() {
  using std::chrono::floor;
  const auto since = std::chrono::system_clock::now().time_since_epoch();
  return base::Instant::from_seconds(floor<std::chrono::seconds>(since).count());
}

std::int64_t monotonic_milliseconds() {
  const auto since = std::chrono::steady_clock::now().time_since_epoch();
  return std::chrono::duration_cast<std::chrono::milliseconds>(since).count();
}

}  // namespace os
