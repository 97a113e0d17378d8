#include "commands/interview_template.hpp"

#include <algorithm>

#include "articles/language.hpp"
#include "base/text.hpp"
#include "commands/asking.hpp"
#include "commands/template_files.hpp"

namespace commands {
namespace {

/// One of a list, or a file of one's own.
base::Result<Said> choose(cli::Env& env, const InterviewWords& words, const Asked& asked, std::string& into) {
  return ask(env, words, asked, [&](const std::string& typed) -> base::Status {
    const bool is_one =
        std::any_of(asked.choices.begin(), asked.choices.end(), [&](const auto& choice) { return choice.is == typed; });
    if (!is_one && !typed.ends_with(".yaml")) {
      return base::fail("answer-bounds", "{}", articles::filled(words.is_none, {base::printable(typed)}));
    }
    into = typed;
    return {};
  });
}

Asked list_question(const AskedWords& words, std::string_view offered) {
  return {std::string(words.ask), std::string(words.why), {}, std::string(offered), std::string(words.form)};
}

base::Result<Said> choose_model(cli::Env& env, const InterviewWords& words, AnswersDraft& draft) {
  auto asked =
      list_question(words.model, draft.template_name.empty() ? kFirstTemplate : std::string_view(draft.template_name));
  for (const auto& name : template_names()) {
    const auto source = whole_template(name, "", draft.language);
    if (!source && source.error().code == "language-unknown") continue;
    if (!source) return source.error();
    asked.choices.push_back({name, source->about.empty() ? source->title : source->about});
  }
  if (asked.choices.empty()) return whole_template(kFirstTemplate, "", draft.language).error();
  return choose(env, words, asked, draft.template_name);
}

base::Result<Said> choose_law(cli::Env& env, const InterviewWords& words, AnswersDraft& draft) {
  auto asked = list_question(
      words.law, draft.jurisdiction.empty() ? std::string_view("generic") : std::string_view(draft.jurisdiction));
  for (const auto& name : jurisdiction_names()) {
    const auto languages = languages_of(fmt::format("law/{}", name));
    const bool speaks =
        draft.language.empty() || std::find(languages.begin(), languages.end(), draft.language) != languages.end();
    if (speaks) asked.choices.push_back({name, jurisdiction_title(name, draft.language)});
  }
  return choose(env, words, asked, draft.jurisdiction);
}

}  // namespace

base::Result<bool> choose_template(cli::Env& env, const InterviewWords& words, AnswersDraft& draft, bool again) {
  const bool asks_model = again || draft.template_name.empty();
  const bool asks_law = again || !draft.has_jurisdiction;
  while (true) {
    COOP_TRY(const auto model, asks_model ? choose_model(env, words, draft) : base::Result<Said>(Said::Answer));
    if (model == Said::Quit) return false;
    if (model == Said::Back) continue;
    if (!asks_law) return true;
    COOP_TRY(const auto law, choose_law(env, words, draft));
    if (law == Said::Quit) return false;
    draft.has_jurisdiction = law == Said::Answer;
    if (draft.has_jurisdiction) return true;
  }
}

}  // namespace commands
