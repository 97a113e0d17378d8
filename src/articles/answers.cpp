#include "articles/answers.hpp"

#include <algorithm>
#include <utility>

#include "articles/param_type.hpp"
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

base::Error with_question(base::Error error, const Param& param) {
  return std::move(error).hint(fmt::format("{} ({})", param.ask, param.id)).hint(param.why);
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

base::Error out_of_bounds(const Param& param, std::string_view text, std::string_view limit) {
  return with_question(base::fail("answer-bounds", "'{}' is {}", text, limit).as(base::ErrorKind::Usage), param);
}

std::string_view unit_of(ParamType type) {
  return type == ParamType::Money ? " units of the currency" : "";
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
  for (const auto& param : from.params) ids.push_back(param.id);
  const auto near = base::nearest(id, ids);
  return near.empty() ? error.hint("what the template does not ask is fixed by it; amend the articles after founding")
                      : error.hint(fmt::format("did you mean '{}'?", near));
}

}  // namespace

base::Status check_answer(const Param& param, std::string_view text) {
  if (auto form = check_form(param.type, text); !form) return with_question(std::move(form).error(), param);
  if (param.min && is_below(param.type, text, *param.min)) {
    return out_of_bounds(param, text, fmt::format("less than {}{}", *param.min, unit_of(param.type)));
  }
  if (param.max && is_above(param.type, text, *param.max)) {
    return out_of_bounds(param, text, fmt::format("more than {}{}", *param.max, unit_of(param.type)));
  }
  const auto& words = param.one_of;
  if (!words.empty() && std::find(words.begin(), words.end(), text) == words.end()) {
    return out_of_bounds(param, text, fmt::format("not what fits here: {}", list_of(words)));
  }
  return {};
}

base::Result<std::string> spell_answer(const Param& param, std::string_view text,
                                       const std::optional<base::Currency>& currency) {
  auto spelt = spell(param.type, allowed_word(param.one_of, text), currency);
  if (!spelt) return with_question(std::move(spelt).error(), param);
  COOP_CHECK(check_answer(param, *spelt));
  return spelt;
}

base::Result<Answers> read_answers(const Template& from, const Node& given,
                                   const std::optional<base::Currency>& currency) {
  Answers answers;
  std::vector<std::pair<std::string, const Node*>> flat;
  COOP_CHECK(flatten(given, {}, flat));
  for (const auto& [id, value] : flat) {
    const auto* param = from.param(id);
    if (!param) return unknown_answer(from, id, *value);
    if (!value->is_scalar()) {
      return base::fail("answer-form", "'{}' is not one value{}", id, place_words(*value))
          .as(base::ErrorKind::Usage)
          .hint(fmt::format("write {}", describe(param->type)));
    }
    if (value->scalar() == describe(param->type)) continue;  // as it stood in the file to be filled in
    auto spelt = spell_answer(*param, value->scalar(), currency);
    if (!spelt) {
      auto error = std::move(spelt).error();
      error.message = fmt::format("{}: {}{}", id, error.message, place_words(*value));
      return error;
    }
    answers[id] = {std::move(*spelt), false};
  }
  auto missing = base::fail("answer-missing", "a question has no answer").as(base::ErrorKind::Usage);
  for (const auto& param : from.params) {
    if (answers.count(param.id) > 0) continue;
    if (param.default_value) {
      answers[param.id] = {*param.default_value, true};
    } else {
      missing.details.push_back(fmt::format("{}: {} Write {}.", param.id, param.ask, describe(param.type)));
    }
  }
  if (missing.details.empty()) return answers;
  if (missing.details.size() > 1) missing.message = fmt::format("{} questions have no answer", missing.details.size());
  return missing.hint("put each into the answers file; there is no default that would fit everybody");
}

}  // namespace articles
