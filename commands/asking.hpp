// How an interview asks one thing: the question and why it is asked, what can be chosen, what Enter takes; and asking
// again until the answer fits.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "articles/template.hpp"
#include "base/result.hpp"
#include "cli/env.hpp"
#include "commands/interview_words.hpp"

namespace commands {

struct Asked {
  std::string ask;
  std::string why;
  std::vector<articles::Option> choices = {};  ///< may be chosen by their numbers
  std::string offered = {};                    ///< what Enter answers; empty: nothing
  std::string form = {};                       ///< what an answer looks like
  std::string more = {};                       ///< what '?' says besides the form; may be empty
};

enum class Said {
  Answer,  ///< it was taken
  Back,    ///< "<": whoever is asked wants to go back
  Quit,    ///< "quit", or the end of input
};

/// How the answers of an interview are given where nobody can be asked.
inline constexpr std::string_view kInterviewFlag = "the answers in a file; 'coop init --print-answers' shows one";

/// Takes an answer, or says why not. What it fails with is told and asked again, but for what no answer can mend:
/// interrupted, file-write, answers-changed.
using Accept = std::function<base::Status(const std::string& typed)>;

/// Fails with needs-answer, interrupted, and what `accept` fails with for good.
base::Result<Said> ask(cli::Env& env, const InterviewWords& words, const Asked& asked, const Accept& accept);

/// One line of an interview's own words, wrapped.
void say(cli::Env& env, std::string_view words);

/// Did whoever was asked type the sign for leaving, or end the input?
bool is_quit(const std::optional<std::string>& typed);

}  // namespace commands
