// The interview: what the articles of a co-op need, asked one question after the other. Only that is asked on which
// something hangs, and each answer is kept at once, so that it can be left and taken up again.
#pragma once

#include <string>

#include "base/result.hpp"
#include "cli/env.hpp"
#include "commands/answers_file.hpp"

namespace commands {

enum class InterviewEnd {
  Finished,  ///< everything is answered, and was looked over
  KeysOpen,  ///< the same, but keys of founders are still to be filled in
  Left,      ///< whoever was asked stopped before
};

/// Asks, and writes `file` after each answer. What `draft` knows already is not asked again.
/// Fails with needs-answer, interrupted, file-write, and as whole_template().
base::Result<InterviewEnd> interview(cli::Env& env, AnswersDraft draft, const std::string& file);

}  // namespace commands
