#include "commands/template_files.hpp"

#include <algorithm>

#include "articles/layers.hpp"
#include "base/text.hpp"
#include "commands/templates.hpp"
#include "os/file.hpp"
#include "record/hand.hpp"

namespace commands {
namespace {

constexpr std::string_view kLaw = "law/";

/// A file that a founder wrote is named by its path.
bool is_path(std::string_view name) {
  return name.ends_with(".yaml");
}

}  // namespace

std::vector<std::string> template_names_in(std::string_view folder) {
  std::vector<std::string> names;
  for (const auto& file : embedded_templates()) {
    if (!file.name.starts_with(folder)) continue;
    const auto name = file.name.substr(folder.size());
    if (name.find('/') == name.npos) names.emplace_back(name);
  }
  std::sort(names.begin(), names.end());
  return names;
}

base::Result<std::optional<record::Node>> template_file(std::string_view name) {
  if (is_path(name)) {
    COOP_TRY(const auto bytes, os::read_file(std::string(name)));
    COOP_TRY(auto node, record::read_hand_written(bytes, std::string(name)));
    return std::optional(std::move(node));
  }
  for (const auto& file : embedded_templates()) {
    if (file.name != name) continue;
    COOP_TRY(auto node, record::read_hand_written(file.body, fmt::format("template {}", name)));
    return std::optional(std::move(node));
  }
  return std::optional<record::Node>();
}

std::vector<std::string> template_names() {
  return template_names_in("");
}

std::vector<std::string> jurisdiction_names() {
  return template_names_in(kLaw);
}

std::string jurisdiction_title(std::string_view name) {
  const auto file = template_file(fmt::format("{}{}", kLaw, name));
  return file && *file ? articles::value_of(**file, "name") : "";
}

base::Result<articles::Template> whole_template(std::string_view model, std::string_view jurisdiction) {
  auto whole = articles::assemble(template_file, model, jurisdiction);
  if (whole) return articles::read_template(*whole);
  auto error = std::move(whole).error();
  const bool is_law = error.code == "jurisdiction-unknown";
  if (!is_law && error.code != "template-unknown") return error;
  for (const auto& name : is_law ? jurisdiction_names() : template_names())
    error.hint(fmt::format("there is '{}'", name));
  return error;
}

}  // namespace commands
