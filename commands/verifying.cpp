#include "commands/verifying.hpp"

namespace commands {

std::function<void(std::int64_t, std::int64_t)> Verifying::progress() {
  return [this](std::int64_t done, std::int64_t total) {
    if (!bar_) bar_.emplace(env_.err, "Verifying", total);
    bar_->reach(done);
    if (done == total) bar_.reset();
  };
}

}  // namespace commands
