#include "articles/path.hpp"

#include <algorithm>

#include "base/result.hpp"

namespace articles {

namespace {

/// The key by which an item of a sequence is addressed.
bool is_naming_key(std::string_view key) {
  return key == "id" || key == "action";
}

const std::string* name_of(const record::Node& item) {
  if (!item.is_mapping()) return nullptr;
  for (const auto& [key, value] : item.entries()) {
    if (is_naming_key(key) && value.is_scalar()) return &value.scalar();
  }
  return nullptr;
}

const record::Node* step_into(const record::Node& node, std::string_view step) {
  if (node.is_mapping()) return node.find(step);
  if (!node.is_sequence()) return nullptr;
  for (const auto& item : node.items()) {
    const auto* name = name_of(item);
    if (name && *name == step) return &item;
  }
  return nullptr;
}

bool is_parameter(const record::Node& node) {
  if (node.is_scalar()) return true;
  return node.is_sequence() && std::all_of(node.items().begin(), node.items().end(),
                                           [](const record::Node& item) { return item.is_scalar(); });
}

void collect(const record::Node& node, const std::string& path, std::vector<Parameter>& found) {
  const auto below = [&](std::string_view step) {
    return path.empty() ? std::string(step) : fmt::format("{}.{}", path, step);
  };
  if (is_parameter(node)) {
    found.push_back({path, &node});
  } else if (node.is_mapping()) {
    for (const auto& [key, value] : node.entries()) collect(value, below(key), found);
  } else {
    for (const auto& item : node.items()) {
      const auto* name = name_of(item);
      if (!name) continue;
      for (const auto& [key, value] : item.entries()) {
        if (!is_naming_key(key)) collect(value, below(*name) + "." + key, found);
      }
    }
  }
}

}  // namespace

const record::Node* at_path(const record::Node& policy, std::string_view path) {
  if (!rules::is_parameter_path(path)) return nullptr;
  const auto* node = &policy;
  while (node) {
    const auto dot = path.find('.');
    node = step_into(*node, path.substr(0, dot));
    if (dot == std::string_view::npos) break;
    path.remove_prefix(dot + 1);
  }
  return node;
}

const record::Node* parameter_at(const record::Node& policy, std::string_view path) {
  const auto* node = at_path(policy, path);
  return node && is_parameter(*node) ? node : nullptr;
}

std::string_view last_step(std::string_view path) {
  const auto dot = path.rfind('.');
  return dot == std::string_view::npos ? path : path.substr(dot + 1);
}

std::string_view parent_path(std::string_view path) {
  const auto dot = path.rfind('.');
  return dot == std::string_view::npos ? std::string_view() : path.substr(0, dot);
}

std::vector<Parameter> parameters_of(const record::Node& policy) {
  std::vector<Parameter> found;
  collect(policy, {}, found);
  return found;
}

std::string plain_value(const record::Node& value) {
  if (value.is_scalar()) return value.scalar();
  std::string list;
  for (const auto& item : value.items()) list += (list.empty() ? "" : ", ") + item.scalar();
  return list;
}

bool names_clauses(std::string_view path) {
  return path == "amendment.entrenched";
}

}  // namespace articles
