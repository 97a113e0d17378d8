#include "articles/answers.hpp"

#include <algorithm>
#include <utility>

#include "articles/answer_type.hpp"
#include "articles/facts.hpp"
#include "articles/language.hpp"
#include "base/text.hpp"
#include "base/typed.hpp"

namespace articles {

namespace {

using record::Node;

std::string list_of(const std::vector<std::string>& words) {
  std::string list;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (i > 0) list += i + 1 == words.size() ? " or " : ", ";
    list += words[i];
  }
  return list;
}

base::Error with_question(base::Error error, const Question& question) {
  return std::move(error).hint(fmt::format("{} ({})", question.ask, question.id)).hint(question.why);
}

/// The one of `words` that is meant: in whatever case, and y or n for yes or no. `text` itself where it is none.
std::string allowed_word(const std::vector<std::string>& words, std::string_view text) {
  auto typed = base::lower_case(text);
  if (const auto said = base::parse_yes_no(text)) typed = *said ? "yes" : "no";
  for (const auto& word : words) {
    if (base::lower_case(word) == typed) return word;
  }
  return std::string(text);
}

base::Error out_of_bounds(const Question& question, std::string_view text, std::string_view limit) {
  return with_question(base::fail("answer-bounds", "'{}' is {}", text, limit).as(base::ErrorKind::Usage), question);
}

std::string_view unit_of(AnswerType type) {
  return type == AnswerType::Money ? " units of the currency" : "";
}

/// What was given, flat: the path of each value. A mapping is a step of the path.
base::Status flatten(const Node& node, const std::string& path,
                     std::vector<std::pair<std::string, const Node*>>& flat) {
  if (!node.is_mapping()) {
    flat.emplace_back(path, &node);
    return {};
  }
  for (const auto& [key, value] : node.entries()) {
    COOP_CHECK(flatten(value, path.empty() ? key : fmt::format("{}.{}", path, key), flat));
  }
  return {};
}

base::Error unknown_answer(const Template& from, std::string_view id, const Node& value) {
  auto error =
      base::fail("answer-unknown", "the template does not ask for '{}'{}", base::printable(id), place_words(value))
          .as(base::ErrorKind::Usage);
  std::vector<std::string> ids;
  for (const auto& question : from.questions) ids.push_back(question.id);
  const auto near = base::nearest(id, ids);
  return near.empty() ? error.hint("what the template does not ask is fixed by it; amend the articles after founding")
                      : error.hint(fmt::format("did you mean '{}'?", near));
}

}  // namespace

base::Status check_answer(const Question& question, std::string_view text) {
  if (auto form = check_form(question.type, text); !form) return with_question(std::move(form).error(), question);
  if (question.min && is_below(question.type, text, *question.min)) {
    return out_of_bounds(question, text, fmt::format("less than {}{}", *question.min, unit_of(question.type)));
  }
  if (question.max && is_above(question.type, text, *question.max)) {
    return out_of_bounds(question, text, fmt::format("more than {}{}", *question.max, unit_of(question.type)));
  }
  const auto& words = question.one_of;
  if (!words.empty() && std::find(words.begin(), words.end(), text) == words.end()) {
    return out_of_bounds(question, text, fmt::format("not what fits here: {}", list_of(words)));
  }
  return {};
}

base::Result<std::string> spell_answer(const Question& question, std::string_view text,
                                       const std::optional<base::Currency>& currency) {
  auto spelt = spell(question.type, allowed_word(question.one_of, text), currency);
  if (!spelt) return with_question(std::move(spelt).error(), question);
  COOP_CHECK(check_answer(question, *spelt));
  return spelt;
}

base::Result<Answers> read_given(const Template& from, const Node& given,
                                 const std::optional<base::Currency>& currency) {
  Answers answers;
  std::vector<std::pair<std::string, const Node*>> flat;
  COOP_CHECK(flatten(given, {}, flat));
  for (const auto& [id, value] : flat) {
    const auto* question = from.question(id);
    if (!question) return unknown_answer(from, id, *value);
    if (!value->is_scalar()) {
      return base::fail("answer-form", "'{}' is not one value{}", id, place_words(*value))
          .as(base::ErrorKind::Usage)
          .hint(fmt::format("write {}", describe(question->type)));
    }
    const auto to_fill_in = language_of(from.language).form(question->type);
    if (value->scalar() == to_fill_in) continue;  // as it stood in the file to be filled in
    auto spelt = spell_answer(*question, value->scalar(), currency);
    if (!spelt) {
      auto error = std::move(spelt).error();
      error.message = fmt::format("{}: {}{}", id, error.message, place_words(*value));
      return error;
    }
    answers[id] = {std::move(*spelt), false};
  }
  return answers;
}

base::Result<Answers> complete(const Template& from, Answers given, std::optional<std::int64_t> members) {
  auto missing = base::fail("answer-missing", "a question has no answer").as(base::ErrorKind::Usage);
  // A default may open further questions; each round answers one at least, or ends.
  for (bool goes_on = true; goes_on;) {
    goes_on = false;
    missing.details.clear();
    for (const auto* question : open_questions(from, given, members)) {
      if (question->default_value) {
        given[question->id] = {*question->default_value, true};
        goes_on = true;
      } else if (!question->is_finding) {
        missing.details.push_back(
            fmt::format("{}: {} Write {}.", question->id, question->ask, describe(question->type)));
      }
    }
  }
  if (missing.details.empty()) return given;
  if (missing.details.size() > 1) missing.message = fmt::format("{} questions have no answer", missing.details.size());
  return missing.hint("put each into the answers file; there is no default that would fit everybody");
}

base::Result<Answers> read_answers(const Template& from, const Node& given,
                                   const std::optional<base::Currency>& currency, std::optional<std::int64_t> members) {
  COOP_TRY(auto answers, read_given(from, given, currency));
  return complete(from, std::move(answers), members);
}

void drop_unfit(const Template& from, Answers& answers) {
  std::erase_if(answers, [&](const auto& answer) {
    const auto* question = from.question(answer.first);
    return !question || !check_answer(*question, answer.second.value);
  });
}

void take_currency(const Template& from, Answers& answers, const base::Currency& currency) {
  for (auto at = answers.begin(); at != answers.end();) {
    const auto* question = from.question(at->first);
    auto& value = at->second.value;
    const bool is_amount = question && question->type == AnswerType::Money;
    const auto spelt = is_amount ? spell_answer(*question, value.substr(value.find(' ') + 1), currency)
                                 : base::Result<std::string>(value);
    if (spelt) {
      value = *spelt;
      ++at;
    } else {
      at = answers.erase(at);
    }
  }
}

}  // namespace articles
