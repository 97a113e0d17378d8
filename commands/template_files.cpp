#include "commands/template_files.hpp"

#include <algorithm>
#include <set>

#include "articles/layers.hpp"
#include "articles/translation.hpp"
#include "base/text.hpp"
#include "commands/templates.hpp"
#include "os/file.hpp"
#include "record/hand.hpp"

namespace commands {
namespace {

constexpr std::string_view kLaw = "law/";
constexpr std::string_view kCommon = "shared/common";

/// A file that a founder wrote is named by its path.
bool is_path(std::string_view name) {
  return name.ends_with(".yaml");
}

/// "our-way.es.yaml" for "our-way.yaml": it need not be there.
bool is_translation(std::string_view name) {
  const auto stem = name.substr(0, name.rfind('.'));
  return stem.find('.', stem.rfind('/') == stem.npos ? 0 : stem.rfind('/')) != stem.npos;
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
    if (!os::exists(std::string(name)) && is_translation(name)) return std::optional<record::Node>();
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

namespace {

bool is_embedded(std::string_view name) {
  const auto& files = embedded_templates();
  return std::any_of(files.begin(), files.end(), [&](const EmbeddedTemplate& file) { return file.name == name; });
}

/// "a, b".
std::string listed(const std::vector<std::string>& words) {
  std::string list;
  for (const auto& word : words) list += (list.empty() ? "" : ", ") + word;
  return list;
}

/// An error that tells what there is, where it is about what there is not.
base::Error with_names(base::Error error, std::string_view model, std::string_view jurisdiction) {
  if (error.code == "template-unknown") {
    for (const auto& name : template_names()) error.hint(fmt::format("there is '{}'", name));
  } else if (error.code == "jurisdiction-unknown") {
    for (const auto& name : jurisdiction_names()) error.hint(fmt::format("there is '{}'", name));
  } else if (error.code == "language-unknown") {
    const auto tell = [&](std::string_view what, std::string_view name, std::string_view file) {
      error.hint(is_path(name) ? fmt::format("its translation stands beside it, as {}",
                                             base::printable(articles::translation_of(name, "<language>")))
                               : fmt::format("the {} '{}' speaks: {}", what, name, listed(languages_of(file))));
    };
    tell("template", model, model);
    if (!jurisdiction.empty()) tell("law", jurisdiction, fmt::format("{}{}", kLaw, jurisdiction));
  }
  return error;
}

}  // namespace

std::vector<std::string> template_names() {
  return template_names_in("");
}

std::vector<std::string> jurisdiction_names() {
  return template_names_in(kLaw);
}

std::vector<std::string> languages_of(std::string_view name) {
  std::vector<std::string> languages = {std::string(articles::kFirstLanguage)};
  for (const auto& language : language_names()) {
    if (is_embedded(articles::translation_of(name, language))) languages.push_back(language);
  }
  return languages;
}

std::vector<std::string> language_names() {
  std::set<std::string> languages = {std::string(articles::kFirstLanguage)};
  for (const auto& file : embedded_templates()) {
    const auto folder = file.name.substr(0, file.name.find('/'));
    if (is_embedded(fmt::format("{}/{}", folder, kCommon))) languages.emplace(folder);
  }
  return {languages.begin(), languages.end()};
}

std::string jurisdiction_fact(std::string_view name, std::string_view key) {
  const auto law = template_file(fmt::format("{}{}", kLaw, name));
  return law && *law ? articles::value_of(**law, key) : "";
}

std::string jurisdiction_title(std::string_view name, std::string_view language) {
  const auto law = fmt::format("{}{}", kLaw, name);
  for (const auto& file : {articles::translation_of(law, language), law}) {
    const auto found = template_file(file);
    if (found && *found) return articles::value_of(**found, "name");
  }
  return "";
}

base::Result<articles::Template> whole_template(std::string_view model, std::string_view jurisdiction,
                                                std::string_view language) {
  std::vector<articles::Finding> untranslated;
  articles::FindFile find = template_file;
  if (!language.empty()) find = articles::in_language(template_file, std::string(language), untranslated);
  const auto whole = articles::assemble(find, model, jurisdiction);
  if (!whole) return with_names(whole.error(), model, jurisdiction);
  COOP_TRY(auto read, articles::read_template(*whole));
  read.untranslated = std::move(untranslated);
  return read;
}

}  // namespace commands
