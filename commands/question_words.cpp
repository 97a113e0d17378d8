#include "commands/question_words.hpp"

#include "articles/answer_type.hpp"
#include "articles/mentions.hpp"
#include "articles/path.hpp"
#include "base/text.hpp"

namespace commands {

using articles::Question;

std::string QuestionWords::range_of(const Question& question) const {
  return articles::filled(words_.from_to, {question.min.value_or("0"), question.max.value_or("...")});
}

Asked QuestionWords::asked(const articles::Template& source, const Question& question,
                           const std::string& offered) const {
  Asked asked{question.ask, question.why, question.choices, typed_form(question, offered),
              std::string(language_.form(question.type))};
  if (asked.choices.empty()) {
    for (const auto& word : question.one_of.empty() ? articles::words_of(question.type) : question.one_of) {
      const auto phrase = language_.phrase(articles::last_step(question.id), word);
      asked.choices.push_back({word, std::string(phrase.value_or(""))});
    }
  }
  if (question.min || question.max) asked.more = articles::filled(words_.fits, {range_of(question)});
  if (const auto titles = articles::titles_with(source, question); !titles.empty()) {
    asked.more += (asked.more.empty() ? "" : " ") +
                  articles::filled(words_.stands_in, {language_.list(titles, articles::Joint::And)});
  }
  return asked;
}

/// An answer as it can be typed in the language of the interview.
std::string QuestionWords::typed_form(const Question& question, const std::string& answer) const {
  if (question.type == articles::AnswerType::DayOfYear) return language_.day_of_year(answer);
  if (question.type == articles::AnswerType::YesOrNo) return language_.yes_or_no(answer);
  return answer;
}

std::string QuestionWords::shown(const Question& question, const std::string& answer) const {
  using articles::AnswerType;
  if (question.type == AnswerType::Days) return language_.quantity(answer, articles::Unit::Days);
  if (question.type == AnswerType::Months) return language_.quantity(answer, articles::Unit::Months);
  for (const auto& choice : question.choices) {
    if (choice.is == answer) return choice.note;
  }
  const auto phrase = language_.phrase(articles::last_step(question.id), answer);
  return phrase ? std::string(*phrase) : typed_form(question, answer);
}

base::Error QuestionWords::why_not(const Question& question, const std::string& typed, base::Error error) const {
  const auto safe = base::printable(typed);
  if (error.code == "answer-form" || error.code == "answer-bounds") error.hints.clear();  // they say the question again
  if (error.code == "answer-form" && !words_.not_form.empty()) {
    error.message = articles::filled(words_.not_form, {safe, std::string(language_.form(question.type))});
  } else if (error.code == "answer-bounds" && !words_.not_here.empty()) {
    const auto fits =
        question.one_of.empty() ? range_of(question) : language_.list(question.one_of, articles::Joint::Or);
    error.message = articles::filled(words_.not_here, {safe, fits});
  }
  return error;
}

std::string short_question(const Question& question) {
  const auto end = question.ask.find(". ");
  return question.is_finding && end != question.ask.npos ? question.ask.substr(0, end + 1) : question.ask;
}

}  // namespace commands
