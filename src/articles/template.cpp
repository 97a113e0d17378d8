#include "articles/template.hpp"

#include <algorithm>
#include <utility>

#include "articles/answers.hpp"
#include "articles/param_type.hpp"
#include "articles/path.hpp"
#include "base/text.hpp"

namespace articles {

namespace {

using record::Node;

base::Error template_error(std::string_view code, const Node& node, std::string_view message) {
  return base::fail(code, "{}{}", message, place_words(node));
}

/// The keys of a mapping are those that are known, and all that are needed.
base::Status check_keys(const Node& node, std::string_view what, const std::vector<std::string>& needed,
                        const std::vector<std::string>& optional) {
  if (!node.is_mapping()) return template_error("template-value", node, fmt::format("{} is not a mapping", what));
  auto known = needed;
  known.insert(known.end(), optional.begin(), optional.end());
  for (const auto& [key, value] : node.entries()) {
    if (std::find(known.begin(), known.end(), key) != known.end()) continue;
    auto error = template_error("template-key", value, fmt::format("{} has no key '{}'", what, base::printable(key)));
    const auto near = base::nearest(key, known);
    return near.empty() ? error.hint("this program may be older than the template")
                        : error.hint(fmt::format("did you mean '{}'?", near));
  }
  for (const auto& key : needed) {
    if (!node.find(key)) return template_error("template-key", node, fmt::format("{} lacks the key '{}'", what, key));
  }
  return {};
}

/// REQUIRES: the mapping has the key.
base::Result<std::string> line_at(const Node& mapping, std::string_view key) {
  const auto& value = *mapping.find(key);
  if (!value.is_scalar() || value.scalar().empty() || !base::is_plain_line(value.scalar())) {
    return template_error("template-value", value, fmt::format("'{}' is not one line of text", key));
  }
  return value.scalar();
}

base::Status read_bound(const Node& node, std::string_view key, ParamType type, std::optional<std::string>& bound) {
  const auto* value = node.find(key);
  if (!value) return {};
  if (!value->is_scalar() || !is_bound(type, value->scalar())) {
    return template_error("template-param", *value, fmt::format("'{}' is no bound of {}", key, describe(type)));
  }
  bound = value->scalar();
  return {};
}

base::Status read_choice(const Node& node, const Param& param, std::vector<std::string>& words) {
  const auto* value = node.find("one-of");
  if (!value) return {};
  if (!value->is_sequence() || value->items().empty()) {
    return template_error("template-value", *value, "'one-of' is not a list of words");
  }
  for (const auto& item : value->items()) {
    if (!item.is_scalar() || !check_form(param.type, item.scalar())) {
      return template_error("template-param", item, fmt::format("an item of 'one-of' is not {}", describe(param.type)));
    }
    words.push_back(item.scalar());
  }
  return {};
}

base::Result<Param> read_param(const Node& node) {
  COOP_CHECK(check_keys(node, "a question", {"id", "type", "ask", "why"}, {"default", "min", "max", "one-of"}));
  Param param;
  COOP_TRY(param.id, line_at(node, "id"));
  COOP_TRY(param.ask, line_at(node, "ask"));
  COOP_TRY(param.why, line_at(node, "why"));
  COOP_TRY(const auto type_word, line_at(node, "type"));
  const auto type = param_type_from(type_word);
  if (!type) {
    return template_error("template-param", *node.find("type"), fmt::format("'{}' is no type of an answer", type_word))
        .hint(fmt::format("the types are {}", all_param_types()));
  }
  param.type = *type;
  COOP_CHECK(read_bound(node, "min", *type, param.min));
  COOP_CHECK(read_bound(node, "max", *type, param.max));
  COOP_CHECK(read_choice(node, param, param.one_of));
  if (const auto* value = node.find("default")) {
    if (!value->is_scalar()) return template_error("template-value", *value, "'default' is not one value");
    if (const auto fits = check_answer(param, value->scalar()); !fits) {
      return template_error("template-param", *value,
                            fmt::format("the default of '{}' does not fit: {}", param.id, fits.error().message));
    }
    param.default_value = value->scalar();
  }
  return param;
}

base::Result<std::vector<Param>> read_params(const Node& node) {
  if (!node.is_sequence()) return template_error("template-value", node, "'params' is not a list of questions");
  std::vector<Param> params;
  for (const auto& item : node.items()) {
    COOP_TRY(auto param, read_param(item));
    const bool is_asked = std::any_of(params.begin(), params.end(), [&](const Param& p) { return p.id == param.id; });
    if (is_asked) return template_error("template-param", item, fmt::format("'{}' is asked twice", param.id));
    params.push_back(std::move(param));
  }
  return params;
}

/// Every placeholder of the skeleton has its question; what looks like a placeholder is one.
base::Status check_skeleton(const Template& read, const Node& node) {
  if (node.is_scalar()) {
    if (node.scalar().find_first_of("{}") == std::string::npos) return {};
    const auto id = answer_placeholder(node.scalar());
    if (id && read.param(*id)) return {};
    return template_error("template-answer", node,
                          fmt::format("'{}' stands for no question", base::printable(node.scalar())))
        .hint("an answer is written \"{answer:shares.price}\", alone, and its question stands under 'params'");
  }
  for (const auto& [key, value] : node.entries()) COOP_CHECK(check_skeleton(read, value));
  for (const auto& item : node.items()) COOP_CHECK(check_skeleton(read, item));
  return {};
}

/// Every question's answer stands at the place that its id names.
base::Status check_places(const Template& read) {
  for (const auto& param : read.params) {
    const auto* value = parameter_at(read.policy, param.id);
    if (value && value->is_scalar() && answer_placeholder(value->scalar()) == param.id) continue;
    return base::fail("template-answer", "the answer to '{0}' does not stand at '{0}' in the policy",
                      base::printable(param.id));
  }
  return {};
}

}  // namespace

const Param* Template::param(std::string_view id) const {
  const auto found = std::find_if(params.begin(), params.end(), [&](const Param& p) { return p.id == id; });
  return found == params.end() ? nullptr : &*found;
}

std::optional<std::string> answer_placeholder(std::string_view text) {
  constexpr std::string_view kOpen = "{answer:";
  if (text.size() <= kOpen.size() || text.substr(0, kOpen.size()) != kOpen || text.back() != '}') return std::nullopt;
  const auto id = text.substr(kOpen.size(), text.size() - kOpen.size() - 1);
  return rules::is_parameter_path(id) ? std::optional(std::string(id)) : std::nullopt;
}

base::Result<Template> read_template(const Node& file) {
  if (const auto* format = file.is_mapping() ? file.find("format") : nullptr;
      format && (!format->is_scalar() || format->scalar() != std::to_string(kTemplateFormat))) {
    return template_error("template-format", *format, "this program does not know the template's format")
        .hint(fmt::format("it reads format {}; a newer coop may read this one", kTemplateFormat));
  }
  COOP_CHECK(check_keys(file, "a template",
                        {"format", "model", "title", "language", "licence", "params", "policy", "clauses"}, {}));
  Template read;
  COOP_TRY(read.model, line_at(file, "model"));
  COOP_TRY(read.title, line_at(file, "title"));
  COOP_TRY(read.language, line_at(file, "language"));
  COOP_TRY(read.licence, line_at(file, "licence"));
  COOP_TRY(read.params, read_params(*file.find("params")));
  read.policy = *file.find("policy");
  if (!read.policy.is_mapping()) return template_error("template-value", read.policy, "'policy' is not a mapping");
  COOP_CHECK(check_skeleton(read, read.policy));
  COOP_CHECK(check_places(read));
  auto clauses = read_clauses(*file.find("clauses"));
  if (!clauses) {
    auto error = std::move(clauses).error();
    error.code = "template-clause";
    return error;
  }
  read.clauses = std::move(*clauses);
  return read;
}

}  // namespace articles
