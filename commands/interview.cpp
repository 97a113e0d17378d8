#include "commands/interview.hpp"

#include <algorithm>
#include <charconv>
#include <utility>

#include "articles/answer_type.hpp"
#include "articles/facts.hpp"
#include "articles/language.hpp"
#include "articles/path.hpp"
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
      : env_(env),
        draft_(std::move(draft)),
        words_(interview_words(draft_.language)),
        language_(articles::language_of(draft_.language)),
        file_(std::move(file)) {}

  base::Result<InterviewEnd> run() {
    if (!env_.prompt.can_ask()) COOP_CHECK(env_.prompt.ask("The interview", kInterviewFlag));  // fails, and says why
    say(env_, articles::filled(words_.kept_in, {std::string(words_.signs), file_}));
    COOP_TRY(const bool has_template, choose_template());
    if (!has_template) return InterviewEnd::Left;
    COOP_TRY(source_, whole_template(draft_.template_name, draft_.jurisdiction, draft_.language));
    COOP_TRY(answers_, articles::read_given(source_, draft_.answers, draft_.currency()));
    draft_.is_unfinished = true;
    COOP_CHECK(save());
    const LikelyHere likely{jurisdiction_fact(draft_.jurisdiction, "currency"),
                            jurisdiction_fact(draft_.jurisdiction, "time-zone")};
    COOP_TRY(const bool has_coop,
             ask_about_coop(env_, words_, draft_.coop, likely, answers_.empty(), [this] { return save(); }));
    if (!has_coop) return InterviewEnd::Left;
    while (true) {
      COOP_TRY(const bool is_done, ask_all());
      if (!is_done) return InterviewEnd::Left;
      COOP_TRY(const auto next, review());
      if (next == Review::Left) return InterviewEnd::Left;
      if (next == Review::Again) continue;
      draft_.is_unfinished = false;
      COOP_CHECK(save());
      return InterviewEnd::Finished;
    }
  }

 private:
  enum class Review { Good, Again, Left };

  /// Fails with answers-changed where the file is not as we left it: another window, or an editor.
  base::Status save() {
    if (!saved_.empty() && os::read_file(file_).value_or("") != saved_) {
      return base::fail("answers-changed", "somebody changed {} while you answered", base::printable(file_))
          .as(base::ErrorKind::Moved)
          .hint("begin the interview again: it goes on from what stands there now");
    }
    saved_ = draft_text(draft_, source_, answers_);
    return os::write_file(file_, saved_);
  }

  /// One of a list, or a file of one's own; false: left.
  base::Result<bool> choose(const Asked& asked, std::string& into) {
    while (true) {
      COOP_TRY(const auto said, ask(env_, words_, asked, [&](const std::string& typed) -> base::Status {
                 const bool is_one = std::any_of(asked.choices.begin(), asked.choices.end(),
                                                 [&](const auto& choice) { return choice.is == typed; });
                 if (!is_one && !typed.ends_with(".yaml")) {
                   return base::fail("answer-bounds", "{}", articles::filled(words_.is_none, {base::printable(typed)}));
                 }
                 into = typed;
                 return {};
               }));
      if (said != Said::Back) return said == Said::Answer;
    }
  }

  static Asked list_question(const AskedWords& words, std::string_view offered) {
    return {std::string(words.ask), std::string(words.why), {}, std::string(offered), std::string(words.form)};
  }

  base::Result<bool> choose_template() {
    if (draft_.template_name.empty()) {
      auto asked = list_question(words_.model, kFirstTemplate);
      for (const auto& name : template_names()) {
        const auto source = whole_template(name, "", draft_.language);
        if (!source && source.error().code == "language-unknown") continue;
        if (!source) return source.error();
        asked.choices.push_back({name, source->about.empty() ? source->title : source->about});
      }
      if (asked.choices.empty()) return whole_template(kFirstTemplate, "", draft_.language).error();
      COOP_TRY(const bool chosen, choose(asked, draft_.template_name));
      if (!chosen) return false;
    }
    if (draft_.has_jurisdiction) return true;
    auto asked = list_question(words_.law, "generic");
    for (const auto& name : jurisdiction_names()) {
      const auto languages = languages_of(fmt::format("law/{}", name));
      const bool speaks =
          draft_.language.empty() || std::find(languages.begin(), languages.end(), draft_.language) != languages.end();
      if (speaks) asked.choices.push_back({name, jurisdiction_title(name, draft_.language)});
    }
    COOP_TRY(draft_.has_jurisdiction, choose(asked, draft_.jurisdiction));
    return draft_.has_jurisdiction;
  }

  std::string form(const Question& question) const { return std::string(language_.form(question.type)); }

  /// An answer as people say it in the language of the interview.
  std::string shown(const Question& question, const std::string& answer) const {
    if (question.type == articles::AnswerType::DayOfYear) return language_.day_of_year(answer);
    if (question.type == articles::AnswerType::YesOrNo) return language_.yes_or_no(answer);
    return answer;
  }

  /// The error, in the language of the interview where it has words for it.
  base::Error why_not(const Question& question, const std::string& typed, base::Error error) const {
    const auto safe = base::printable(typed);
    if (error.code == "answer-form" && !words_.not_form.empty()) {
      error.message = articles::filled(words_.not_form, {safe, form(question)});
    } else if (error.code == "answer-bounds" && !words_.not_here.empty()) {
      const auto fits =
          !question.one_of.empty()
              ? language_.list(question.one_of, articles::Joint::Or)
              : articles::filled(words_.from_to, {question.min.value_or("0"), question.max.value_or("...")});
      error.message = articles::filled(words_.not_here, {safe, fits});
    }
    return error;
  }

  /// `ahead`: how many questions there are with this one, as far as it can be told; 0: it is asked out of turn.
  base::Result<Said> ask_question(const Question& question, const std::string& offered, std::size_t ahead) {
    const auto number = answers_.size() + 1;
    Asked asked{ahead == 0 ? question.ask : fmt::format("{}/{}  {}", number, number + ahead - 1, question.ask),
                question.why, question.choices, shown(question, offered), form(question)};
    if (asked.choices.empty()) {
      for (const auto& word : question.one_of) {
        const auto phrase = words_.explains_words ? language_.phrase(articles::last_step(question.id), word)
                                                  : std::optional<std::string_view>();
        asked.choices.push_back({word, std::string(phrase.value_or(""))});
      }
    }
    return ask(env_, words_, asked, [&](const std::string& typed) -> base::Status {
      auto spelt = articles::spell_answer(question, typed, draft_.currency());
      if (!spelt) return why_not(question, typed, std::move(spelt).error());
      answers_[question.id] = {std::move(*spelt), false};
      return save();
    });
  }

  /// All that is open; false: left. Going back asks the last question again, and keeps what was answered since.
  base::Result<bool> ask_all() {
    std::vector<std::string> asked;
    std::size_t back = 0;  // how many of them we went back
    while (true) {
      const auto open = articles::open_questions(source_, answers_, draft_.founders());
      if (back == 0 && open.empty()) return true;
      const auto& question = back > 0 ? *source_.question(asked[asked.size() - back]) : *open.front();
      const auto given = answers_.find(question.id);
      const auto offered = given != answers_.end() ? given->second.value : question.default_value.value_or("");
      COOP_TRY(const auto said, ask_question(question, offered, back > 0 ? 0 : open.size()));
      if (said == Said::Quit) return false;
      if (said == Said::Answer && back == 0) asked.push_back(question.id);
      if (said == Said::Answer && back > 0) --back;
      if (said == Said::Back && back < asked.size()) ++back;
    }
  }

  /// What is not asked again: it is changed in the file.
  void show_head() {
    env_.err.line();
    const auto coop = [&](std::string_view key) { return articles::value_of(draft_.coop, key); };
    say(env_, articles::filled(words_.head, {source_.title, draft_.jurisdiction, coop("name"), coop("slug"),
                                             coop("currency"), coop("time-zone")}));
    std::string founders;
    for (const auto& founder : draft_.coop.find("founders")->items()) {
      const bool is_open = articles::value_of(founder, "key") == kKeyToFillIn;
      founders += fmt::format("{}{}{}", founders.empty() ? "" : ", ", articles::value_of(founder, "name"),
                              is_open ? words_.key_open : "");
    }
    say(env_, articles::filled(words_.founded_by, {founders, file_}));
    env_.err.line();
  }

  /// Everything at a glance; a number changes one.
  base::Result<Review> review() {
    std::vector<const Question*> rows;
    for (const auto& question : source_.questions) {
      if (articles::hangs_on(source_, answers_, draft_.founders(), question)) rows.push_back(&question);
    }
    term::Table table({{"", term::Align::Right},
                       {std::string(words_.question), term::Align::Left, false, true},
                       {std::string(words_.answer), term::Align::Left}});
    for (std::size_t i = 0; i < rows.size(); ++i) {
      const auto& question = *rows[i];
      table.row({std::to_string(i + 1), question.is_finding ? question.id : question.ask,
                 shown(question, answers_.at(question.id).value)});
    }
    show_head();
    env_.err.write(table.text(env_.err.look()));
    while (true) {
      COOP_TRY(const auto typed, env_.prompt.ask_or_enter(std::string(words_.is_it_right), kInterviewFlag));
      if (is_quit(typed)) return Review::Left;
      if (typed->empty()) return Review::Good;
      std::size_t number = 0;
      std::from_chars(typed->data(), typed->data() + typed->size(), number);
      if (number < 1 || number > rows.size()) {
        say(env_, articles::filled(words_.type_number, {std::to_string(rows.size())}));
        continue;
      }
      const auto& question = *rows[number - 1];
      COOP_TRY(const auto said, ask_question(question, answers_.at(question.id).value, 0));
      return said == Said::Quit ? Review::Left : Review::Again;
    }
  }

  cli::Env& env_;
  AnswersDraft draft_;
  const InterviewWords& words_;
  const articles::Language& language_;
  std::string file_;
  articles::Template source_;
  articles::Answers answers_;
  std::string saved_;  ///< the bytes that we wrote last
};

}  // namespace

base::Result<InterviewEnd> interview(cli::Env& env, AnswersDraft draft, const std::string& file) {
  return Interview(env, std::move(draft), file).run();
}

}  // namespace commands
