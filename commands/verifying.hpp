// A bar for the verification of a whole line, which takes its time.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>

#include "cli/env.hpp"
#include "term/progress.hpp"

namespace commands {

/// Shows where somebody looks; lives on the command's stack, for as long as what it hands out is called.
class Verifying {
 public:
  explicit Verifying(cli::Env& env) : env_(env) {}
  std::function<void(std::int64_t, std::int64_t)> progress();  ///< of the number verified and of all

 private:
  cli::Env& env_;
  std::optional<term::Progress> bar_;
};

}  // namespace commands
