#include "commands/interview.hpp"

#include <algorithm>
#include <charconv>
#include <memory>
#include <utility>

#include "articles/answer_type.hpp"
#include "articles/facts.hpp"
#include "articles/language.hpp"
#include "articles/path.hpp"
#include "base/text.hpp"
#include "commands/asking.hpp"
#include "commands/coop_values.hpp"
#include "commands/interview_coop.hpp"
#include "commands/interview_template.hpp"
#include "commands/question_words.hpp"
#include "commands/template_files.hpp"
#include "os/file.hpp"
#include "term/table.hpp"

namespace commands {
namespace {

using articles::Question;

class Interview {
 public:
  Interview(cli::Env& env, AnswersDraft draft, std::string file)
      : env_(env),
        draft_(std::move(draft)),
        words_(interview_words(draft_.language)),
        question_words_(words_, articles::language_of(draft_.language)),
        file_(std::move(file)) {}

  base::Result<InterviewEnd> run() {
    if (!env_.prompt.can_ask()) COOP_CHECK(env_.prompt.ask("The interview", kInterviewFlag));  // fails, and says why
    say(env_, articles::filled(words_.kept_in, {std::string(words_.signs), file_}));
    COOP_TRY(const bool has_template, choose_template(env_, words_, draft_));
    if (!has_template) return InterviewEnd::Left;
    COOP_TRY(source_, whole_template(draft_.template_name, draft_.jurisdiction, draft_.language));
    COOP_TRY(answers_, articles::read_given(source_, draft_.answers, draft_.currency()));
    for (const auto& question : source_.questions) {
      if (answers_.contains(question.id)) asked_.push_back(question.id);
    }
    COOP_CHECK(check_coop(draft_.coop));
    ask_of_coop(!answers_.empty());
    COOP_CHECK(save());
    COOP_TRY(auto said, ask_coop(false));
    while (said != Said::Quit) {
      COOP_TRY(said, ask_all());
      if (said == Said::Back) {
        COOP_TRY(said, ask_coop(true));
        continue;
      }
      if (said == Said::Quit) break;
      COOP_TRY(const auto next, review());
      if (next == Review::Left) break;
      if (next == Review::Again) continue;
      forget_unasked();
      COOP_CHECK(save());
      return coop_->lacks_key() ? InterviewEnd::KeysOpen : InterviewEnd::Finished;
    }
    return InterviewEnd::Left;
  }

 private:
  enum class Review { Good, Again, Left };

  void ask_of_coop(bool has_all_founders) {
    coop_ = std::make_unique<CoopQuestions>(env_, words_, draft_.coop,
                                            LikelyHere{jurisdiction_fact(draft_.jurisdiction, "currency"),
                                                       jurisdiction_fact(draft_.jurisdiction, "time-zone")},
                                            has_all_founders, [this] { return save(); });
  }

  /// Before the first of these questions stand those for the model and the law.
  base::Result<Said> ask_coop(bool from_behind) {
    while (true) {
      const auto before = draft_.currency();
      COOP_TRY(const auto said, coop_->ask_open(from_behind));
      COOP_CHECK(follow_currency(before));
      if (said != Said::Back) return said;
      from_behind = false;
      COOP_TRY(const auto chosen, choose_again());
      if (chosen == Said::Quit) return chosen;
    }
  }

  /// Another model, or another law: what was answered stays where that template asks for it too.
  base::Result<Said> choose_again() {
    COOP_TRY(const bool is_chosen, choose_template(env_, words_, draft_, true));
    if (!is_chosen) return Said::Quit;
    COOP_TRY(source_, whole_template(draft_.template_name, draft_.jurisdiction, draft_.language));
    articles::drop_unfit(source_, answers_);
    std::erase_if(asked_, [&](const std::string& id) { return !answers_.contains(id); });
    ask_of_coop(true);
    COOP_CHECK(save());
    return Said::Answer;
  }

  /// Amounts are in the currency of the books.
  base::Status follow_currency(const std::optional<base::Currency>& before) {
    const auto now = draft_.currency();
    if (!now || now == before) return {};
    articles::take_currency(source_, answers_, *now);
    return save();
  }

  /// What is asked no more, since other answers changed, is no part of the result.
  void forget_unasked() {
    for (const auto& question : source_.questions) {
      if (!stands(question)) answers_.erase(question.id);
    }
  }

  /// Fails with answers-changed where the file is not as we left it: another window, or an editor.
  base::Status save() {
    if (!saved_.empty() && os::read_file(file_).value_or("") != saved_) {
      return base::fail("answers-changed", "somebody changed {} while you answered", base::printable(file_))
          .as(base::ErrorKind::Moved)
          .hint("begin the interview again: it goes on from what stands there now");
    }
    draft_.is_unfinished = coop_->has_open() || !articles::open_questions(source_, answers_, draft_.founders()).empty();
    saved_ = draft_text(draft_, source_, answers_);
    return os::write_file(file_, saved_);
  }

  /// `ahead`: how many questions there are with this one, as far as it can be told; 0: it is asked out of turn.
  base::Result<Said> ask_question(const Question& question, const std::string& offered, std::size_t ahead) {
    const auto number = answers_.size() + 1;
    auto asked = question_words_.asked(source_, question, offered);
    if (ahead > 0) asked.ask = fmt::format("{}/{}  {}", number, number + ahead - 1, question.ask);
    return ask(env_, words_, asked, [&](const std::string& typed) -> base::Status {
      auto spelt = articles::spell_answer(question, typed, draft_.currency());
      if (!spelt) return question_words_.why_not(question, typed, std::move(spelt).error());
      answers_[question.id] = {std::move(*spelt), false};
      return save();
    });
  }

  /// All that is open. Going back asks the last question again, and keeps what was answered since; Back: before the
  /// first of those that were asked.
  base::Result<Said> ask_all() {
    std::size_t back = 0;  // how many of them we went back
    while (true) {
      const auto open = articles::open_questions(source_, answers_, draft_.founders());
      if (back == 0 && open.empty()) return Said::Answer;
      const auto& question = back > 0 ? *source_.question(asked_[asked_.size() - back]) : *open.front();
      COOP_TRY(const auto said, ask_question(question, offered_for(question), back > 0 ? 0 : open.size()));
      if (said == Said::Quit) return said;
      if (said == Said::Answer && back == 0) asked_.push_back(question.id);
      if (said == Said::Answer && back > 0) --back;
      if (said != Said::Back) continue;
      do {
        if (back == asked_.size()) return said;
        ++back;
      } while (!stands(*source_.question(asked_[asked_.size() - back])));
    }
  }

  std::string offered_for(const Question& question) const {
    const auto given = answers_.find(question.id);
    return given != answers_.end() ? given->second.value : question.default_value.value_or("");
  }

  bool stands(const Question& question) const {
    return articles::hangs_on(source_, answers_, draft_.founders(), question);
  }

  /// Everything at a glance; a number changes one.
  base::Result<Review> review() {
    const auto about_coop = coop_->rows();
    std::vector<const Question*> questions;
    for (const auto& question : source_.questions) {
      if (stands(question)) questions.push_back(&question);
    }
    term::Table table({{"", term::Align::Right},
                       {std::string(words_.question), term::Align::Left, false, true},
                       {std::string(words_.answer), term::Align::Left, false, true}});
    std::size_t number = 0;
    table.row({std::to_string(++number), std::string(words_.model.ask), source_.title});
    table.row({std::to_string(++number), std::string(words_.law.ask),
               jurisdiction_title(draft_.jurisdiction, draft_.language)});
    for (const auto& [question, answer] : about_coop) table.row({std::to_string(++number), question, answer});
    for (const auto* question : questions) {
      table.row({std::to_string(++number), short_question(*question),
                 question_words_.shown(*question, answers_.at(question->id).value)});
    }
    env_.err.line();
    env_.err.write(table.text(env_.err.look()));
    while (true) {
      COOP_TRY(const auto typed, env_.prompt.ask_or_enter(std::string(words_.is_it_right), kInterviewFlag));
      if (is_quit(typed)) return Review::Left;
      if (typed->empty()) return Review::Good;
      std::size_t chosen = 0;
      std::from_chars(typed->data(), typed->data() + typed->size(), chosen);
      if (chosen < 1 || chosen > number) {
        say(env_, articles::filled(words_.type_number, {std::to_string(number)}));
        continue;
      }
      COOP_TRY(const auto said, change(chosen - 1, about_coop.size(), questions));
      return said == Said::Quit ? Review::Left : Review::Again;
    }
  }

  /// Asks again for what stands in a row of the review: model and law, then the co-op, then the questions.
  base::Result<Said> change(std::size_t row, std::size_t about_coop, const std::vector<const Question*>& questions) {
    constexpr std::size_t kAboutTemplate = 2;
    if (row < kAboutTemplate) return choose_again();
    row -= kAboutTemplate;
    if (row < about_coop) return change_coop(row);
    const auto& question = *questions[row - about_coop];
    // It is the one that is gone back to from what may now be asked.
    std::erase(asked_, question.id);
    asked_.push_back(question.id);
    return ask_question(question, answers_.at(question.id).value, 0);
  }

  base::Result<Said> change_coop(std::size_t row) {
    const auto before = draft_.currency();
    COOP_TRY(const auto said, coop_->ask_row(row));
    COOP_CHECK(follow_currency(before));
    return said;
  }

  cli::Env& env_;
  AnswersDraft draft_;
  const InterviewWords& words_;
  QuestionWords question_words_;
  std::string file_;
  articles::Template source_;
  articles::Answers answers_;
  std::unique_ptr<CoopQuestions> coop_;
  std::vector<std::string>
      asked_;          ///< the questions that were answered, in the order in which they can be gone back to
  std::string saved_;  ///< the bytes that we wrote last
};

}  // namespace

base::Result<InterviewEnd> interview(cli::Env& env, AnswersDraft draft, const std::string& file) {
  return Interview(env, std::move(draft), file).run();
}

}  // namespace commands
