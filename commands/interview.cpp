#include "commands/interview.hpp"

#include <algorithm>
#include <charconv>
#include <utility>

#include "articles/answer_type.hpp"
#include "articles/facts.hpp"
#include "base/text.hpp"
#include "commands/asking.hpp"
#include "commands/interview_coop.hpp"
#include "commands/template_files.hpp"
#include "os/file.hpp"
#include "term/table.hpp"

namespace commands {
namespace {

using articles::Question;

class Interview {
 public:
  Interview(cli::Env& env, AnswersDraft draft, std::string file)
      : env_(env), draft_(std::move(draft)), file_(std::move(file)) {}

  base::Result<InterviewEnd> run() {
    if (!env_.prompt.can_ask()) COOP_CHECK(env_.prompt.ask("The interview", kInterviewFlag));  // fails, and says why
    say(env_, fmt::format("{}; every answer is kept in {}, and the same command goes on.", kInterviewSigns, file_));
    COOP_TRY(const bool has_template, choose_template());
    if (!has_template) return InterviewEnd::Left;
    COOP_TRY(source_, whole_template(draft_.template_name, draft_.jurisdiction));
    COOP_TRY(answers_, articles::read_given(source_, draft_.answers, draft_.currency()));
    COOP_TRY(const bool has_coop, ask_about_coop(env_, draft_.coop, [this] { return save(); }));
    if (!has_coop) return InterviewEnd::Left;
    while (true) {
      COOP_TRY(const bool is_done, ask_all());
      if (!is_done) return InterviewEnd::Left;
      COOP_TRY(const auto next, review());
      if (next != Review::Again) return next == Review::Good ? InterviewEnd::Finished : InterviewEnd::Left;
    }
  }

 private:
  enum class Review { Good, Again, Left };

  base::Status save() { return os::write_file(file_, draft_text(draft_, source_, answers_)); }

  /// One of a list, or a file of one's own; false: left.
  base::Result<bool> choose(const Asked& asked, std::string& into) {
    while (true) {
      COOP_TRY(const auto said, ask(env_, asked, [&](const std::string& typed) -> base::Status {
                 const bool is_one = std::any_of(asked.choices.begin(), asked.choices.end(),
                                                 [&](const auto& choice) { return choice.is == typed; });
                 if (!is_one && !typed.ends_with(".yaml")) {
                   return base::fail("answer-bounds", "'{}' is none of these", base::printable(typed));
                 }
                 into = typed;
                 return {};
               }));
      if (said != Said::Back) return said == Said::Answer;
    }
  }

  base::Result<bool> choose_template() {
    if (draft_.template_name.empty()) {
      Asked asked{"Which model of a co-operative?",
                  "It decides who leads, and how you decide. Each can be changed later, by the vote that it asks for.",
                  {},
                  std::string(kFirstTemplate),
                  "a name from the list, or the path of a template file of your own"};
      for (const auto& name : template_names()) {
        COOP_TRY(const auto source, whole_template(name, ""));
        asked.choices.push_back({name, source.title});
      }
      COOP_TRY(const bool chosen, choose(asked, draft_.template_name));
      if (!chosen) return false;
    }
    if (draft_.has_jurisdiction) return true;
    Asked asked{"Under whose law?",
                "The law of a place asks for certain clauses, and for care with others. 'generic' knows none.",
                {},
                "generic",
                "a name from the list"};
    for (const auto& name : jurisdiction_names()) asked.choices.push_back({name, jurisdiction_title(name)});
    COOP_TRY(draft_.has_jurisdiction, choose(asked, draft_.jurisdiction));
    return draft_.has_jurisdiction;
  }

  /// `ahead`: how many questions there are with this one, as far as it can be told; 0: it is asked out of turn.
  base::Result<Said> ask_question(const Question& question, const std::string& offered, std::size_t ahead) {
    const auto number = answers_.size() + 1;
    Asked asked{ahead == 0 ? question.ask : fmt::format("{}/{}  {}", number, number + ahead - 1, question.ask),
                question.why, question.choices, offered, std::string(articles::describe(question.type))};
    if (asked.choices.empty()) {
      for (const auto& word : question.one_of) asked.choices.push_back({word, ""});
    }
    return ask(env_, asked, [&](const std::string& typed) -> base::Status {
      COOP_TRY(auto spelt, articles::spell_answer(question, typed, draft_.currency()));
      answers_[question.id] = {std::move(spelt), false};
      return save();
    });
  }

  /// All that is open; false: left.
  base::Result<bool> ask_all() {
    std::vector<std::string> asked;
    while (true) {
      const auto open = articles::open_questions(source_, answers_, draft_.founders());
      if (open.empty()) return true;
      const auto& question = *open.front();
      COOP_TRY(const auto said, ask_question(question, question.default_value.value_or(""), open.size()));
      if (said == Said::Quit) return false;
      if (said == Said::Answer) asked.push_back(question.id);
      if (said == Said::Back && !asked.empty()) {
        answers_.erase(asked.back());
        asked.pop_back();
      }
    }
  }

  /// Everything at a glance; a number changes one.
  base::Result<Review> review() {
    std::vector<const Question*> rows;
    for (const auto& question : source_.questions) {
      if (answers_.contains(question.id)) rows.push_back(&question);
    }
    term::Table table(
        {{"", term::Align::Right}, {"question", term::Align::Left, false, true}, {"answer", term::Align::Left}});
    for (std::size_t i = 0; i < rows.size(); ++i) {
      const auto& question = *rows[i];
      table.row(
          {std::to_string(i + 1), question.is_finding ? question.id : question.ask, answers_.at(question.id).value});
    }
    env_.err.line();
    env_.err.write(table.text(env_.err.look()));
    while (true) {
      COOP_TRY(const auto typed,
               env_.prompt.ask_or_enter("Enter if it is right, or the number of what to change >", kInterviewFlag));
      if (is_quit(typed)) return Review::Left;
      if (typed->empty()) return Review::Good;
      std::size_t number = 0;
      std::from_chars(typed->data(), typed->data() + typed->size(), number);
      if (number < 1 || number > rows.size()) continue;
      const auto& question = *rows[number - 1];
      COOP_TRY(const auto said, ask_question(question, answers_.at(question.id).value, 0));
      return said == Said::Quit ? Review::Left : Review::Again;
    }
  }

  cli::Env& env_;
  AnswersDraft draft_;
  std::string file_;
  articles::Template source_;
  articles::Answers answers_;
};

}  // namespace

base::Result<InterviewEnd> interview(cli::Env& env, AnswersDraft draft, const std::string& file) {
  return Interview(env, std::move(draft), file).run();
}

}  // namespace commands
