#include "articles/resolve.hpp"

#include <cassert>
#include <charconv>
#include <cstdint>
#include <string>
#include <string_view>

#include "record/scalar.hpp"

namespace articles {

namespace {

using record::Node;

/// Days, months, counts and the fractions 0 and 1 are numbers in a record; every other answer is text, also "42".
bool is_number(ParamType type, std::string_view value) {
  const bool may_be =
      type == ParamType::Days || type == ParamType::Months || type == ParamType::Count || type == ParamType::Ratio;
  return may_be && record::is_integer(value);
}

Node answer_node(const Template& from, const Answers& answers, const std::string& id) {
  const auto* param = from.param(id);
  const auto answer = answers.find(id);
  assert(param && answer != answers.end());
  const auto& value = answer->second.value;
  if (!is_number(param->type, value)) return Node::text(value);
  std::int64_t number = 0;
  std::from_chars(value.data(), value.data() + value.size(), number);
  return Node::number(number);
}

Node filled(const Template& from, const Answers& answers, const Node& skeleton) {
  if (skeleton.kind() == Node::Kind::Sequence) {
    auto sequence = Node::sequence();
    for (const auto& item : skeleton.items()) sequence.append(filled(from, answers, item));
    return sequence;
  }
  if (skeleton.kind() == Node::Kind::Mapping) {
    auto mapping = Node::mapping();
    for (const auto& [key, value] : skeleton.entries()) mapping.set(key, filled(from, answers, value));
    return mapping;
  }
  const auto id = answer_placeholder(skeleton.scalar());
  return id ? answer_node(from, answers, *id) : skeleton;
}

}  // namespace

Articles resolve(const Template& from, const Answers& answers) {
  Articles articles;
  articles.policy = filled(from, answers, from.policy);
  articles.clauses.set("title", Node::text(from.title));
  articles.clauses.set("model", Node::text(from.model));
  articles.clauses.set("language", Node::text(from.language));
  articles.clauses.set("clauses", write_clauses(from.clauses));
  return articles;
}

}  // namespace articles
