// How an interview words a question of a template, its answer, and why an answer does not fit.
#pragma once

#include <string>

#include "articles/language.hpp"
#include "articles/template.hpp"
#include "base/result.hpp"
#include "commands/asking.hpp"
#include "commands/interview_words.hpp"

namespace commands {

class QuestionWords {
 public:
  QuestionWords(const InterviewWords& words, const articles::Language& language) : words_(words), language_(language) {}

  /// REQUIRES: `question` is of `source`.
  Asked asked(const articles::Template& source, const articles::Question& question, const std::string& offered) const;

  /// An answer in words, for a review.
  std::string shown(const articles::Question& question, const std::string& answer) const;

  /// The error, in the language of the interview where it has words for it.
  base::Error why_not(const articles::Question& question, const std::string& typed, base::Error error) const;

 private:
  std::string typed_form(const articles::Question& question, const std::string& answer) const;
  std::string range_of(const articles::Question& question) const;

  const InterviewWords& words_;
  const articles::Language& language_;
};

/// What is asked, in one line of a review; of a finding its first sentence.
std::string short_question(const articles::Question& question);

}  // namespace commands
