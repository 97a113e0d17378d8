// The first two questions of an interview: which model, and under whose law.
#pragma once

#include "base/result.hpp"
#include "cli/env.hpp"
#include "commands/answers_file.hpp"
#include "commands/interview_words.hpp"

namespace commands {

/// Asks for what `draft` does not say yet; with `again` for both, as it is offered. False: whoever was asked left.
/// Fails as ask() (asking.hpp), and as whole_template().
base::Result<bool> choose_template(cli::Env& env, const InterviewWords& words, AnswersDraft& draft, bool again = false);

}  // namespace commands
